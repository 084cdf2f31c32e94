"""Parts of the page of invitations: the bar of answers, rows of sessions, questions with two buttons."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.invite_rows import InviteLine, InviteRow
from cqo_desktop.widgets.question_rows import Question, QuestionRows
from cqo_desktop.widgets.response_bar import Part, ResponseBar
from cqo_desktop.widgets.row_stack import RowStack
from cqo_desktop.widgets.theme import Theme


def question(number: int) -> Question:
    return Question(
        id=number, name="Ann", head=f"Yes from {number}", text="Not on file", verbs=(("a", "Match"), ("b", "Ignore"))
    )


def test_bar_says_in_words_what_its_colours_show(theme: Theme, qtbot: QtBot) -> None:
    bar = ResponseBar("Answers")
    qtbot.addWidget(bar)
    bar.resize(400, 44)
    bar.show_parts((Part(3, "yes", "accent"), Part(0, "no", "slate"), Part(1, "no reply yet", "line2")))
    assert bar.accessibleDescription() == "3 yes, 0 no, 1 no reply yet"
    shown = bar.grab().toImage()
    assert shown.pixelColor(40, 4) == tokens.colour("accent")
    assert shown.pixelColor(390, 4) == tokens.colour("line2")


def test_bar_without_answers_is_one_quiet_line(theme: Theme, qtbot: QtBot) -> None:
    bar = ResponseBar("Answers")
    qtbot.addWidget(bar)
    bar.resize(400, 44)
    bar.show_parts(())
    assert bar.grab().toImage().pixelColor(200, 4) == tokens.colour("line2")


def test_chosen_row_is_told_as_chosen(theme: Theme, qtbot: QtBot) -> None:
    stack: RowStack[InviteLine] = RowStack("To send", InviteRow)
    qtbot.addWidget(stack)
    lines = [
        InviteLine(
            key=key, icon="mail", role="warn", fill="warnSoft", title=key, text="64 people", is_chosen=key == "b"
        )
        for key in "ab"
    ]
    stack.show_lines(lines)
    assert [(row.isChecked(), row.accessibleName()) for row in stack.rows] == [
        (False, "a. 64 people"),
        (True, "b. 64 people"),
    ]
    with qtbot.waitSignal(stack.picked) as picked:
        stack.rows[0].click()
    assert picked.args == [lines[0]]
    assert not stack.rows[0].isChecked()


def test_question_is_answered_by_one_press_and_the_keyboard_goes_on(theme: Theme, qtbot: QtBot) -> None:
    rows = QuestionRows("Replies to check")
    qtbot.addWidget(rows)
    rows.show()
    rows.activateWindow()
    qtbot.waitUntil(rows.isActiveWindow, timeout=10_000)
    rows.show_questions([question(1), question(2)])
    rows.buttons[1, "b"].setFocus(Qt.FocusReason.TabFocusReason)
    with qtbot.waitSignal(rows.answered) as answered:
        rows.buttons[1, "b"].click()
    assert answered.args == [1, "b"]
    rows.show_questions([question(2)])
    assert rows.buttons[2, "a"].hasFocus()
    assert rows.buttons[2, "a"].accessibleName() == "Match: Yes from 2"
