"""A few facts side by side, each behind its sign."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import icons, painting, tokens

SIGN, GAP = 24, 22


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, and the sign that tells it without words."""

    text: str
    icon: str
    role: str


class FactsLine(QWidget):
    """Shows facts; its accessible name says them."""

    def __init__(self) -> None:
        super().__init__()
        self._facts: Sequence[Fact] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self._facts = facts
        self.setAccessibleName(", ".join(fact.text for fact in facts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 22)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        left = 0.0
        for fact in self._facts:
            icons.paint(painter, fact.icon, QRectF(left, 3, 16, 16), fact.role, 2.1)
            width = tokens.width(fact.text, tokens.SMALL_MEDIUM)
            painting.write(painter, QRectF(left + SIGN, 0, width, 22), fact.text, tokens.SMALL_MEDIUM, "text2")
            left += SIGN + width + GAP
        painter.end()
