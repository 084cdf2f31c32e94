"""What a page shows when it has nothing yet: what it is for, and the first thing to do."""

from typing import override

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting
from cqo_desktop.widgets.buttons import button

WIDE = 400


class _Disc(QWidget):
    def __init__(self, picture: str) -> None:
        super().__init__()
        self._picture = picture
        self.setFixedSize(68, 68)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.disc(painter, QPointF(34, 34), 34, "accentSoft")
        icons.paint(painter, self._picture, QRectF(19, 19, 30, 30), "accentText", 1.6)
        painter.end()


class EmptyState(QWidget):
    """A disc with an icon, a heading, one or two sentences, one button."""

    wanted = Signal()

    def __init__(self, picture: str, heading: str, text: str, action: str = "", action_icon: str = "plus") -> None:
        super().__init__()
        self._heading, self._text = QLabel(heading), QLabel(text)
        self._heading.setProperty("role", "section")
        self._text.setProperty("role", "second")
        self._text.setWordWrap(True)
        self._text.setFixedWidth(WIDE)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addStretch(2)
        centre = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(_Disc(picture), 0, centre)
        layout.addSpacing(8)
        for label in (self._heading, self._text):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(centre)
            layout.addWidget(label, 0, centre)
        self._fit()
        self._act = button(action, variant="primary", picture=action_icon) if action else None
        if self._act is not None:
            self._act.clicked.connect(self.wanted)
            layout.addSpacing(10)
            layout.addWidget(self._act, 0, centre)
        layout.addStretch(3)

    def say(self, heading: str, text: str, action: str = "") -> None:
        """Use other words, such as those for a search without a hit; the button keeps its own unless given others."""
        self._heading.setText(heading)
        self._text.setText(text)
        if action and self._act is not None:
            self._act.setText(f" {action}")
        self._fit()

    def _fit(self) -> None:
        # A label that is centred is given no more than its first guess; its lines need what they need.
        self._text.ensurePolished()
        self._text.setMinimumHeight(max(self._text.heightForWidth(WIDE), 0))
