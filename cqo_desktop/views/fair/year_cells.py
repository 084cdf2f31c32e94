"""How the table of a fair year is painted."""

from typing import TYPE_CHECKING, ClassVar, override

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqo_desktop.models.rows_model import ROW
from cqo_desktop.widgets import icons, night_cells, painting, tokens

if TYPE_CHECKING:
    from cqo_desktop.views.fair.year_table import YearModel, YearRow

SESSION, FAIR, ASLEEP, FIRST = range(4)


class YearCells(QStyledItemDelegate):
    """A lock, a title above its hour now, the fair hour, sleepers, and local hours."""

    LOCK: ClassVar = 44
    """How far the room of the lock reaches."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row: YearRow = index.data(ROW)
        rect, column = QRectF(option.rect), index.column()
        painter.save()
        painting.smooth(painter)
        _ground(painter, option, rect, column)
        if column == SESSION:
            _session(painter, rect, row)
        elif column == FAIR:
            _fair(painter, rect, row)
        elif column == ASLEEP:
            _asleep(painter, rect, row)
        else:
            night_cells.paint(painter, rect.adjusted(0, 0, 0, -1), row.cells[column - FIRST])
        painter.restore()


def _ground(painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, column: int) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, tokens.colour("accentSoft"))
        if column == SESSION:
            painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, tokens.colour("sunken"))
    painting.rule(painter, rect.left() + (16 if column == SESSION else 0), rect.right() + 1, rect.bottom() - 1)


def _session(painter: QPainter, rect: QRectF, row: "YearRow") -> None:
    left = rect.left() + 16
    if row.is_sum:
        painting.write(painter, rect.adjusted(16, 0, -8, 0), row.title, tokens.STRONG)
        return
    picture, ink = ("lock", "text2") if row.stays else ("lock-open", "text3")
    icons.paint(painter, picture, QRectF(left, rect.center().y() - 8, 16, 16), ink, 2)
    upper = QRectF(left + 28, rect.top() + 4, rect.width() - 52, 20)
    lower = QRectF(left + 28, rect.top() + 23, rect.width() - 52, 17)
    painting.write(painter, upper, row.title, tokens.MEDIUM)
    painting.write(painter, lower, row.now, tokens.META, "text3")


def _fair(painter: QPainter, rect: QRectF, row: "YearRow") -> None:
    inside = rect.adjusted(8, 0, -4, 0)
    if not row.moves:
        painting.write(painter, inside, row.fair, tokens.SMALL, "text3")
        return
    day, _, hour = row.fair.partition("\n")
    painting.write(painter, QRectF(inside.left(), rect.top() + 4, inside.width(), 20), day, tokens.STRONG, "accentText")
    lower = QRectF(inside.left(), rect.top() + 23, inside.width(), 17)
    painting.write(painter, lower, hour, tokens.META_STRONG, "accentText")


def _asleep(painter: QPainter, rect: QRectF, row: "YearRow") -> None:
    if row.is_sum:
        return
    middle = rect.center().y()
    if not row.asleep:
        icons.paint(painter, "check", QRectF(rect.center().x() - 6, middle - 6, 12, 12), "success", 3)
        return
    text = f"{row.asleep}"
    wide = tokens.width(text, tokens.SMALL_STRONG) + 18
    left = rect.center().x() - wide / 2
    icons.paint(painter, "moon", QRectF(left, middle - 6.5, 13, 13), "text2", 2.2)
    painting.write(painter, QRectF(left + 18, rect.top(), 60, rect.height()), text, tokens.SMALL_STRONG, "text2")


def _lines(text: str, width: float) -> list[str]:
    """Break a city's name at its blanks where it is too wide for one line; two lines are all there is room for."""
    if tokens.width(text, tokens.META_STRONG) <= width or " " not in text:
        return [text]
    words, first = text.split(), ""
    while words[1:] and tokens.width(f"{first} {words[0]}".strip(), tokens.META_STRONG) <= width:
        first = f"{first} {words.pop(0)}".strip()
    return [first, " ".join(words)] if first else [text]


class YearHead(QHeaderView):
    """Regions by city and people; other columns by their name."""

    def __init__(self, parent: QWidget, model: "YearModel") -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.setSectionsClickable(False)

    @override
    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        painter.save()
        painting.smooth(painter)
        whole, place = QRectF(rect), logicalIndex - FIRST
        painter.fillRect(whole, tokens.colour("surface"))
        text = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        if 0 <= place < len(self._model.places):
            people = self._model.regions[self._model.places[place]].people
            lines = _lines(text, whole.width() - 4)
            for at, line in enumerate(reversed(lines)):
                city = QRectF(whole.left() + 2, whole.bottom() - 37 - 15 * at, whole.width() - 4, 16)
                painting.write(painter, city, line, tokens.META_STRONG, "text2", painting.CENTRE)
            below = QRectF(whole.left(), whole.bottom() - 21, whole.width(), 16)
            painting.write(painter, below, QLocale().toString(people), tokens.META, "text3", painting.CENTRE)
        else:
            align = painting.CENTRE if logicalIndex == ASLEEP else painting.LEFT
            inside = whole.adjusted(16 if logicalIndex == SESSION else 8 if logicalIndex == FAIR else 0, 42, 0, 0)
            painting.write(painter, inside, text, tokens.META_STRONG, "text3", align)
        painting.rule(painter, whole.left(), whole.right() + 1, whole.bottom() - 1)
        painter.restore()
