"""Painted parts take keys, tell what is wanted, and say their names."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCalendarWidget, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.widgets.agenda_list import Agenda, AgendaList, Line
from cqo_desktop.widgets.check_list import Check, CheckList
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.comfort_mark import ComfortMark
from cqo_desktop.widgets.date_box import DateBox
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.painting import initials
from cqo_desktop.widgets.part_list import Part, PartList
from cqo_desktop.widgets.rail import NARROW, WIDE, Rail
from cqo_desktop.widgets.search_field import SearchField
from cqo_desktop.widgets.status_line import StatusLine
from cqo_desktop.widgets.theme import Theme
from cqo_desktop.widgets.toast import Toast
from cqo_desktop.widgets.zone_strip import Band, Strip, ZoneStrip

Key = Qt.Key
LINES = tuple(
    Line(id=each, hour="4:00 p.m.", title=f"Item {each}", minutes=10, people=("Lena W",)) for each in (1, 2, 3)
)


def agenda_list(qtbot: QtBot) -> AgendaList:
    made = AgendaList()
    qtbot.addWidget(made)
    made.show_agenda(Agenda(lines=LINES, minutes=60, planned="30 of 60 minutes planned", rest="30 spare"))
    made.resize(700, 240)
    made.show()
    return made


def test_agenda_is_walked_and_reordered_by_keys(theme: Theme, qtbot: QtBot) -> None:
    made = agenda_list(qtbot)
    moved: list[tuple[int, int]] = []
    made.moved.connect(lambda item, to: moved.append((item, to)))
    qtbot.keyClick(made, Key.Key_Down)
    assert made.chosen == 2
    qtbot.keyClick(made, Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(made, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moved == [(2, 2), (2, 0)]
    for _ in range(9):
        qtbot.keyClick(made, Key.Key_Up)
    assert made.chosen == 1


def test_agenda_item_is_lengthened_added_and_deleted_by_keys(theme: Theme, qtbot: QtBot) -> None:
    made, told = agenda_list(qtbot), []
    made.lengthened.connect(lambda item, minutes: told.append((item, minutes)))
    made.add_wanted.connect(lambda: told.append("add"))
    made.delete_wanted.connect(lambda item: told.append(("delete", item)))
    for key in (Key.Key_Plus, Key.Key_Minus, Key.Key_Insert, Key.Key_Delete):
        qtbot.keyClick(made, key)
    assert told == [(1, 11), (1, 9), "add", ("delete", 1)]


def test_agenda_item_is_renamed_in_place_and_escape_keeps_it(theme: Theme, qtbot: QtBot) -> None:
    made, renamed = agenda_list(qtbot), []
    made.renamed.connect(lambda item, title: renamed.append((item, title)))
    qtbot.keyClick(made, Key.Key_Return)
    editor = made.findChild(QWidget, "", Qt.FindChildOption.FindDirectChildrenOnly)
    qtbot.keyClicks(editor, "Talk")
    qtbot.keyClick(editor, Key.Key_Return)
    made.edit()
    qtbot.keyClicks(editor, "Nothing")
    qtbot.keyClick(editor, Key.Key_Escape)
    assert renamed == [(1, "Talk")]


def test_agenda_item_is_dragged_and_lengthened_by_the_mouse(theme: Theme, qtbot: QtBot) -> None:
    made, told = agenda_list(qtbot), []
    made.moved.connect(lambda item, to: told.append((item, to)))
    made.lengthened.connect(lambda item, minutes: told.append((item, minutes)))
    qtbot.mousePress(made, Qt.MouseButton.LeftButton, pos=QPoint(15, 20))
    qtbot.mouseMove(made, QPoint(15, 120))
    qtbot.mouseRelease(made, Qt.MouseButton.LeftButton, pos=QPoint(15, 120))
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(made.width() - 100 + 75, 20))
    assert told[-1] == (1, 11)
    assert made.accessibleDescription().startswith("30 of 60 minutes planned. 4:00 p.m. Item 1, 10 minutes")


def strip(start: int = 600) -> Strip:
    band = Band(
        city="Perth", people=2, shades=(0, 1, 2, 3, 4) * 9 + (0, 0, 0), midnights=(6.0,), hour="4:00 a.m. Fri", worst=0
    )
    return Strip(caption="Toronto time", hours=("6a",) * 8, bands=(band,), start=start, minutes=60)


def test_strip_moves_the_session_by_keys_and_mouse(theme: Theme, qtbot: QtBot) -> None:
    made, shifted = ZoneStrip(), []
    qtbot.addWidget(made)
    made.show_strip(strip())
    made.resize(800, 60)
    made.shifted.connect(shifted.append)
    for key in (Key.Key_Left, Key.Key_Right, Key.Key_PageUp, Key.Key_PageDown, Key.Key_A):
        qtbot.keyClick(made, key)
    assert shifted == [-15, 15, -60, 60]
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=QPoint(180, 40))
    assert shifted[-1] == -600
    assert made.accessibleDescription() == "Perth 4:00 a.m. Fri"
    assert not made.grab().isNull()


def test_chip_is_picked_and_says_its_count(theme: Theme, qtbot: QtBot) -> None:
    made = Chips()
    qtbot.addWidget(made)
    made.offer([Choice("", "All", 63), Choice("x", "Monthly", 18, "video", "blue")], "")
    made.resize(600, 30)
    with qtbot.waitSignal(made.picked) as signal:
        made.pick("x")
    names = [each.accessibleName() for each in made.findChildren(QAbstractButton)]
    assert (signal.args, made.key, names) == (["x"], "x", ["All, 63", "Monthly, 18"])
    made.offer([Choice("", "All", 1)], "x")
    assert made.key == ""


def test_toast_offers_undo_only_where_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    ground = QWidget()
    ground.resize(800, 600)
    qtbot.addWidget(ground)
    ground.show()
    made = Toast(ground)
    made.say("Moved “Sleep”", undoable=True)
    undo = next(each for each in made.findChildren(QAbstractButton) if each.text() == "Undo")
    assert (made.isVisible(), undo.isVisible(), made.accessibleName()) == (True, True, "Moved “Sleep”")
    with qtbot.waitSignal(made.undo_wanted):
        undo.click()
    assert not made.isVisible()
    made.say("Nothing", undoable=False)
    assert not undo.isVisible()
    ground.resize(400, 300)
    assert made.geometry().right() <= 400


def test_status_line_shows_work_and_hides_it(theme: Theme, qtbot: QtBot) -> None:
    made = StatusLine()
    qtbot.addWidget(made)
    made.show()
    made.show_job("Exporting", 3, 10)
    stop = made.findChild(QToolButton)
    assert stop is not None
    assert (made.job.text(), made.job.isVisible(), stop.isVisible()) == ("Exporting", True, True)
    with qtbot.waitSignal(made.stop_wanted):
        stop.click()
    made.show_job("", 0, 0)
    assert (made.job.isVisible(), stop.isVisible()) == (False, False)


def test_rail_folds_and_tells_what_was_picked(theme: Theme, qtbot: QtBot) -> None:
    made = Rail()
    qtbot.addWidget(made)
    made.add_heading("Plan")
    made.add("programme", "Programme", "list-todo", hint="Ctrl+1")
    made.add("settings", "Settings", "settings", last=True)
    made.entitle("A network with quite a long name", "file")
    made.badge("programme", 3, urgent=True)
    button = made.findChild(QAbstractButton, "rail_programme")
    assert button is not None
    with qtbot.waitSignal(made.picked) as signal:
        button.click()
    made.select("programme")
    assert (signal.args, button.isChecked(), button.accessibleName()) == (["programme"], True, "Programme, 3")
    assert made.width() == WIDE
    made.fold(folded=True)
    assert made.width() == NARROW
    assert not made.grab().isNull()


def test_search_tells_once_typing_pauses(theme: Theme, qtbot: QtBot) -> None:
    made = SearchField("Find")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.changed) as signal:
        qtbot.keyClicks(made, "perth")
    assert signal.args == ["perth"]


def test_people_can_be_removed_by_name(theme: Theme, qtbot: QtBot) -> None:
    made = PartList()
    qtbot.addWidget(made)
    made.show_parts((Part(person_id=7, role_key="speaker", name="Lena W", caption="CQO", role="Speaker"),))
    cross = made.findChild(QToolButton)
    assert cross is not None
    assert cross.accessibleName() == "Remove Lena W as Speaker"
    with qtbot.waitSignal(made.remove_wanted) as signal:
        cross.click()
    assert signal.args == [7, "speaker"]
    made.show_parts(())
    assert not made.grab().isNull()


def test_check_asks_for_its_repair_and_a_passed_one_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    made = CheckList()
    qtbot.addWidget(made)
    made.show_checks(
        (
            Check(key="no_place", icon="link-2", role="warn", text="No link", repair="Add a link"),
            Check(key="", icon="circle-check", role="success", text="The agenda fits"),
        )
    )
    rows = made.findChildren(QAbstractButton)
    assert [row.focusPolicy() for row in rows] == [Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.NoFocus]
    with qtbot.waitSignal(made.repair_wanted) as signal:
        rows[0].click()
    assert signal.args == ["no_place"]
    assert not made.grab().isNull()


def test_comfort_is_said_in_words(theme: Theme, qtbot: QtBot) -> None:
    made = ComfortMark()
    qtbot.addWidget(made)
    made.show_comfort(80, 2)
    assert made.accessibleName() == "80% comfort, 2 asleep"
    made.show_comfort(100, 0)
    assert made.accessibleName() == "100% comfort, nobody asleep"


def test_empty_state_has_one_way_on(theme: Theme, qtbot: QtBot) -> None:
    made = EmptyState("plus", "Nothing", "Add the first.", "Add")
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.wanted):
        made.findChildren(QAbstractButton)[0].click()


def test_initials_come_from_the_first_and_the_last_name() -> None:
    assert [initials(name) for name in ("Dr Lena Whitcombe", "김서연", "Te Aroha Ngātai", "", "(x) y")] == [
        "LW", "김", "TN", "", "Y",
    ]  # fmt: skip


def test_month_under_a_date_is_made_late_and_begins_weeks_as_told(theme: Theme, qtbot: QtBot) -> None:
    box = DateBox()
    qtbot.addWidget(box)
    box.week_start = 7
    box.show()
    assert box.findChild(QCalendarWidget) is None
    box.activateWindow()
    box.setFocus()
    qtbot.waitUntil(box.hasFocus)
    month = box.calendarWidget()
    assert month.firstDayOfWeek() is Qt.DayOfWeek.Sunday
    assert not month.weekdayTextFormat(Qt.DayOfWeek.Sunday).foreground().isOpaque()
