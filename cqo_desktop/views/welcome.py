"""The first start: three ways to begin."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens


class ChoiceCard(QAbstractButton):
    """A way to begin: an icon, what it is, what it does."""

    def __init__(self, picture: str, heading: str, text: str) -> None:
        super().__init__()
        self._picture, self._text = picture, text
        self.setText(heading)
        self.setAccessibleName(heading)
        self.setAccessibleDescription(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(600, 84)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on = QRectF(self.rect()), self.hasFocus()
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        painting.box(painter, rect, 10, fill=fill, line="accent" if on else "line2", width=2 if on else 1)
        painting.box(painter, QRectF(18, 20, 44, 44), 11, fill="accent" if on else "sunken")
        icons.paint(painter, self._picture, QRectF(29, 31, 22, 22), "onAccent" if on else "text2", 1.9)
        painting.write(painter, QRectF(80, 18, rect.width() - 130, 24), self.text(), tokens.SECTION)
        painting.write(painter, QRectF(80, 43, rect.width() - 130, 22), self._text, tokens.BODY, "text2")
        arrow = QRectF(rect.width() - 38, 33, 18, 18)
        icons.paint(painter, "chevron-right", arrow, "accentText" if on else "text3", 2)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class WelcomePage(QWidget):
    """Sample, new, or an existing file."""

    sample_wanted = Signal()
    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        column = QWidget()
        column.setFixedWidth(600)
        inside = QVBoxLayout(column)
        inside.setSpacing(12)
        head = QLabel(self.tr("Plan a year your whole network can attend"))
        head.setProperty("role", "hero")
        words = QLabel(self.tr("Your data stays in one file on this computer. Nothing is sent until you send it."))
        words.setProperty("role", "second")
        for label in (head, words):
            label.setWordWrap(True)
            inside.addWidget(label)
        inside.addSpacing(12)
        self.sample = ChoiceCard(
            "sparkles",
            self.tr("Look around with a sample network"),
            self.tr("64 invented members and a full year; gone when you close it."),
        )
        self.new = ChoiceCard(
            "file-plus",
            self.tr("Start a new network"),
            self.tr("Name it, then import your members and sessions or type them in."),
        )
        self.existing = ChoiceCard(
            "folder-open", self.tr("Open a CQO file"), self.tr("From a colleague, a shared drive or a backup.")
        )
        for card, signal in (
            (self.sample, self.sample_wanted),
            (self.new, self.new_wanted),
            (self.existing, self.open_wanted),
        ):
            card.clicked.connect(signal)
            inside.addWidget(card)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(column)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.addStretch(2)
        whole.addLayout(row)
        whole.addStretch(3)
        self.setFocusProxy(self.sample)
