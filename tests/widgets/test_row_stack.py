"""Rows are pressed, walked along by arrows, and say in a tip what had no room."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.overview_rows import ComingLine, ComingRow, Finding, FindingRow, TraceLine, TraceRow
from cqo_desktop.widgets.row_stack import RowStack
from cqo_desktop.widgets.theme import Theme

LONG = "A <b>title</b> that was written by a committee of twelve and goes on and on, past every edge there is " * 2
FINDING = Finding(icon="moon", role="warn", fill="warnSoft", head="Fatigue", text="2 asleep", verb="Find a time")
COMING = ComingLine(
    weekday="Thu", day="22 Oct", hour="4:00 p.m.", title="Fatigue", about="Monthly", hue="blue", icon="video",
    note="Draft", note_icon="pencil", note_role="text2", is_off=False, spoken="Thursday, Fatigue",
)  # fmt: skip
TRACE = TraceLine(author="Maya", sentence="Moved “Fatigue”", when="9:38 a.m.", spoken="You: Moved “Fatigue”")


def stack(qtbot: QtBot, *heads: str) -> tuple[RowStack[Finding], list[str]]:
    made, told = RowStack[Finding]("Findings", FindingRow), []
    qtbot.addWidget(made)
    made.picked.connect(lambda line: told.append(line.head))
    made.resize(420, 300)
    made.show_lines([replace(FINDING, head=head) for head in heads])
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made, told


def test_arrows_walk_and_enter_presses(theme: Theme, qtbot: QtBot) -> None:
    made, told = stack(qtbot, "One", "Two", "Three")
    first, second, third = made.rows
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Return)
    qtbot.keyClick(second, Qt.Key.Key_End)
    qtbot.keyClick(third, Qt.Key.Key_Space)
    assert told == ["Two", "Three"]
    assert [bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in made.rows] == [False, False, True]


def test_row_keeps_the_keyboard_while_its_words_change(theme: Theme, qtbot: QtBot) -> None:
    made, _ = stack(qtbot, "One", "Two")
    made.rows[1].setFocus()
    made.show_lines([replace(FINDING, head=head) for head in ("One", "Two again", "Three")])
    assert [row.hasFocus() for row in made.rows] == [False, True, False]
    assert made.rows[1].accessibleName() == "Two again. 2 asleep. Find a time"
    made.show_lines([replace(FINDING, head="One")])
    assert [row.line.head for row in made.rows] == ["One"]


def test_long_words_take_a_second_line_before_they_are_cut(theme: Theme, qtbot: QtBot) -> None:
    rows = [FindingRow(FINDING), FindingRow(replace(FINDING, head=LONG, text=LONG)), TraceRow(TRACE)]
    rows.append(TraceRow(replace(TRACE, sentence=LONG)))
    for row in rows:
        qtbot.addWidget(row)
        row.resize(400, 40)
        row.show_line(row.line)
    assert [row.height() for row in rows] == [58, 96, 40, 56]


def test_tip_says_what_was_cut_as_plain_words_and_only_then(theme: Theme, qtbot: QtBot) -> None:
    for line, is_cut in ((COMING, False), (replace(COMING, title=LONG, spoken=LONG), True)):
        row = ComingRow(line)
        qtbot.addWidget(row)
        row.resize(700, 40)
        row.show_line(line)
        row.grab()
        assert row.is_cut is is_cut
        assert "<b>" not in row.toolTip()
        place = QPoint(5, 5)
        row.event(QHelpEvent(QEvent.Type.ToolTip, place, row.mapToGlobal(place)))
        assert bool(QToolTip.text()) is is_cut
        QToolTip.hideText()
