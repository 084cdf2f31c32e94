"""The line at the bottom: what is saved, what is under way, what is not right, and what time it is at home."""

from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QProgressBar, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.buttons import icon_button

HEIGHT = 30


class Note(QAbstractButton):
    """An icon and a few words; clickable where somebody listens."""

    def __init__(self, picture: str, role: str = "text2", *, clickable: bool = False) -> None:
        super().__init__()
        self._picture, self._role = picture, role
        self._clickable = clickable
        self.setFixedHeight(HEIGHT - 4)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if clickable else Qt.FocusPolicy.NoFocus)
        if clickable:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.hide()

    def say(self, text: str, *, picture: str = "", role: str = "") -> None:
        """Show other words; none hide the note."""
        self._picture, self._role = picture or self._picture, role or self._role
        self.setText(text)
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(tokens.width(self.text(), tokens.META)) + 34, HEIGHT - 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        if self._clickable and self.underMouse():
            painting.box(painter, rect, 5, fill="hover")
        if self.hasFocus():
            painting.focus_ring(painter, rect, 5)
        icons.paint(painter, self._picture, QRectF(6, rect.center().y() - 7, 14, 14), self._role, 2.2)
        role = "text2" if self._role == "success" else self._role
        painting.write(painter, rect.adjusted(26, 0, 0, 0), self.text(), tokens.META, role)
        painter.end()


class StatusLine(QWidget):
    """Left: saved and under way. Right: problems, and the home zone's clock."""

    stop_wanted = Signal()
    problems_wanted = Signal()
    post_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.saved = Note("check", "success")
        self.job = Note("refresh-cw")
        self.problems = Note("triangle-alert", "warn", clickable=True)
        self.problems.setAccessibleName(self.tr("Problems"))
        self.post = Note("send", clickable=True)
        self.home = Note("clock")
        self._bar = QProgressBar()
        self._bar.setFixedWidth(140)
        self._bar.setTextVisible(False)
        self._stop = icon_button("x", self.tr("Stop the work under way"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 1, 10, 0)
        layout.setSpacing(8)
        for widget in (self.saved, self.job, self._bar, self._stop):
            layout.addWidget(widget)
        layout.addStretch(1)
        for widget in (self.problems, self.post, self.home):
            layout.addWidget(widget)
        self._stop.clicked.connect(self.stop_wanted)
        self.problems.clicked.connect(self.problems_wanted)
        self.post.clicked.connect(self.post_wanted)
        self.show_job("", 0, 0)

    def show_job(self, text: str, done: int, total: int) -> None:
        """Show how far the work is; no text hides it, no total means that nobody knows."""
        self.job.say(text)
        self._bar.setVisible(bool(text))
        self._stop.setVisible(bool(text))
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("rail"))
        painter.fillRect(0, 0, self.width(), 1, tokens.colour("line"))
        painter.end()
