"""The guard over clocks: sessions at another hour than usual for some members, and what to do about them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain import odd_weeks
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.models import cities, clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.services import clock_guard
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.clock_cells import DAY, HOURS, SETTLED, TITLE, ClockCells
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState

SIZE, ROOM = (980, 580), 60
"""Its size, and how much of the window's height it leaves free."""
ROW_HEIGHT = 66
WIDTHS = {DAY: 148, HOURS: 400, SETTLED: 116}
UTC = "UTC"


@dataclass(frozen=True, slots=True)
class ClockRow:
    """One session, and what its clocks do."""

    row: SessionRow
    told: str
    zones: tuple[str, ...]
    """Whose hour is another one."""
    settled: bool
    was: datetime | None = None
    """The instant it had before new zone rules moved it."""

    @property
    def id(self) -> int:
        """Give the session's number."""
        return self.row.id


class ClocksSheet(QDialog):
    """A table of sessions, and the three ways to settle those that are chosen."""

    def __init__(self, parent: QWidget, desk: Desk, series_id: int | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Weeks with another hour"))
        self._desk, self._series_id = desk, series_id
        self.model: RowsModel[ClockRow] = RowsModel(self._columns(), self)
        self.table = RowsTable(self.model, self.windowTitle(), ROW_HEIGHT)
        self.table.setItemDelegate(ClockCells(self.table))
        self.wall = button(self.tr("Keep the wall time"), picture="check")
        self.instant = button(self.tr("Keep the instant"), picture="globe")
        self.hour = button(self.tr("Keep the hour of…"), picture="clock")
        self.move_ = button(self.tr("Move the session…"), picture="calendar-days")
        self.finish = button(self.tr("Done"), variant="primary")
        self.empty = EmptyState(
            "clock",
            self.tr("Every hour is as usual"),
            self.tr("Sessions that fall at another hour for some members, because clocks move, are listed here."),
        )
        self._build()
        self._wire()
        self.refresh()

    def _columns(self) -> tuple[Column[ClockRow], ...]:
        return (
            Column(self.tr("Day"), lambda each: clock.dated(each.row.wall.date())),
            Column(self.tr("Session"), lambda each: each.row.title),
            Column(self.tr("Another hour"), lambda each: each.told),
            Column(self.tr("Settled"), lambda each: self.tr("settled") if each.settled else ""),
        )

    def _build(self) -> None:
        title, note = QLabel(self.windowTitle()), QLabel()
        title.setProperty("role", "title")
        note.setProperty("role", "second")
        note.setWordWrap(True)
        note.setText(
            self.tr(
                "Clocks move on other days in America, Europe and Australia, and in much of the Caribbean not at all. "
                "Choose what stays as it is: the hour at home, the instant for everybody, or the hour of one city."
            )
        )
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)
        shown = QFrame()
        shown.setProperty("card", True)
        inside = QVBoxLayout(shown)
        inside.setContentsMargins(1, 4, 1, 8)
        self._shown = QStackedLayout()
        inside.addLayout(self._shown)
        self._shown.addWidget(self.table)
        self._shown.addWidget(self.empty)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for each in (self.wall, self.instant, self.hour, self.move_):
            acts.addWidget(each)
        acts.addStretch(1)
        acts.addWidget(self.finish)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 18)
        whole.setSpacing(10)
        for widget in (title, note):
            whole.addWidget(widget)
        whole.addWidget(shown, 1)
        whole.addLayout(acts)
        parent = self.parentWidget()
        self.resize(SIZE[0], min(SIZE[1], (parent.window().height() if parent else SIZE[1] + ROOM) - ROOM))

    def _wire(self) -> None:
        self.wall.clicked.connect(self.keep_wall)
        self.instant.clicked.connect(self.keep_instant)
        self.hour.clicked.connect(self._offer_cities)
        self.move_.clicked.connect(self._move)
        self.finish.clicked.connect(self.accept)
        self.finish.setDefault(True)
        self.table.opened.connect(self._open)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self._desk.document.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show what is so now; those that are not settled are chosen at first."""
        is_first = not self.model.rows
        rows = self._rows()
        self.model.show_rows(rows)
        self._shown.setCurrentIndex(0 if rows else 1)
        if is_first:
            flags = QItemSelectionModel.SelectionFlag
            for place, each in enumerate(rows):
                if not each.settled:
                    self.table.selectionModel().select(self.model.index(place, 0), flags.Select | flags.Rows)
        self._enable()

    def _rows(self) -> list[ClockRow]:
        document = self._desk.document
        now = document.now()
        odd = [
            ClockRow(
                each.session.row,
                said(odd_weeks.said(each.session.hours)),
                tuple(hour.zone for hour in each.session.hours),
                each.settled,
            )
            for each in document.ask(clock_guard.listed, now=now, series_id=self._series_id)
        ]
        known = {each.id for each in odd}
        drifted = [
            ClockRow(each.row, self._moved(each.row, each.was), (), settled=False, was=each.was)
            for each in document.ask(clock_guard.drifted, now=now)
            if each.row.id not in known and self._series_id in {None, each.row.series_id}
        ]
        return sorted([*drifted, *odd], key=lambda each: (each.row.instant, each.id))

    def _moved(self, row: SessionRow, was: datetime) -> str:
        hours = (row.instant - was).total_seconds() / 3600
        text = self.tr("New zone rules: {hours} h for everybody elsewhere")
        return text.format(hours=f"{hours:+g}".replace("-", "−"))

    def _enable(self) -> None:
        chosen = self.table.chosen()
        for each in (self.wall, self.instant):
            each.setEnabled(bool(chosen))
        self.hour.setEnabled(any(each.zones for each in chosen))
        self.move_.setEnabled(len(chosen) == 1)

    def keep_wall(self) -> None:
        """Leave those chosen where they are, and settle it."""
        self._desk.do(clock_guard.keep_wall, session_ids=[each.id for each in self.table.chosen()])

    def keep_instant(self) -> None:
        """Give those chosen the instant everybody else is used to."""
        chosen = self.table.chosen()
        moved = {each.id: each.was for each in chosen if each.was is not None}
        if moved:
            self._desk.do(clock_guard.put_back, instants=moved)
        self.keep_hour([each.id for each in chosen if each.was is None], UTC)

    def keep_hour(self, session_ids: Sequence[int], zone: str) -> None:
        """Give sessions the hour that is usual in a city."""
        if session_ids:
            self._desk.do(clock_guard.keep_hour, session_ids=session_ids, zone=zone)

    def _offer_cities(self) -> None:
        chosen = [each for each in self.table.chosen() if each.zones]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        ids = [each.id for each in chosen]
        for zone in dict.fromkeys(zone for each in chosen for zone in each.zones):
            action = menu.addAction(cities.city(zone).replace("&", "&&"))
            action.triggered.connect(partial(self.keep_hour, ids, zone))
        menu.popup(self.hour.mapToGlobal(self.hour.rect().bottomLeft()))

    def _move(self) -> None:
        self._open(self.table.chosen()[0].id)

    def _open(self, session_id: int) -> None:
        self.accept()
        self._desk.session_wanted.emit(session_id)


def show(parent: QWidget, desk: Desk, series_id: int | None = None) -> ClocksSheet:
    """Open the sheet, for one series or for all."""
    sheet = ClocksSheet(parent, desk, series_id)
    sheet.open()
    return sheet
