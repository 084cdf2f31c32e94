"""Drafts fall where they are wanted."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import drafting, network, programme, sessions
from cqo_desktop.store import file as files
from cqo_desktop.store.file import File

TORONTO = "America/Toronto"
NOW = datetime(2030, 10, 1, 12, tzinfo=UTC)


@pytest.fixture
def home(tmp_path: Path) -> Iterator[File]:
    opened = files.create(tmp_path / "small.cqo", author="Maya")
    opened.do(
        network.found_network, name="Small", zone=TORONTO, organizer_name="Maya", organizer_email="maya@example.org"
    )
    yield opened
    opened.close()


def made(file: File, **fields: object) -> tuple[datetime, int]:
    session_id = file.do(drafting.draft, now=NOW, title="New session", **fields).value
    row = file.ask(programme.one, session_id=session_id).row
    assert row.zone == TORONTO
    return row.wall, row.minutes


def test_draft_falls_a_week_ahead_at_the_usual_hour(home: File) -> None:
    assert made(home) == (datetime(2030, 10, 8, 16), 60)
    for day in (2, 3):
        home.do(sessions.add, title="Morning", wall=datetime(2030, 9, day, 9, 30))
    home.do(sessions.add, title="Far away", wall=datetime(2030, 9, 4, 8), zone="Europe/London")
    assert made(home) == (datetime(2030, 10, 8, 9, 30), 60)


def test_draft_falls_on_the_day_asked_for(home: File) -> None:
    assert made(home, day=date(2030, 12, 24)) == (datetime(2030, 12, 24, 16), 60)


def test_draft_begins_at_the_moment_asked_for_and_lasts_as_long(home: File) -> None:
    at = datetime(2030, 10, 22, 21, tzinfo=ZoneInfo("Europe/London"))
    assert made(home, at=at, minutes=45) == (datetime(2030, 10, 22, 16), 45)


def test_usual_hour_that_clocks_skip_is_refused(home: File) -> None:
    home.do(sessions.add, title="Night", wall=datetime(2030, 9, 3, 2, 30))
    with pytest.raises(Refused, match="skip 02:30"):
        made(home, day=date(2031, 3, 9))
