"""Other people's calendars beside the programme: what falls on what."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Kind, Problem, Severity, of_session
from cqo_desktop.domain.sentences import quoted

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayDate:
    """One date of such a calendar."""

    overlay: str
    """The calendar's name."""
    title: str
    wall: datetime
    zone: str
    """Empty where it means whole days, wherever one is."""
    minutes: int

    @property
    def label(self) -> str:
        """Say whose date it is and what."""
        return self.title if self.title == self.overlay else f"{self.overlay}: {self.title}"

    @property
    def is_whole_days(self) -> bool:
        """Tell whether it has no hour."""
        return not self.zone

    def span(self, zone: str) -> tuple[datetime, datetime]:
        """Give its aware begin and end as seen from a zone."""
        where = zones.zone(zone)
        if self.is_whole_days:
            return self.wall.replace(tzinfo=where), (self.wall + timedelta(minutes=self.minutes)).replace(tzinfo=where)
        start = self.wall.replace(tzinfo=zones.zone(self.zone)).astimezone(UTC)
        return start.astimezone(where), (start + timedelta(minutes=self.minutes)).astimezone(where)

    def days(self, zone: str) -> Iterator[date]:
        """Give the days on which it is, as seen from a zone."""
        start, end = self.span(zone)
        day, last = start.date(), max(start, end - timedelta(minutes=1)).date()
        while day <= last:
            yield day
            day += _DAY


type ByDay = Mapping[date, Sequence[OverlayDate]]
NOTHING: ByDay = {}


def by_day(dates: Iterable[OverlayDate], zone: str) -> ByDay:
    """Sort dates by the days on which they are, as seen from a zone."""
    found: dict[date, list[OverlayDate]] = defaultdict(list)
    for each in dates:
        for day in each.days(zone):
            found[day].append(each)
    return dict(found)


def names(dates: Iterable[OverlayDate]) -> tuple[str, ...]:
    """Name each calendar once."""
    return tuple(dict.fromkeys(each.overlay for each in dates))


def labels(dates: Iterable[OverlayDate]) -> str:
    """Say whose dates these are and what."""
    return ", ".join(dict.fromkeys(each.label for each in dates))


def falls_on(all_planned: Sequence[Planned], dates: Sequence[OverlayDate], *, now: datetime) -> Iterator[Problem]:
    """Find sessions to come that fall on a date of another calendar; one finding for each calendar is enough."""
    near = by_day(dates, "UTC")
    for planned in all_planned:
        if not planned.is_ahead(now):
            continue
        row = planned.row
        # Whole days begin and end at other hours in the session's own zone than in UTC.
        first, last = row.instant.date() - _DAY, row.end.date() + _DAY
        around = (near.get(first + _DAY * each, ()) for each in range((last - first).days + 1))
        told = (each.overlay for some in around for each in some if _meets(each, planned))
        for name in dict.fromkeys(told):
            said = f"Falls on {quoted(name)}, an overlay calendar"
            yield of_session(planned, Kind.FALLS_ON, Severity.WARNING, said, "Move it")


def _meets(each: OverlayDate, planned: Planned) -> bool:
    start, end = each.span(planned.row.zone)
    return start < planned.row.end and planned.row.instant < end
