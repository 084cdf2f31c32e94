"""The top of every page: title, caption, and what can be done here, the primary act last."""

from html import escape
from typing import override

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

NARROWEST, STEADY = 120, 236
WIDE = 100
"""How much more of the free room goes to what is wide than to the gap behind it."""


class _Title(QLabel):
    """One line that gives way where there is little room, and then tells all of itself in a tip."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.least = 0
        """How much room it takes where there is enough, so that what follows it stays in its place."""

    def _is_cut(self) -> bool:
        return super().sizeHint().width() > self.width()

    @override
    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(self.least, 0))

    @override
    def minimumSizeHint(self) -> QSize:
        return super().sizeHint().boundedTo(QSize(NARROWEST, 64))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(f"<p>{escape(self.text())}</p>" if self._is_cut() else "")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_cut():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        cut = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        place = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(painter, self.rect(), int(place), self.palette(), True, cut, self.foregroundRole())
        painter.end()


class Header(QWidget):
    """64 pixels that say where one is."""

    def __init__(self, title: str, caption: str = "") -> None:
        super().__init__()
        self.setFixedHeight(64)
        self._title, self._caption = _Title(title), QLabel(caption)
        for label in (self._title, self._caption):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setProperty("role", "title")
        self._caption.setProperty("role", "muted")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(24, 0, 24, 0)
        self._layout.setSpacing(10)
        self._layout.addWidget(self._title)
        self._layout.addSpacing(6)
        self._layout.addWidget(self._caption)
        self._layout.addStretch(1)

    @property
    def title(self) -> str:
        """Give what stands at the top."""
        return self._title.text()

    def entitle(self, title: str) -> None:
        """Say where one is."""
        self._title.setText(title)

    def describe(self, caption: str) -> None:
        """Say in a few words what is shown."""
        self._caption.setText(caption)

    def lead(self, *widgets: QWidget, wide: QWidget) -> None:
        """Put these where the title stands on other pages; one takes the room it wants where there is some."""
        self._title.hide()
        self._caption.hide()
        self._layout.setContentsMargins(16, 0, 24, 0)
        for place, widget in enumerate(widgets):
            self._layout.insertWidget(place, widget, WIDE if widget is wide else 0)

    def follow(self, *widgets: QWidget) -> None:
        """Put these right behind the title, where they stay whatever it says."""
        self._title.least = STEADY
        self._title.updateGeometry()
        for place, widget in enumerate(widgets, 1):
            self._layout.insertWidget(place, widget)

    def add(self, *widgets: QWidget) -> None:
        """Add what can be done, from left to right."""
        for widget in widgets:
            self._layout.addWidget(widget)
