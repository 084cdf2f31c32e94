"""Entries called off by what was written of them."""

from datetime import UTC, datetime

import icalendar

from cqo_desktop.calendars import sameness
from cqo_desktop.calendars.calling_off import called_off, is_called_off
from cqo_desktop.calendars.writer import resource
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.calendars.conftest import MakeEvent

AT = datetime(2027, 1, 1, tzinfo=UTC)


def test_entry_called_off_says_what_the_writer_would_say(event: MakeEvent) -> None:
    for said in ({}, {"title": "Ä, b; " * 30, "in_person": True, "location": "Bern", "description": "long " * 50}):
        data = resource(event(**said)).decode()
        off = called_off(data, AT)
        wanted = resource(event(**said, status=SessionStatus.CALLED_OFF, sequence=1, revised=AT))
        assert sameness.differences(off.encode(), wanted) == ()
        assert max(len(line.encode()) for line in off.split("\r\n")) <= 75
        (read,) = icalendar.Calendar.from_ical(off).walk("VEVENT")
        assert (str(read["STATUS"]), read["DTSTAMP"].dt) == ("CANCELLED", AT)


def test_entry_is_called_off_once(event: MakeEvent) -> None:
    once = called_off(resource(event()).decode(), AT)
    assert (is_called_off(once), called_off(once, datetime(2028, 1, 1, tzinfo=UTC))) == (True, once)
