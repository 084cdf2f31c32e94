import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Laid, Span, Style, balance, lay

STYLE = Style(10, 14, tokens.INK)


def lines(laid: Laid) -> list[str]:
    return ["".join(fragment.text for fragment in line.fragments) for line in laid.lines]


def test_words_wrap_at_the_width() -> None:
    laid = lay("one two three four", STYLE, 45, tidy=False)
    assert lines(laid) == ["one two ", "three four"]
    assert laid.height == 28


def test_empty_text_takes_no_room() -> None:
    assert (lay("", STYLE, 100).height, lay(" \n ", STYLE, 100).lines) == (0, ())


def test_word_of_ten_thousand_letters_breaks_and_is_complete() -> None:
    laid = lay("x" * 10_000, STYLE, 200)
    assert "".join(lines(laid)) == "x" * 10_000
    assert laid.widest <= 200.01
    assert laid.broken


def test_long_name_breaks_at_its_hyphens() -> None:
    laid = lay("Wilhelmina-Alexandra van der Bruggen-Oosterhout-Löwenstein", STYLE, 100)
    assert lines(laid) == ["Wilhelmina-Alexandra ", "van der Bruggen-", "Oosterhout-Löwenstein"]
    assert not laid.broken


def test_no_word_is_left_alone_on_the_last_line() -> None:
    text = "What changed since the last session and what the board asked"
    width = lay(text, STYLE, 1000).widest - 20
    assert lines(lay(text, STYLE, width, tidy=False))[-1] == "asked"
    tidied = lines(lay(text, STYLE, width))
    assert (len(tidied), tidied[-1]) == (2, "board asked")


def test_title_is_balanced_and_keeps_hyphened_words_whole() -> None:
    laid = balance("A value-based pathway to better safety", STYLE, 130)
    assert lines(laid) == ["A value-based pathway ", "to better safety"]


def test_title_breaks_at_a_hyphen_where_it_must() -> None:
    laid = balance("Wilhelmina-Alexandra-Oosterhout", STYLE, 100)
    assert lines(laid)[0].endswith("-")


def test_spans_share_lines_and_keep_their_sizes() -> None:
    laid = lay([Span("4:00", weight=Weight.BOLD, size=14), Span("\u00a0p.m.", size=7)], STYLE, 200)
    assert lines(laid) == ["4:00\u00a0p.m."]
    assert (laid.size(0), laid.size(1)) == (14, 7)


def test_span_boundary_inside_a_word_does_not_break_it() -> None:
    laid = lay([Span("un"), Span("breakable", weight=Weight.BOLD), Span(" x")], STYLE, 30, tidy=False)
    assert "".join(lines(laid)) == "unbreakable x"
    assert laid.broken


@pytest.mark.parametrize("text", ["कृष्णा", "สมหญิงปี่", "Ậ Ễ"])
def test_tall_letters_get_the_room_they_need(text: str) -> None:
    tight = Style(20, 20, tokens.INK)
    assert lay(text, tight, 500).height > lay("x", tight, 500).height


def test_plain_letters_keep_to_the_leading() -> None:
    assert lay("Žižková, Łukasz and Đặng", STYLE, 500).height == 14


@given(
    st.text(st.characters(exclude_categories=["Cs", "Co", "Cn"]), max_size=60), st.floats(min_value=5, max_value=300)
)
def test_nothing_is_ever_lost(text: str, width: float) -> None:
    laid = lay(text, STYLE, width)
    assert "".join(lines(laid)) == laid.text


@given(st.text(alphabet="ab -שלום王้ก", max_size=60), st.floats(min_value=40, max_value=300))
def test_no_line_is_wider_than_its_box(text: str, width: float) -> None:
    assert lay(text, STYLE, width).widest <= width + 0.01


@pytest.mark.parametrize("text", ["." * 200, "ะ" * 200, "เ" * 200])
def test_signs_that_begin_no_line_are_cut_all_the_same(text: str) -> None:
    laid = lay(text, STYLE, 100)
    assert "".join(lines(laid)) == text
    assert laid.widest <= 100.01
