"""What the file holds is shown without disturbing who is writing."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from cqo_desktop.views.field_texts import show_line, show_text


def test_line_nobody_is_in_is_shown_from_its_beginning(qtbot: QtBot) -> None:
    edit = QLineEdit("before")
    qtbot.addWidget(edit)
    show_line(edit, "https://meet.example.org/a-long-link")
    assert (edit.text(), edit.cursorPosition()) == ("https://meet.example.org/a-long-link", 0)


def test_text_is_not_taken_for_typed_and_keeps_its_cursor(qtbot: QtBot) -> None:
    edit = QPlainTextEdit("one two three")
    qtbot.addWidget(edit)
    cursor = edit.textCursor()
    cursor.setPosition(7)
    edit.setTextCursor(cursor)
    with qtbot.assertNotEmitted(edit.textChanged):
        show_text(edit, "one two four")
    assert (edit.toPlainText(), edit.textCursor().position()) == ("one two four", 7)
