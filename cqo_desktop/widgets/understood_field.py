"""A line in which the pieces that were understood are seen while typing."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QLineEdit

from cqo_desktop.widgets import tokens

type Span = tuple[int, int]

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}


class UnderstoodField(QLineEdit):
    """Type here; the arrows, Tab and Escape are for the list below."""

    stepped = Signal(int)
    """So many places down, or up where negative."""
    completion_wanted = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("command", True)
        self._spans: Sequence[Span] = ()

    def mark(self, spans: Sequence[Span]) -> None:
        """Underline what was understood, as half-open places in the line."""
        self._spans = spans
        look = QTextCharFormat()
        look.setForeground(tokens.colour("accentText"))
        look.setFontUnderline(True)
        # An input method may dress letters of a line edit; nothing else may.
        kind = QInputMethodEvent.AttributeType.TextFormat
        start = self.cursorPosition()
        dress = [QInputMethodEvent.Attribute(kind, one - start, two - one, look) for one, two in spans]
        QCoreApplication.sendEvent(self, QInputMethodEvent("", dress))

    @property
    def marked(self) -> list[str]:
        """Give the pieces that are underlined."""
        return [self.text()[one:two] for one, two in self._spans]

    @override
    def event(self, event: QEvent) -> bool:
        # Tab would leave the field before keyPressEvent hears of it.
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
            self.completion_wanted.emit()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self.stepped.emit(step)
        elif event.key() != Qt.Key.Key_Backtab:
            super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        stays = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
        if event.reason() not in stays:
            self.left.emit()
