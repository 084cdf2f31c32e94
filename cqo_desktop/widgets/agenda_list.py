"""The items of an agenda with a running clock: reorder, lengthen, rename, all in place."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from cqo_desktop.widgets import icons, painting, tokens

ROW, FOOT = 46, 52
GRIP, CLOCK, TITLE = 36, 122, 122
STEPPER, PEOPLE = 100, 286


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One item, in the words to show."""

    id: int
    hour: str
    title: str
    minutes: int
    people: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """All items, and what stands under the bar."""

    lines: tuple[Line, ...] = ()
    minutes: int = 60
    planned: str = ""
    rest: str = ""


class AgendaList(QWidget):
    """Arrows choose, Alt+arrows reorder, plus and minus lengthen, Enter renames, Insert adds, Delete removes."""

    moved = Signal(int, int)
    lengthened = Signal(int, int)
    renamed = Signal(int, str)
    add_wanted = Signal()
    delete_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._agenda = Agenda()
        self._chosen = 0
        self._dragged: int | None = None
        self._target = 0
        self._editor = QLineEdit(self)
        self._editor.setProperty("inrow", True)
        self._editor.setAccessibleName(self.tr("Title of the item"))
        self._editor.hide()
        self._editor.editingFinished.connect(self._finish_editing)
        self._edited = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Agenda"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(480)

    def show_agenda(self, agenda: Agenda) -> None:
        """Show other items; the chosen one stays chosen."""
        kept = self.chosen
        self._agenda = agenda
        ids = [line.id for line in agenda.lines]
        if kept in ids:
            self._chosen = ids.index(kept)
        self._chosen = max(0, min(self._chosen, len(ids) - 1))
        spoken = "; ".join(
            self.tr("{hour} {title}, %n minute(s)", "", line.minutes).format(hour=line.hour, title=line.title)
            for line in agenda.lines
        )
        self.setAccessibleDescription(f"{agenda.planned}. {spoken}")
        self.updateGeometry()
        self.update()

    @property
    def chosen(self) -> int | None:
        """Give the id of the item the keyboard is on."""
        lines = self._agenda.lines
        return lines[self._chosen].id if self._chosen < len(lines) else None

    def choose(self, item_id: int) -> None:
        """Put the keyboard on an item."""
        for place, line in enumerate(self._agenda.lines):
            if line.id == item_id:
                self._chosen = place
        self.update()

    def edit(self) -> None:
        """Rename the chosen item in place."""
        if self.chosen is None:
            return
        line, rect = self._agenda.lines[self._chosen], self._title_rect(self._chosen)
        self._edited = line.id
        self._editor.setGeometry(rect.adjusted(-8, 7, 0, -7).toRect())
        self._editor.setText(line.title)
        self._editor.selectAll()
        self._editor.show()
        self._editor.setFocus()

    def _finish_editing(self) -> None:
        if self._editor.isVisible():
            self._editor.hide()
            self.setFocus()
            self.renamed.emit(self._edited, self._editor.text())

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, ROW * len(self._agenda.lines) + FOOT)

    # -- keyboard and mouse --------------------------------------------------------------------------------

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._editor.isVisible():
            self._editor.blockSignals(True)
            self._editor.hide()
            self._editor.blockSignals(False)
            self.setFocus()
        elif not self._act(event):
            super().keyPressEvent(event)

    def _act(self, event: QKeyEvent) -> bool:
        key, chosen = event.key(), self.chosen
        if key == Qt.Key.Key_Insert:
            self.add_wanted.emit()
            return True
        if chosen is None:
            return False
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(key))
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down if step is not None:
                self._step(step, carry=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            case Qt.Key.Key_Plus | Qt.Key.Key_Minus:
                self._lengthen(self._chosen, 1 if key == Qt.Key.Key_Plus else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F2:
                self.edit()
            case Qt.Key.Key_Delete:
                self.delete_wanted.emit(chosen)
            case _:
                return False
        return True

    def _step(self, step: int, *, carry: bool) -> None:
        place = self._chosen + step
        if not 0 <= place < len(self._agenda.lines):
            return
        if carry and self.chosen is not None:
            self.moved.emit(self.chosen, place)
        else:
            self._chosen = place
            self.update()

    def _lengthen(self, place: int, by: int) -> None:
        line = self._agenda.lines[place]
        if line.minutes + by >= 0:
            self.lengthened.emit(line.id, line.minutes + by)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place(event.position())
        if place is None:
            return
        self._chosen = place
        x = event.position().x() - (self.width() - STEPPER)
        if 0 <= x < 30:
            self._lengthen(place, -1)
        elif 62 <= x < 92:
            self._lengthen(place, 1)
        elif x < 0:
            self._dragged, self._target = place, place
        self.update()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._dragged is not None:
            self._target = max(0, min(int(event.position().y() // ROW), len(self._agenda.lines) - 1))
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, self._dragged = self._dragged, None
        if dragged is not None and dragged != self._target:
            self.moved.emit(self._agenda.lines[dragged].id, self._target)
        self.update()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._place(event.position()) is not None and event.position().x() < self.width() - STEPPER:
            self._dragged = None
            self.edit()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self.update()

    def _place(self, point: QPointF) -> int | None:
        place = int(point.y() // ROW)
        return place if 0 <= place < len(self._agenda.lines) else None

    # -- painting ------------------------------------------------------------------------------------------

    def _title_rect(self, place: int) -> QRectF:
        return QRectF(TITLE, place * ROW, self.width() - TITLE - PEOPLE - 12, ROW)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        for place in range(len(self._agenda.lines)):
            self._paint_line(painter, place)
        if self._dragged is not None and self._dragged != self._target:
            edge = (self._target + (1 if self._target > self._dragged else 0)) * ROW
            painter.fillRect(QRectF(8, edge - 1, self.width() - 8, 2), tokens.colour("accent"))
        self._paint_bar(painter)
        painter.end()

    def _paint_line(self, painter: QPainter, place: int) -> None:
        line, on = self._agenda.lines[place], place == self._chosen
        top, width = place * ROW, self.width()
        row = QRectF(0, top, width, ROW)
        if on:
            ring = "accent" if self.hasFocus() else None
            painting.box(painter, row.adjusted(0, 2, 0, -2), 8, fill="accentSoft", line=ring, width=2)
        elif place and place - 1 != self._chosen:
            painting.rule(painter, GRIP, width, top)
        icons.paint(painter, "grip-vertical", QRectF(8, top + 15, 16, 16), "accentText" if on else "text3", 2)
        painting.write(painter, QRectF(GRIP, top, CLOCK - GRIP, ROW), line.hour, tokens.SMALL_MEDIUM, "text2")
        painting.write(painter, self._title_rect(place), line.title, tokens.STRONG if on else tokens.MEDIUM)
        self._paint_people(painter, line, top)
        left = width - STEPPER
        painting.box(painter, QRectF(left, top + 9, 92, 28), 6, fill="surface", line="line2")
        icons.paint(painter, "minus", QRectF(left + 8, top + 16, 14, 14), "text2", 2.2)
        icons.paint(painter, "plus", QRectF(left + 70, top + 16, 14, 14), "text2", 2.2)
        number = QRectF(left + 22, top + 9, 48, 28)
        painting.write(
            painter, number, self.tr("{n} min").format(n=line.minutes), tokens.SMALL_STRONG, "text", painting.CENTRE
        )

    def _paint_people(self, painter: QPainter, line: Line, top: float) -> None:
        if not line.people:
            return
        left = self.width() - PEOPLE
        for place, name in enumerate(line.people[:2]):
            painting.avatar(painter, left + place * 17, top + 11, 24, name)
        after = left + 32 + (17 if len(line.people) > 1 else 0)
        text = line.people[0] if len(line.people) == 1 else f"{line.people[0]} +{len(line.people) - 1}"
        painting.write(
            painter, QRectF(after, top, self.width() - STEPPER - 12 - after, ROW), text, tokens.SMALL, "text2"
        )

    def _paint_bar(self, painter: QPainter) -> None:
        agenda = self._agenda
        top, left, width = len(agenda.lines) * ROW + 10, float(GRIP), self.width() - GRIP
        planned = sum(line.minutes for line in agenda.lines)
        whole = max(agenda.minutes, planned, 1)
        for place, line in enumerate(agenda.lines):
            part = width * line.minutes / whole
            over = (left - GRIP + part) / width * whole > agenda.minutes + 0.01
            role = "danger" if over else "accent" if place == self._chosen else "line2"
            painting.box(painter, QRectF(left, top, max(part - 3, 1), 8), 4, fill=role)
            left += part
        if planned < agenda.minutes:
            painting.box(painter, QRectF(left, top, GRIP + width - left, 8), 4, line="control", dashed=True)
        under = QRectF(GRIP, top + 14, width, 22)
        painting.write(
            painter, under, agenda.planned, tokens.SMALL_MEDIUM, "danger" if planned > agenda.minutes else "text2"
        )
        painting.write(painter, under, agenda.rest, tokens.SMALL, "text3", painting.RIGHT)
