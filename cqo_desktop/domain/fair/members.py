"""Members for whom every hour is alike are one class: 30,000 people are some 190 of them."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from cqo_desktop.domain.fair.burden import Hours


@dataclass(frozen=True, slots=True)
class DaysOff:
    """On which local days a session is not welcome."""

    work_week: frozenset[int] = frozenset(range(5))
    """Weekdays of work, Monday is 0."""
    holidays: frozenset[date] = frozenset()

    def __contains__(self, day: date) -> bool:
        return day.weekday() not in self.work_week or day in self.holidays


USUAL = Hours()
WEEKENDS = DaysOff()


@dataclass(frozen=True, slots=True)
class Member:
    """How one person lives, as far as hours go."""

    zone: str
    """An IANA name that is known; leave those without one out, and say so."""
    hours: Hours = USUAL
    days_off: DaysOff = WEEKENDS
    carried: int = 0
    """Nights they have given before, which count as if they were given in this plan."""


@dataclass(frozen=True, slots=True)
class MemberClass:
    """So many members who live alike."""

    zone: str
    hours: Hours = USUAL
    days_off: DaysOff = WEEKENDS
    carried: int = 0
    people: int = 1


def classes(members: Iterable[Member]) -> tuple[MemberClass, ...]:
    """Count members who live alike, in an order that does not depend on theirs."""
    counted = Counter(members)
    alike = (
        MemberClass(each.zone, each.hours, each.days_off, each.carried, people) for each, people in counted.items()
    )
    return tuple(sorted(alike, key=_order))


def _order(each: MemberClass) -> tuple[object, ...]:
    off = each.days_off
    return each.zone, sorted(off.work_week), sorted(off.holidays), each.hours, each.carried
