"""Six weeks of a calendar that flow on over the end of the month, walked by keys and rearranged by hand."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from html import escape
from typing import override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.overlays import NOTHING, ByDay
from cqo_desktop.domain.weeks import WEEK, begin_of_month, begin_of_week, within
from cqo_desktop.widgets import month_cells, month_keys, month_sheet, month_words
from cqo_desktop.widgets.month_cells import Look
from cqo_desktop.widgets.month_hand import Edge, Hand
from cqo_desktop.widgets.month_keys import Wheel
from cqo_desktop.widgets.month_sheet import DAYS, ROWS, Sheet
from cqo_desktop.widgets.speech import announce
from cqo_desktop.widgets.wall_clock import WallClock


class MonthGrid(QWidget):
    """One focusable widget; days are walked by arrows, sessions are dragged to other days."""

    chose = Signal(int)
    """The session chosen by hand or key; 0 is none."""
    opened = Signal(int)
    new_wanted = Signal(object)
    """A day (`date`) without a session was opened."""
    moved = Signal(int, object)
    """A session, and its new aware start on the wall of home."""
    day_changed = Signal(object)
    scrolled = Signal()
    """Other weeks are shown; perhaps of another `month`."""
    lifted = Signal(int)
    """A session was dragged out of the window."""
    more_wanted = Signal(object)
    """A day whose sessions have no room."""

    def __init__(self, clock: WallClock, today: Callable[[], date]) -> None:
        super().__init__()
        self._clock, self._week_start, self._today = clock, 7, today
        self.answer: Callable[[int, datetime, int], str] = lambda *_: ""
        """What is said while a session is dragged: id, start, minutes."""
        self.tell: Callable[[Entry], str] = lambda entry: entry.title
        """How a session is read out."""
        self._entries: dict[int, Entry] = {}
        self._by_day: dict[date, list[Entry]] = {}
        self._members: tuple[str, ...] = ()
        self._beside: ByDay = {}
        self._day, self._top = today(), begin_of_month(today(), 7)
        self._chosen: int | None = None
        self._sheet = Sheet(())
        self._hand, self._wheel, self._edge = Hand(), Wheel(), Edge(self)
        self._edge.pushed.connect(self._scroll_by)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Month"))
        self.setMinimumSize(420, 320)

    def dress(self, clock: WallClock, week_start: int, home: str, second: str) -> None:
        """Write hours in another way, or begin weeks on another day."""
        del home, second
        self._clock, self._week_start = clock, week_start
        top = begin_of_week(self._top + WEEK / 2, week_start)
        if top != self._top:
            self._scroll_to(top)
        self.update()

    def watch(self, zones: Sequence[str], beside: ByDay = NOTHING) -> None:
        """Tell when clocks move in these zones, the most peopled first, and what others' calendars hold."""
        if (self._members, self._beside) != (tuple(zones), beside):
            self._members, self._beside = tuple(zones), beside
            self._lay_out()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these sessions; one that is chosen stays so, and is followed to its new day."""
        before = self._entries.get(self._chosen or 0)
        self._entries = {entry.id: entry for entry in entries}
        self._by_day = month_sheet.by_day(entries)
        if self._hand.held and self._hand.held.entry.id not in self._entries:
            self._drop()
        after = self._entries.get(self._chosen or 0)
        if before is not None and after is None:
            self._pick(None)
        elif before is not None and after is not None and after.start.date() != before.start.date():
            self._go_to(after.start.date())
        self._lay_out()

    @property
    def day(self) -> date:
        """Give the day that is selected."""
        return self._day

    @property
    def chosen(self) -> int | None:
        """Give the session that is chosen."""
        return self._chosen

    @property
    def month(self) -> date:
        """Give the first of the month that is shown most of."""
        return (self._top + timedelta(days=17)).replace(day=1)

    def go(self, day: date) -> None:
        """Select a day and show its month from the first on."""
        self._top = begin_of_month(within(day), self._week_start)
        self._go_to(day)
        self._lay_out()
        self.scrolled.emit()

    def choose(self, entry_id: int | None) -> None:
        """Choose a session and show its day."""
        entry = self._entries.get(entry_id or 0)
        self._chosen = entry.id if entry else None
        if entry:
            self._go_to(entry.start.date())
        self.update()

    def cell_rect(self, day: date) -> QRectF:
        """Say where a day is; nowhere is an empty rectangle."""
        cell = self._sheet.cell_of(day)
        return cell.rect if cell else QRectF()

    def chip_rect(self, entry_id: int) -> QRectF:
        """Say where a session is; nowhere is an empty rectangle."""
        placed = self._sheet.placed_of(entry_id)
        return placed.rect if placed else QRectF()

    @override
    def sizeHint(self) -> QSize:
        return QSize(840, 680)

    def _go_to(self, day: date) -> None:
        day = within(day)
        changed = day != self._day
        self._day = day
        first, last = self._top, self._top + WEEK * ROWS
        if day < first:
            self._scroll_to(begin_of_week(day, self._week_start))
        elif day >= last:
            self._scroll_to(begin_of_week(day, self._week_start) - WEEK * (ROWS - 1))
        if changed:
            self.day_changed.emit(day)
        self.update()

    def _scroll_to(self, top: date) -> None:
        self._top = within(top)
        self._lay_out()
        self.scrolled.emit()

    def _scroll_by(self, weeks: int) -> None:
        self._scroll_to(begin_of_week(within(self._top + WEEK * weeks), self._week_start))

    def _walk(self, days: int) -> None:
        if abs(days) > DAYS:
            self._scroll_to(begin_of_week(self._top + timedelta(days=days), self._week_start))
        self._go_to(self._day + timedelta(days=days))
        self._choose_first()

    def _choose_first(self) -> None:
        found = self._by_day.get(self._day, [])
        self._pick(found[0].id if found else None)
        self._speak()

    def _pick(self, entry_id: int | None) -> None:
        if entry_id != self._chosen:
            self._chosen = entry_id
            self.chose.emit(entry_id or 0)
        self.update()

    def _speak(self) -> None:
        told = self._spoken()
        self.setAccessibleDescription(told)
        announce(self, told)

    def _spoken(self) -> str:
        cell = self._sheet.cell_of(self._day)
        return month_words.day(self._day, self._by_day.get(self._day, []), cell, self._clock, self.tell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = month_keys.days(event, self._day, self._week_start)
        if event.key() == Qt.Key.Key_Escape and self._hand.is_moving:
            self._drop()
        elif days is not None:
            self._walk(days)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if self._chosen is not None:
            self.opened.emit(self._chosen)
        else:
            self.new_wanted.emit(self._day)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        weeks = self._wheel.weeks(event, self._sheet.row_height)
        if weeks:
            self._scroll_by(-weeks)
        event.accept()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        cell, placed = self._sheet.cell_at(at), self._sheet.placed_at(at)
        if cell is None:
            return
        self._go_to(cell.day)
        self._pick(placed.entry.id if placed else None)
        self._speak()
        if placed and event.button() == Qt.MouseButton.LeftButton:
            self._hand.take(placed, at)
        elif cell.left and cell.more.contains(at):
            self.more_wanted.emit(cell.day)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        over = self._sheet.placed_at(at)
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        if not event.buttons() or not self._hand.move(at):
            return
        self._edge.feel(at.y(), self._sheet.row_height, self.height())
        held = self._hand.held
        if held and not self.window().rect().contains(self.mapTo(self.window(), at.toPoint())):
            self._drop()
            self.lifted.emit(held.entry.id)
        self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        target, held = self._hand.target(self._sheet), self._hand.held
        self._drop()
        if held and target and target != held.entry.start:
            self.moved.emit(held.entry.id, target)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        placed, cell = self._sheet.placed_at(event.position()), self._sheet.cell_at(event.position())
        if placed:
            self.opened.emit(placed.entry.id)
        elif cell:
            self.new_wanted.emit(cell.day)

    def _drop(self) -> None:
        self._hand = Hand()
        self._edge.stop()
        self.update()

    def _lay_out(self) -> None:
        self._sheet = month_sheet.lay_out(self._top, self.size(), self._by_day, self._members, self._beside)
        self.setAccessibleDescription(self._spoken())
        self.update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._drop()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            text = month_words.tip(self._sheet, QPointF(event.pos()), self.tell)
            QToolTip.showText(event.globalPos(), f"<p>{escape(text)}</p>" if text else "", self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        held = self._hand.held if self._hand.is_moving else None
        lifted = held.entry.id if held else None
        look = Look(self._clock, self._today(), self.month, self._day, self._chosen, self.hasFocus(), lifted)
        painter = QPainter(self)
        month_cells.paint(painter, QRectF(self.rect()), self._sheet.cells, look)
        target = self._hand.target(self._sheet)
        if held and target:
            entry = held.entry
            said = self.answer(entry.id, target, round((entry.end - entry.start).total_seconds() / 60))
            month_cells.paint_hand(painter, held, self._sheet.cell_at(self._hand.at), look)
            month_cells.paint_answer(painter, self._hand.at, said, QRectF(self.rect()))
        painter.end()
