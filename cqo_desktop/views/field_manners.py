"""How fields of every form behave: Undo is the file’s, the wheel scrolls the page, what does not fit has a tip."""

import html
from typing import override

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QToolTip, QWidget

PADDING = 12
"""Pixels a line keeps free on either side of its text."""


class FieldManners(QObject):
    """Watch all fields of a form; one that is saved by itself undoes by the file's steps."""

    def __init__(self, form: QWidget) -> None:
        super().__init__(form)
        for kind in (QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox):
            for field in form.findChildren(kind):
                field.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride if isinstance(event, QKeyEvent) and _is_undoing(event):
                event.ignore()
                return True
            case QEvent.Type.Wheel if isinstance(watched, QComboBox | QAbstractSpinBox) and not watched.hasFocus():
                event.ignore()
                return True
            case QEvent.Type.ToolTip if isinstance(watched, QLineEdit) and isinstance(event, QHelpEvent):
                QToolTip.showText(event.globalPos(), _cut(watched), watched)
                return True
            case _:
                return super().eventFilter(watched, event)


def _cut(line: QLineEdit) -> str:
    """Give the text of a line that shows only a part of it, or the line's own tip."""
    fits = line.fontMetrics().horizontalAdvance(line.text()) <= line.contentsRect().width() - 2 * PADDING
    # A tip with angle brackets would be taken for markup.
    return line.toolTip() if fits else f"<qt>{html.escape(line.text())}</qt>"


def _is_undoing(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
