"""Text without traps."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.calendars.text import clean, escape, one_line, short, unescape, web_address


@pytest.mark.parametrize(
    ("dirty", "cleaned"),
    [
        ("two\r\nlines", "two\nlines"),
        ("old\rMac", "old\nMac"),
        ("NUL\0 and bell\a", "NUL and bell"),
        ("tab\tstays", "tab\tstays"),
        ("line\u2028paragraph\u2029next\x85last", "line\nparagraph\nnext\nlast"),
        ("right\u202eto left", "rightto left"),
        ("\ufeffmark", "mark"),
        ("half a \ud83d pair", "half a  pair"),
        ("cafe\u0301", "café"),
        ("ends in blanks \t\n ", "ends in blanks"),
        ("शब्द\u200d and \u2067שלום\u2069", "शब्द\u200d and \u2067שלום\u2069"),
    ],
)
def test_clean_removes_what_breaks_readers_and_keeps_the_rest(dirty: str, cleaned: str) -> None:
    assert clean(dirty) == cleaned


@given(st.text(st.characters(codec=None)))
def test_clean_text_stays_as_it_is(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.encode().decode() == once
    assert unicodedata.is_normalized("NFC", once)
    assert not [each for each in once if unicodedata.category(each) == "Cc" and each not in "\t\n"]


@given(st.text())
def test_escaped_text_reads_as_it_was(text: str) -> None:
    assert unescape(escape(clean(text))) == clean(text)


def test_path_of_windows_keeps_its_letters() -> None:
    assert escape(r"C:\News; a, b") == r"C:\\News\; a\, b"


@pytest.mark.parametrize(("value", "text"), [(r"a\Nb", "a\nb"), (r"a\xb", r"a\xb"), ("a\\", "a\\"), (r"5\:00", "5:00")])
def test_unknown_escapes_are_kept(value: str, text: str) -> None:
    assert unescape(value) == text


def test_one_line_joins_lines() -> None:
    assert one_line("a\r\n\tb\nc") == "a b c"


def test_short_ends_where_outlook_cuts() -> None:
    assert short("x" * 255) == "x" * 255
    assert short("x" * 10_000) == "x" * 254 + "…"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        (" https://meet.example/j/1?pwd=a,b;c ", "https://meet.example/j/1?pwd=a,b;c"),
        ("https://meet.example/a b", "https://meet.example/a%20b"),
        ("https://meet.example/é", "https://meet.example/%C3%A9"),
        ("https://meet.example/\r\nATTENDEE:x", "https://meet.example/%0AATTENDEE:x"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("meet.example/j/1", ""),
        ("https://", ""),
    ],
)
def test_web_address_is_one_or_nothing(said: str, address: str) -> None:
    assert web_address(said) == address
