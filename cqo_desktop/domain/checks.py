"""Every rule of the programme in one pass."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType

from cqo_desktop.domain.bookings import double_bookings
from cqo_desktop.domain.comfort import USUAL, DayHours
from cqo_desktop.domain.completeness import lacks, not_closed
from cqo_desktop.domain.days_off import NO_DAYS, ByDay, days_off
from cqo_desktop.domain.gaps import gaps
from cqo_desktop.domain.odd_weeks import odd_weeks
from cqo_desktop.domain.overlays import OverlayDate, falls_on
from cqo_desktop.domain.planned import Members, Planned
from cqo_desktop.domain.problems import Problem, urgency
from cqo_desktop.domain.sittings import Differences, out_of_line
from cqo_desktop.domain.sleepers import clocks_move, sleepers


def problems(
    all_planned: Sequence[Planned],
    members: Members,
    *,
    dates: Sequence[OverlayDate] = (),
    free: ByDay = NO_DAYS,
    settled: Mapping[int, datetime] = MappingProxyType({}),
    apart: Mapping[int, Differences] = MappingProxyType({}),
    lines: DayHours = USUAL,
    now: datetime,
) -> list[Problem]:
    """Find what is not right, the worst first; `now` is aware, and its date is today."""
    found = [*double_bookings(all_planned, now=now), *gaps(all_planned, today=now.date())]
    found += falls_on(all_planned, dates, now=now)
    found += days_off(all_planned, free, members, now=now)
    found += odd_weeks(all_planned, members, settled=settled, now=now)
    for each in all_planned:
        found += lacks(each, now=now)
        found += sleepers(each, members, lines=lines, now=now)
        found += clocks_move(each, members, now=now)
        found += not_closed(each, now=now)
        found += out_of_line(each, apart, now=now)
    return sorted(found, key=urgency)
