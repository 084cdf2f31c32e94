"""What painted widgets share: rounded boxes, lines of text, pills and avatars in token colours."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from cqo_desktop.widgets import icons, tokens

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter

_AVATAR_HUES = ("blue", "purple", "orange", "gold", "green", "slate")


def smooth(painter: QPainter) -> None:
    """Paint with soft edges."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)


def box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: str | QColor | None = None,
    line: str | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """Paint a rounded box, its frame inside the rectangle."""
    painter.setBrush(_brush(fill))
    if line is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(tokens.colour(line), width)
        if dashed:
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        rect = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.drawRoundedRect(rect, radius, radius)


def _brush(fill: str | QColor | None) -> QColor | Qt.BrushStyle:
    if fill is None:
        return Qt.BrushStyle.NoBrush
    return tokens.colour(fill) if isinstance(fill, str) else fill


def disc(painter: QPainter, centre: QPointF, radius: float, fill: str) -> None:
    """Paint a filled circle."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.colour(fill))
    painter.drawEllipse(centre, radius, radius)


def rule(painter: QPainter, left: float, right: float, y: float, role: str = "line") -> None:
    """Paint a hairline on whole pixels."""
    painter.fillRect(QRectF(left, y, right - left, 1), tokens.colour(role))


def write(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: tuple[int, int] = tokens.BODY,
    role: str = "text",
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Write one line, cut with an ellipsis where it does not fit."""
    made = tokens.font(*kind)
    painter.setFont(made)
    painter.setPen(tokens.colour(role))
    # A rectangle a shade too narrow for rounding must not cost a letter.
    cut = QFontMetricsF(made).elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, cut)


def wrapped(
    painter: QPainter,
    rect: QRectF,
    text: str,
    kind: tuple[int, int] = tokens.BODY,
    role: str = "text2",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop,
) -> None:
    """Write a few lines."""
    painter.setFont(tokens.font(*kind))
    painter.setPen(tokens.colour(role))
    painter.drawText(rect, align | Qt.TextFlag.TextWordWrap, text)


def focus_ring(painter: QPainter, rect: QRectF, radius: float) -> None:
    """Show where the keyboard is."""
    box(painter, rect, radius, line="accent", width=2)


def pill(
    painter: QPainter,
    left: float,
    middle: float,
    text: str,
    *,
    role: str,
    fill: str | None,
    icon: str = "",
    line: str | None = None,
    dashed: bool = False,
) -> float:
    """Paint a 22 px pill around a middle line and give its width."""
    made = pill_width(text, icon)
    box(painter, QRectF(left, middle - 11, made, 22), 11, fill=fill, line=line, dashed=dashed)
    start = left + 8
    if icon:
        icons.paint(painter, icon, QRectF(left + 7, middle - 6.5, 13, 13), role, 2.2)
        start += 17
    write(painter, QRectF(start, middle - 11, made, 22), text, tokens.META_STRONG, role)
    return made


def pill_width(text: str, icon: str = "") -> float:
    """Measure a pill before it is painted."""
    return tokens.width(text, tokens.META_STRONG) + 17 + (17 if icon else 0)


def initials(name: str) -> str:
    """Give the letters an avatar shows."""
    words = [word for word in name.replace("Dr ", "").split() if word[0].isalnum()]
    ends = [*words[:1], *words[1:][-1:]]
    return "".join(word[0] for word in ends).upper()


def avatar(painter: QPainter, left: float, top: float, size: float, name: str) -> None:
    """Paint a round badge with a person's initials in one of six soft colours."""
    hue = _AVATAR_HUES[sum(map(ord, name)) % len(_AVATAR_HUES)]
    disc(painter, QPointF(left + size / 2, top + size / 2), size / 2, f"{hue}Soft")
    kind = (max(10, round(size * 0.38)), 600)
    write(painter, QRectF(left, top, size, size), initials(name), kind, hue, CENTRE)


def tick(painter: QPainter, rect: QRectF, *, on: bool) -> None:
    """Paint a check box of 16 pixels as the style sheet draws those that are widgets."""
    box(painter, rect, 4, fill="accent" if on else "surface", line="accent" if on else "control")
    if on:
        icons.paint(painter, "check", rect.adjusted(2, 2, -2, -2), "onAccent", 3)
