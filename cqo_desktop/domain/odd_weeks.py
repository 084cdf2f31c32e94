"""The odd weeks of a series: sessions that fall at another hour than usual where some members live.

Clocks move on other days in America, Europe and Australia, and in much of the Caribbean not at all: a series that
keeps its hour on one wall keeps it on no other.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time

from cqo_desktop.domain import hours, zones
from cqo_desktop.domain.planned import Members, Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity, of_session
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.sentences import listed


@dataclass(frozen=True, slots=True)
class OddHour:
    """Another hour than usual for the members of one zone."""

    zone: str
    usual: time
    wall: datetime
    """Aware, in the zone: when it is this time."""


@dataclass(frozen=True, slots=True)
class OddSession:
    """A session and all for whom its hour is another than usual."""

    row: SessionRow
    hours: tuple[OddHour, ...]


_ANY_DAY = date(2000, 1, 1)

type Usual = Mapping[str, time]
"""The hour most sessions of a run have on the walls of each zone."""


def runs(rows: Iterable[SessionRow]) -> list[list[SessionRow]]:
    """Gather the online sessions that keep one hour on one wall, series by series; those that stand alone keep none."""
    found: dict[tuple[int, time, str], list[SessionRow]] = defaultdict(list)
    for row in rows:
        if row.series_id is not None and row.status.takes_place and not row.in_person:
            found[row.series_id, row.wall.time(), row.zone].append(row)
    return [run for run in found.values() if len(run) > 1]


def usual(run: Sequence[SessionRow], zone_names: Iterable[str]) -> Usual:
    """Give the hour that is usual in each zone; of two as frequent, the one that comes first."""
    made = {}
    for name in zone_names:
        where = zones.zone(name)
        made[name] = Counter(row.instant.astimezone(where).time() for row in run).most_common(1)[0][0]
    return made


def odd_sessions(rows: Iterable[SessionRow], zone_names: Sequence[str]) -> list[OddSession]:
    """Find the sessions at another hour than usual, by time."""
    made = []
    for run in runs(rows):
        known = usual(run, zone_names)
        for row in run:
            walls = ((name, row.instant.astimezone(zones.zone(name))) for name in zone_names)
            odd = tuple(OddHour(name, known[name], wall) for name, wall in walls if wall.time() != known[name])
            if odd:
                made.append(OddSession(row, odd))
    return sorted(made, key=lambda each: (each.row.instant, each.row.id))


def odd_weeks(
    all_planned: Sequence[Planned], members: Members, *, settled: Mapping[int, datetime], now: datetime
) -> Iterator[Problem]:
    """Note sessions to come at another hour than usual, the first of each stretch in a series.

    What somebody has settled is settled for its instant.
    """
    planned = {each.row.id: each for each in all_planned}
    stretches: dict[tuple[int | None, str], frozenset[tuple[str, time]]] = {}
    for odd in odd_sessions((each.row for each in all_planned), [*members]):
        row, those = odd.row, frozenset((each.zone, each.wall.time()) for each in odd.hours)
        if not planned[row.id].is_ahead(now) or settled.get(row.id) == row.instant:
            continue
        if stretches.get((row.series_id, row.zone)) != those:
            yield of_session(planned[row.id], Kind.ODD_HOUR, Severity.NOTE, said(odd.hours), "Choose")
        stretches[row.series_id, row.zone] = those


def said(odd: Sequence[OddHour]) -> str:
    """Say where it is another hour: '5:00 a.m. in Perth, usually 4:00 a.m.'."""
    cities: dict[tuple[time, time], list[str]] = defaultdict(list)
    for each in odd:
        cities[each.wall.time(), each.usual].append(zones.city(each.zone))
    return "; ".join(
        f"{_hour(wall)} in {listed(names)}, usually {_hour(before)}" for (wall, before), names in cities.items()
    )


def _hour(at: time) -> str:
    return hours.hour(datetime.combine(_ANY_DAY, at))
