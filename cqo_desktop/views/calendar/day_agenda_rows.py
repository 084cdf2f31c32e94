"""Sessions under heads of days: pure, for the agenda of the calendar."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from cqo_desktop.domain.calendar_entries import Entry


@dataclass(frozen=True, slots=True)
class DayHead:
    """The line above the sessions of a day; today has one even when it is free."""

    day: date
    is_free: bool = False

    @property
    def id(self) -> int:
        """Number it below all sessions."""
        return -self.day.toordinal()


type AgendaRow = Entry | DayHead


def by_day(entries: Iterable[Entry], today: date, also: Collection[date] = ()) -> list[AgendaRow]:
    """Order by time and put a head above each day, one for today, and one for other days among those with sessions."""
    days: dict[date, list[Entry]] = {today: []}
    for entry in sorted(entries, key=lambda each: (each.start, each.id)):
        days.setdefault(entry.start.date(), []).append(entry)
    first, last = min(days), max(days)
    days |= {day: [] for day in also if first <= day <= last and day not in days}
    made: list[AgendaRow] = []
    for day in sorted(days):
        made += [DayHead(day, is_free=not days[day]), *days[day]]
    return made


def day_of(row: AgendaRow) -> date:
    """Say on which day a row stands."""
    return row.day if isinstance(row, DayHead) else row.start.date()
