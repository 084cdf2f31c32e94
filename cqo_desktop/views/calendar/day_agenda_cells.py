"""How the lines of the agenda are painted."""

from typing import override

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cqo_desktop.domain import comfort, day_hours
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views.calendar.day_agenda_rows import DayHead
from cqo_desktop.views.session import words
from cqo_desktop.widgets import icons, painting, state_square, tokens

TIME, TITLE, WHO, WHERE, THERE, STATUS = range(6)
SIDE = 20
_LEAST = 72
"""Less room than this shows nothing of a name."""
_OVER = {SessionStatus.DONE, SessionStatus.CALLED_OFF, SessionStatus.IDEA}

type Index = QModelIndex | QPersistentModelIndex


class AgendaCells(QStyledItemDelegate):
    """Paint heads of days and sessions; colour is the series', shape is the state."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.second = ""
        """The zone whose local hours stand beside those of home."""
        self.hours = comfort.USUAL
        """Those the network calls good."""
        self.free = ""
        """What stands on a day without sessions."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect, text = index.data(ROW), QRectF(option.rect), str(index.data() or "")
        painter.save()
        painter.setClipRect(rect)
        painting.smooth(painter)
        if isinstance(row, DayHead):
            self._head(painter, rect, row, text)
        else:
            self._ground(painter, option, rect, index.column())
            self._cell(painter, rect, row, index.column(), text)
        painter.restore()

    def _head(self, painter: QPainter, rect: QRectF, row: DayHead, text: str) -> None:
        line = rect.adjusted(SIDE, 10, -SIDE, 0)
        painting.write(painter, line, text, tokens.SMALL_STRONG, "text2")
        if row.is_free:
            after = tokens.width(text, tokens.SMALL_STRONG) + 12
            painting.write(painter, line.adjusted(after, 0, 0, 0), self.free, tokens.SMALL, "text3")

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, column: int) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
            if column == TIME:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("sunken"))
        left = rect.left() + (SIDE if column == TIME else 0)
        right = rect.right() - (SIDE if column == STATUS else 0)
        painting.rule(painter, left, right, rect.bottom() - 1)

    def _cell(self, painter: QPainter, rect: QRectF, row: Entry, column: int, text: str) -> None:
        inner = rect.adjusted(8, 0, -8, -1)
        faint = "text3" if row.status in _OVER else "text2"
        match column:
            case 0:
                painting.write(painter, rect.adjusted(SIDE, 0, 0, -1), text, tokens.BODY, faint)
            case 1:
                self._title(painter, inner, row)
            case 4:
                self._there(painter, inner, row, text)
            case 5:
                _status(painter, inner, row.status, text)
            case _:
                painting.write(painter, inner, text, tokens.SMALL, faint)

    def _title(self, painter: QPainter, rect: QRectF, row: Entry) -> None:
        middle = rect.center().y()
        state_square.paint(painter, QRectF(rect.left(), middle - 6.5, 13, 13), row.status, row.hue)
        sign = QRectF(rect.left() + 25, middle - 8, 16, 16)
        icons.paint(painter, words.series_icon(row.kind), sign, row.hue.value, 2)
        line = rect.adjusted(51, 0, -24 if row.warned else 0, 0)
        kind = tokens.BODY if row.status in _OVER else tokens.MEDIUM
        title = " ".join(row.title.split())
        painting.write(painter, line, title, kind, "text2" if row.status in _OVER else "text")
        length = min(tokens.width(title, kind), line.width())
        if row.status is SessionStatus.CALLED_OFF:
            painter.setPen(QPen(tokens.colour("text3"), 1))
            painter.drawLine(QLineF(line.left(), middle + 0.5, line.left() + length, middle + 0.5))
        end = line.left() + length + 8
        if row.warned:
            icons.paint(painter, "triangle-alert", QRectF(end, middle - 7.5, 15, 15), "warn", 2.2)
            end += 23
        rest = QRectF(end + 4, rect.top(), rect.right() - end - 4, rect.height())
        if self._table.isColumnHidden(WHO) and rest.width() > _LEAST:
            painting.write(painter, rest, row.who, tokens.SMALL, "text3")

    def _there(self, painter: QPainter, rect: QRectF, row: Entry, text: str) -> None:
        if not self.second or not text:
            return
        minutes = day_hours.minutes_between(row.start, row.end)
        shade = comfort.local(row.start, minutes, self.second, hours=self.hours).comfort
        middle = rect.center().y()
        if shade is comfort.Comfort.ASLEEP:
            icons.paint(painter, "moon", QRectF(rect.left(), middle - 7, 14, 14), "danger", 2.2)
        else:
            swatch = QRectF(rect.left(), middle - 7, 14, 14)
            painting.box(painter, swatch, 4, fill=f"c{shade.value}", line="line2")
        role = "danger" if shade is comfort.Comfort.ASLEEP else "text2"
        painting.write(painter, rect.adjusted(22, 0, 0, 0), text, tokens.SMALL, role)


def _status(painter: QPainter, rect: QRectF, status: SessionStatus, text: str) -> None:
    letters, ground = words.status_colours(status)
    painting.pill(
        painter,
        rect.left(),
        rect.center().y(),
        text,
        role=letters,
        fill=ground,
        icon=words.status_icon(status),
        line=None if ground else "line2",
        dashed=status in {SessionStatus.HOLD, SessionStatus.IDEA},
    )
