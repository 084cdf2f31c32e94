"""Seven days side by side, each on or off."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens

SIZE = QSize(36, 30)


class _Day(QAbstractButton):
    def __init__(self, short: str, name: str) -> None:
        super().__init__()
        self.setText(short)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return SIZE

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on = QRectF(self.rect()), self.isChecked()
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        painting.box(painter, rect, 7, fill=fill, line="accent" if on else "line2")
        if self.hasFocus():
            painting.focus_ring(painter, rect, 7)
        kind, role = (tokens.META_STRONG, "accentText") if on else (tokens.META, "text2")
        painting.write(painter, rect, self.text(), kind, role, painting.CENTRE)
        painter.end()


class WeekdayRow(QWidget):
    """Which weekdays are wished."""

    changed = Signal()

    def __init__(self, names: Sequence[tuple[str, str]], on: frozenset[int]) -> None:
        """Take a short and a whole name for each day, Monday first."""
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._days = [_Day(short, name) for short, name in names]
        for at, each in enumerate(self._days):
            each.setChecked(at in on)
            each.toggled.connect(self.changed)
            row.addWidget(each)
        row.addStretch(1)
        self.setFocusProxy(self._days[0])

    @property
    def days(self) -> frozenset[int]:
        """Give the days that are on, Monday is 0."""
        return frozenset(at for at, each in enumerate(self._days) if each.isChecked())

    def choose(self, days: frozenset[int]) -> None:
        """Put these days on, and the others off."""
        for at, each in enumerate(self._days):
            each.setChecked(at in days)
