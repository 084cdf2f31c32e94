"""A session as a chip in a calendar: colour is its series, shape is its state."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.widgets import icons, painting, tokens, wrapped_text

LINE, TIME, EDGES = 17, 16, 9
ONE_LINE = 22
BAR, SIDE = 4, 11
_OVER = {SessionStatus.DONE, SessionStatus.CALLED_OFF}
_UNSURE = {SessionStatus.HOLD, SessionStatus.IDEA}


def ground(
    painter: QPainter, rect: QRectF, entry: Entry, *, chosen: bool, radius: float = 5, ring: str = "accent"
) -> None:
    """Paint the box and the bar at its left, and a ring where it is chosen."""
    status, hue = entry.status, entry.hue.value
    strong = tokens.look().is_strong
    over = status in _OVER
    if status is SessionStatus.DRAFT:
        painting.box(painter, rect, radius, fill="surface", line=hue, width=2 if strong else 1.4)
    elif status in _UNSURE:
        painting.box(painter, rect, radius, fill="surface", line=hue, width=2 if strong else 1.4, dashed=True)
    else:
        line = "line2" if strong or status is SessionStatus.CALLED_OFF else None
        fill = ("surface" if status is SessionStatus.CALLED_OFF else "hover") if over else f"{hue}Soft"
        painting.box(painter, rect, radius, fill=fill, line=line, width=2 if strong else 1)
    painter.save()
    painter.setClipRect(QRectF(rect.left(), rect.top(), BAR, rect.height()), Qt.ClipOperation.IntersectClip)
    painting.box(painter, rect, radius, fill="control" if over else hue)
    painter.restore()
    if chosen:
        painting.box(painter, rect.adjusted(-2, -2, 2, 2), radius + 2, line=ring, width=2.6)


def height(entry: Entry, width: float, most: int) -> float:
    """Measure a tall chip of at most so many lines of title."""
    return LINE * len(title_lines(entry, width, most)) + TIME + EDGES


def title_lines(entry: Entry, width: float, most: int) -> tuple[str, ...]:
    """Break the title for a chip of a width."""
    return wrapped_text.lines(entry.title, tokens.SMALL_MEDIUM, int(width - SIDE - 6), most)


def tall(painter: QPainter, rect: QRectF, entry: Entry, hour: str, *, most: int, ring: str | None) -> None:
    """Paint the title in a few lines and the hour below it."""
    ground(painter, rect, entry, chosen=ring is not None, ring=ring or "accent")
    role, faint = _roles(entry)
    top = rect.top() + 4
    for text in title_lines(entry, rect.width(), most):
        line = QRectF(rect.left() + SIDE, top, rect.width() - SIDE, LINE)
        painting.write(painter, line, text, tokens.SMALL_MEDIUM, role)
        _strike(painter, entry, line, text)
        top += LINE
    painting.write(painter, QRectF(rect.left() + SIDE, top, rect.width(), TIME), hour, tokens.META, faint)
    if entry.warned:
        _warn(painter, rect.right() - 19, rect.bottom() - 19)


def low(painter: QPainter, rect: QRectF, entry: Entry, hour: str, *, ring: str | None) -> None:
    """Paint the short hour and the title on one line."""
    ground(painter, rect, entry, chosen=ring is not None, radius=4, ring=ring or "accent")
    role, faint = _roles(entry)
    left = rect.left() + SIDE - 2
    painting.write(painter, QRectF(left, rect.top(), rect.width(), rect.height()), hour, tokens.META_STRONG, faint)
    left += tokens.width(hour, tokens.META_STRONG) + 5
    right = rect.right() - (20 if entry.warned else 4)
    line = QRectF(left, rect.top(), max(0.0, right - left), rect.height())
    painting.write(painter, line, " ".join(entry.title.split()), tokens.SMALL_MEDIUM, role)
    _strike(painter, entry, line, entry.title)
    if entry.warned:
        _warn(painter, rect.right() - 18, rect.center().y() - 7)


def _roles(entry: Entry) -> tuple[str, str]:
    return ("text3", "text3") if entry.status in _OVER else ("text", "text2")


def _strike(painter: QPainter, entry: Entry, line: QRectF, text: str) -> None:
    if entry.status is SessionStatus.CALLED_OFF:
        painter.setPen(QPen(tokens.colour("text3"), 1))
        length = min(tokens.width(text, tokens.SMALL_MEDIUM), line.width())
        middle = line.center().y() + 0.5
        painter.drawLine(QLineF(line.left(), middle, line.left() + length, middle))


def _warn(painter: QPainter, left: float, top: float) -> None:
    icons.paint(painter, "triangle-alert", QRectF(left, top, 14, 14), "warn", 2.3)
