"""A short list of named things that can be opened, ordered, duplicated and deleted, each row a button of its own."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from html import escape
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.icons import icon

HEIGHT = 46


@dataclass(frozen=True, slots=True)
class Named:
    """One row."""

    id: int
    name: str
    caption: str
    icon: str
    hue: str = "text2"


class _Row(QAbstractButton):
    """A row; Enter opens, Alt with an arrow moves, Delete deletes."""

    stepped = Signal(int)
    passed = Signal(int)
    """The keyboard goes so many rows on."""
    deleted = Signal()

    def __init__(self, named: Named) -> None:
        super().__init__()
        self.named = named
        self.setAccessibleName(f"{named.name}, {named.caption}")
        # What people typed is no markup, in a tip either.
        self.setToolTip(f"<p>{escape(named.name, quote=False)}<br>{escape(named.caption, quote=False)}</p>")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, HEIGHT)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        match event.key():
            case Qt.Key.Key_Up if is_alt:
                self.stepped.emit(-1)
            case Qt.Key.Key_Down if is_alt:
                self.stepped.emit(1)
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.passed.emit(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Delete:
                self.deleted.emit()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.click()
            case _:
                super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, named = QRectF(self.rect()), self.named
        if self.underMouse():
            painting.box(painter, rect, 7, fill="hover")
        icons.paint(painter, named.icon, QRectF(10, rect.center().y() - 9, 18, 18), named.hue, 2)
        name = min(tokens.width(named.name, tokens.MEDIUM) + 1, rect.width() * 0.6)
        painting.write(painter, QRectF(40, 0, name, rect.height()), named.name, tokens.MEDIUM)
        rest = QRectF(40 + name + 12, 0, rect.width() - name - 62, rect.height())
        painting.write(painter, rest, named.caption, tokens.SMALL, "text2")
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -1), 7)
        painter.end()


class NamedRows(QWidget):
    """The rows, each with a menu, and the way to one more."""

    edited = Signal(int)
    added = Signal()
    moved = Signal(int, int)
    """A row, and the place it goes to."""
    duplicated = Signal(int)
    deleted = Signal(int)

    def __init__(self, name: str, new: str, *, ordered: bool = True, edited: bool = True) -> None:
        super().__init__()
        self._ordered, self._edited = ordered, edited
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 2, 0, 0)
        self._layout.setSpacing(2)
        self._holders: list[QWidget] = []
        self._rows: list[_Row] = []
        self._shown: Sequence[Named] = ()
        self.new = button(new, picture="plus")
        self.new.clicked.connect(self.added)
        self._layout.addSpacing(8)
        self._layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def rows(self) -> Sequence[QAbstractButton]:
        """Give the buttons in their order."""
        return self._rows

    def show_rows(self, rows: Sequence[Named]) -> None:
        """Show these rows; the keyboard stays on the one it was on."""
        if rows == self._shown:
            return
        focused = next((row.named.id for row in self._rows if row.hasFocus()), None)
        for holder in self._holders:
            holder.deleteLater()
            holder.hide()
        self._holders, self._rows, self._shown = [], [], rows
        for place, named in enumerate(rows):
            self._insert(place, named)
        for row in self._rows:
            if row.named.id == focused:
                row.setFocus()

    def _insert(self, place: int, named: Named) -> None:
        row = _Row(named)
        more = icon_button("ellipsis", self.tr("More for {name}").format(name=named.name))
        more.setPopupMode(more.ToolButtonPopupMode.InstantPopup)
        more.setMenu(self._menu(more, named))
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(4)
        beside.addWidget(row)
        beside.addWidget(more)
        row.clicked.connect(partial(self.edited.emit, named.id))
        row.stepped.connect(partial(self._step, named.id))
        row.passed.connect(partial(self._pass, row))
        row.deleted.connect(partial(self.deleted.emit, named.id))
        self._layout.insertWidget(place, holder)
        self._holders.append(holder)
        self._rows.append(row)

    def _pass(self, row: _Row, by: int) -> None:
        place = self._rows.index(row) + by
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _menu(self, parent: QWidget, named: Named) -> QMenu:
        made = QMenu(parent)
        acts = (
            *(self._edits(named) if self._edited else ()),
            *(self._orders(named) if self._ordered else ()),
            (self.tr("Delete"), "trash-2", partial(self.deleted.emit, named.id)),
        )
        for text, picture, act in acts:
            action = QAction(icon(picture), text, made)
            action.triggered.connect(act)
            made.addAction(action)
        return made

    def _edits(self, named: Named) -> tuple[tuple[str, str, partial[None]], ...]:
        return (
            (self.tr("Edit…"), "pencil", partial(self.edited.emit, named.id)),
            (self.tr("Duplicate"), "copy", partial(self.duplicated.emit, named.id)),
        )

    def _orders(self, named: Named) -> tuple[tuple[str, str, partial[None]], ...]:
        return (
            (self.tr("Move up"), "chevron-up", partial(self._step, named.id, -1)),
            (self.tr("Move down"), "chevron-down", partial(self._step, named.id, 1)),
        )

    def _step(self, row_id: int, by: int, *_pressed: bool) -> None:
        place = next(place for place, each in enumerate(self._shown) if each.id == row_id)
        if self._ordered and 0 <= place + by < len(self._shown):
            self.moved.emit(row_id, place + by)
