"""How a line of the palette is painted."""

from collections.abc import Iterator, Sequence
from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.models.rows_model import ROW
from cqo_desktop.models.suggestions import Fact, Heading, Suggestion
from cqo_desktop.widgets import icons, painting, tokens

ROW_HEIGHT, HEAD_HEIGHT, FACT_HEIGHT = 40, 30, 30
SIDE, TEXT = 20, 51
_RIGHT = 20
WIDTH = 640
_ROOM = WIDTH - TEXT - _RIGHT


class SuggestionCells(QStyledItemDelegate):
    """Icon, title, detail, key; what was understood stands below in pills, what was guessed in dashed ones."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        offer = index.data(ROW)
        if isinstance(offer, Heading):
            return QSize(0, HEAD_HEIGHT)
        rows = _rows(offer.facts) if isinstance(offer, Suggestion) else []
        return QSize(0, ROW_HEIGHT + FACT_HEIGHT * len(rows) + (2 if rows else 0))

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        offer, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if isinstance(offer, Heading):
            line = rect.adjusted(SIDE, 6, -SIDE, 0)
            painting.write(painter, line, offer.text, tokens.META_STRONG, "text3")
        elif isinstance(offer, Suggestion):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            self._suggestion(painter, rect, offer, chosen=chosen)
        painter.restore()

    def _suggestion(self, painter: QPainter, rect: QRectF, offer: Suggestion, *, chosen: bool) -> None:
        if chosen:
            strong = "accent" if tokens.look().is_strong else None
            painting.box(painter, rect.adjusted(7, 0, -7, 0), 7, fill="accentSoft", line=strong, width=2)
        row = QRectF(rect.left(), rect.top(), rect.width(), ROW_HEIGHT)
        middle = row.center().y()
        if offer.icon:
            role = "accentText" if chosen and offer.hue == "text2" else offer.hue
            icons.paint(painter, offer.icon, QRectF(rect.left() + SIDE, middle - 9, 18, 18), role, 1.9)
        end = rect.right() - _RIGHT
        if chosen and not offer.shortcut:
            icons.paint(painter, "corner-down-left", QRectF(end - 15, middle - 7.5, 15, 15), "text2", 2)
            end -= 24
        elif offer.shortcut:
            width = tokens.width(offer.shortcut, tokens.SMALL)
            line = QRectF(end - width - 2, row.top(), width + 2, row.height())
            painting.write(painter, line, offer.shortcut, tokens.SMALL, "text2", painting.RIGHT)
            end -= width + 16
        left = rect.left() + TEXT
        title = min(tokens.width(offer.title, tokens.MEDIUM) + 1, end - left)
        painting.write(painter, QRectF(left, row.top(), title, row.height()), offer.title, tokens.MEDIUM)
        if end - left - title > 40:
            line = QRectF(left + title + 10, row.top(), end - left - title - 10, row.height())
            painting.write(painter, line, offer.detail, tokens.SMALL, "text2")
        for place, facts in enumerate(_rows(offer.facts)):
            across = left
            for fact in facts:
                across += _pill(painter, across, row.bottom() + FACT_HEIGHT * place + 10, fact) + 6


def _pill(painter: QPainter, left: float, middle: float, fact: Fact) -> float:
    if fact.doubtful:
        return painting.pill(painter, left, middle, fact.text, role="warn", fill="warnSoft", icon="triangle-alert")
    if fact.guessed:
        return painting.pill(
            painter, left, middle, fact.text, role="text2", fill=None, icon=fact.icon, line="control", dashed=True
        )
    return painting.pill(
        painter, left, middle, fact.text, role="accentText", fill="surface", icon=fact.icon, line="accent"
    )


def _rows(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Lay pills out in as many lines as they need."""
    return [*_filled(facts)]


def _filled(facts: Sequence[Fact]) -> Iterator[list[Fact]]:
    line: list[Fact] = []
    used = 0.0
    for fact in facts:
        width = painting.pill_width(fact.text, "triangle-alert" if fact.doubtful else fact.icon) + 6
        if line and used + width > _ROOM:
            yield line
            line, used = [], 0.0
        line.append(fact)
        used += width
    if line:
        yield line
