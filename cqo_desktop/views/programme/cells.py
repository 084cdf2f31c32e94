"""How the lines of the programme are painted: colour is the series', shape is the state."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.models.rows_model import ROW
from cqo_desktop.views.programme.columns import ProgrammeModel, act_words, forum_words, gap_words
from cqo_desktop.views.programme.marks import DATE, MARKS, STATUS, TITLE, forum_mark, mark
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, ProgrammeRow, SeriesHead
from cqo_desktop.views.session import words as session_words
from cqo_desktop.widgets import icons, painting, readiness_mark, state_square, tokens

SIDE = 20
_OVER = {SessionStatus.DONE, SessionStatus.CALLED_OFF}
_FAINT = {*_OVER, SessionStatus.IDEA}

type Index = QModelIndex | QPersistentModelIndex


class ProgrammeCells(QStyledItemDelegate):
    """Paint sessions, the heads above them, and months without any."""

    def __init__(self, table: QTableView, model: ProgrammeModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self.warned: Mapping[int, str] = {}
        """Sessions with something not right, and what."""
        self.pointed: tuple[int, int] | None = None
        """Row and column under the pointer where it does something."""
        self.hovered = -1
        """Row under the pointer."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painter.setClipRect(rect)
        painting.smooth(painter)
        text = str(index.data() or "")
        match row:
            case MonthHead():
                painting.write(painter, rect.adjusted(SIDE, 10, 0, 0), text, tokens.SMALL_STRONG, "text2")
            case GapRow():
                self._gap(painter, option, rect, row, index)
            case SeriesHead():
                self._ground(painter, option, rect, index)
                self._head(painter, rect, row, index)
            case ForumRow():
                self._ground(painter, option, rect, index)
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)
                self._forum(painter, rect, row, index, chosen=chosen)
            case SessionRow():
                self._ground(painter, option, rect, index)
                chosen = bool(option.state & QStyle.StateFlag.State_Selected)
                self._session(painter, rect, row, index, chosen=chosen)
            case _:
                raise TypeError(row)
        painter.restore()

    def _is_pointed(self, index: Index) -> bool:
        return self.pointed == (index.row(), index.column())

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, index: Index) -> None:
        column, row = index.column(), index.row()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
            if column == DATE and not self._table.hasFocus():
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
        elif self.hovered == row:
            painter.fillRect(rect, tokens.colour("sunken"))
        left = rect.left() + (SIDE if column == DATE else 0)
        right = rect.right() + 1 - (SIDE if column == STATUS else 0)
        painting.rule(painter, left, right, rect.bottom() - 1)

    def _session(self, painter: QPainter, rect: QRectF, row: SessionRow, index: Index, *, chosen: bool) -> None:
        column, inner, text = index.column(), rect.adjusted(8, 0, -8, -1), str(index.data() or "")
        if column == DATE:
            painting.write(painter, rect.adjusted(SIDE, 0, 0, -1), text, role="text2")
        elif column == TITLE:
            self._title(painter, inner, row)
        elif column in MARKS:
            middle = inner.center() + QPointF(0.5, 0.5)
            over, lit = row.status in _OVER, self._is_pointed(index)
            readiness_mark.paint(painter, middle, mark(row, column), faded=over, lit=lit, chosen=chosen)
        elif column == STATUS:
            letters, ground = session_words.status_colours(row.status)
            painting.pill(
                painter,
                inner.left(),
                inner.center().y(),
                text,
                role=letters,
                fill=ground,
                icon=session_words.status_icon(row.status),
                line=None if ground else "line2",
                dashed=row.status in {SessionStatus.HOLD, SessionStatus.IDEA},
            )
        else:
            painting.write(painter, inner, text, role="text2")

    def _title(self, painter: QPainter, rect: QRectF, row: SessionRow) -> None:
        middle, hue = rect.center().y(), row.hue.value
        state_square.paint(painter, QRectF(rect.left(), middle - 6.5, 13, 13), row.status, row.hue)
        icons.paint(painter, session_words.series_icon(row.kind), QRectF(rect.left() + 25, middle - 8, 16, 16), hue, 2)
        line = rect.adjusted(51, 0, 0, 0)
        warning = self.warned.get(row.id)
        faint = row.status in _FAINT
        told, short = self._model.told(row), self._model.short(row)
        room = line.width() - (24 if warning else 0) - (tokens.width(short, tokens.SMALL) + 16 if short else 0)
        weight = tokens.BODY if faint or row.status is SessionStatus.HOLD else tokens.MEDIUM
        words = QRectF(line.left(), line.top(), room, line.height())
        painting.write(painter, words, row.title, weight, "text2" if faint else "text")
        end = line.left() + min(tokens.width(row.title, weight), room)
        if row.status is SessionStatus.CALLED_OFF:
            painter.setPen(QPen(tokens.colour("text3"), 1))
            painter.drawLine(QLineF(line.left(), middle + 0.5, end, middle + 0.5))
        if warning:
            icons.paint(painter, "triangle-alert", QRectF(end + 8, middle - 7.5, 15, 15), "warn", 2.2)
            end += 23
        rest = QRectF(end + 12, rect.top(), rect.right() - end - 12, rect.height())
        fits = not short or tokens.width(told, tokens.SMALL) <= rest.width()
        caption = (told if fits else short) or ", ".join(row.speakers)
        if rest.width() > 80 or short:
            painting.write(painter, rest, caption, tokens.SMALL, "text3")

    def _forum(self, painter: QPainter, rect: QRectF, row: ForumRow, index: Index, *, chosen: bool) -> None:
        column, inner = index.column(), rect.adjusted(8, 0, -8, -1)
        if column == DATE:
            painting.write(painter, rect.adjusted(SIDE, 0, 0, -1), str(index.data()), role="text2")
        elif column in MARKS:
            there = inner.center() + QPointF(0.5, 0.5)
            over, lit = all(each.status in _OVER for each in row.sessions), self._is_pointed(index)
            readiness_mark.paint(painter, there, forum_mark(row, column), faded=over, lit=lit, chosen=chosen)
        elif column == STATUS:
            self._act(painter, rect, row, index)
        elif column == TITLE:
            first, middle = row.sessions[0], inner.center().y()
            state_square.paint(painter, QRectF(inner.left(), middle - 6.5, 13, 13), first.status, first.hue)
            sign = QRectF(inner.left() + 25, middle - 8, 16, 16)
            icons.paint(painter, session_words.series_icon(first.kind), sign, first.hue.value, 2)
            words = inner.adjusted(51, 0, 0, 0)
            painting.write(painter, words, row.name, tokens.STRONG)
            left = words.left() + tokens.width(row.name, tokens.STRONG) + 12
            if any(each.id in self.warned for each in row.sessions):
                icons.paint(painter, "triangle-alert", QRectF(left - 4, middle - 7.5, 15, 15), "warn", 2.2)
                left += 23
            caption = QRectF(left, words.top(), max(words.right() - left, 0), words.height())
            painting.write(painter, caption, forum_words(row), tokens.SMALL, "text3")

    def _head(self, painter: QPainter, rect: QRectF, row: SeriesHead, index: Index) -> None:
        if index.column() != DATE:
            self._act(painter, rect, row, index)
            return
        kind = row.series.kind if row.series else SeriesKind.SINGLE
        hue = row.series.hue.value if row.series else "text2"
        middle = rect.center().y()
        icons.paint(painter, session_words.series_icon(kind), QRectF(SIDE, middle - 9, 18, 18), hue, 2)
        words = rect.adjusted(SIDE + 28, 0, -8, -1)
        text = str(index.data() or "")
        painting.write(painter, words, text, tokens.STRONG)
        left = words.left() + tokens.width(text, tokens.STRONG) + 10
        count = QRectF(left, words.top(), max(words.right() - left, 0), words.height())
        painting.write(painter, count, str(row.count), tokens.SMALL_MEDIUM, "text3")

    def _gap(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRectF, row: GapRow, index: Index) -> None:
        whole = QRectF(SIDE - 4, rect.top() + 3, self._table.viewport().width() - 2 * SIDE + 8, rect.height() - 7)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painting.box(painter, whole, 8, fill="warnSoft" if chosen else None, line="warn", width=1.2, dashed=True)
        if index.column() != DATE:
            self._act(painter, rect.adjusted(0, -1, 0, 0), row, index)
            return
        middle = whole.center().y()
        icons.paint(painter, "calendar-plus", QRectF(SIDE + 12, middle - 8, 16, 16), "warn", 2)
        painting.write(
            painter, QRectF(SIDE + 40, whole.top(), rect.width() - SIDE - 48, whole.height()), gap_words(row)
        )

    def _act(self, painter: QPainter, rect: QRectF, row: ProgrammeRow, index: Index) -> None:
        """Paint a cell that does something as a small button."""
        text = act_words(row, index.column())
        if not text:
            return
        at_edge = SIDE + (5 if isinstance(row, GapRow) else 0)
        right = rect.right() - (at_edge if index.column() == STATUS else 8)
        # A translation may be longer than its cell; the tip has all of it.
        width = min(tokens.width(text, tokens.SMALL_MEDIUM) + 22, right - rect.left() - 2)
        box = QRectF(round(right - width), round(rect.center().y() - 13), width, 26)
        painting.box(painter, box, 6, fill="hover" if self._is_pointed(index) else "surface", line="btn")
        painting.write(painter, box.adjusted(8, 0, -8, 0), text, tokens.SMALL_MEDIUM, "text", painting.CENTRE)
