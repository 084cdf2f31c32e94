"""A row of buttons as one stop of Tab: arrow keys walk along it."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea

ACROSS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
MARGIN = 24
DOWN = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class Roving(QObject):
    """Keep which of some buttons Tab comes to: the one that had the keyboard last."""

    def __init__(self, parent: QObject, steps: dict[Qt.Key, int]) -> None:
        super().__init__(parent)
        self._steps = steps
        self._buttons: Sequence[QAbstractButton] = ()

    def take(self, buttons: Sequence[QAbstractButton], start: int = 0) -> None:
        """Walk along these; unless one of them has the keyboard already, Tab comes to the one at `start`."""
        self._buttons = buttons
        for each in buttons:
            each.installEventFilter(self)
        focused = next((each for each in buttons if each.hasFocus()), None)
        if focused is not None or buttons:
            self._stop_at(focused or buttons[min(start, len(buttons) - 1)])

    def _stop_at(self, wanted: QAbstractButton) -> None:
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is wanted else Qt.FocusPolicy.ClickFocus)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QAbstractButton) and watched in self._buttons:
            if event.type() is QEvent.Type.FocusIn:
                self._stop_at(watched)
                _show(watched)
            elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not event.modifiers():
                return self._walk(self._buttons.index(watched), Qt.Key(event.key()))
        return False

    def _walk(self, here: int, key: Qt.Key) -> bool:
        last = len(self._buttons) - 1
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._buttons[here].click()
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._go(0 if key is Qt.Key.Key_Home else last)
        elif key in self._steps:
            self._go(min(max(here + self._steps[key], 0), last))
        else:
            return False
        return True

    def _go(self, place: int) -> None:
        self._buttons[place].setFocus(Qt.FocusReason.TabFocusReason)


def _show(button: QAbstractButton) -> None:
    """Scroll to where the keyboard is: only Tab does so by itself."""
    above = button.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is not None:
        above.ensureWidgetVisible(button, 0, MARGIN)
