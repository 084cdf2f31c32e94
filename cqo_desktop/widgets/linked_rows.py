"""A short list of things that open, each row a button of its own; the arrows walk through them."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.emptied import empty

HEIGHT, FEW = 46, 6


@dataclass(frozen=True, slots=True)
class Linked:
    """One row."""

    id: int
    title: str
    caption: str
    icon: str
    hue: str = "text2"
    faded: bool = False


class _Row(QAbstractButton):
    passed = Signal(int)
    """The keyboard goes so many rows on."""

    def __init__(self, linked: Linked) -> None:
        super().__init__()
        self._linked = linked
        self.setAccessibleName(f"{linked.title}, {linked.caption}")
        # Either line may be cut; what people typed is no markup, in a tip either.
        self.setToolTip(f"<p>{escape(linked.title, quote=False)}<br>{escape(linked.caption, quote=False)}</p>")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(200, HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.passed.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, linked = QRectF(self.rect()), self._linked
        if self.underMouse():
            painting.box(painter, rect, 7, fill="hover")
        icons.paint(painter, linked.icon, QRectF(8, rect.center().y() - 8, 16, 16), linked.hue, 2)
        line = QRectF(36, 4, rect.width() - 44, 20)
        painting.write(painter, line, linked.title, tokens.MEDIUM, "text2" if linked.faded else "text")
        painting.write(painter, line.translated(0, 19), linked.caption, tokens.SMALL, "text2")
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -1), 7)
        painter.end()


class LinkedRows(QWidget):
    """The first few rows, and the way to the others."""

    opened = Signal(int)

    def __init__(self, name: str, nothing: str, more: str) -> None:
        """`nothing` is said where there are none; `more` is the button's text, with the place of {n}."""
        super().__init__()
        self.setAccessibleName(name)
        self._nothing, self._more = nothing, more
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._shown: Sequence[Linked] | None = None
        self._is_whole = False
        self.rows: list[QAbstractButton] = []

    def show_rows(self, rows: Sequence[Linked]) -> None:
        """Show these rows."""
        if rows != self._shown:
            self._shown, self._is_whole = rows, False
            self._fill(rows)

    def _fill(self, rows: Sequence[Linked]) -> None:
        empty(self._layout)
        self.rows = []
        for linked in rows if self._is_whole else rows[:FEW]:
            row = _Row(linked)
            row.clicked.connect(partial(self.opened.emit, linked.id))
            row.passed.connect(partial(self._pass, row))
            self.rows.append(row)
            self._layout.addWidget(row)
        if len(rows) > len(self.rows):
            more = button(self._more.format(n=len(rows)), variant="link", small=True)
            more.clicked.connect(self._show_all)
            self._layout.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        elif not rows:
            nothing = QLabel(self._nothing)
            nothing.setProperty("role", "muted")
            nothing.setWordWrap(True)
            self._layout.addWidget(nothing)

    def _show_all(self) -> None:
        place = len(self.rows)
        self._is_whole = True
        self._fill(self._shown or ())
        self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _pass(self, row: QAbstractButton, by: int) -> None:
        place = self.rows.index(row) + by
        if 0 <= place < len(self.rows):
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)
