"""Which starts a session may have, and which limit leaves it none."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from itertools import combinations

from cqo_desktop.domain import zones
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Limits, Needed, PlannedSession, Slots

_OF_ONE_SESSION = (Limit.HOURS, Limit.WEEKDAYS, Limit.BLACKOUT, Limit.AVAILABILITY, Limit.DATES)


def starts(session: PlannedSession, limits: Limits) -> tuple[datetime, ...]:
    """List the instants a session may begin at, in order.

    Raises:
        NoPlan: there is none; it says which limits to relax.
        Refused: a zone is unknown.
    """
    if session.locked is not None:
        return (session.locked.astimezone(UTC),)
    for zone in (session.slots.zone, *(each.zone for each in session.needed)):
        zones.zone(zone)
    found = tuple(_allowed(session, limits))
    if not found:
        raise _no_plan(session, limits)
    return found


def _allowed(session: PlannedSession, limits: Limits) -> Iterator[datetime]:
    slots = session.slots
    seen: set[datetime] = set()
    for offset in range((slots.last - slots.first).days + 1):
        day = slots.first + timedelta(days=offset)
        if day.weekday() not in slots.weekdays or day in limits.blackout:
            continue
        for minute in range(slots.earliest, min(slots.latest, 24 * 60 - 1) + 1, slots.step):
            moment = zones.resolve_or_none(datetime.combine(day, time(minute // 60, minute % 60)), slots.zone)
            if moment is None or moment.instant in seen:
                continue
            seen.add(moment.instant)
            if all(_can(each, moment.instant, session.minutes) for each in session.needed):
                yield moment.instant


def _can(needed: Needed, start: datetime, minutes: int) -> bool:
    wall, last = (
        instant.astimezone(zones.zone(needed.zone)) for instant in (start, start + timedelta(minutes=minutes - 1))
    )
    begins = wall.hour * 60 + wall.minute
    return needed.earliest <= begins <= needed.latest and wall.date() == last.date() and wall.date() not in needed.away


def _no_plan(session: PlannedSession, limits: Limits) -> NoPlan:
    """Name each limit that alone stands in the way, else the fewest that do together."""
    for count in range(1, len(_OF_ONE_SESSION)):
        found = [
            each for each in combinations(_OF_ONE_SESSION, count) if any(_allowed(*_without(session, limits, each)))
        ]
        if found and count == 1:
            return NoPlan(tuple(limit for each in found for limit in each), session.name)
        if found:
            return NoPlan(found[0], session.name, together=True)
    return NoPlan(_OF_ONE_SESSION, session.name, together=True)


def _without(session: PlannedSession, limits: Limits, relaxed: tuple[Limit, ...]) -> tuple[PlannedSession, Limits]:
    slots = session.slots
    for limit in relaxed:
        match limit:
            case Limit.HOURS:
                slots = replace(slots, earliest=0, latest=24 * 60 - 1)
            case Limit.WEEKDAYS:
                slots = replace(slots, weekdays=frozenset(range(7)))
            case Limit.DATES:
                slots = _two_weeks_more(slots)
            case Limit.BLACKOUT:
                limits = replace(limits, blackout=frozenset())
            case Limit.AVAILABILITY:
                session = replace(session, needed=())
            case Limit.MIN_GAP | Limit.MAX_GAP | Limit.NIGHTS_IN_A_ROW:
                pass
    return replace(session, slots=slots), limits


def _two_weeks_more(slots: Slots) -> Slots:
    week = timedelta(days=7)
    return replace(slots, first=min(slots.first, slots.last) - week, last=slots.last + week)
