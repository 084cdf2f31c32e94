"""Files that come in: whatever they are, one clear sentence where they cannot be read."""

import os
from pathlib import Path

import pytest

from cqo_desktop.domain.drafts import PeopleRead, SessionsRead
from cqo_desktop.domain.errors import Refused, Unreadable
from cqo_desktop.services import importing

FLOATING = (
    "BEGIN:VCALENDAR\nX-WR-TIMEZONE:Europe/Paris\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nDTSTART:20261022T160000\n"
    "DTEND:20261022T170000\nEND:VEVENT\nEND:VCALENDAR\n"
)
TABLE = "Title,Date,Start\nA,2026-10-22,16:00\n"


def given(tmp_path: Path, name: str, content: str | bytes) -> Path:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def test_table_is_of_people_or_of_sessions_by_its_headings(tmp_path: Path) -> None:
    people = importing.read(given(tmp_path, "p.csv", "Name,E-mail\nAda,ada@example.org\n"), home="UTC")
    sessions = importing.read(given(tmp_path, "s.csv", TABLE), home="UTC")
    assert (type(people.source), type(sessions.source)) == (PeopleRead, SessionsRead)


def test_columns_chosen_by_a_person_decide(tmp_path: Path) -> None:
    path = given(tmp_path, "odd.csv", "Was,Wann,Wer\nTalk,2026-10-22 16:00,Ada\n")
    read = importing.read(path, home="UTC", columns={"Was": "title", "Wann": "date", "Wer": "speakers"})
    assert [draft.parts[0].name for draft in read.source.sessions] == ["Ada"]  # type: ignore[union-attr] # of sessions
    assert read.columns == {"Was": "title", "Wann": "date", "Wer": "speakers"}


@pytest.mark.parametrize(
    ("content", "zone", "applied", "reason"),
    [
        (TABLE, "Asia/Tokyo", "Asia/Tokyo", "Times without a zone are those of Asia/Tokyo, as asked."),
        (TABLE, None, "UTC", "The file names no zone, so its times are those of UTC, the network’s home zone."),
        ("Title,Date,Start,Time zone\nA,2026-10-22,16:00,Europe/Paris\n", "Asia/Tokyo", "", ""),
    ],
)
def test_zone_of_times_without_one_is_chosen_and_told(
    tmp_path: Path, content: str, zone: str | None, applied: str, reason: str
) -> None:
    read = importing.read(given(tmp_path, "s.csv", content), home="UTC", zone=zone)
    assert (read.zone, read.zone_reason) == (applied, reason)


def test_zone_a_calendar_offers_goes_before_home(tmp_path: Path) -> None:
    read = importing.read(given(tmp_path, "a.ics", FLOATING), home="UTC")
    assert read.zone_reason == "Times without a zone are those of Europe/Paris, as the file offers."


def test_unknown_zone_is_refused_before_anything_is_read(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"There is no time zone called “Europe/Pariss”. Did you mean Europe/Paris"):
        importing.read(tmp_path / "missing", home="UTC", zone="Europe/Pariss")


def test_missing_file_folder_and_device_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match=r"There is no file “.*none.csv”; check the name."):
        importing.read(tmp_path / "none.csv", home="UTC")
    with pytest.raises(Unreadable, match=r"is a folder; choose a file in it."):
        importing.read(tmp_path, home="UTC")
    with pytest.raises(Unreadable, match=r"is no ordinary file; choose one."):
        importing.read(Path(os.devnull), home="UTC")


BAD = {
    "empty.csv": (b"", "“empty.csv” is empty; choose another file."),
    "page.xlsx": (
        b"<html><table><tr><td>Name",
        "“page.xlsx” is a web page, whatever its name says; save the table itself as .xlsx or .csv.",
    ),
    "nul.csv": (
        b"Name,E-mail\nA\0da,x\n",
        "“nul.csv”: Line 2 holds a NUL character, so this is no text; save it again as text.",
    ),
    "bomb.xml": (
        b"<!DOCTYPE s [<!ENTITY a 'x'>]><schedule>&a;</schedule>",
        "“bomb.xml”: This schedule declares entities, which none needs, so it was not opened.",
    ),
    "face.jpg": (
        b"\xff\xd8\xff\xe0 JFIF",
        "“face.jpg” is a picture; choose a CSV, Excel, vCard, calendar or schedule file.",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_bad_file_gives_one_sentence(tmp_path: Path, name: str) -> None:
    content, sentence = BAD[name]
    with pytest.raises(Unreadable) as caught:
        importing.read(given(tmp_path, name, content), home="UTC")
    assert str(caught.value) == sentence


def test_file_of_50_megabytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.write(b"Name\n")
        file.truncate(60_000_000)
    with pytest.raises(Unreadable, match=r"“large.csv” has 60 MB; a file may have 50"):
        importing.read(path, home="UTC")
