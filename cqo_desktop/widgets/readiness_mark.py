"""How ready one thing is, as a sign that is told by its shape: a tick, an exclamation mark, a circle, a dash."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.domain.readiness import Mark
from cqo_desktop.widgets import icons, painting, tokens

RADIUS = 10
REACH = 16
"""How far from its middle a press still means it."""


def paint(
    painter: QPainter,
    middle: QPointF,
    mark: Mark,
    *,
    faded: bool = False,
    lit: bool = False,
    chosen: bool = False,
) -> None:
    """Paint a mark around its middle: `faded` if it is over, `lit` under the pointer, `chosen` on a soft ground."""
    if lit:
        painting.disc(painter, middle, REACH - 1, "line")
    sign = QRectF(middle.x() - 7, middle.y() - 7, 14, 14)
    match mark:
        case Mark.DONE:
            painting.disc(painter, middle, RADIUS, "surface" if chosen else "hover" if faded else "accentSoft")
            icons.paint(painter, "check", sign.adjusted(0.5, 0.5, -0.5, -0.5), "text3" if faded else "accentText", 2.4)
        case Mark.PROBLEM:
            painting.disc(painter, middle, RADIUS, "warnSoft")
            icons.paint(painter, "circle-alert", sign, "warn", 2.2)
        case Mark.OPEN:
            icons.paint(painter, "circle", sign, "control", 2.2)
        case Mark.NOT_NEEDED:
            painter.fillRect(QRectF(middle.x() - 5, middle.y() - 0.7, 10, 1.4), tokens.colour("text3"))
