"""The rows of the list of invitations: a session, what is to be said of it, and in which state that is."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.row_stack import RowButton

LEFT, SIDE, TILE = 54, 10, 34


@dataclass(frozen=True, slots=True, kw_only=True)
class InviteLine:
    """One session."""

    key: str
    icon: str
    role: str
    fill: str
    title: str
    text: str
    state: str = ""
    state_role: str = "text2"
    is_chosen: bool = False


class InviteRow(RowButton[InviteLine]):
    """58 pixels, or 76 with a state; the chosen one stands on its own ground."""

    @override
    def show_line(self, line: InviteLine) -> None:
        self.setCheckable(True)
        super().show_line(line)
        self.setChecked(line.is_chosen)

    @override
    def nextCheckState(self) -> None:
        """Stay as chosen: the list says which one is."""

    @override
    def spoken(self) -> str:
        return ". ".join(part for part in (self.line.title, self.line.text, self.line.state) if part)

    @override
    def height_at(self, width: int) -> int:
        return 76 if self.line.state else 58

    @override
    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        line, strong = self.line, tokens.look().is_strong
        if line.is_chosen:
            painting.box(painter, rect, 7, fill="accentSoft", line="accent" if strong else None, width=2)
        tile = QRectF(SIDE, 12, TILE, TILE)
        painting.box(painter, tile, 8, fill="surface" if line.is_chosen else line.fill)
        icons.paint(painter, line.icon, tile.adjusted(8, 8, -8, -8), "accentText" if line.is_chosen else line.role, 2)
        room = QRectF(LEFT, 10, rect.width() - LEFT - SIDE, 19)
        wanted = max(tokens.width(line.title, tokens.STRONG), tokens.width(line.text, tokens.SMALL))
        self.is_cut = wanted > room.width()
        painting.write(painter, room, line.title, tokens.STRONG)
        painting.write(painter, room.translated(0, 20), line.text, tokens.SMALL, "text2")
        painting.write(painter, room.translated(0, 38), line.state, tokens.SMALL_MEDIUM, line.state_role)
