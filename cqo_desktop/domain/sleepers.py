"""Who would have to rise at night for an online session, and whose clocks move in its week."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache

from cqo_desktop.domain import comfort, hours, zones
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.planned import Members, Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity, of_session
from cqo_desktop.domain.sentences import counted, listed
from cqo_desktop.domain.vocabulary import SessionStatus

_STILL_MOVABLE = {SessionStatus.DRAFT, SessionStatus.CONFIRMED}


def sleepers(
    planned: Planned, members: Members, *, lines: DayHours = comfort.USUAL, now: datetime
) -> Iterator[Problem]:
    """Find sleeping members while the hour can still be changed, and sleeping speakers until it is over.

    Of two sittings everybody attends the one at which they are awake.
    """
    row = planned.row
    if not planned.is_ahead(now) or row.in_person or row.status is SessionStatus.HOLD:
        return
    if row.status in _STILL_MOVABLE:
        rows = comfort.asleep(comfort.everywhere(row.instant, row.minutes, members, lines))
        if planned.other is not None:
            again = comfort.everywhere(planned.other.instant, planned.other.minutes, members, lines)
            both = {each.zone for each in comfort.asleep(again)}
            rows = [each for each in rows if each.zone in both]
        if rows:
            yield of_session(planned, Kind.ASLEEP, Severity.WARNING, _asleep(rows), "Find a time")
    for each in planned.people:
        if each.speaks and each.zone:
            minutes = int((each.end - each.start).total_seconds()) // 60
            theirs = comfort.local(each.start, minutes, each.zone, hours=lines)
            if comfort.asleep([theirs]):
                said = f"{each.name} would speak at {hours.weekday_hour(theirs.wall)} in {zones.city(each.zone)}"
                yield of_session(planned, Kind.SPEAKER_ASLEEP, Severity.WARNING, said, "Find a time", each.person_id)


def _asleep(rows: list[comfort.Local]) -> str:
    places = [f"{zones.city(row.zone)}, {hours.weekday_hour(row.wall)}" for row in rows]
    people = counted(sum(row.people for row in rows), "member")
    return f"{people} asleep in {places[0] if len(places) == 1 else '; '.join(places)}"


def clocks_move(planned: Planned, members: Members, *, now: datetime) -> Iterator[Problem]:
    """Note an online session in a week in which clocks change where members live."""
    row = planned.row
    if not planned.is_ahead(now) or row.in_person or row.status is SessionStatus.HOLD:
        return
    monday = row.wall.date() - timedelta(days=row.wall.weekday())
    moved = moves(monday, tuple(members))
    if moved:
        said = f"Clocks change that week, {_moves_said(moved)}"
        yield of_session(planned, Kind.CLOCKS_MOVE, Severity.NOTE, said, "Look")


@lru_cache(4096)
def moves(monday: date, zone_names: tuple[str, ...]) -> tuple[tuple[str, timedelta], ...]:
    """Give the zones whose clocks move in a week, and by how much."""
    changes = ((name, zones.offset_change(monday, name)) for name in zone_names)
    return tuple((name, change) for name, change in changes if change)


def _moves_said(moved: Iterable[tuple[str, timedelta]]) -> str:
    cities: dict[timedelta, list[str]] = defaultdict(list)
    for zone, change in moved:
        cities[change].append(zones.city(zone))
    return ", ".join(f"{_signed(change)} in {listed(names)}" for change, names in cities.items())


def _signed(change: timedelta) -> str:
    return f"{change.total_seconds() / 3600:+g} h".replace("-", "−")
