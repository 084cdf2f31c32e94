"""Bytes of any program become numbered lines."""

import pytest

from cqo_desktop.calendars.decoding import Line, lines
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.domain.errors import Unreadable

TEXT = "BEGIN:VCALENDAR\r\nNAME:Séance\r\n 2\r\nEND:VCALENDAR\r\n"
EXPECTED = [Line(1, "BEGIN:VCALENDAR"), Line(2, "NAME:Séance2"), Line(4, "END:VCALENDAR")]


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8"),
        (TEXT.encode("utf-16"), "utf-16"),
        (TEXT.encode("utf-16-le"), "utf-16"),
        (TEXT.encode("utf-16-be"), "utf-16"),
        (TEXT.encode("utf-32"), "utf-32"),
        (TEXT.replace("\r\n", "\n").encode(), "utf-8"),
        (TEXT.replace("\r\n", "\r").encode(), "utf-8"),
        (TEXT.replace("\r\n ", "\r\n\t").encode(), "utf-8"),
    ],
)
def test_every_encoding_and_line_end_reads_alike(data: bytes, encoding: str) -> None:
    notes = Notes()
    assert lines(data, notes) == (EXPECTED, encoding)
    assert notes.all() == ()


def test_old_windows_letters_are_read_and_told_once() -> None:
    notes = Notes()
    data = TEXT.replace("END:", "X:Zürich – 1\r\nEND:").encode("cp1252")
    found, encoding = lines(data, notes)
    assert [line.text for line in found[1:3]] == ["NAME:Séance2", "X:Zürich – 1"]
    assert encoding == "cp1252"
    assert [(problem.line, problem.fatal) for problem in notes.all()] == [(2, False)]


def test_fold_inside_a_character_is_mended() -> None:
    found, _ = lines(b"BEGIN:VCALENDAR\r\nNAME:S\xc3\r\n \xa9ance\r\n\r\n", Notes())
    assert found[1].text == "NAME:Séance"


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "This file is empty; export the calendar again."),
        (b" \r\n\r\n", "This file is empty; export the calendar again."),
        (b"\x89PNG\r\n\x1a\n", "This is an image, not a calendar; choose a file that ends in .ics."),
        (b"%PDF-1.7", "This is a PDF document, not a calendar; choose a file that ends in .ics."),
        (b"PK\x03\x04", "This is a ZIP or Office file, not a calendar; choose a file that ends in .ics."),
        (b"name,date\n", "There is no calendar in this file; choose a file that ends in .ics."),
        (
            b"\n<!DOCTYPE html><html><body>Sign in</body></html>",
            "This is a web page, not a calendar; sign in with a browser and download the .ics file itself.",
        ),
        (
            b" " * 50_000_000,
            "This file has 50 MB, and a calendar of at most 20 MB can be read; export fewer months at a time.",
        ),
        (
            b"BEGIN:VCALENDAR\n" + b"X:\n" * 1_000_000,
            "This file has more than a million lines; export fewer months at a time.",
        ),
    ],
)
def test_what_is_no_calendar_is_refused_in_one_sentence(data: bytes, sentence: str) -> None:
    with pytest.raises(Unreadable) as refused:
        lines(data, Notes())
    assert str(refused.value) == sentence


def test_line_longer_than_a_megabyte_is_left_out_and_told() -> None:
    notes = Notes()
    data = b"BEGIN:VCALENDAR\r\nATTACH:" + b"A" * 70 + b"\r\n " + b"A" * 1_000_000 + b"\r\nEND:VCALENDAR\r\n"
    found, _ = lines(data, notes)
    assert [line.text for line in found] == ["BEGIN:VCALENDAR", "END:VCALENDAR"]
    assert [(problem.line, problem.field) for problem in notes.all()] == [(2, "ATTACH")]
