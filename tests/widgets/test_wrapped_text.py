"""Text is broken into the lines there is room for."""

import pytest

from cqo_desktop.widgets import tokens, wrapped_text
from cqo_desktop.widgets.theme import Theme

SMALL = tokens.SMALL_MEDIUM


def test_text_is_broken_between_words_and_cut_at_the_last_line(theme: Theme) -> None:
    text = "Workforce fatigue and error in theatres"
    two, all_of_it = wrapped_text.lines(text, SMALL, 90, 2), wrapped_text.lines(text, SMALL, 90, 9)
    assert two[0] == all_of_it[0] == "Workforce"
    assert (len(two), two[1][-1]) == (2, "…")
    assert " ".join(all_of_it) == text
    assert all(tokens.width(line, SMALL) <= 91 for line in (*two, *all_of_it))


def test_word_too_long_for_a_line_is_broken_within(theme: Theme) -> None:
    found = wrapped_text.lines("Donaudampfschifffahrt", SMALL, 60, 9)
    assert ("".join(found), len(found) > 1) == ("Donaudampfschifffahrt", True)


@pytest.mark.parametrize("text", ["😀😀 was sagt ihr 😀😀", "신뢰 문화와 안전", "مرحبا بكم في الندوة"])
def test_any_script_keeps_its_letters(theme: Theme, text: str) -> None:
    assert "".join(wrapped_text.lines(text, SMALL, 70, 9)).replace(" ", "") == text.replace(" ", "")


@pytest.mark.parametrize(("text", "width", "most"), [("", 90, 2), ("Sleep", 0, 2), ("Sleep", 90, 0)])
def test_nothing_is_written_where_there_is_no_room(theme: Theme, text: str, width: int, most: int) -> None:
    assert wrapped_text.lines(text, SMALL, width, most) == ()


def test_words_held_together_are_never_parted(theme: Theme) -> None:
    assert wrapped_text.lines("a talk \u00ab\u00a0on sleep\u00a0\u00bb", SMALL, 60, 9)[-1] == "sleep\u00a0\u00bb"
    assert wrapped_text.lines("Plan\u202f:  now", SMALL, 400, 1) == ("Plan\u202f: now",)
