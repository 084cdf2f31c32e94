"""Small lists beside the calendar."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.calendar_legend import CalendarLegend
from cqo_desktop.widgets.entry_list import EntryList, Line
from cqo_desktop.widgets.local_times import LocalTime, LocalTimes
from cqo_desktop.widgets.theme import Theme

LINES = [Line(7, "Fatigue", "Thu 22 Oct, 4:00 p.m.", "blue"), Line(9, "Near misses", "Thu 19 Nov", "purple")]


def test_line_of_a_list_is_picked_by_key_and_says_all(theme: Theme, qtbot: QtBot) -> None:
    made, picked = EntryList("Coming up"), []
    qtbot.addWidget(made)
    made.picked.connect(picked.append)
    made.show_lines(LINES)
    made.show()
    rows = [each for each in made.findChildren(QAbstractButton) if each.isVisible()]
    assert [row.accessibleName() for row in rows] == ["Fatigue, Thu 22 Oct, 4:00 p.m.", "Near misses, Thu 19 Nov"]
    qtbot.keyClick(rows[1], Qt.Key.Key_Space)
    assert picked == [9]
    made.show_lines(LINES[:1])
    qtbot.waitUntil(lambda: [each.isVisible() for each in made.findChildren(QAbstractButton)] == [True])


def test_local_times_are_read_out_and_take_the_room_they_need(theme: Theme, qtbot: QtBot) -> None:
    made = LocalTimes()
    qtbot.addWidget(made)
    made.show_times([LocalTime("Toronto", "4:00 p.m.", 4), LocalTime("Perth", "4:00 a.m. Fri", 0)])
    two = made.sizeHint().height()
    assert made.accessibleDescription() == "Toronto 4:00 p.m.; Perth 4:00 a.m. Fri"
    made.show_times([LocalTime("Toronto", "4:00 p.m.", 4)])
    assert made.sizeHint().height() == two / 2


def test_legend_takes_as_much_room_as_its_words(theme: Theme, qtbot: QtBot) -> None:
    made = CalendarLegend()
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    picture = made.grab().toImage()
    blank = picture.pixelColor(0, 0)
    # The last letter ends at the edge, so that the legend stands flush with what is below it.
    right = [picture.pixelColor(x, y) for x in range(picture.width() - 6, picture.width()) for y in range(28)]
    assert any(colour != blank for colour in right)
