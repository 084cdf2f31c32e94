"""A sentence at the foot of the page about what was done, with the way back."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens

STAYS = 8000
HEIGHT, MARGIN = 44, 12


class _Part(QAbstractButton):
    """A word or a cross on the dark ground."""

    def __init__(self, text: str, name: str, picture: str = "") -> None:
        super().__init__()
        self.setText(text)
        self.setAccessibleName(name)
        self._picture = picture
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(tokens.width(self.text(), tokens.STRONG)) + 18 if self.text() else 30, 30)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        if self.hasFocus():
            painting.box(painter, rect.adjusted(0, 1, 0, -1), 6, line="toastAction", width=2)
        if self._picture:
            middle = rect.center()
            icons.paint(painter, self._picture, QRectF(middle.x() - 8, middle.y() - 8, 16, 16), "onToast", 2)
        else:
            painting.write(painter, rect, self.text(), tokens.STRONG, "toastAction", painting.CENTRE)
        painter.end()


class Toast(QWidget):
    """One at a time, bottom centre of its parent; stays while the mouse is on it."""

    undo_wanted = Signal()
    folder_wanted = Signal(Path)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._text, self._picture = "", "check"
        self._undo = _Part(self.tr("Undo"), self.tr("Undo"))
        self._open = _Part(self.tr("Open folder"), self.tr("Open folder"))
        self._folder: Path | None = None
        close = _Part("", self.tr("Close this message"), "x")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN + 8, MARGIN)
        layout.setSpacing(2)
        layout.addStretch(1)
        layout.addWidget(self._undo)
        layout.addWidget(self._open)
        layout.addWidget(close)
        self._timer = QTimer(self, singleShot=True, interval=STAYS)
        self._timer.timeout.connect(self.hide)
        self._undo.clicked.connect(self.undo_wanted)
        self._undo.clicked.connect(self.hide)
        self._open.clicked.connect(self._want_folder)
        close.clicked.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def say(self, text: str, *, undoable: bool = False, picture: str = "check", folder: Path | None = None) -> None:
        """Show a sentence for eight seconds, with the way back or to a folder."""
        self._text, self._picture, self._folder = text, picture, folder
        self.setAccessibleName(text)
        self._undo.setVisible(undoable)
        self._open.setVisible(folder is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent):
            self._place()
        return False

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._timer.start()

    def _want_folder(self) -> None:
        self.hide()
        if self._folder is not None:
            self.folder_wanted.emit(self._folder)

    def _place(self) -> None:
        parent = self._ground
        parts = sum(part.sizeHint().width() for part in (self._undo, self._open) if part.isVisibleTo(self))
        wanted = round(tokens.width(self._text, tokens.MEDIUM)) + 126 + parts
        width = min(wanted, parent.width() - 24)
        self.setGeometry(
            (parent.width() - width) // 2, parent.height() - HEIGHT - 2 * MARGIN, width, HEIGHT + 2 * MARGIN
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        box = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        shade = QColor(tokens.colour("shadow"))
        for spread in range(8):
            shade.setAlpha(7)
            painting.box(painter, box.adjusted(-spread, 3 - spread, spread, 3 + spread), 10 + spread, fill=shade)
        painting.box(painter, box, 10, fill="toast")
        icons.paint(painter, self._picture, QRectF(box.left() + 14, box.center().y() - 9, 18, 18), "toastAction", 2.4)
        right = 44 + sum(part.width() for part in (self._undo, self._open) if part.isVisible())
        line = box.adjusted(42, 0, -right, 0)
        painting.write(painter, line, self._text, tokens.MEDIUM, "onToast")
        painter.end()
