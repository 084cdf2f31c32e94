"""How many members have how many nights, as columns: now in grey, and in the plan in colour."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens

TOP, FOOT = 20, 36
WIDEST, LEAST_LABEL = 26, 22
"""The width of a column at the most, and what two of them need for a figure."""


class NightBars(QWidget):
    """A picture; the words beside it and the table of comparison say the same."""

    def __init__(self) -> None:
        super().__init__()
        self._now: Mapping[int, int] = {}
        self._fair: Mapping[int, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_nights(self, now: Mapping[int, int], fair: Mapping[int, int]) -> None:
        """Show members by their nights, now and in a plan; either may be empty."""
        self._now, self._fair = now, fair
        self.setAccessibleName(self.tr("Members by nights"))
        told = "; ".join(
            self.tr("{nights} nights: {people} members").format(nights=nights, people=QLocale().toString(people))
            for nights, people in sorted((fair or now).items())
        )
        self.setAccessibleDescription(told)
        self.setToolTip(told)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, 132)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(220, 132)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        pairs = [each for each in (self._now, self._fair) if each]
        if pairs:
            self._columns(painter)
        painter.end()

    def _columns(self, painter: QPainter) -> None:
        last = max((*self._now, *self._fair))
        most = max((*self._now.values(), *self._fair.values()))
        step = self.width() / (last + 1)
        wide = min(WIDEST, step * 0.36)
        floor, high = self.height() - FOOT, self.height() - FOOT - TOP
        is_roomy = step >= 2 * LEAST_LABEL
        every = max(1, round(LEAST_LABEL / step + 0.49))
        for nights in range(last + 1):
            middle = step * (nights + 0.5)
            for people, left, role in (
                (self._now.get(nights, 0), middle - wide - 1, "line2"),
                (self._fair.get(nights, 0), middle + 1, "accent"),
            ):
                if people:
                    tall = max(high * people / most, 2)
                    fill = QRectF(left, floor - tall, wide, tall)
                    painting.box(painter, fill, 2, fill=role, line="control" if role == "line2" else None)
                    if is_roomy:
                        above = QRectF(left - 20, floor - tall - 17, wide + 40, 16)
                        ink = "accentText" if role == "accent" else "text3"
                        painting.write(
                            painter, above, QLocale().toString(people), tokens.META_STRONG, ink, painting.CENTRE
                        )
            if nights % every == 0:
                below = QRectF(min(max(middle - 20, -10), self.width() - 30), floor + 3, 40, 15)
                painting.write(painter, below, str(nights), tokens.META, "text2", painting.CENTRE)
        painting.rule(painter, 0, self.width(), floor, "line2")
        foot = QRectF(0, floor + 18, self.width(), 16)
        painting.write(painter, foot, self.tr("nights of a member"), tokens.META, "text3")
        right = foot.right()
        for text, role, is_there in (
            (self.tr("fair year"), "accent", bool(self._fair)), (self.tr("now"), "line2", bool(self._now))
        ):  # fmt: skip
            if is_there:
                wide = tokens.width(text, tokens.META)
                painting.write(painter, QRectF(right - wide, foot.top(), wide, 16), text, tokens.META, "text3")
                square = QRectF(right - wide - 15, foot.top() + 3, 10, 10)
                painting.box(painter, square, 2, fill=role, line="control" if role == "line2" else None)
                right -= wide + 27
