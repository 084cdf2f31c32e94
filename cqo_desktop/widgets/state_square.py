"""A session's state as a square: full, outlined, dashed, or grey where it is over."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from cqo_desktop.widgets import icons, painting


def paint(painter: QPainter, rect: QRectF, status: SessionStatus, hue: Hue) -> None:
    """Paint a square in the colour of a series."""
    match status:
        case SessionStatus.CONFIRMED | SessionStatus.INVITED:
            painting.box(painter, rect, 4, fill=hue.value)
        case SessionStatus.DRAFT:
            painting.box(painter, rect, 4, line=hue.value, width=1.6)
        case SessionStatus.HOLD:
            painting.box(painter, rect, 4, line=hue.value, width=1.6, dashed=True)
        case SessionStatus.IDEA:
            painting.box(painter, rect.adjusted(3, 3, -3, -3), 3.5, line=hue.value, width=1.6)
        case SessionStatus.DONE:
            painting.box(painter, rect, 4, fill="line2")
        case SessionStatus.CALLED_OFF:
            icons.paint(painter, "x", rect, "text3", 2.4)
