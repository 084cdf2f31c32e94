"""Sessions as the calendar shows them, and where they fall when they are carried elsewhere."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QMenu, QWidget

from cqo_desktop.domain import comfort, day_hours, zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.planned import Members
from cqo_desktop.domain.problems import Problem, Severity
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.zones import Moment
from cqo_desktop.models.clock import Clock
from cqo_desktop.settings import Settings
from cqo_desktop.views import saying
from cqo_desktop.views.session import words


def warnings(problems: Iterable[Problem]) -> dict[int, str]:
    """Say of each session what is most urgent about it; problems come with the worst first."""
    said: dict[int, str] = {}
    for problem in problems:
        if problem.severity is not Severity.NOTE:
            for session_id in problem.session_ids:
                said.setdefault(session_id, saying.said(problem.finding))
    return said


def entry(row: SessionRow, home: str, warned: Mapping[int, str]) -> Entry:
    """Put a session on the wall of the network's home."""
    where = zones.zone(home)
    return Entry(
        id=row.id,
        start=row.instant.astimezone(where),
        end=row.end.astimezone(where),
        title=row.title,
        series=row.series,
        hue=row.hue,
        status=row.status,
        warned=warned.get(row.id, ""),
        who=", ".join(row.speakers),
        where=words.place(row),
        kind=row.kind,
    )


def landing(row: SessionRow, home: str, start: datetime) -> datetime:
    """Find the wall time, in its own zone, of a session carried to an aware start on the wall of home.

    Carried to another day at its hour, it keeps the hour of its own zone, even where clocks moved in between; that
    may be an hour its clocks skip.
    """
    before = row.instant.astimezone(zones.zone(home))
    if (start.hour, start.minute) == (before.hour, before.minute):
        return row.wall + (start.date() - before.date())
    return zones.moment(start.astimezone(UTC), row.zone).wall


@dataclass(frozen=True, slots=True)
class Answers:
    """What is said while a session is carried."""

    rows: Mapping[int, SessionRow]
    home: str
    there: LivedIn
    clock: Clock

    def answer(self, session_id: int, start: datetime, minutes: int) -> str:
        """Say when it would be, and how many members would sleep; a session that is new has no id."""
        row = self.rows.get(session_id)
        wall, zone = (landing(row, self.home, start), row.zone) if row else (start, self.home)
        moment = zones.resolve_or_none(wall, zone)
        if moment is None:
            return _said("Clocks skip this hour")
        here = moment.at(self.home)
        told = [self.clock.day(here), self.clock.hour(here)]
        people = 0 if row and row.in_person else sum(each.people for each in self._asleep(moment, minutes))
        if people:
            told.append(QCoreApplication.translate("Calendar", "%n asleep", "", people))
        return ", ".join(told)

    def _asleep(self, moment: Moment, minutes: int) -> list[comfort.Local]:
        return comfort.asleep(comfort.everywhere(moment.instant, minutes, self.there.members, self.there.hours))


def spoken(entry_: Entry, clock: Clock) -> str:
    """Say all there is of a session."""
    minutes = day_hours.minutes_between(entry_.start, entry_.end)
    told = [
        entry_.title,
        f"{clock.day(entry_.start)}, {clock.span(entry_.start, minutes)}",
        entry_.series,
        words.status(entry_.status),
        entry_.who,
        entry_.where,
        entry_.warned,
    ]
    return ", ".join(text for text in told if text)


def neighbour(entries: Sequence[Entry], chosen: int | None, day: date, by: int) -> Entry | None:
    """Find the session after the one that is chosen, or after the beginning of a day; or the one before."""
    here = next((place for place, entry_ in enumerate(entries) if entry_.id == chosen), None)
    if here is None:
        first = bisect_left([entry_.start.date() for entry_ in entries], day)
        here = first - 1 if by > 0 else first
    place = here + by
    return entries[place] if 0 <= place < len(entries) else None


def menu(parent: QWidget, entries: Sequence[Entry], day: date, clock: Clock, then: Callable[[int], object]) -> QMenu:
    """List the sessions of a day to choose one."""
    made = QMenu(parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for each in entries:
        if each.start.date() == day:
            line = f"{clock.hour(each.start)}  {' '.join(each.title.split())}".replace("&", "&&")
            made.addAction(line).triggered.connect(partial(then, each.id))
    return made


def week_start(settings: Settings) -> int:
    """Give the weekday weeks begin on, 1 for Monday."""
    wanted = settings.week_start
    return int(wanted) if wanted in {"1", "6", "7"} else QLocale().firstDayOfWeek().value


def second_zone(settings: Settings, home: str, members: Members, now: datetime) -> str:
    """Give the zone beside home: the one preferred, else the most peopled where clocks show another hour."""
    if settings.second_zone in zones.names():
        return settings.second_zone
    here = _offset(now, home)
    return next((zone for zone in members if _offset(now, zone) != here), "")


def _offset(now: datetime, zone: str) -> timedelta:
    return now.astimezone(zones.zone(zone)).utcoffset() or timedelta()


def _said(text: str) -> str:
    return QCoreApplication.translate("Calendar", text)
