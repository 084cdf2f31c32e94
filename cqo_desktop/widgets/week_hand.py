"""What the mouse does to a week."""

from collections.abc import Container
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from cqo_desktop.domain import day_hours
from cqo_desktop.domain.day_hours import QUARTER
from cqo_desktop.widgets import week_drag, week_words
from cqo_desktop.widgets.week_drag import Act, Drag
from cqo_desktop.widgets.week_geometry import HEAD

if TYPE_CHECKING:
    from cqo_desktop.widgets.week_grid import WeekGrid

EDGE = 6
_MARGIN, _SPEED, _BEAT = 24, 12, 30


class Hand:
    """Pressing chooses, dragging carries, stretches or draws; at the edges the day scrolls along."""

    def __init__(self, grid: "WeekGrid") -> None:
        self._grid = grid
        self._waiting: Drag | None = None
        self._from, self._at = QPointF(), QPointF()
        self.drag: Drag | None = None
        """What is under way; a press alone is nothing yet."""
        self.answer = ""
        self.on_second = False
        self._scrolling = QTimer(grid, interval=_BEAT)
        self._scrolling.timeout.connect(self._scroll_on)

    @property
    def is_busy(self) -> bool:
        """Tell whether a drag would have to be cancelled."""
        return self.drag is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the mouse, and be ready to drag it."""
        at, grid = event.position(), self._grid
        self.drop()
        if grid.sheet.is_on_second(at.x(), at.y()):
            grid.swap()
        elif at.x() >= grid.sheet.rulers.width:
            self._take(at, is_left=event.button() == Qt.MouseButton.LeftButton)

    def _take(self, at: QPointF, *, is_left: bool) -> None:
        grid = self._grid
        found = grid.chip_at(at)
        day, minute = grid.place_at(at)
        if at.y() < HEAD:
            grid.walk(day, grid.minute)
            return
        if found is not None:
            grid.pick(found[1].entry.id)
            grid.stand(day, max(found[1].start, int(minute) // QUARTER * QUARTER))
        else:
            grid.pick(None)
            grid.stand(day, int(minute) // QUARTER * QUARTER)
        grid.speak()
        if is_left:
            self._from = self._at = at
            self._waiting = self._drag_at(at)

    def _drag_at(self, at: QPointF) -> Drag:
        grid = self._grid
        day, minute = grid.place_at(at)
        found = grid.chip_at(at)
        if found is None:
            return week_drag.draw(day, minute, grid.zone)
        return (week_drag.stretch if self._is_on_edge(at) else week_drag.move)(found[1], minute, grid.zone)

    def _is_on_edge(self, at: QPointF) -> bool:
        found = self._grid.chip_at(at)
        return found is not None and found[1].ends and self._grid.inside(at).y() > found[0].bottom() - EDGE

    def press_twice(self, event: QMouseEvent) -> None:
        """Open what is under the mouse, or begin something new there."""
        at, grid = event.position(), self._grid
        self.drop()
        if at.y() < HEAD or at.x() < grid.sheet.rulers.width or event.button() != Qt.MouseButton.LeftButton:
            return
        found = grid.chip_at(at)
        if found is not None:
            grid.opened.emit(found[1].entry.id)
        else:
            day, minute = grid.place_at(at)
            grid.new_wanted.emit(day_hours.at(day, int(minute) // QUARTER * QUARTER, grid.zone))

    def move(self, at: QPointF) -> None:
        """Go on dragging, or show what a press would do here."""
        self._at = at
        if self._waiting is None:
            self._point(at)
        elif self.drag is not None or (at - self._from).manhattanLength() >= QApplication.startDragDistance():
            self._drag_on()

    def _drag_on(self) -> None:
        grid, at = self._grid, self._at
        drag = self._waiting if self.drag is None else self.drag
        if drag is None:
            return
        if drag.act is Act.MOVE and not grid.window().rect().contains(grid.mapTo(grid.window(), at.toPoint())):
            self.drop()
            grid.lifted.emit(drag.entry_id)
            return
        before, self.drag = self.drag, drag.to(*grid.place_at(at))
        if before is None or (self.drag.start, self.drag.minutes) != (before.start, before.minutes):
            self.answer = grid.answer(drag.entry_id, self.drag.start, self.drag.minutes)
            grid.update()
        near = at.y() < HEAD + _MARGIN or at.y() > grid.height() - _MARGIN
        if near != self._scrolling.isActive():
            (self._scrolling.start if near else self._scrolling.stop)()

    def _scroll_on(self) -> None:
        self._grid.scroll_by(-_SPEED if self._at.y() < HEAD + _MARGIN else _SPEED)
        self._drag_on()

    def release(self) -> None:
        """Do what the drag came to."""
        drag, grid = self.drag, self._grid
        self.drop()
        if drag is None:
            return
        match drag.act:
            case Act.MOVE:
                if drag.entry is not None and drag.start != drag.entry.start:
                    grid.moved.emit(drag.entry_id, drag.start)
            case Act.STRETCH:
                if drag.entry is not None and drag.minutes != week_drag.length(drag.entry):
                    grid.resized.emit(drag.entry_id, drag.minutes)
            case Act.DRAW:
                grid.drawn.emit(drag.start, drag.minutes)

    def tip(self, event: QHelpEvent) -> None:
        """Tell all of the session under the mouse: its chip may have been too small."""
        at = QPointF(event.pos())
        found = self._grid.chip_at(at)
        text = escape(self._grid.tell(found[1].entry)) if found else ""
        if self._grid.sheet.is_on_second(at.x(), at.y()):
            text = escape(week_words.another_city())
        QToolTip.showText(event.globalPos(), f"<p>{text}</p>" if text else "", self._grid)

    def let_go_of_all_but(self, entry_ids: Container[int]) -> None:
        """Give up carrying a session that somebody else has deleted."""
        held = self._waiting
        if held is not None and held.entry is not None and held.entry_id not in entry_ids:
            self.drop()

    def drop(self) -> None:
        """Give up what is under way."""
        self._waiting = self.drag = None
        self.answer = ""
        self._scrolling.stop()
        self._grid.update()

    def _point(self, at: QPointF) -> None:
        grid = self._grid
        on_second = grid.sheet.is_on_second(at.x(), at.y())
        if on_second != self.on_second:
            self.on_second = on_second
            grid.update()
        if self._is_on_edge(at):
            shape = Qt.CursorShape.SizeVerCursor
        elif on_second or grid.chip_at(at) is not None:
            shape = Qt.CursorShape.PointingHandCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        grid.setCursor(shape)
