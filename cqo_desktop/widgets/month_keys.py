"""How keys and wheels walk through weeks."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent

from cqo_desktop.domain.weeks import begin_of_week

NOTCH = 120
"""What a wheel turns in one click."""
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
    Qt.Key.Key_PageUp: -28,
    Qt.Key.Key_PageDown: 28,
}


def days(event: QKeyEvent, day: date, week_start: int) -> int | None:
    """Say how many days a key goes on from a day, or None where it is no key for that."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return None
    offset = (day - begin_of_week(day, week_start)).days
    return {**_STEPS, Qt.Key.Key_Home: -offset, Qt.Key.Key_End: 6 - offset}.get(Qt.Key(event.key()))


class Wheel:
    """Turn clicks and strokes into whole weeks; what is left over counts for the next."""

    def __init__(self) -> None:
        self._turned = 0

    def weeks(self, event: QWheelEvent, row_height: float) -> int:
        """Give how many weeks a turn goes back."""
        fine = event.pixelDelta().y()
        self._turned += round(fine * NOTCH / row_height) if fine else event.angleDelta().y()
        whole = int(self._turned / NOTCH)
        self._turned -= whole * NOTCH
        return whole
