"""Putting what the file holds into fields in which somebody may be writing."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit


def show_line(edit: QLineEdit, value: str) -> None:
    """Show a line; the cursor stays where it is, and a line nobody is in is shown from its beginning."""
    if edit.text() != value:
        place = edit.cursorPosition()
        edit.setText(value)
        edit.setCursorPosition(min(place, len(value)) if edit.hasFocus() else 0)


def show_text(edit: QPlainTextEdit, value: str) -> None:
    """Show a text as if nobody had typed it; the cursor stays where it is."""
    if edit.toPlainText() != value:
        place = edit.textCursor().position()
        with QSignalBlocker(edit):
            edit.setPlainText(value)
            cursor = edit.textCursor()
            cursor.setPosition(min(place, len(value)))
            edit.setTextCursor(cursor)
