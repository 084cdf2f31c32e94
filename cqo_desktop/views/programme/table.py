"""The programme's table at work: cells that do something, and sessions lifted to another place of their series."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHeaderView

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.views.programme.cells import ProgrammeCells
from cqo_desktop.views.programme.columns import ProgrammeModel, act_words
from cqo_desktop.views.programme.marks import (
    AGENDA,
    DATE,
    EDIT,
    MARKS,
    PLACE,
    PLAN_YEAR,
    ROLL,
    SPEAKER,
    STATUS,
    TEXT,
    TIME,
    TITLE,
)
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, ProgrammeRow, SeriesHead
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets import readiness_mark, tokens

ROW_HEIGHT = 46
DAY_ALONE, WITH_YEAR = 108, 148
"""How wide dates are: under their month, and with everything."""
WIDTHS = {DATE: DAY_ALONE, TIME: 92, SPEAKER: 84, AGENDA: 84, PLACE: 84, TEXT: 84, STATUS: 138}
EDGE, SPEED = 28, 12
"""So near to its edge a drag scrolls the table, and by how much with every move."""
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ProgrammeTable(RowsTable):
    """Sessions with their marks; a press or Enter on a mark or a button of a line does what it says."""

    acted = Signal(object, int)
    """A row, and the column of the cell that was pressed."""
    dropped = Signal(int, int)
    """A session, and the row of the table before which it was let go."""

    def __init__(self, model: ProgrammeModel, name: str) -> None:
        super().__init__(model, name, ROW_HEIGHT)
        self._model = model
        self.cells = ProgrammeCells(self, model)
        self.setItemDelegate(self.cells)
        self._pressed: QModelIndex | None = None
        self._line: int | None = None
        self.lift: Callable[[list[SessionRow]], QMimeData | None] = lambda _rows: None
        """What sessions are carried as when they are dragged out of the window."""
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.setDragEnabled(True)
        self.setAcceptDrops(model.is_ordered)

    def span(self) -> None:
        """Give heads and gaps the room of their line, and dates the room they need unless a person gave them theirs."""
        if self.columnWidth(DATE) in {DAY_ALONE, WITH_YEAR}:
            is_long = self._model.with_years and not self._model.under_months
            self.setColumnWidth(DATE, WITH_YEAR if is_long else DAY_ALONE)
        self.clearSpans()
        for place, row in enumerate(self._model.rows):
            match row:
                case MonthHead():
                    self.setSpan(place, DATE, 1, len(WIDTHS) + 1)
                case GapRow():
                    self.setSpan(place, DATE, 1, STATUS)
                case SeriesHead():
                    self.setSpan(place, DATE, 1, SPEAKER)
                    self.setSpan(place, PLAN_YEAR, 1, 2)
                    self.setSpan(place, ROLL, 1, 2)
                case SessionRow() | ForumRow():
                    pass

    @override
    def ring(self, current: QModelIndex | QPersistentModelIndex) -> QRect:
        if current.column() != DATE and self._does(self._model.at(current.row()), current.column()):
            return self.visualRect(current)
        return super().ring(current)

    def current_row(self) -> ProgrammeRow | None:
        """Give the line the keyboard is on."""
        index = self.currentIndex()
        return self._model.at(index.row()) if index.isValid() else None

    # -- cells that do something ---------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in _ENTER and not event.modifiers() and index.isValid():
            row = self._model.at(index.row())
            column = index.column() if index.column() in MARKS else _usual(row)
            if self._does(row, column):
                self.acted.emit(row, column)
                return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self._hit(event.position().toPoint())
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        hit, pressed = self._hit(event.position().toPoint()), self._pressed
        self._pressed = None
        if event.button() is Qt.MouseButton.LeftButton and not event.modifiers() and hit and hit == pressed:
            self.acted.emit(self._model.at(hit.row()), hit.column())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        self._point(self.indexAt(place).row(), self._hit(place))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(-1, None)

    def _point(self, row: int, hit: QModelIndex | None) -> None:
        pointed = (hit.row(), hit.column()) if hit else None
        if (row, pointed) != (self.cells.hovered, self.cells.pointed):
            self.cells.hovered, self.cells.pointed = row, pointed
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if hit else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def _hit(self, place: QPoint) -> QModelIndex | None:
        index = self.indexAt(place)
        if not index.isValid():
            return None
        row, rect = self._model.at(index.row()), self.visualRect(index)
        if not self._does(row, index.column()):
            return None
        if (
            index.column() in MARKS
            and isinstance(row, SessionRow | ForumRow)
            and abs(place.x() - rect.center().x()) > readiness_mark.REACH
        ):
            return None
        return index

    def _does(self, row: ProgrammeRow, column: int) -> bool:
        has_marks = isinstance(row, SessionRow | ForumRow)
        return (has_marks and column in MARKS) or bool(act_words(row, column))

    # -- another place -------------------------------------------------------------------------------------

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        rows = [row for row in self.chosen() if isinstance(row, SessionRow)]
        if not rows:
            return
        drag = QDrag(self)
        drag.setMimeData(self.lift(rows) or QMimeData())
        rect = self.visualRect(self._model.index(self._model.place(rows[0].id) or 0, TITLE))
        drag.setPixmap(self.viewport().grab(rect))
        drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)
        self._show_line(None)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._consider(event)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_line(None)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        place = self._place(event.position())
        self._show_line(None)
        rows = [row for row in self.chosen() if isinstance(row, SessionRow)]
        if event.source() is self and place is not None and len(rows) == 1:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(rows[0].id, place)

    def _consider(self, event: QDragMoveEvent) -> None:
        bar, y = self.verticalScrollBar(), event.position().y()
        if y < EDGE or y > self.viewport().height() - EDGE:
            bar.setValue(bar.value() + (-SPEED if y < EDGE else SPEED))
        place = self._place(event.position()) if event.source() is self else None
        self._show_line(place)
        event.setAccepted(place is not None)

    def _place(self, at: QPointF) -> int | None:
        """Find before which row it would be let go, within the series it belongs to."""
        rows = [row for row in self.chosen() if isinstance(row, SessionRow)]
        if len(rows) != 1 or rows[0].kind is SeriesKind.FORUM_TRACK:
            return None
        index = self.indexAt(at.toPoint())
        if not index.isValid():
            return None
        below = at.y() > self.visualRect(index).center().y()
        place = index.row() + (1 if below else 0)
        beside = self._model.at(place - 1) if place else None
        return place if beside is not None and _series_of(beside) == rows[0].series_id else None

    def _show_line(self, place: int | None) -> None:
        if place != self._line:
            self._line = place
            self.viewport().update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._line is not None:
            painter = QPainter(self.viewport())
            above = self.visualRect(self._model.index(self._line - 1, TITLE))
            line = QRectF(20, above.bottom() - 0.5, self.viewport().width() - 40, 2)
            painter.fillRect(line, tokens.colour("accent"))
            painter.end()


def _usual(row: ProgrammeRow) -> int:
    """Name the cell that Enter means at the beginning of a line."""
    match row:
        case GapRow() | ForumRow():
            return STATUS
        case SeriesHead():
            return EDIT
        case _:
            return DATE


def _series_of(row: ProgrammeRow) -> int | None:
    match row:
        case SessionRow() | GapRow() | ForumRow():
            return row.series_id
        case SeriesHead(series=series):
            return series.id if series else None
        case _:
            return None
