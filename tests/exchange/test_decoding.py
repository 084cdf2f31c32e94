import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.errors import PlannerError, Unreadable
from cqo_desktop.exchange.decoding import clean, decode

TEXT = "Prénom;Nom\r\nZoë;Müller\r\n"


@pytest.mark.parametrize(
    ("data", "encoding", "guessed"),
    [
        (TEXT.encode(), "utf-8", False),
        (TEXT.encode("utf-8-sig"), "utf-8", False),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le", False),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be", False),
        (TEXT.encode("utf-16-le"), "utf-16-le", False),
        (TEXT.encode("utf-16-be"), "utf-16-be", False),
        (b"\xff\xfe\x00\x00" + TEXT.encode("utf-32-le"), "utf-32-le", False),
        (TEXT.encode("cp1252"), "cp1252", True),
    ],
)
def test_text_is_read_in_the_encoding_it_was_written_in(data: bytes, encoding: str, guessed: bool) -> None:
    found = decode(data)
    assert (found.text, found.encoding, found.guessed) == (TEXT, encoding, guessed)


def test_cyrillic_is_not_taken_for_western() -> None:
    text = "Имя;Фамилия;Город\n" + "Анна;Каренина;Москва\nЛев;Мышкин;Петербург\n" * 5
    assert decode(text.encode("cp1251")).text == text


def test_a_guess_is_reported() -> None:
    (problem,) = decode(TEXT.encode("cp1252")).problems
    assert (problem.line, problem.found, problem.fatal) == (None, "cp1252", False)
    assert decode(TEXT.encode()).problems == ()


def test_a_nul_is_refused_with_its_line() -> None:
    with pytest.raises(Unreadable, match=r"^Line 2 holds a NUL character"):
        decode(b"Name;E-mail;Town\nA\x00da;ada@example.org;Paris\n")


@given(st.binary(max_size=300))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        found = decode(data)
    except PlannerError:
        return
    assert "\0" not in found.text


@given(st.text())
def test_clean_text_can_be_stored_and_cleaning_again_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert once.encode().decode() == once
    assert not {"\0", "\r", "\x1b"} & set(once)
