"""A session as a small card in a grid of days: colour is its series, shape its state."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPainterPath

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.widgets import icons, painting, tokens, wrapping

RADIUS, BAR, SIDE = 5, 4, 6
LINE = 16
TALL = 2 * LINE + 5
"""From this height on the title may have several lines."""
_CORNER = 15
_NARROW = 44


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How one chip is shown now."""

    time: str = ""
    chosen: bool = False
    hovered: bool = False
    lifted: bool = False
    """Whether it is being dragged elsewhere."""
    begins: bool = True
    ends: bool = True


def paint(painter: QPainter, rect: QRectF, entry: Entry, shown: Shown) -> None:
    """Paint a chip; what has no room is left out from the bottom up: place, people, hour."""
    painter.save()
    if shown.lifted:
        painter.setOpacity(0.45)
    _ground(painter, rect, entry, shown)
    if rect.height() < TALL:
        _one_line(painter, rect, entry, shown)
    else:
        _some_lines(painter, rect, entry, shown)
    if shown.chosen:
        painting.box(painter, rect.adjusted(-1, -1, 1, 1), RADIUS + 1, line="accent", width=2.5)
    painter.restore()


def _ground(painter: QPainter, rect: QRectF, entry: Entry, shown: Shown) -> None:
    painter.save()
    # An end that lies on another day is cut off straight.
    reach = rect.adjusted(0, 0 if shown.begins else -RADIUS * 2, 0, 0 if shown.ends else RADIUS * 2)
    painter.setClipRect(rect.adjusted(-1, 0 if not shown.begins else -1, 1, 0 if not shown.ends else 1))
    fill, line, bar, dashed = _colours(entry)
    if shown.hovered and entry.status in {SessionStatus.DRAFT, SessionStatus.HOLD, SessionStatus.IDEA}:
        fill = "hover"
    width = 2 if tokens.look().is_strong else 1.2
    painting.box(painter, reach, RADIUS, fill=fill)
    clip = QPainterPath()
    clip.addRoundedRect(reach, RADIUS, RADIUS)
    painter.setClipPath(clip)
    painter.fillRect(QRectF(rect.left(), reach.top(), BAR, reach.height()), tokens.colour(bar))
    painter.restore()
    if line or (shown.hovered and not shown.chosen):
        painter.save()
        painter.setClipRect(rect)
        painting.box(painter, reach, RADIUS, line=line or bar, width=width, dashed=dashed)
        painter.restore()


def _colours(entry: Entry) -> tuple[str, str | None, str, bool]:
    """Give ground, frame and bar, and whether the frame is dashed."""
    hue = entry.hue.value
    match entry.status:
        case SessionStatus.CONFIRMED | SessionStatus.INVITED:
            return f"{hue}Soft", hue if tokens.look().is_strong else None, hue, False
        case SessionStatus.DRAFT:
            return "surface", hue, hue, False
        case SessionStatus.HOLD | SessionStatus.IDEA:
            return "surface", hue, hue, True
        case SessionStatus.DONE | SessionStatus.CALLED_OFF:
            return "hover", "line2" if tokens.look().is_strong else None, "control", False


def _letters(entry: Entry) -> str:
    match entry.status:
        case SessionStatus.DONE:
            return "text2"
        case SessionStatus.CALLED_OFF:
            return "text3"
        case _:
            return "text"


def _write(painter: QPainter, rect: QRectF, text: str, kind: tuple[int, int], role: str, *, struck: bool) -> None:
    font = QFont(tokens.font(*kind))
    font.setStrikeOut(struck)
    painter.setFont(font)
    painter.setPen(tokens.colour(role))
    painter.drawText(rect, painting.LEFT, text)


def _one_line(painter: QPainter, rect: QRectF, entry: Entry, shown: Shown) -> None:
    inner = rect.adjusted(BAR + SIDE, 0, -SIDE, 0)
    if entry.warned:
        _warn(painter, QRectF(inner.right() - 14, rect.center().y() - 7, 14, 14))
        inner.setRight(inner.right() - 18)
    title = wrapping.lines(entry.title, tokens.SMALL_MEDIUM, int(inner.width()), 1)
    if not title:
        return
    struck = entry.status is SessionStatus.CALLED_OFF
    _write(painter, inner, title[0], tokens.SMALL_MEDIUM, _letters(entry), struck=struck)
    after = tokens.width(title[0], tokens.SMALL_MEDIUM) + 8
    if shown.time and inner.width() - after >= tokens.width(shown.time, tokens.META):
        painting.write(painter, inner.adjusted(after, 0, 0, 0), shown.time, tokens.META, "text2")


def _some_lines(painter: QPainter, rect: QRectF, entry: Entry, shown: Shown) -> None:
    inner = rect.adjusted(BAR + SIDE, 3, -SIDE, -2)
    room = inner.width()
    if entry.warned:
        beside = room - 18 >= _NARROW
        top = inner.top() + 1 if beside else inner.bottom() - _CORNER
        _warn(painter, QRectF(inner.right() - 14, top, 14, 14))
        room -= 18 if beside else 0
    whole = int(inner.height() // LINE)
    title = wrapping.lines(entry.title, tokens.SMALL_MEDIUM, int(room), max(1, min(whole - 1, 3)))
    struck, top = entry.status is SessionStatus.CALLED_OFF, inner.top()
    for line in title:
        _write(
            painter, QRectF(inner.left(), top, room, LINE), line, tokens.SMALL_MEDIUM, _letters(entry), struck=struck
        )
        top += LINE
    for text in filter(None, (shown.time, entry.who, entry.where)):
        if top + LINE > inner.bottom() + 1:
            break
        painting.write(painter, QRectF(inner.left(), top, inner.width(), LINE), text, tokens.META, "text2")
        top += LINE


def _warn(painter: QPainter, rect: QRectF) -> None:
    icons.paint(painter, "triangle-alert", rect, "warn", 2.2)
