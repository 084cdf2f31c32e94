"""The people of a session, each with a role, one chip each."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.buttons import icon_button
from cqo_desktop.widgets.emptied import empty


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One person in one role."""

    person_id: int
    role_key: str
    name: str
    caption: str
    role: str


class _Person(QAbstractButton):
    def __init__(self, part: Part) -> None:
        super().__init__()
        self._part = part
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{part.name}, {part.role}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 44)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        part, width = self._part, float(self.width())
        painting.avatar(painter, 0, 6, 32, part.name)
        painting.write(painter, QRectF(44, 3, width - 170, 20), part.name, tokens.STRONG)
        painting.write(painter, QRectF(44, 22, width - 170, 18), part.caption, tokens.SMALL, "text2")
        size = painting.pill_width(part.role)
        painting.pill(painter, width - size - 4, 22, part.role, role="text2", fill="hover")
        painter.end()


class PartList(QWidget):
    """Who does what, with a cross beside each."""

    remove_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._shown: Sequence[Part] | None = None

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other people."""
        if parts == self._shown:
            return
        self._shown = parts
        empty(self._layout)
        for part in parts:
            self._layout.addWidget(self._row(part))
        if not parts:
            nobody = QLabel(self.tr("Nobody yet. Type a name above to add the host and the speakers."))
            nobody.setProperty("role", "muted")
            self._layout.addWidget(nobody)

    def _row(self, part: Part) -> QWidget:
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_Person(part), 1)
        cross = icon_button("x", self.tr("Remove {name} as {role}").format(name=part.name, role=part.role))
        cross.clicked.connect(partial(self._ask, part))
        layout.addWidget(cross)
        return row

    def _ask(self, part: Part, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.remove_wanted.emit(part.person_id, part.role_key)
