"""Files out, read back by readers that are not ours where there are any."""

import csv
import io
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import icalendar
import pikepdf
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.incoming import Counts
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import ExportKind
from cqo_desktop.services import agenda, exporting, importing, people, programme, sessions
from cqo_desktop.store.file import File
from tests.rich_file import founded
from tests.services.outgoing.conftest import finished

NOW = datetime(2026, 3, 3, 15, tzinfo=UTC)


def names(out: Path, paths: tuple[Path, ...]) -> list[str]:
    return [path.relative_to(out).as_posix() for path in paths]


def test_calendars_are_written_for_each_session_each_series_and_all(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(exporting.ics(db, out=tmp_path / "out", now=NOW))
    assert names(tmp_path / "out", written.files) == [
        "sessions/2026-10-15-first-quoted.ics",
        "sessions/2026-11-01-alone.ics",
        "sessions/2026-11-19-second.ics",
        "sessions/2026-12-17-off.ics",
        "programme.ics",
        "series/series-monthly-call.ics",
        "series/series-human-factors.ics",
    ]
    calendar = icalendar.Calendar.from_ical((tmp_path / "out" / "programme.ics").read_bytes())
    assert [str(event["SUMMARY"]) for event in calendar.walk("VEVENT")] == [
        "First “quoted”",
        "Alone 👩",
        "Second",
        "Cancelled: Off",
    ]


def test_one_session_is_a_file_as_the_export_writes_it(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(exporting.ics(db, out=tmp_path / "out", now=NOW))
    session_id = rich.ask(programme.listed)[0].id
    alone = rich.ask(exporting.session_ics, session_id=session_id, out=tmp_path / "alone")
    assert alone.name == written.files[0].name
    assert alone.read_bytes() == written.files[0].read_bytes()
    with pytest.raises(NotFound):
        rich.ask(exporting.session_ics, session_id=999, out=tmp_path)


def test_series_called_off_long_ago_has_no_calendar_and_is_told(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        later = NOW.replace(year=2027)
        written = finished(exporting.ics(db, out=tmp_path, now=later, selection=Selection(series="Human factors")))
    assert names(tmp_path, written.files) == ["sessions/2026-12-17-off.ics"]
    assert written.notes == (
        "All sessions of “CQO Network” were called off long ago, so it has no calendar.",
        "All sessions of “Human factors” were called off long ago, so it has no calendar.",
    )


def test_own_calendar_that_comes_back_changes_nothing(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        finished(exporting.ics(db, out=tmp_path, now=NOW))
    read = importing.read(tmp_path / "programme.ics", home="America/Toronto")
    assert rich.ask(importing.plan, read=read).counts == Counts(same=4)


def test_own_tables_that_come_back_change_nothing(rich: File, tmp_path: Path) -> None:
    # A semicolon parts names in a cell, so that none can stand in a name.
    rich.do(people.edit, person_id=2, name="Bob Stone")
    with rich.reading() as db:
        written = finished(exporting.csv(db, out=tmp_path))
    assert names(tmp_path, written.files) == ["sessions.csv", "people.csv"]
    for name, count in (("sessions.csv", 4), ("people.csv", 2)):
        read = importing.read(tmp_path / name, home="America/Toronto")
        assert rich.ask(importing.plan, read=read).counts == Counts(same=count)


def test_table_shows_a_spreadsheet_no_formula(rich: File, tmp_path: Path) -> None:
    rich.do(people.add, name="=HYPERLINK(1)")
    with rich.reading() as db:
        finished(exporting.csv(db, out=tmp_path))
    rows = list(csv.DictReader(io.StringIO((tmp_path / "people.csv").read_text("utf-8-sig"))))
    assert [row["Name"] for row in rows] == ["'=HYPERLINK(1)", "Bob'); DROP TABLE x;--", "Zoë Ångström"]


def test_some_people_are_written_by_name_and_replace_an_older_file(rich: File, tmp_path: Path) -> None:
    path = tmp_path / "some.csv"
    path.write_text("old")
    ada = rich.do(people.add, name="Ada", email="=1+1@x.org").value
    zoe = next(row.id for row in rich.ask(people.listed) if row.name.startswith("Zoë"))
    assert rich.ask(exporting.people_csv, path=path, person_ids=[zoe, ada]) == path
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8-sig"))))
    assert [(row["Name"], row["E-mail"]) for row in rows] == [
        ("Ada", "'=1+1@x.org"),
        ("Zoë Ångström", "zoe@example.org"),
    ]


def test_network_without_sessions_still_gives_its_people(tmp_path: Path) -> None:
    file = founded(tmp_path / "a.cqo")
    file.do(people.add, name="Ada")
    with file.reading() as db:
        assert len(finished(exporting.csv(db, out=tmp_path / "out")).files) == 2
        with pytest.raises(NotFound, match="There is no session to export"):
            finished(exporting.ics(db, out=tmp_path / "out", now=NOW))
    file.close()


def test_agendas_are_printed_one_page_each_and_the_unfit_is_named(rich: File, tmp_path: Path) -> None:
    for number in range(60):
        rich.do(
            agenda.add, session_id=2, title=f"Item {number} about something longer than a line of the page", minutes=1
        )
    with rich.reading() as db:
        written = finished(exporting.agendas(db, out=tmp_path, now=NOW, paper=Paper.A4))
    assert names(tmp_path, written.files) == [
        "agendas/2026-10-15-first-quoted.pdf",
        "agendas/2026-11-01-alone.pdf",
        "agendas/2026-12-17-off.pdf",
    ]
    (problem,) = written.problems
    assert "“Second”" in problem
    with pikepdf.open(written.files[0]) as pdf:
        assert [float(side) for side in pdf.pages[0].mediabox[2:]] == pytest.approx([595.28, 841.89], abs=0.01)


def test_preview_is_the_page_that_would_be_written(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(exporting.agendas(db, out=tmp_path, now=NOW, selection=Selection(session_ids=(1,))))
    preview = rich.ask(exporting.agenda_pdf, session_id=1, now=NOW)
    assert (preview.pages, preview.data) == (1, written.files[0].read_bytes())


def test_schedule_leaves_out_what_does_not_take_place_and_says_so(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(exporting.schedule(db, out=tmp_path, now=NOW))
    assert names(tmp_path, written.files) == ["schedule.xml", "schedule.json"]
    assert written.notes == ("Left out: 1 session called off or still an idea.",)


def test_schedule_tells_no_join_link_and_no_coordinators_notes(rich: File, tmp_path: Path) -> None:
    rich.do(sessions.edit, session_id=1, notes="for us alone", link="https://meet.example.org/secret")
    with rich.reading() as db:
        finished(exporting.schedule(db, out=tmp_path, now=NOW))
    texts = "".join(path.read_text("utf-8") for path in tmp_path.glob("schedule.*"))
    assert ("for us alone" in texts, "secret" in texts) == (False, False)


def test_export_that_is_stopped_leaves_whole_files_only(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        writing = exporting.ics(db, out=tmp_path / "out", now=NOW)
        shown = [next(writing).text for _ in range(3)]
        writing.close()
    assert shown == ["First “quoted”", "Alone 👩", "Second"]
    assert [path.name for path in sorted((tmp_path / "out").rglob("*.*"))] == [
        "2026-10-15-first-quoted.ics",
        "2026-11-01-alone.ics",
    ]


def test_missing_session_has_no_preview(rich: File) -> None:
    with pytest.raises(NotFound):
        rich.ask(exporting.agenda_pdf, session_id=99, now=NOW)


def test_place_nobody_can_write_to_is_told(rich: File, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with rich.reading() as db, pytest.raises(Refused, match="is no folder, so nothing was written"):
        finished(exporting.csv(db, out=tmp_path / "out"))


@pytest.mark.parametrize("kind", list(ExportKind))
def test_files_foreseen_are_those_written(rich: File, tmp_path: Path, kind: ExportKind) -> None:
    ways = {
        ExportKind.CALENDARS: partial(exporting.ics, now=NOW),
        ExportKind.AGENDAS: partial(exporting.agendas, now=NOW),
        ExportKind.TABLES: exporting.csv,
        ExportKind.SCHEDULE: partial(exporting.schedule, now=NOW),
    }
    foreseen = rich.ask(exporting.foreseen, kind=kind, out=tmp_path)
    assert not any(path.exists() for path in foreseen)
    written = rich.ask(lambda db: finished(ways[kind](db, out=tmp_path)))
    assert sorted(written.files) == sorted(path for path in foreseen if path.exists())
    assert len(foreseen) - len(written.files) <= len(written.problems) + len(written.notes)
