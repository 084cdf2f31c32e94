"""One day in every city where members live: who works, who sleeps, and where the session falls."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import comfort_mark, icons, painting, tokens

TOP = 24
HOURS = 24
STEP = 15
_KEYS = {Qt.Key.Key_Left: -STEP, Qt.Key.Key_Right: STEP, Qt.Key.Key_PageUp: -60, Qt.Key.Key_PageDown: 60}


@dataclass(frozen=True, slots=True)
class _Measures:
    label: int
    end: int
    row: int
    gap: int
    counts: bool
    """Whether heads are counted beside the cities."""


_FULL, _COMPACT = _Measures(178, 138, 30, 3, counts=True), _Measures(124, 126, 24, 4, counts=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """One city: how good each half hour of the axis is, 4 to 0, and what its clock shows at the session."""

    city: str
    people: int
    shades: tuple[int, ...]
    midnights: tuple[float, ...]
    """Hours from the axis' beginning at which a local day begins."""
    hour: str
    worst: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """All that is painted; minutes count from the axis' beginning."""

    caption: str
    hours: tuple[str, ...]
    """What stands above every third hour."""
    bands: tuple[Band, ...]
    start: int
    minutes: int


class ZoneStrip(QWidget):
    """Drag the frame, or press the arrow keys, to move the session."""

    shifted = Signal(int)
    """By how many minutes the person moves the session."""

    def __init__(self, parent: QWidget | None = None, *, compact: bool = False) -> None:
        """Make it smaller where it only shows the hour, and cannot move it."""
        super().__init__(parent)
        self._can_move, self._is = not compact, _COMPACT if compact else _FULL
        self._strip = Strip(caption="", hours=(), bands=(), start=0, minutes=60)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if compact else Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Local times"))
        self.setMinimumWidth(420)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_strip(self, strip: Strip) -> None:
        """Show another hour or other cities."""
        if len(strip.bands) != len(self._strip.bands):
            self._strip = strip
            self.updateGeometry()
        self._strip = strip
        self.setAccessibleDescription("; ".join(f"{band.city} {band.hour}" for band in strip.bands))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(640, TOP + self._is.row * len(self._strip.bands) + 6)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or event.modifiers():
            super().keyPressEvent(event)
        else:
            self.shifted.emit(step)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._can_move:
            self._drag(event.position().x())

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._can_move and event.buttons() & Qt.MouseButton.LeftButton:
            self._drag(event.position().x())

    def _drag(self, x: float) -> None:
        minute = (x - self._is.label) / self._hour() * 60 - self._strip.minutes / 2
        latest = max(0, HOURS * 60 - self._strip.minutes)
        wanted = min(max(round(minute / STEP) * STEP, 0), latest)
        if wanted != self._strip.start:
            self.shifted.emit(wanted - self._strip.start)

    def _hour(self) -> float:
        return (self.width() - self._is.label - self._is.end) / HOURS

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        hour, label, height = self._hour(), self._is.label, self._is.row
        painting.write(painter, QRectF(0, 0, label - 10, TOP - 4), self._strip.caption, tokens.META, "text3")
        for place, text in enumerate(self._strip.hours):
            rect = QRectF(label + place * 3 * hour - 24, 0, 48, TOP - 4)
            painting.write(painter, rect, text, tokens.META, "text3", painting.CENTRE)
        for place, band in enumerate(self._strip.bands):
            self._paint_band(painter, band, TOP + place * height)
        if self._strip.bands:
            left, width = label + self._strip.start / 60 * hour, self._strip.minutes / 60 * hour
            frame = QRectF(left, TOP, width, height * len(self._strip.bands))
            painting.box(painter, frame.adjusted(-1, -1, 1, 1), 5, line="surface", width=4)
            painting.box(painter, frame, 5, line="text", width=2.2)
        if self.hasFocus():
            painting.focus_ring(painter, QRectF(self.rect()), 6)
        painter.end()

    def _paint_band(self, painter: QPainter, band: Band, top: float) -> None:
        label, height, gap = self._is.label, self._is.row, self._is.gap
        city = QRectF(0, top, label - (48 if self._is.counts else 10), height)
        painting.write(painter, city, band.city, tokens.SMALL_MEDIUM)
        if self._is.counts:
            number = QRectF(label - 46, top, 34, height)
            painting.write(painter, number, str(band.people), tokens.META, "text3", painting.RIGHT)
        bar = QRectF(label, top + gap, self._hour() * HOURS, height - 2 * gap)
        self._paint_shades(painter, bar, band)
        if tokens.look().is_strong:
            painting.box(painter, bar, 4, line="line")
        left = bar.right() + 12
        sign, role = comfort_mark.sign(band.worst)
        if sign:
            icons.paint(painter, sign, QRectF(left, top + (height - 14) / 2, 14, 14), role, 2.2)
        text = QRectF(left + 20, top, self._is.end - 32, height)
        painting.write(painter, text, band.hour, tokens.SMALL_STRONG if sign else tokens.SMALL_MEDIUM, role)

    def _paint_shades(self, painter: QPainter, bar: QRectF, band: Band) -> None:
        painter.save()
        clip = QPainterPath()
        clip.addRoundedRect(bar, 4, 4)
        painter.setClipPath(clip)
        half, at = bar.width() / max(len(band.shades), 1), 0
        # One rectangle per run on whole pixels: neighbours leave no seam.
        for shade, run in groupby(band.shades):
            end = at + len(list(run))
            left, right = round(bar.left() + at * half), round(bar.left() + end * half)
            painter.fillRect(QRectF(left, bar.top(), right - left, bar.height()), tokens.colour(f"c{shade}"))
            at = end
        for midnight in band.midnights:
            line = QRectF(bar.left() + midnight * self._hour(), bar.top(), 1.5, bar.height())
            painter.fillRect(line, tokens.colour("surface"))
        painter.restore()


class Legend(QWidget):
    """What the shades mean."""

    def __init__(self, parent: QWidget | None = None, *, hint: bool = True) -> None:
        """Leave the hint out where there is no strip to drag."""
        super().__init__(parent)
        self._hint = hint
        self.setFixedHeight(22)

    def _words(self) -> Sequence[str]:
        return (
            self.tr("working day"),
            self.tr("shoulder"),
            self.tr("early, evening"),
            self.tr("very early, late"),
            self.tr("asleep"),
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        left = 0.0
        for shade, text in zip((4, 3, 2, 1, 0), self._words(), strict=True):
            painting.box(painter, QRectF(left, 4, 18, 14), 4, fill=f"c{shade}", line="line2")
            width = tokens.width(text, tokens.SMALL)
            painting.write(painter, QRectF(left + 25, 0, width + 4, 22), text, tokens.SMALL, "text2")
            left += 25 + width + 18
        hint = QRectF(left, 0, self.width() - left, 22)
        text = self.tr("Drag, or press ← →")
        if self._hint and hint.width() > tokens.width(text, tokens.SMALL):
            painting.write(painter, hint, text, tokens.SMALL, "text3", painting.RIGHT)
        painter.end()
