"""Events to write, and small files to read."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import SessionStatus

type MakeEvent = Callable[..., CalendarEvent]
type MakeFile = Callable[..., bytes]


@pytest.fixture
def event() -> MakeEvent:
    """Make an online session of 90 minutes in Toronto, unless told otherwise."""

    def make(
        wall: datetime = datetime(2026, 10, 21, 16), zone: str = "America/Toronto", **said: object
    ) -> CalendarEvent:
        facts: dict[str, object] = {
            "uid": "a@network.example",
            "created": datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC),
            "revised": datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC),
            "start": zones.resolve(wall, zone),
            "minutes": 90,
            "title": "Human factors",
            "status": SessionStatus.CONFIRMED,
        }
        return CalendarEvent(**facts | said)  # type: ignore[arg-type]  # facts of a test, checked by the class

    return make


@pytest.fixture
def file() -> MakeFile:
    """Put lines of one event into a calendar; `head` stands before it."""

    def make(*lines: str, head: str = "", uid: str = "UID:a@network.example") -> bytes:
        body = "\r\n".join(filter(None, [uid, "SUMMARY:Human factors", *lines]))
        start = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Elsewhere//EN\r\n"
        return f"{start}{head}BEGIN:VEVENT\r\n{body}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()

    return make
