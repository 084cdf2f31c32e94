"""How a session's line is painted."""

from typing import override

from PySide6.QtCore import QLineF, QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from cqo_desktop.domain.readiness import Mark, Readiness, marks
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models.clock import month
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views import session_words
from cqo_desktop.views.programme_rows import MonthHead
from cqo_desktop.widgets import icons, painting, tokens

DATE, TIME, TITLE, SPEAKERS, PLACE, AGENDA, STATUS = range(7)
SIDE = 20


class ProgrammeCells(QStyledItemDelegate):
    """Paint month heads and sessions; colour is the series', shape is the state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.warned: dict[int, str] = {}
        """Sessions with something not right, and what."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if isinstance(row, MonthHead):
            painting.write(painter, rect.adjusted(SIDE, 10, 0, 0), month(row.first), tokens.SMALL_STRONG, "text2")
        else:
            self._ground(painter, option, rect, index.column())
            self._cell(painter, rect, row, index.column(), str(index.data() or ""))
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, column: int) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, tokens.colour("accentSoft"))
            if column == DATE:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("sunken"))
        left = rect.left() + (SIDE if column == DATE else 0)
        right = rect.right() - (SIDE if column == STATUS else 0)
        painting.rule(painter, left, right, rect.bottom() - 1)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painting.focus_ring(painter, rect.adjusted(1, 1, -1, -2), 5)

    def _cell(self, painter: QPainter, rect: QRectF, row: SessionRow, column: int, text: str) -> None:
        faded = row.status in {SessionStatus.DONE, SessionStatus.CALLED_OFF, SessionStatus.IDEA}
        ready = marks(row)
        inner = rect.adjusted(8, 0, -8, -1)
        match column:
            case 0:
                painting.write(painter, rect.adjusted(SIDE, 0, 0, -1), text, role="text2")
            case 2:
                self._title(painter, inner, row, faded=faded)
            case 3 | 4 | 5:
                self._fact(painter, inner, text, _mark(ready, column), faded=faded)
            case 6:
                letters, ground = session_words.status_colours(row.status)
                sign, words = session_words.status_icon(row.status), session_words.status(row.status)
                left, middle = inner.left(), inner.center().y()
                line = None if ground else "line2"
                dashed = row.status in {SessionStatus.HOLD, SessionStatus.IDEA}
                painting.pill(
                    painter, left, middle, words, role=letters, fill=ground, icon=sign, line=line, dashed=dashed
                )
            case _:
                painting.write(painter, inner, text, role="text2")

    def _title(self, painter: QPainter, rect: QRectF, row: SessionRow, *, faded: bool) -> None:
        middle, hue = rect.center().y(), row.hue.value
        _shape(painter, QRectF(rect.left(), middle - 6.5, 13, 13), row)
        icons.paint(painter, session_words.series_icon(row.kind), QRectF(rect.left() + 25, middle - 8, 16, 16), hue, 2)
        line = rect.adjusted(51, 0, 0, 0)
        warning = self.warned.get(row.id)
        room = line.width() - (24 if warning else 0)
        weight = tokens.BODY if faded or row.status is SessionStatus.HOLD else tokens.MEDIUM
        painting.write(
            painter,
            QRectF(line.left(), line.top(), room, line.height()),
            row.title,
            weight,
            "text2" if faded else "text",
        )
        length = min(tokens.width(row.title, weight), room)
        if row.status is SessionStatus.CALLED_OFF:
            painter.setPen(QPen(tokens.colour("text3"), 1))
            painter.drawLine(QLineF(line.left(), middle + 0.5, line.left() + length, middle + 0.5))
        if warning:
            sign = QRectF(line.left() + length + 8, middle - 7.5, 15, 15)
            icons.paint(painter, "triangle-alert", sign, "warn", 2.2)

    def _fact(self, painter: QPainter, rect: QRectF, text: str, mark: Mark, *, faded: bool) -> None:
        middle = rect.center().y()
        if mark is Mark.NOT_NEEDED:
            painter.fillRect(QRectF(rect.left(), middle - 0.5, 10, 1.4), tokens.colour("text3"))
            return
        if mark in {Mark.PROBLEM, Mark.OPEN}:
            sign, role = ("circle-alert", "warn") if mark is Mark.PROBLEM else ("circle", "control")
            icons.paint(painter, sign, QRectF(rect.left(), middle - 7, 14, 14), role, 2.2)
            painting.write(
                painter, rect.adjusted(21, 0, 0, 0), text, tokens.SMALL, "warn" if mark is Mark.PROBLEM else "text3"
            )
        else:
            painting.write(painter, rect, text, tokens.SMALL, "text3" if faded else "text2")


def _mark(ready: Readiness, column: int) -> Mark:
    return {SPEAKERS: ready.speaker, PLACE: ready.place, AGENDA: ready.agenda}[column]


def _shape(painter: QPainter, rect: QRectF, row: SessionRow) -> None:
    """Paint a state as a square: full, outlined, dashed, or grey where it is over."""
    hue = row.hue.value
    match row.status:
        case SessionStatus.CONFIRMED | SessionStatus.INVITED:
            painting.box(painter, rect, 4, fill=hue)
        case SessionStatus.DRAFT:
            painting.box(painter, rect, 4, line=hue, width=1.6)
        case SessionStatus.HOLD:
            painting.box(painter, rect, 4, line=hue, width=1.6, dashed=True)
        case SessionStatus.IDEA:
            painting.box(painter, rect.adjusted(3, 3, -3, -3), 3.5, line=hue, width=1.6)
        case SessionStatus.DONE:
            painting.box(painter, rect, 4, fill="line2")
        case SessionStatus.CALLED_OFF:
            icons.paint(painter, "x", rect, "text3", 2.4)
