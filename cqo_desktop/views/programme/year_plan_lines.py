"""One date of a year to be planned: ticked or not, its day, its hour where members live, and what stands in its way."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.domain.year_plans import Proposal
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.widgets.city_hours import CityHour, CityHours
from cqo_desktop.widgets.date_box import DateBox

SOURCE = 210
"""The room of what would be repeated."""


class DateLine(QWidget):
    """One date; changing its day ticks it."""

    changed = Signal()

    def __init__(
        self,
        proposal: Proposal,
        again: Callable[[datetime], Proposal],
        shown: Sequence[str],
        minutes: int,
        good: DayHours,
        write: Clock,
    ) -> None:
        """Show a proposal; `again` lays it out for another day, `shown` are the zones that have a column."""
        super().__init__()
        self.proposal = proposal
        self._again, self._shown, self._minutes, self._write = again, shown, minutes, write
        self._good = good
        self.tick = QCheckBox()
        self.tick.setChecked(proposal.is_free)
        self.day = DateBox()
        self.day.setDisplayFormat(_said("ddd d MMM yyyy"))
        self.day.setFixedWidth(190)
        self.hours = CityHours(len(shown))
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)
        self.note.setWordWrap(True)
        self._lay_out()
        self._show()
        self.tick.toggled.connect(self.changed)
        self.day.dateChanged.connect(self._move)

    @property
    def wall(self) -> datetime:
        """Give the wall time it would be planned at."""
        return self.proposal.occurrence.wall

    @property
    def is_night(self) -> bool:
        """Tell whether somebody somewhere would be asleep."""
        found = self.proposal.occurrence
        if found.moment is None:
            return False
        lived_in = {local.zone: 1 for local in found.locals}
        everybody = comfort.everywhere(found.moment.instant, self._minutes, lived_in, self._good)
        return bool(comfort.asleep(everybody))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 7, 16, 7)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        column = 0
        grid.addWidget(self.tick, 0, column)
        source = self.proposal.source
        if source is not None:
            column += 1
            grid.addWidget(_source(source), 0, column)
        grid.addWidget(self.day, 0, column + 1)
        grid.addWidget(self.hours, 0, column + 3)
        grid.setColumnStretch(column + 2, 1)
        grid.addWidget(self.note, 1, column + 1, 1, 3)

    def _move(self, day: QDate) -> None:
        wall = self.wall.replace(year=day.year(), month=day.month(), day=day.day())
        self.proposal = self._again(wall)
        self._show()
        self.tick.setChecked(self.proposal.occurrence.moment is not None)
        self.changed.emit()

    def _show(self) -> None:
        found = self.proposal.occurrence
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(found.wall.year, found.wall.month, found.wall.day))
        can = found.moment is not None
        self.tick.setEnabled(can)
        self.tick.setChecked(self.tick.isChecked() and can)
        day, hour = clock.long_day(found.wall), self._write.hour(found.wall)
        self.tick.setAccessibleName(_said("Plan {day}, {hour}").format(day=day, hour=hour))
        self.day.setAccessibleName(_said("Day of {day}").format(day=day))
        cells = self._cells()
        self.hours.show_hours(cells)
        text, role = self._words()
        spoken = [" ".join(part for part in (each.city, each.hour, each.day) if part) for each in cells]
        self.day.setAccessibleDescription("; ".join([*spoken, *([text] if text else [])]))
        self.note.setText(text)
        self.note.setVisible(bool(text))
        self.note.setProperty("role", role)
        self.note.style().unpolish(self.note)
        self.note.style().polish(self.note)

    def _cells(self) -> list[CityHour]:
        found = self.proposal.occurrence
        if found.moment is None:
            return []
        made = []
        for zone in self._shown:
            local = comfort.local(found.moment.instant, self._minutes, zone, hours=self._good)
            other = local.wall.date() != found.wall.date()
            day = clock.weekday(local.wall) if other else ""
            made.append(CityHour(cities.city(zone), self._write.hour(local.wall), day, int(local.comfort)))
        return made

    def _words(self) -> tuple[str, str]:
        """Say what stands in the way, or what to look at, and in which role."""
        proposal = self.proposal
        if proposal.occurrence.moment is None:
            return proposal.occurrence.reason, "error"
        texts = []
        if proposal.taken:
            is_of_day = proposal.source is not None and proposal.source.kind is not SeriesKind.MONTHLY
            there = _said("“{title}” is on that day already.") if is_of_day else _said("Has “{title}” already.")
            texts.append(there.format(title=proposal.taken))
        if proposal.forum:
            texts.append(_said("{forum} takes place in this month.").format(forum=proposal.forum))
        if proposal.occurrence.clocks_move:
            texts.append(_said("Clocks change that week: {changes}.").format(changes=_changes(proposal)))
        return " ".join(texts), "muted" if not proposal.is_free else "warn"


def _source(row: SessionRow) -> QWidget:
    """Show what would be repeated."""
    made = QWidget()
    made.setFixedWidth(SOURCE)
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for text, role in ((row.title, "second"), (clock.dated(row.wall), "muted")):
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setWordWrap(True)
        column.addWidget(label)
    return made


def _changes(proposal: Proposal) -> str:
    """Say by how much clocks move, and in which cities."""
    moves: dict[timedelta, list[str]] = {}
    for local in proposal.occurrence.locals:
        if local.clocks_move:
            moves.setdefault(local.clocks_move, []).append(cities.city(local.zone))
    return "; ".join(
        _said("{hours} h in {cities}").format(
            hours=f"{by.total_seconds() / 3600:+g}", cities=QLocale().createSeparatedList(cities)
        )
        for by, cities in moves.items()
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("YearPlan", text)
