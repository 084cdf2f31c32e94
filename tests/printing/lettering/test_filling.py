"""Words into lines; widths are those of the bundled fonts, so that tests ask only where lines may end."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.printing.lettering.hyphenating import Hyphens
from cqo_desktop.printing.lettering.text import Span, Style, lay

PROSE = Style(9, 12, "#000000", hyphens=Hyphens.PROSE)
LONG = Style(9, 12, "#000000", hyphens=Hyphens.LONG)
PLAIN = Style(9, 12, "#000000")
SHY = "\u00ad"


def lines(text: str, style: Style, width: float, language: str | None = "en") -> list[str]:
    laid = lay(text, style, width, language=language)
    return ["".join(fragment.text for fragment in line.fragments) for line in laid.lines]


def test_prose_in_a_narrow_column_is_hyphenated() -> None:
    shown = lines("She leads an internationally recognized organization.", PROSE, 90)
    assert shown == ["She leads an interna\u00ad", "tionally recognized ", "organization."]


def test_names_and_words_in_capitals_stay_whole_in_prose() -> None:
    shown = lines("She has met Internationally Recognized Organizations", PROSE, 90)
    assert [line for line in shown if SHY in line] == []


def test_long_words_are_parted_where_they_must() -> None:
    assert lines("Electroencephalographically", LONG, 70)[0].endswith(SHY)
    assert lines("an internationally recognized", LONG, 80) == ["an internationally ", "recognized"]


def test_without_patterns_a_long_word_is_cut_and_has_no_hyphen() -> None:
    shown = lines("Electroencephalographically", PLAIN, 70)
    assert ("".join(shown), SHY in "".join(shown)) == ("Electroencephalographically", False)


def test_soft_hyphens_that_somebody_wrote_are_honoured() -> None:
    assert lines("Sus\u00adtain\u00ada\u00adbil\u00adi\u00adty", PLAIN, 45, None) == ["Sustaina\u00ad", "bility"]
    assert lines("Sus\u00adtain", PLAIN, 200, None) == ["Sustain"]


def test_thai_is_broken_between_words() -> None:
    assert lines("การจัดการความปลอดภัยของผู้ป่วย", PLAIN, 80, "th") == ["การจัดการความ", "ปลอดภัยของผู้ป่วย"]


@given(st.text(alphabet="abcdefg iou-\u00ad,.", min_size=1, max_size=80), st.floats(30, 120))
def test_lines_say_what_was_typed_and_none_is_too_wide(text: str, width: float) -> None:
    shown = lines(text, PROSE, width)
    said = " ".join(text.replace(SHY, "").split())
    assert " ".join("".join(shown).replace(SHY, "").split()) == said
    laid = lay(text, PROSE, width, language="en")
    assert all(line.width <= width + 0.02 for line in laid.lines)


def test_two_lines_that_follow_each_other_are_not_both_hyphenated_by_patterns() -> None:
    shown = lines("administering " * 12, PROSE, 70)
    assert all(not (a.endswith(SHY) and b.endswith(SHY)) for a, b in pairwise(shown))


def test_names_are_parted_at_spaces_alone() -> None:
    names = [Span("ธนพร ศรีสุวรรณ, 渡邉さくら", is_name=True)]
    laid = lay(names, PLAIN, 60)
    shown = ["".join(fragment.text for fragment in line.fragments) for line in laid.lines]
    assert shown == ["ธนพร ", "ศรีสุวรรณ, ", "渡邉さくら"]
