"""The hand that carries a session to another day."""

from datetime import datetime

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from cqo_desktop.widgets.month_sheet import Placed, Sheet


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
