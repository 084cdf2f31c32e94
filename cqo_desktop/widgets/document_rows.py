"""The rows of a list of documents: an icon, a name, and what it is in one line."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.row_stack import RowButton

HEIGHT, LEFT, SIDE = 40, 40, 10


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentLine:
    """One document."""

    key: str
    icon: str
    name: str
    text: str
    is_chosen: bool = False


class DocumentRow(RowButton[DocumentLine]):
    """The chosen one stands on its own ground."""

    @override
    def show_line(self, line: DocumentLine) -> None:
        self.setCheckable(True)
        super().show_line(line)
        self.setChecked(line.is_chosen)

    @override
    def nextCheckState(self) -> None:
        """Stay as chosen: the list says which one is."""

    @override
    def spoken(self) -> str:
        return f"{self.line.name}. {self.line.text}"

    @override
    def height_at(self, width: int) -> int:
        return HEIGHT

    @override
    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        line, chosen = self.line, self.line.is_chosen
        if chosen:
            strong = tokens.look().is_strong
            painting.box(painter, rect, 7, fill="accentSoft", line="accent" if strong else None, width=2)
        icons.paint(painter, line.icon, QRectF(SIDE, 11, 18, 18), "accentText" if chosen else "text2", 1.8)
        room = QRectF(LEFT, 2, rect.width() - LEFT - SIDE, 18)
        wanted = max(tokens.width(line.name, tokens.STRONG), tokens.width(line.text, tokens.META))
        self.is_cut = wanted > room.width()
        painting.write(painter, room, line.name, tokens.STRONG, "accentText" if chosen else "text")
        painting.write(painter, room.translated(0, 18), line.text, tokens.META, "text2")
