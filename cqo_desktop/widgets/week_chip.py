"""A session in a week: as high as it is long, its title, hour, people and place as there is room."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.widgets import calendar_chip, icons, painting, tokens, wrapped_text

RADIUS, SIDE = 5, 6
LINE = 16
TALL = 2 * LINE + 4
"""From this height on there is room for a second line."""
MOST = 4
_SIGN = 14
_NARROW, _WIDE = 44, 64
_OVER = {SessionStatus.DONE, SessionStatus.CALLED_OFF}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How one chip is shown now."""

    hour: str = ""
    chosen: bool = False
    lifted: bool = False
    """Whether it is being carried elsewhere."""
    begins: bool = True
    ends: bool = True
    """Whether its two ends are on this day; one that is not is cut off straight."""


def paint(painter: QPainter, rect: QRectF, entry: Entry, shown: Shown) -> None:
    """Paint a session."""
    painter.save()
    if shown.lifted:
        painter.setOpacity(0.4)
    reach = rect.adjusted(0, 0 if shown.begins else -RADIUS * 2, 0, 0 if shown.ends else RADIUS * 2)
    painter.save()
    painter.setClipRect(
        rect.adjusted(-3, -3 if shown.begins else 0, 3, 3 if shown.ends else 0), Qt.ClipOperation.IntersectClip
    )
    calendar_chip.ground(painter, reach, entry, chosen=shown.chosen, radius=RADIUS)
    painter.restore()
    # Beside others every pixel counts.
    side = SIDE if rect.width() >= _WIDE else SIDE / 2
    inner = rect.adjusted(calendar_chip.BAR + side, 0, -side, 0)
    if rect.height() < TALL:
        _one_line(painter, inner, entry, shown.hour)
    else:
        _some_lines(painter, inner.adjusted(0, 3, 0, -1), entry, shown.hour)
    painter.restore()


def _one_line(painter: QPainter, inner: QRectF, entry: Entry, hour: str) -> None:
    if entry.warned and inner.width() > _NARROW:
        _warn(painter, inner.right() - _SIGN, inner.center().y() - _SIGN / 2)
        inner = inner.adjusted(0, 0, -_SIGN - 4, 0)
    for title in wrapped_text.lines(entry.title, tokens.SMALL_MEDIUM, int(inner.width()), 1):
        _title(painter, inner, title, entry)
        after = tokens.width(title, tokens.SMALL_MEDIUM) + 8
        if hour and inner.width() - after >= tokens.width(hour, tokens.META):
            painting.write(painter, inner.adjusted(after, 0, 0, 0), hour, tokens.META, _faint(entry))


def _some_lines(painter: QPainter, inner: QRectF, entry: Entry, hour: str) -> None:
    room, whole = inner.width(), int((inner.height() + 1) // LINE)
    if entry.warned:
        beside = room - _SIGN - 4 >= _NARROW
        _warn(painter, inner.right() - _SIGN, inner.top() + 1 if beside else inner.bottom() - _SIGN - 2)
        room -= _SIGN + 4 if beside else 0
        whole -= 0 if beside else 1
    top = inner.top()
    title = wrapped_text.lines(entry.title, tokens.SMALL_MEDIUM, int(room), max(1, min(whole, MOST)))
    for text in title:
        _title(painter, QRectF(inner.left(), top, room, LINE), text, entry)
        top += LINE
    # Where it stands tells the hour too: what is said of it comes last.
    more = [
        text for text in (hour, entry.who, entry.where) if text and tokens.width(text, tokens.META) <= inner.width()
    ]
    for text in more[: max(0, whole - len(title))]:
        painting.write(painter, QRectF(inner.left(), top, inner.width(), LINE), text, tokens.META, _faint(entry))
        top += LINE


def _title(painter: QPainter, rect: QRectF, text: str, entry: Entry) -> None:
    font = QFont(tokens.font(*tokens.SMALL_MEDIUM))
    font.setStrikeOut(entry.status is SessionStatus.CALLED_OFF)
    painter.setFont(font)
    painter.setPen(tokens.colour("text3" if entry.status in _OVER else "text"))
    painter.drawText(rect, painting.LEFT, text)


def _faint(entry: Entry) -> str:
    return "text3" if entry.status in _OVER else "text2"


def _warn(painter: QPainter, left: float, top: float) -> None:
    icons.paint(painter, "triangle-alert", QRectF(left, top, _SIGN, _SIGN), "warn", 2.3)
