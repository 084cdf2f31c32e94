"""How fields of every form behave: Undo is the file’s, and the wheel scrolls the page, not a value it passes."""

from typing import override

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget


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
            case _:
                return super().eventFilter(watched, event)


def _is_undoing(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
