"""How many have answered what: one bar of parts, and the same in words below it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens

BAR, GAP, LEAST = 8, 3, 6
WORDS, MARK = 22, 9


@dataclass(frozen=True, slots=True)
class Part:
    """One answer: how many gave it, its word, its colour."""

    count: int
    word: str
    role: str


class ResponseBar(QWidget):
    """Shown only; the words say all that the colours do."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._parts: Sequence[Part] = ()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show other counts."""
        self._parts = parts
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(", ".join(f"{each.count} {each.word}" for each in parts))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, BAR + 12 + WORDS)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        shown = [each for each in self._parts if each.count]
        total = sum(each.count for each in shown)
        if total:
            self._paint_bar(painter, shown, total)
        else:
            painting.box(painter, QRectF(0, 0, self.width(), BAR), BAR / 2, fill="line2")
        self._paint_words(painter)
        painter.end()

    def _paint_bar(self, painter: QPainter, shown: Sequence[Part], total: int) -> None:
        room = self.width() - GAP * (len(shown) - 1) - LEAST * len(shown)
        strong, left = tokens.look().is_strong, 0.0
        for each in shown:
            width = LEAST + room * each.count / total
            line = "text" if strong else None
            painting.box(painter, QRectF(left, 0, width, BAR), BAR / 2, fill=_fill(each), line=line)
            left += width + GAP

    def _paint_words(self, painter: QPainter) -> None:
        left, top = 0.0, BAR + 12
        for each in self._parts:
            line = "text" if tokens.look().is_strong else None
            painting.box(painter, QRectF(left, top + 7, MARK, MARK), 3, fill=_fill(each), line=line)
            left += MARK + 7
            for text, kind, role in ((str(each.count), tokens.STRONG, "text"), (each.word, tokens.BODY, "text2")):
                width = tokens.width(text, kind) + 1
                painting.write(painter, QRectF(left, top, width, WORDS), text, kind, role)
                left += width + 5
            left += 18


def _fill(part: Part) -> str:
    """Leave what is only a line empty where lines are as strong as letters."""
    return "surface" if tokens.look().is_strong and part.role == "line2" else part.role
