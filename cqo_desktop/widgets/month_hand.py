"""The hand that carries a session to another day, and the edges that let weeks flow while it rests on them."""

from datetime import datetime

from PySide6.QtCore import QObject, QPointF, QTimer, Signal
from PySide6.QtWidgets import QApplication

from cqo_desktop.widgets.month_sheet import HEAD, Placed, Sheet

REST = 500
"""Milliseconds after which an edge gives way by a week."""


class Hand:
    """Empty, holding a session that was pressed, or moving it."""

    def __init__(self) -> None:
        self.held: Placed | None = None
        self.at = QPointF()
        self.is_moving = False

    def take(self, placed: Placed, at: QPointF) -> None:
        """Hold a session; it moves only once the hand has gone some way."""
        self.held, self.at = placed, at

    def move(self, at: QPointF) -> bool:
        """Go on; tell whether something moves."""
        if self.held is None:
            return False
        far = (at - self.at).manhattanLength() >= QApplication.startDragDistance()
        if self.is_moving or far:
            self.is_moving, self.at = True, at
        return self.is_moving

    def target(self, sheet: Sheet) -> datetime | None:
        """Say when what is moved would begin here: at its hour on this day."""
        cell = sheet.cell_at(self.at) if self.is_moving else None
        if cell is None or self.held is None:
            return None
        return datetime.combine(cell.day, self.held.entry.start.timetz())


class Edge(QTimer):
    """The first and the last strip of the weeks that are shown."""

    pushed = Signal(int)
    """A week on, or a week back."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, interval=REST)
        self._way = 0
        self.timeout.connect(self._push)

    def feel(self, y: float, row_height: float, height: int) -> None:
        """Notice where the hand is."""
        strip = row_height / 4
        self._way = -1 if y < HEAD + strip else 1 if y > height - strip else 0
        if not self._way:
            self.stop()
        elif not self.isActive():
            self.start()

    def _push(self) -> None:
        self.pushed.emit(self._way)
