"""One hour worth comparing: when, how comfortable, who is asleep, and what is to be said of it."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from cqo_desktop.widgets import icons, painting, tokens

HIGH = 80
SIDE = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """The words of an option."""

    title: str
    note: str
    percent: int
    asleep: str
    """'2 asleep' or 'nobody asleep'."""
    wakes: bool
    """Whether anybody is."""
    aside: str = ""
    spoken: str


class OptionCard(QAbstractButton):
    """A choice among a few, framed where it is made."""

    def __init__(self, offer: Offer) -> None:
        super().__init__()
        self._offer = offer
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(offer.spoken)
        self.setToolTip(self._tip())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def _tip(self) -> str:
        return " · ".join(part for part in (self._offer.note, self._offer.aside) if part)

    @override
    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on, offer = QRectF(self.rect()), self.isChecked(), self._offer
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        strong = tokens.look().is_strong
        painting.box(painter, rect, 9, fill=fill, line="accent" if on else "line2", width=2 if on or strong else 1)
        number = f"{offer.percent}%"
        wide = tokens.width(number, (18, 600))
        room = rect.width() - 2 * SIDE
        painting.write(painter, QRectF(SIDE, 9, room - wide - 10, 22), offer.title, tokens.STRONG)
        right = QRectF(rect.width() - SIDE - wide - 2, 8, wide + 2, 24)
        painting.write(painter, right, number, (18, 600), "accentText" if on else "text", painting.RIGHT)
        painting.write(painter, QRectF(SIDE, 30, room, 20), offer.note, tokens.SMALL, "text2")
        icon, role, stroke = ("moon", "danger", 2.2) if offer.wakes else ("check", "success", 2.8)
        icons.paint(painter, icon, QRectF(SIDE, 55, 13, 13), role, stroke)
        said = tokens.width(offer.asleep, tokens.SMALL_STRONG)
        painting.write(painter, QRectF(SIDE + 19, 51, said + 2, 20), offer.asleep, tokens.SMALL_STRONG, role)
        aside = QRectF(SIDE + 19 + said + 12, 51, room - 31 - said, 20)
        painting.write(painter, aside, offer.aside, tokens.SMALL, "text3", painting.RIGHT)
        if self.hasFocus():
            painting.focus_ring(painter, rect.adjusted(3, 3, -3, -3), 7)
        painter.end()
