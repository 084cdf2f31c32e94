"""The palette in a real window on a real file, by keyboard."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.written import Document
from cqo_desktop.models.suggestions import Heading, Suggestion
from cqo_desktop.services import people, programme
from cqo_desktop.views.printing.page import PrintPage
from cqo_desktop.views.session.checks import Field
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio


@pytest.fixture
def palette(studio: Studio, qtbot: QtBot) -> Studio:
    """Wait until everything can be found, and open the palette."""
    qtbot.waitUntil(lambda: studio.finder.everything is not None and studio.finder.everything.is_ready)
    studio.finder.open()
    return studio


def type_line(studio: Studio, text: str) -> None:
    field = studio.finder.palette.field
    field.setText(text)
    field.textEdited.emit(text)


def offered(studio: Studio) -> list[str]:
    model = studio.finder.palette.model
    rows = [model.index(row, 0).data(Qt.ItemDataRole.UserRole) for row in range(model.rowCount())]
    return [f"{row.text}:" if isinstance(row, Heading) else row.title for row in rows]


def chosen(studio: Studio) -> Suggestion:
    view = studio.finder.palette.list
    offer = studio.finder.palette.model.at(view.currentIndex().row())
    assert offer is not None
    return offer


def press(qtbot: QtBot, studio: Studio, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(studio.finder.palette.field, key)


def test_a_typed_session_is_understood_created_and_opened(palette: Studio, qtbot: QtBot) -> None:
    assert palette.desk is not None
    type_line(palette, "Rosters 22 oct 2030 4pm 45m with Whitcombe @meet.example.org/r")
    assert offered(palette)[:2] == ["Create:", "New session: “Rosters”"]
    assert [fact.text for fact in chosen(palette).facts] == [
        "Tue 22 Oct 2030",
        "4:00 to 4:45 p.m. Toronto",
        "45 min",
        "Lena Whitcombe",
        "meet.example.org/r",
    ]
    assert palette.finder.palette.field.marked == ["22 oct 2030", "4pm", "45m", "with Whitcombe", "@meet.example.org/r"]
    with qtbot.waitSignal(palette.desk.field_wanted) as wanted:
        press(qtbot, palette, Qt.Key.Key_Return)
    assert wanted.args[1] is Field.AGENDA
    detail = palette.desk.document.ask(programme.one, session_id=wanted.args[0])
    assert (detail.row.title, detail.row.wall, detail.row.minutes) == ("Rosters", datetime(2030, 10, 22, 16), 45)
    assert (detail.row.speakers, detail.row.link) == (("Lena Whitcombe",), "https://meet.example.org/r")
    assert palette.desk.document.undo_title == "Add “Rosters” on 22 October 2030"
    assert not palette.finder.palette.isVisible()


def test_tab_writes_out_one_guess_after_the_other(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "Rosters 22 oct 2030")
    before = chosen(palette)
    press(qtbot, palette, Qt.Key.Key_Tab)
    assert palette.finder.palette.field.text() == "Rosters 22 oct 2030 12:00 p.m. "
    press(qtbot, palette, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert palette.finder.palette.field.text() == "Rosters 22 oct 2030 12:00 p.m. 60 min "
    assert [fact.text for fact in chosen(palette).facts] == [fact.text for fact in before.facts]
    assert [fact.guessed for fact in before.facts] == [False, True, True]
    assert [fact.guessed for fact in chosen(palette).facts] == [False, False, False]


def test_looking_for_something_never_creates_it_first(palette: Studio, qtbot: QtBot) -> None:
    assert palette.desk is not None
    type_line(palette, "zoe")
    assert offered(palette)[:2] == ["Open:", "Zoë on boards"]
    assert offered(palette)[-2:] == ["Create:", "New session: “Zoe”"]
    with qtbot.waitSignal(palette.desk.session_wanted):
        press(qtbot, palette, Qt.Key.Key_Return)
    type_line(palette, "nothing like it")
    assert offered(palette)[:1] == ["Create:"]


def test_arrows_leave_headings_out_and_go_round(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "near")
    first = chosen(palette)
    press(qtbot, palette, Qt.Key.Key_Down)
    second = chosen(palette)
    press(qtbot, palette, Qt.Key.Key_Up)
    assert chosen(palette) == first != second
    press(qtbot, palette, Qt.Key.Key_Up)
    assert chosen(palette).title == "New session: “Near”"


def test_people_are_found_without_accents_and_shown_on_their_page(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "whitc")
    assert offered(palette)[:2] == ["Open:", "Lena Whitcombe"]
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: palette.pages.page is not None and type(palette.pages.page).__name__ == "PeoplePage")


def test_a_page_is_gone_to_by_its_name(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "histo")
    assert (chosen(palette).title, chosen(palette).detail) == ("History", "Page")
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: type(palette.pages.page).__name__ == "HistoryPage")


def test_verbs_are_offered_with_their_keys_and_only_where_they_apply(palette: Studio) -> None:
    type_line(palette, "fold")
    assert (chosen(palette).title, chosen(palette).shortcut) == ("Fold the rail", "Ctrl+\\")
    type_line(palette, "reinstate")
    assert "Reinstate" not in offered(palette)


def test_what_was_used_stands_first_when_nothing_is_typed(palette: Studio, qtbot: QtBot) -> None:
    assert "Used last:" not in offered(palette)
    type_line(palette, "fold the rail")
    press(qtbot, palette, Qt.Key.Key_Return)
    palette.finder.open()
    assert offered(palette)[:2] == ["Used last:", "Fold the rail"]
    assert offered(palette).count("Fold the rail") == 1
    assert offered(palette)[2:4] == ["Coming up:", "Workforce fatigue"]


def test_escape_gives_the_keyboard_back(palette: Studio, qtbot: QtBot) -> None:
    palette.finder.palette.close_up()
    before = palette.window.focusWidget()
    palette.finder.open()
    assert palette.window.focusWidget() is palette.finder.palette.field
    press(qtbot, palette, Qt.Key.Key_Escape)
    assert not palette.finder.palette.isVisible()
    assert palette.window.focusWidget() is before


def test_a_press_beside_it_closes_it_and_one_on_a_line_runs_it(palette: Studio, qtbot: QtBot) -> None:
    view = palette.finder.palette
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not view.isVisible()
    view.open_up("fold the rail")
    was = palette.window.folded
    place = view.list.visualRect(view.list.currentIndex()).center()
    qtbot.mouseClick(view.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: palette.window.folded is not was)


def test_what_a_colleague_adds_is_found_without_asking_again(palette: Studio, qtbot: QtBot) -> None:
    assert palette.desk is not None
    type_line(palette, "quill")
    assert offered(palette)[0] == "Create:"
    palette.desk.document.do(people.add, name="Odile Quill")
    qtbot.waitUntil(lambda: offered(palette)[:2] == ["Open:", "Odile Quill"])


def test_it_is_opened_by_its_key_and_from_the_rail(studio: Studio, qtbot: QtBot) -> None:
    qtbot.keyClick(studio.window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert studio.finder.palette.isVisible()
    studio.finder.palette.close_up()
    qtbot.mouseClick(studio.window.rail.search, Qt.MouseButton.LeftButton, pos=QPoint(20, 15))
    assert studio.finder.palette.isVisible()


def test_every_focusable_part_has_a_name(palette: Studio) -> None:
    parts = [palette.finder.palette.field, palette.finder.palette.list, palette.window.rail.search]
    assert [bool(part.accessibleName()) for part in parts] == [True, True, True]
    inside = palette.finder.palette.findChildren(QWidget)
    focusable = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible()]
    assert focusable == [palette.finder.palette.field]


def test_session_without_a_link_opens_where_its_link_is_typed(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "Rosters 22 oct 2030 4pm 45m")
    with qtbot.waitSignal(palette.desk.field_wanted):
        press(qtbot, palette, Qt.Key.Key_Return)
    page = palette.pages.page
    assert isinstance(page, SessionPage)
    assert page.focusWidget() is page.form.link_edit


def test_every_document_is_printed_from_a_line(palette: Studio, qtbot: QtBot) -> None:
    type_line(palette, "print bad")
    assert chosen(palette).title == "Print: Name badges"
    press(qtbot, palette, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: isinstance(palette.pages.page, PrintPage))
    page = palette.pages.page
    assert isinstance(page, PrintPage)
    qtbot.waitUntil(lambda: page.entry.document is Document.BADGES)


def test_page_comes_before_the_list_that_is_called_like_it(palette: Studio) -> None:
    type_line(palette, "people")
    assert (offered(palette)[:2], "Print: People" in offered(palette)) == (["Open:", "People"], True)
