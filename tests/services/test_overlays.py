"""Calendars of others beside the programme."""

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.incoming import Read
from cqo_desktop.domain.problems import Kind
from cqo_desktop.services import importing, overlays, problems, sessions
from cqo_desktop.store.file import File
from tests.rich_file import START

HOLIDAYS = """BEGIN:VCALENDAR
VERSION:2.0
X-WR-CALNAME:Holidays
BEGIN:VEVENT
UID:1
SUMMARY:Thanksgiving\\, Canada
DTSTART;VALUE=DATE:20261012
END:VEVENT
BEGIN:VEVENT
UID:2
SUMMARY:Reception
DTSTART;TZID=Europe/Zurich:20261013T180000
END:VEVENT
BEGIN:VEVENT
UID:3
SUMMARY:Off
STATUS:CANCELLED
DTSTART;VALUE=DATE:20261014
END:VEVENT
BEGIN:VEVENT
UID:4
SUMMARY:Sometime
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def holidays(tmp_path: Path) -> Read:
    return read(tmp_path, HOLIDAYS)


def read(folder: Path, text: str) -> Read:
    path = folder / "holidays.ics"
    path.write_text(text, "utf-8", newline="\r\n")
    return importing.read(path, home="America/Toronto")


def test_dates_are_kept_as_days_or_hours_and_what_is_left_out_is_counted(rich: File, holidays: Read) -> None:
    laid = rich.do(overlays.lay, read=holidays).value
    assert (laid.name, laid.dates, laid.off, laid.undated) == ("Holidays", 2, 1, 1)
    found = [each for each in rich.ask(overlays.dates) if each.overlay == "Holidays"]
    assert [(each.title, each.wall, each.zone, each.minutes) for each in found] == [
        ("Thanksgiving, Canada", datetime(2026, 10, 12), "", 1440),
        ("Reception", datetime(2026, 10, 13, 18), "Europe/Zurich", 60),
    ]


def test_same_calendar_takes_the_place_of_the_older_one(rich: File, holidays: Read, tmp_path: Path) -> None:
    first = rich.do(overlays.lay, read=holidays).value
    second = rich.do(overlays.lay, read=read(tmp_path, HOLIDAYS.replace("20261012", "20261011"))).value
    assert (second.overlay_id, second.dates) == (first.overlay_id, 2)
    assert [(row.name, row.source, row.dates, row.first) for row in rich.ask(overlays.listed)] == [
        ("HIMSS 2027", "himss.ics", 1, date(2027, 3, 8)),
        ("Holidays", "holidays.ics", 2, date(2026, 10, 11)),
    ]


def test_session_that_falls_on_a_date_is_warned_of(rich: File, holidays: Read) -> None:
    rich.do(overlays.lay, read=holidays)
    rich.do(sessions.add, title="Turkey", wall=datetime(2026, 10, 12, 16), zone="America/Toronto")
    found = [each for each in rich.ask(problems.found, now=START) if each.kind is Kind.FALLS_ON]
    assert [each.sentence for each in found] == [
        "Falls on “Holidays”, an overlay calendar: “Turkey”, Monday 12 October 2026.",
    ]


def test_dates_that_are_over_are_left_out_when_asked(rich: File) -> None:
    end = datetime.fromisoformat("2027-03-13T00:00:00Z")
    assert [each.overlay for each in rich.ask(overlays.dates, start=end - timedelta(hours=1))] == ["HIMSS 2027"]
    assert rich.ask(overlays.dates, start=end + timedelta(days=400)) == []


def test_calendar_without_dates_is_refused(rich: File, tmp_path: Path) -> None:
    empty = read(tmp_path, "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n")
    with pytest.raises(Refused, match=r"“holidays\.ics” has no dates"):
        rich.do(overlays.lay, read=empty)


def test_calendar_of_too_many_dates_is_refused_whole(rich: File, tmp_path: Path) -> None:
    event = "BEGIN:VEVENT\nUID:{}\nSUMMARY:x\nDTSTART;VALUE=DATE:20261012\nEND:VEVENT\n"
    every = "".join(event.format(each) for each in range(overlays.MOST + 1))
    with pytest.raises(Refused, match="has 5,001 dates, and an overlay calendar holds 5,000"):
        rich.do(overlays.lay, read=read(tmp_path, f"BEGIN:VCALENDAR\n{every}END:VCALENDAR\n"))


def test_removed_calendar_takes_its_dates_along(rich: File) -> None:
    rich.do(overlays.remove, overlay_id=1)
    assert (rich.ask(overlays.listed), rich.ask(overlays.dates)) == ([], [])
    with pytest.raises(NotFound, match="This overlay calendar is gone"):
        rich.do(overlays.remove, overlay_id=1)
