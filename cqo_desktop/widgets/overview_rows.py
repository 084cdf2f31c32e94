"""The rows of the first page: what needs somebody, what comes, what was done last."""

from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.row_stack import RowButton
from cqo_desktop.widgets.wrapped_text import lines

SIDE = 12
MOST_LINES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something that needs somebody, and what is pressed for it."""

    icon: str
    role: str
    fill: str
    head: str
    text: str
    verb: str
    key: object = None
    """What the page knows it by."""


class FindingRow(RowButton[Finding]):
    """58 pixels, or more where the words need a second line; the verb stands at the right."""

    LEFT, HEAD, TEXT = 58, 20, 18

    @override
    def spoken(self) -> str:
        return ". ".join(part for part in (self.line.head, self.line.text, self.line.verb) if part)

    def _words(self, width: float) -> tuple[tuple[str, ...], tuple[str, ...]]:
        verb = tokens.width(self.line.verb, tokens.SMALL_STRONG) + 16 if self.line.verb else 0
        room = int(width - self.LEFT - verb - SIDE)
        heads = lines(self.line.head, tokens.STRONG, room, MOST_LINES)
        return heads, lines(self.line.text, tokens.SMALL, room, MOST_LINES)

    @override
    def height_at(self, width: int) -> int:
        heads, texts = self._words(width)
        return max(58, len(heads) * self.HEAD + len(texts) * self.TEXT + 20)

    @override
    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        line, (heads, texts) = self.line, self._words(rect.width())
        self.is_cut = any(each[-1].endswith("…") for each in (heads, texts) if each)
        height = len(heads) * self.HEAD + len(texts) * self.TEXT
        tile = QRectF(SIDE, rect.center().y() - 17, 34, 34)
        painting.box(painter, tile, 8, fill=line.fill)
        icons.paint(painter, line.icon, tile.adjusted(8, 8, -8, -8), line.role, 2)
        top = rect.center().y() - height / 2
        room = rect.width() - self.LEFT
        for text in heads:
            painting.write(painter, QRectF(self.LEFT, top, room, self.HEAD), text, tokens.STRONG)
            top += self.HEAD
        for text in texts:
            painting.write(painter, QRectF(self.LEFT, top, room, self.TEXT), text, tokens.SMALL, "text2")
            top += self.TEXT
        right = rect.adjusted(0, 0, -SIDE, 0)
        painting.write(painter, right, line.verb, tokens.SMALL_STRONG, "accentText", painting.RIGHT)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComingLine:
    """A session that comes, in the words of a list."""

    weekday: str
    day: str
    hour: str
    title: str
    about: str
    hue: str
    icon: str
    note: str
    note_icon: str
    note_role: str
    is_off: bool
    spoken: str
    key: object = None


class ComingRow(RowButton[ComingLine]):
    """40 pixels: day, series, title, hour, state."""

    WEEKDAY, DAY, LEFT, HOUR, NOTE = 42, 58, 118, 92, 112

    @override
    def spoken(self) -> str:
        return self.line.spoken

    @override
    def height_at(self, width: int) -> int:
        return 40

    @override
    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        line, height, role = self.line, rect.height(), "text3" if self.line.is_off else "text"
        painting.write(painter, QRectF(SIDE, 0, self.WEEKDAY, height), line.weekday, tokens.STRONG, role)
        painting.write(painter, QRectF(SIDE + self.WEEKDAY, 0, self.DAY, height), line.day, tokens.BODY, "text2")
        hue = "control" if line.is_off else line.hue
        painting.box(painter, QRectF(self.LEFT, 10, 3, height - 20), 1.5, fill=hue)
        icons.paint(painter, line.icon, QRectF(self.LEFT + 13, rect.center().y() - 8, 16, 16), hue, 2)
        right = rect.width() - SIDE - self.NOTE - self.HOUR - 12
        title = QRectF(self.LEFT + 40, 0, right - self.LEFT - 52, height)
        self._write_title(painter, title, role)
        painting.write(painter, QRectF(right, 0, self.HOUR, height), line.hour, tokens.BODY, "text2")
        left = rect.width() - SIDE - self.NOTE
        icons.paint(painter, line.note_icon, QRectF(left, rect.center().y() - 7, 14, 14), line.note_role, 2.2)
        note = QRectF(left + 21, 0, self.NOTE - 21, height)
        painting.write(painter, note, line.note, tokens.SMALL_MEDIUM, line.note_role)

    def _write_title(self, painter: QPainter, room: QRectF, role: str) -> None:
        line = self.line
        width = tokens.width(line.title, tokens.MEDIUM)
        self.is_cut = width > room.width()
        painting.write(painter, room, line.title, tokens.MEDIUM, role)
        if line.is_off:
            painting.rule(painter, room.left(), min(room.left() + width, room.right()), room.center().y(), role)
        rest = room.adjusted(width + 10, 0, 0, 0)
        if line.about and rest.width() > 60:
            painting.write(painter, rest, line.about, tokens.SMALL, "text3")


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceLine:
    """One step, told."""

    author: str
    sentence: str
    when: str
    spoken: str
    key: object = None


class TraceRow(RowButton[TraceLine]):
    """40 pixels, or more where the sentence needs a second line."""

    LEFT, LINE = 48, 19

    @override
    def spoken(self) -> str:
        return self.line.spoken

    def _words(self, width: float) -> tuple[str, ...]:
        when = tokens.width(self.line.when, tokens.SMALL) + 16
        return lines(self.line.sentence, tokens.BODY, int(width - self.LEFT - when - SIDE), MOST_LINES)

    @override
    def height_at(self, width: int) -> int:
        return max(40, len(self._words(width)) * self.LINE + 18)

    @override
    def paint_line(self, painter: QPainter, rect: QRectF) -> None:
        words = self._words(rect.width())
        self.is_cut = bool(words) and words[-1].endswith("…")
        painting.avatar(painter, SIDE, rect.center().y() - 12, 24, self.line.author)
        top = rect.center().y() - len(words) * self.LINE / 2
        for text in words:
            painting.write(painter, QRectF(self.LEFT, top, rect.width() - self.LEFT, self.LINE), text, tokens.BODY)
            top += self.LINE
        right = rect.adjusted(0, 0, -SIDE, 0)
        painting.write(painter, right, self.line.when, tokens.SMALL, "text3", painting.RIGHT)
