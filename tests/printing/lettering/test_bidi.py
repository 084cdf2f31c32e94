import bidi as independent
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.printing.lettering import bidi
from cqo_desktop.printing.lettering.cleaning import without_isolates

LETTERS = "ab1 2-+%(),.[]אבגשלם مرحبا٣٤\u0651é\u05b0:/$«»{}"


def shown(text: str) -> str:
    """Put a line's letters from left to right as a page would, blanks at its end included."""
    levels, base = bidi.levels(text)
    end = len(text.rstrip(" \u2068\u2069"))
    line = [*levels[:end], *[base] * (len(text) - end)]
    return "".join(text[i] for i in bidi.visual_order(line))


@given(st.text(alphabet=LETTERS, min_size=1, max_size=20))
def test_order_agrees_with_an_independent_implementation(text: str) -> None:
    _, base = bidi.levels(text)
    assert shown(text) == independent.get_display(text, base_dir="LR"[base])


@given(st.lists(st.tuples(st.booleans(), st.text(alphabet=LETTERS, min_size=1, max_size=8)), min_size=1, max_size=4))
def test_isolates_agree_with_an_independent_implementation(parts: list[tuple[bool, str]]) -> None:
    text = "".join(f"\u2068{each}\u2069" if is_apart else each for is_apart, each in parts).rstrip(" ")
    _, base = bidi.levels(text)
    expected = independent.get_display(text, base_dir="LR"[base])
    assert without_isolates(shown(text)) == without_isolates(expected)


def test_name_put_in_apart_leaves_the_line_as_it_is() -> None:
    assert bidi.levels("\u2068שלום\u2069, MD")[1] == 0
    assert shown("\u2068שלום\u2069, 2 \u2068אב\u2069") == "\u2068םולש\u2069, 2 \u2068בא\u2069"


def test_isolates_in_isolates_end_somewhere() -> None:
    text = "\u2067" * 300 + "a" + "\u2069" * 300
    assert max(bidi.levels(text, 0)[0]) <= 125


def test_plain_text_has_level_zero() -> None:
    assert bidi.levels("Zoë 2026") == ([0] * 8, 0)


def test_paragraph_follows_its_first_strong_letter() -> None:
    assert (bidi.levels("1 שלום a")[1], bidi.levels("a שלום")[1]) == (1, 0)


def test_brackets_stand_with_what_they_hold() -> None:
    levels, base = bidi.levels("שלום (a) b")
    assert (base, levels[5], levels[6], levels[7]) == (1, 1, 2, 1)


def test_joiners_take_the_level_of_the_letter_before() -> None:
    levels, _ = bidi.levels("aش\u200dش")
    assert list(levels) == [0, 1, 1, 1]
