"""Seven days by the hour, with the hours of one more zone beside them; walked by keys, rearranged by hand."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta
from typing import override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from cqo_desktop.domain import comfort, day_hours, zones
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.columns import Piece
from cqo_desktop.domain.overlays import NOTHING
from cqo_desktop.domain.weeks import begin_of_week, within
from cqo_desktop.widgets import week_picture, week_words
from cqo_desktop.widgets.speech import announce
from cqo_desktop.widgets.wall_clock import WallClock
from cqo_desktop.widgets.week_geometry import HEAD, HEIGHT, HOUR
from cqo_desktop.widgets.week_hand import Hand
from cqo_desktop.widgets.week_keys import acted
from cqo_desktop.widgets.week_picture import Picture
from cqo_desktop.widgets.week_rulers import rulers
from cqo_desktop.widgets.week_sheet import lay_out

BAR, PAD = 12, 10
MINUTE = 60_000
"""Milliseconds after which now is another minute."""
MORNING = 9 * 60


class WeekGrid(QWidget):
    """One focusable widget: arrows walk quarters of hours and days, and Alt+arrows carry the session along."""

    chose = Signal(int)
    """The session chosen by hand or key; 0 is none."""
    opened = Signal(int)
    new_wanted = Signal(object)
    """The aware moment, on the wall of home, at which a new session is to begin."""
    drawn = Signal(object, int)
    """A new session was drawn: its aware start, and its minutes."""
    moved = Signal(int, object)
    """A session, and its new aware start on the wall of home."""
    resized = Signal(int, int)
    """A session, and its new minutes."""
    day_changed = Signal(object)
    lifted = Signal(int)
    """A session was dragged out of the window."""
    second_wanted = Signal(object)
    """Another second zone is to be chosen at a place on the screen (`QPoint`)."""

    def __init__(self, clock: WallClock, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._clock, self._week_start, self._now = clock, 7, now
        self.answer: Callable[[int, datetime, int], str] = lambda *_: ""
        """What is said while a session is dragged: id, start, minutes."""
        self.tell: Callable[[Entry], str] = lambda entry: entry.title
        """How a session is read out."""
        self.zone, self.second, self.beside, self.hours = "UTC", "", NOTHING, comfort.USUAL
        self.entries: dict[int, Entry] = {}
        """All sessions in their order."""
        self._day, self.minute = now().date(), MORNING
        """Where the keyboard is."""
        self._chosen: int | None = None
        self.sheet = lay_out((), (), rulers(self._day, "UTC", "", clock), 0)
        self._hand = Hand(self)
        self._is_placed = False
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setSingleStep(HOUR)
        self._bar.valueChanged.connect(self.update)
        tick = QTimer(self, interval=MINUTE)
        tick.timeout.connect(self.update)
        tick.start()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Week"))
        self.setMinimumSize(480, 280)

    def dress(self, clock: WallClock, week_start: int, home: str, second: str) -> None:
        """Write hours in another way, begin weeks on another day, or show other zones; no second is nothing."""
        self._clock, self._week_start = clock, week_start
        self.zone, self.second = home, second if second != home else ""
        self._lay_out()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these sessions; one that is chosen stays so, and is followed to its new time."""
        before = self.entries.get(self._chosen or 0)
        self.entries = {entry.id: entry for entry in sorted(entries, key=lambda each: (each.start, each.id))}
        self._hand.let_go_of_all_but(self.entries)
        after = self.entries.get(self._chosen or 0)
        if before is not None and after is None:
            self.pick(None)
        self._lay_out()
        if before is not None and after is not None and (after.start, after.end) != (before.start, before.end):
            self._follow(after)
            self.speak()

    @property
    def day(self) -> date:
        """Give the day that is selected."""
        return self._day

    @property
    def chosen(self) -> int | None:
        """Give the session that is chosen."""
        return self._chosen

    @property
    def days(self) -> tuple[date, ...]:
        """Give the days that are shown."""
        first = begin_of_week(self._day, self._week_start)
        return tuple(first + timedelta(days=each) for each in range(7))

    @property
    def moment(self) -> datetime:
        """Give the aware moment the keyboard is on."""
        return day_hours.at(self._day, self.minute, self.zone)

    def go(self, day: date) -> None:
        """Select a day and show its week."""
        self._day = within(day)
        self._lay_out()

    def choose(self, entry_id: int | None) -> None:
        """Choose a session and show it."""
        entry = self.entries.get(entry_id or 0)
        self._chosen = entry.id if entry else None
        if entry is not None:
            self._follow(entry)
        self.update()

    def chip_rect(self, entry_id: int) -> QRectF:
        """Say where a session's first piece is; nowhere is an empty rectangle."""
        found = self.sheet.chip_of(entry_id)
        return found.translated(0, HEAD - self._bar.value()) if found else QRectF()

    def pick(self, entry_id: int | None) -> None:
        """Choose a session for the person."""
        if entry_id != self._chosen:
            self._chosen = entry_id
            self.chose.emit(entry_id or 0)
        self.update()

    def walk(self, day: date, minute: int) -> None:
        """Put the keyboard somewhere, and choose what is there."""
        self.stand(day, minute)
        found = self.sheet.entry_at(self._day, self.minute, self._chosen)
        self.pick(found.id if found else None)
        self.speak()

    def stand(self, day: date, minute: int) -> None:
        """Put the keyboard somewhere and see that it is seen."""
        day, before = within(day), self._day
        self._day, self.minute = day, min(max(minute, 0), 24 * 60 - day_hours.QUARTER)
        if day != before:
            self._lay_out()
            self.day_changed.emit(day)
        top, room = self.minute * HOUR // 60, self.height() - HEAD - PAD
        if top < self._bar.value():
            self._bar.setValue(top - PAD)
        elif top + HOUR > self._bar.value() + room:
            self._bar.setValue(top + HOUR - room)
        self.update()

    def inside(self, point: QPointF) -> QPointF:
        """Give the point of the sheet that is seen at a point of the widget."""
        return point + QPointF(0, self._bar.value() - HEAD)

    def chip_at(self, point: QPointF) -> tuple[QRectF, Piece] | None:
        """Find the session under a point of the widget."""
        return self.sheet.chip_at(self.inside(point)) if point.y() >= HEAD else None

    def place_at(self, point: QPointF) -> tuple[date, float]:
        """Give the day and minute under a point of the widget, or nearest to it."""
        return self.sheet.place_at(self.inside(point))

    def swap(self) -> None:
        """Ask for another second zone."""
        if self.sheet.rulers.second:
            self.second_wanted.emit(self.mapToGlobal(QPointF(self.sheet.rulers.bar, HEAD)).toPoint())

    def scroll_by(self, pixels: int) -> None:
        """Go up or down."""
        self._bar.setValue(self._bar.value() + pixels)

    def speak(self) -> None:
        """Say where the keyboard is and what is there."""
        told = self._spoken()
        self.setAccessibleDescription(told)
        announce(self, told)

    def _follow(self, entry: Entry) -> None:
        self.stand(entry.start.date(), entry.start.hour * 60 + entry.start.minute)

    def _spoken(self) -> str:
        entry = self.entries.get(self._chosen or 0)
        return week_words.quarter(self.moment, entry, self.zone, self._clock, self.tell, self.beside)

    @override
    def sizeHint(self) -> QSize:
        return QSize(840, 680)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._hand.is_busy:
            self._hand.drop()
        elif not acted(self, event):
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._hand.press(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand.move(event.position())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand.release()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._hand.press_twice(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        self.scroll_by(-event.pixelDelta().y() or -event.angleDelta().y() * HOUR // 120)
        event.accept()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_placed:
            self._is_placed = True
            self._bar.setValue((MORNING - 120) * HOUR // 60 - PAD)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._hand.drop()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.setAccessibleDescription(self._spoken())

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._hand.tip(event)
            return True
        return super().event(event)

    def _lay_out(self) -> None:
        shown = rulers(self._day, self.zone, self.second, self._clock, self.hours)
        self.sheet = lay_out(self.days, self.entries.values(), shown, self.width() - BAR - 2, self.beside)
        room = max(self.height() - HEAD - 2, 1)
        self._bar.setGeometry(self.width() - BAR - 1, HEAD, BAR, room)
        self._bar.setPageStep(room)
        self._bar.setRange(0, max(0, HEIGHT + PAD - room))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        week_picture.paint(
            painter,
            QRectF(self.rect()),
            Picture(
                sheet=self.sheet,
                clock=self._clock,
                home=self.zone,
                now=self._now().astimezone(zones.zone(self.zone)),
                day=self._day,
                minute=self.minute,
                chosen=self._chosen,
                is_focused=self.hasFocus(),
                drag=self._hand.drag,
                answer=self._hand.answer,
                scroll=self._bar.value(),
                on_second=self._hand.on_second,
            ),
        )
        painter.end()
