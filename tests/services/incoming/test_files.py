"""Files that come in: whatever they are, one clear sentence where they cannot be read."""

import os
from datetime import date, datetime
from pathlib import Path

import pytest

from cqo_desktop.domain.drafts import PeopleRead, SessionsRead
from cqo_desktop.domain.errors import Refused, Unreadable
from cqo_desktop.domain.incoming import FoundColumn, Holds, Layout, UnsureDate, Ways
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


def test_other_hand_decides_what_a_table_holds(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "s.csv", TABLE))
    ways = Ways(holds=Holds.PEOPLE, columns={"Title": "name"})
    read = importing.understand(source, home="UTC", ways=ways)
    assert [draft.name for draft in read.source.people] == ["A"]  # type: ignore[union-attr] # of people


def test_layout_says_what_each_column_is_taken_for_and_shows_what_is_in_it(tmp_path: Path) -> None:
    content = "Title,Date,Shoe size\nA,03/04/2026,42\nB,05/06/2026,42\n"
    found = importing.layout(importing.load(given(tmp_path, "s.csv", content)))
    assert found == Layout(
        holds=Holds.SESSIONS,
        columns=(
            FoundColumn(heading="Title", samples=("A", "B"), field="title"),
            FoundColumn(heading="Date", samples=("03/04/2026", "05/06/2026"), field="date"),
            FoundColumn(heading="Shoe size", samples=("42",)),
        ),
        unsure=UnsureDate(text="03/04/2026", by_day=date(2026, 4, 3), by_month=date(2026, 3, 4)),
    )


def test_file_that_is_no_table_has_no_layout(tmp_path: Path) -> None:
    assert importing.layout(importing.load(given(tmp_path, "a.ics", FLOATING))) is None


@pytest.mark.parametrize(("day_first", "month"), [(True, 4), (False, 3)])
def test_order_of_day_and_month_is_a_persons_choice(tmp_path: Path, day_first: bool, month: int) -> None:
    source = importing.load(given(tmp_path, "s.csv", "Title,Date,Start\nA,03/04/2026,16:00\n"))
    read = importing.understand(source, home="UTC", ways=Ways(day_first=day_first))
    assert [draft.wall.month for draft in read.source.sessions if draft.wall] == [month]  # type: ignore[union-attr] # of sessions


def test_text_written_over_a_cell_mends_its_record(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "s.csv", "Title,Date,Start\nA,someday,16:00\n"))
    ways = Ways(edits={2: {"date": "2026-10-22", "room": "Coral"}})
    broken, mended = importing.understand(source, home="UTC"), importing.understand(source, home="UTC", ways=ways)
    assert (len(broken.drafts), len(broken.problems)) == (0, 1)
    assert [(each.room, each.line) for each in mended.source.sessions] == [("Coral", 2)]  # type: ignore[union-attr] # of sessions
    assert mended.problems == ()


def test_text_written_over_a_card_mends_it(tmp_path: Path) -> None:
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Ada\nEMAIL:{}\nEND:VCARD\n"
    source = importing.load(given(tmp_path, "p.vcf", card.format("a@example.org") * 2))
    read = importing.understand(source, home="UTC", ways=Ways(edits={6: {"email": "b@example.org"}}))
    assert [draft.email for draft in read.source.people] == ["a@example.org", "b@example.org"]  # type: ignore[union-attr] # of people


def test_text_written_over_an_entry_keeps_the_rest_of_it(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "a.ics", FLOATING))
    read = importing.understand(source, home="UTC", ways=Ways(edits={3: {"title": "B", "start": "17:30"}}))
    (draft,) = read.source.sessions  # type: ignore[union-attr] # of sessions
    assert (draft.title, draft.uid, draft.wall, draft.minutes) == ("B", "1", datetime(2026, 10, 22, 17, 30), 60)


def test_texts_of_a_record_are_those_of_the_fields_taken_and_those_it_needs(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "p.csv", "Name,Role,Shoe\nAda,Chair,42\n"))
    read = importing.understand(source, home="UTC")
    assert importing.texts(source, read=read, line=2) == {"name": "Ada", "email": "", "role": "Chair"}


def test_lines_of_which_nothing_could_be_made_are_told_by_what_stands_there(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "s.csv", "Title,Date,Room\nA,someday,\n,2026-10-22,Coral\n"))
    read = importing.understand(source, home="UTC")
    assert importing.labels(source, read=read, lines=[2, 3]) == {2: "A", 3: "2026-10-22, Coral"}


def test_texts_of_an_entry_tell_its_day_and_hour(tmp_path: Path) -> None:
    source = importing.load(given(tmp_path, "a.ics", FLOATING))
    found = importing.texts(source, read=importing.understand(source, home="UTC"), line=3)
    assert [found[name] for name in ("title", "date", "start", "minutes")] == ["A", "2026-10-22", "16:00", "60"]
