"""Whether two files tell the same event, whoever wrote them down."""

from datetime import UTC, datetime

import vobject

from cqo_desktop.calendars import sameness
from cqo_desktop.calendars.writer import resource, session_file
from tests.calendars.conftest import MakeEvent, MakeFile


def test_event_written_down_by_another_program_is_the_same(event: MakeEvent) -> None:
    odd = {"title": "A, b; c\\n“d”", "description": "x" * 200 + "\nyö", "in_person": True, "location": "Bern"}
    for made in (event(), event(**odd)):
        ours = resource(made)
        assert sameness.differences(ours, vobject.readOne(ours.decode()).serialize().encode()) == ()


def test_moment_of_writing_is_no_difference(event: MakeEvent) -> None:
    later = event(revised=datetime(2026, 9, 9, tzinfo=UTC))
    assert sameness.differences(resource(event()), resource(later)) == ()


def test_differences_are_named(event: MakeEvent) -> None:
    other = event(datetime(2026, 10, 22, 16), title="Other", sequence=1)
    assert sameness.differences(resource(event()), resource(other)) == ("DTEND", "DTSTART", "SEQUENCE", "SUMMARY")
    assert sameness.differences(resource(event()), session_file(event(alarm_minutes=15))) == ("VALARM",)


def test_other_zone_is_a_difference(file: MakeFile) -> None:
    here, there = file("DTSTART;TZID=Europe/Paris:20260101T100000"), file("DTSTART;TZID=Europe/Rome:20260101T100000")
    assert sameness.differences(here, there) == ("DTSTART",)


def test_what_is_no_calendar_differs_in_everything(file: MakeFile) -> None:
    assert sameness.differences(file("DTSTART:20260101T100000Z"), b"<html>") == ("DTSTART", "SUMMARY", "UID")


def test_title_is_that_of_the_event(event: MakeEvent) -> None:
    assert (sameness.title(resource(event(title="A, b"))), sameness.title(b"")) == ("A, b", "")
