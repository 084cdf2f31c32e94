"""Sessions and people to try rules on."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from cqo_desktop.domain import zones
from cqo_desktop.domain.planned import Engaged, Planned
from cqo_desktop.domain.problems import Problem
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind, SessionStatus

NOW = datetime(2026, 9, 15, 13, 40, tzinfo=UTC)
TODAY = date(2026, 9, 15)
WALL = datetime(2026, 10, 22, 16)

_ROW = SessionRow(
    id=1,
    uid="1@example.org",
    guid="00000000-0000-4000-8000-000000000001",
    title="Fatigue",
    subtitle="",
    status=SessionStatus.CONFIRMED,
    series_id=1,
    series="Monthly session",
    kind=SeriesKind.MONTHLY,
    hue=Hue.BLUE,
    wall=WALL,
    zone="America/Toronto",
    instant=WALL.replace(tzinfo=UTC),
    minutes=60,
    link="https://meet.example.org/fatigue",
    room_id=None,
    room="",
    venue="",
    place="",
    track="",
    language="en",
    sequence=0,
    replaced_by_id=None,
    described=True,
    speakers=("Lena",),
    planned=57,
)


def row(wall: datetime = WALL, **changes: Any) -> SessionRow:
    """Give a session in which nothing is wrong, but for the changes."""
    changed = replace(_ROW, wall=wall, **changes)
    return replace(changed, instant=zones.resolve(wall, changed.zone).instant)


def planned(wall: datetime = WALL, people: tuple[int, ...] = (), **changes: Any) -> Planned:
    """Give a session with people, by number, who are needed throughout."""
    made = row(wall, **changes)
    return Planned(made, tuple(person(each, made) for each in people))


def person(number: int, session: SessionRow, **changes: Any) -> Engaged:
    """Give somebody who is needed throughout a session."""
    return replace(Engaged(number, f"Person {number}", "", session.instant, session.end), **changes)


def minutes(number: int) -> timedelta:
    """Give so many minutes."""
    return timedelta(minutes=number)


def sentences(problems: list[Problem]) -> list[str]:
    """Give what a person reads."""
    return [each.sentence for each in problems]
