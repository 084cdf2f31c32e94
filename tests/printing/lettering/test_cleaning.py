import pytest

from cqo_desktop.printing.lettering.cleaning import (
    apart,
    clean,
    clean_to_lay,
    flowing,
    joined,
    paragraphs,
    reads_leftward,
)


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("a\x00b\x0bc", "ab c"),
        ("abc\u202ecba\u202c d", "abccba d"),
        ("a \u2067שלום\u2069 b", "a שלום b"),
        ("a\ud800b", "ab"),
        ("a\r\n\tb", "a b"),
        ("a\u2028b", "a b"),
        ("sus\u00adtain", "sustain"),
        ("\ufeffa\ufffe", "a"),
        ("4\u00a0p.m.", "4\u00a0p.m."),
        ("#[x] *y* <b>&amp;", "#[x] *y* <b>&amp;"),
        ("क्\u200dष नी\u200cला", "क्\u200dष नी\u200cला"),
    ],
)
def test_clean_removes_commands_and_keeps_letters(typed: str, printed: str) -> None:
    assert clean(typed) == printed


def test_paragraphs_follow_line_ends_and_skip_empty_ones() -> None:
    assert paragraphs(" one\n\n two  three\r\n\x00\n") == ("one", "two three")


@pytest.mark.parametrize(
    ("language", "leftward"),
    [
        ("ar", True),
        ("he-IL", True),
        ("pa-Arab-PK", True),
        ("ar-Latn", False),
        ("en", False),
        ("ara", False),
        (None, False),
    ],
)
def test_pages_turn_with_their_script(language: str | None, leftward: bool) -> None:
    assert reads_leftward(language) is leftward


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "This was broken by hand where each of its lines\nreached a width that was usual in old mails\nof.\n\nNew",
            (
                "This was broken by hand where each of its lines reached a width that was usual in old mails",
                "of.",
                "New",
            ),
        ),
        (
            "Lines of this text were broken by hand here\n* and points of a list are about as long as these\n* two",
            (
                "Lines of this text were broken by hand here",
                "* and points of a list are about as long as these",
                "* two",
            ),
        ),
        ("Roses are red\nViolets are blue", ("Roses are red", "Violets are blue")),
        ("word " * 30 + "\nNext", (("word " * 30).strip(), "Next")),
        (" \n", ()),
    ],
)
def test_lines_broken_by_hand_are_joined_and_lists_are_not(text: str, told: tuple[str, ...]) -> None:
    assert flowing(text) == told


def test_what_is_laid_keeps_soft_hyphens_and_isolates_that_are_closed() -> None:
    assert clean_to_lay("sus\u00adtain \u2068שלום\u2069") == "sus\u00adtain \u2068שלום\u2069"
    assert clean_to_lay("a\u2069 \u2068b \u2067c\u2069 d") == "a b \u2067c\u2069 d"
    assert paragraphs("sus\u00adtain") == ("sus\u00adtain",)


def test_only_names_that_could_turn_a_line_round_are_put_apart() -> None:
    assert (apart("Zoë"), apart("שלום"), apart("a\u2069ש")) == ("Zoë", "\u2068שלום\u2069", "\u2068aש\u2069")
    assert joined(", ", ["שלום", " ", "MD"]) == "\u2068שלום\u2069, MD"
