"""The page of people: found, narrowed, sorted, worked on by keys, with the card of one beside them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import insert
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.domain.written import Document
from cqo_desktop.services import comfort_hours, network, organizations, people
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Person
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people.cells import ADDRESS, NAME, SESSIONS, WHERE, PeopleCells
from cqo_desktop.views.people.organization import OrganizationChoice
from cqo_desktop.views.people.organization_form import OrganizationForm
from cqo_desktop.views.people.page import PeoplePage

ALL = ["Lena Whitcombe", "Maya Okafor", "김서연"]
Control = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PeoplePage]:
    made = PeoplePage(desk)
    qtbot.addWidget(made)
    made.resize(1236, 836)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    made.leave()


def shown(page: PeoplePage) -> list[str]:
    return [line.person.name for line in page.model.rows]


def everybody(page: PeoplePage) -> dict[str, PersonRow]:
    return {row.name: row for row in page.desk.document.ask(people.listed)}


def choose(page: PeoplePage, *names: str) -> None:
    page.table.clearSelection()
    flags = QItemSelectionModel.SelectionFlag
    for name in names:
        index = page.model.index(shown(page).index(name), 0)
        page.table.selectionModel().select(index, flags.Select | flags.Rows)
        page.table.selectionModel().setCurrentIndex(index, flags.NoUpdate)
    page.table.setFocus()


def cell(page: PeoplePage, name: str, column: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> str:
    return str(page.model.index(shown(page).index(name), column).data(role))


def test_everybody_stands_by_name_with_place_and_sessions(page: PeoplePage) -> None:
    assert shown(page) == ALL
    assert cell(page, "Lena Whitcombe", WHERE).startswith("London\n")
    assert [cell(page, name, SESSIONS) for name in ALL] == ["1", "1", ""]
    spoken = cell(page, "Maya Okafor", SESSIONS, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Sessions: 0 in the last 12 months, 1 to come"


def test_swatch_goes_by_the_hours_the_network_calls_good(page: PeoplePage) -> None:
    cells = page.table.itemDelegate()
    assert isinstance(cells, PeopleCells)
    page.desk.do(comfort_hours.choose, hours=DayHours(work_from=500))
    assert cells.hours == DayHours(work_from=500)


def test_search_narrows_and_the_empty_state_gives_the_way_back(page: PeoplePage) -> None:
    page.search.setText("WHITC london")
    page.search.returnPressed.emit()
    assert shown(page) == ["Lena Whitcombe"]
    page.search.setText("perht")
    page.search.returnPressed.emit()
    assert page.no_match.isVisible()
    page.no_match.wanted.emit()
    page.search.returnPressed.emit()
    assert shown(page) == ALL


def test_chips_count_and_narrow(page: PeoplePage) -> None:
    page.desk.do(people.edit, person_id=everybody(page)["김서연"].id, kind=PersonKind.GUEST, country="KR")
    page.filters.pick("guest")
    assert shown(page) == ["김서연"]
    page.filters.pick("country:KR")
    assert (shown(page), page.filters.named("country:KR")) == (["김서연"], "South Korea")


def test_every_country_and_kind_is_in_the_menu(page: PeoplePage) -> None:
    clinic = page.desk.do(organizations.add, name="Clinic")
    page.desk.do(people.edit, person_id=everybody(page)["Maya Okafor"].id, country="CA", organization_id=clinic)
    page.filters.menu.aboutToShow.emit()
    offered = [action.text() for action in page.filters.menu.actions() if action.text()]
    assert offered == ["Countries", "Canada\t1", "Organizations", "Other organization\t1"]
    page.filters.menu.actions()[1].trigger()
    assert shown(page) == ["Maya Okafor"]


def test_columns_sort_both_ways(page: PeoplePage) -> None:
    head = page.table.horizontalHeader()
    head.setSortIndicator(WHERE, Qt.SortOrder.DescendingOrder)
    head.sectionClicked.emit(WHERE)
    assert shown(page) == ["Maya Okafor", "김서연", "Lena Whitcombe"]
    head.setSortIndicator(NAME, Qt.SortOrder.DescendingOrder)
    head.sectionClicked.emit(NAME)
    assert shown(page) == ALL[::-1]


def test_menu_sorts_without_a_mouse_and_back_again(page: PeoplePage) -> None:
    (sort,) = [action for action in page.offered if action.text() == "Sort by"]
    where = sort.menu().actions()[WHERE]
    orders = []
    for _ in range(3):
        where.trigger()
        orders.append(shown(page))
    by_city = ["Lena Whitcombe", "김서연", "Maya Okafor"]
    assert orders == [by_city, by_city[::-1], by_city]


def test_enter_opens_the_card_and_escape_leads_back_and_closes_it(page: PeoplePage, qtbot: QtBot) -> None:
    choose(page, "Maya Okafor")
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.card.isVisible()
    assert page.card.fields.lines["name"].hasFocus()
    assert page.card.fields.lines["name"].text() == "Maya Okafor"
    qtbot.keyClick(page.card.fields.lines["name"], Qt.Key.Key_Escape)
    assert page.table.hasFocus()
    assert page.card.isVisible()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.card.isVisible()


def test_open_card_follows_the_selection(page: PeoplePage, qtbot: QtBot) -> None:
    choose(page, "Lena Whitcombe")
    page.open_card(everybody(page)["Lena Whitcombe"].id)
    page.table.setFocus()
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.card.fields.lines["name"].text() == "Maya Okafor"


def test_card_leaves_room_for_the_list(page: PeoplePage) -> None:
    assert not page.table.isColumnHidden(ADDRESS)
    page.open_card(everybody(page)["Maya Okafor"].id)
    page.splitter.refresh()
    assert page.table.isColumnHidden(ADDRESS)


def test_new_person_begins_in_the_card_and_is_chosen_in_the_list(page: PeoplePage, qtbot: QtBot) -> None:
    page.search.setText("lena")
    page.search.returnPressed.emit()
    page.add()
    assert page.card.fields.lines["name"].hasFocus()
    qtbot.keyClicks(page.card.fields.lines["name"], "Ida Ny")
    qtbot.keyClick(page.card.fields.lines["name"], Qt.Key.Key_Tab)
    assert shown(page) == ["Ida Ny", *ALL]
    assert [line.person.name for line in page.table.chosen()] == ["Ida Ny"]
    assert page.card.person_id == everybody(page)["Ida Ny"].id


def test_new_person_without_anything_is_nobody(page: PeoplePage) -> None:
    page.add()
    page.card.close_button.click()
    assert list(everybody(page)) == ALL
    assert not page.card.isVisible()


def test_several_people_bring_the_bar(page: PeoplePage) -> None:
    choose(page, "Lena Whitcombe")
    assert not page.bar.isVisible()
    choose(page, "Lena Whitcombe", "Maya Okafor")
    assert page.bar.isVisible()
    assert page.bar.count.text().startswith("2 ")
    assert page.bar.merge.isVisible()
    page.table.selectAll()
    assert not page.bar.merge.isVisible()
    page.bar.clear.click()
    assert not page.bar.isVisible()


def test_several_are_deleted_as_one_step_and_come_back(page: PeoplePage) -> None:
    choose(page, "Lena Whitcombe", "Maya Okafor")
    page.bar.delete.click()
    assert shown(page) == ["김서연"]
    assert page.desk.document.undo_title == "Delete 2 people"
    page.desk.undo()
    assert shown(page) == ALL


def test_addresses_are_copied_once_each(page: PeoplePage) -> None:
    said: list[str] = []
    page.desk.said.connect(lambda text, _undo: said.append(text))
    for name in ("Maya Okafor", "Lena Whitcombe"):
        page.desk.document.do(people.edit, person_id=everybody(page)[name].id, email="both@x.org")
    page.table.selectAll()
    page.bar.copy.click()
    assert QGuiApplication.clipboard().text() == "both@x.org"
    assert said[0].startswith("1 ")
    assert "1 " in said[0].partition(";")[2]


def test_chosen_people_are_exported_and_nobody_else(page: PeoplePage, tmp_path: Path, qtbot: QtBot) -> None:
    choose(page, "Maya Okafor", "김서연")
    with qtbot.waitSignal(page.desk.written, timeout=10_000) as written:
        page.verbs.export_to(tmp_path / "some.csv")
    lines = (tmp_path / "some.csv").read_text("utf-8-sig").splitlines()
    assert [line.partition(",")[0] for line in lines] == ["Name", "Maya Okafor", "김서연"]
    assert written.args[1] == tmp_path


def test_organization_is_set_for_all_chosen_in_one_step(page: PeoplePage) -> None:
    clinic = page.desk.document.do(organizations.add, name="Clinic")
    choose(page, "Lena Whitcombe", "Maya Okafor")
    page.verbs.set_organization()
    (form,) = page.findChildren(OrganizationChoice)
    assert form.box.currentData() is None
    form.box.setCurrentIndex(form.box.findData(clinic))
    form.save()
    assert [everybody(page)[name].organization for name in ALL] == ["Clinic", "Clinic", ""]
    page.desk.undo()
    assert [everybody(page)[name].organization for name in ALL] == ["", "", ""]


def test_members_become_guests_and_back(page: PeoplePage) -> None:
    choose(page, *ALL)
    verbs = {verb.text: verb for verb in page.verbs.verbs()}
    assert not verbs["Make members"].applies()
    verbs["Make guests"].slot()
    assert {row.kind for row in everybody(page).values()} == {PersonKind.GUEST}
    assert page.desk.document.undo_title == "Make 3 people guests"


def test_copy_has_one_fact_a_column(page: PeoplePage, qtbot: QtBot) -> None:
    choose(page, "Lena Whitcombe")
    qtbot.keyClick(page.table, Qt.Key.Key_C, Control)
    head, row = QGuiApplication.clipboard().text().splitlines()
    copied = dict(zip(head.split("\t"), row.split("\t"), strict=True))
    assert (copied["Name"], copied["Time zone"], copied["Sessions"]) == ("Lena Whitcombe", "Europe/London", "1")


def test_reveal_shows_a_person_whatever_is_searched_and_filtered(page: PeoplePage) -> None:
    page.search.setText("lena")
    page.filters.pick("guest")
    page.reveal(Thing.PERSON, everybody(page)["김서연"].id)
    assert [line.person.name for line in page.table.chosen()] == ["김서연"]
    assert page.card.fields.lines["name"].text() == "김서연"


def test_reveal_shows_the_people_of_an_organization(page: PeoplePage) -> None:
    clinic = page.desk.document.do(organizations.add, name="Clinic")
    page.desk.document.do(people.edit, person_id=everybody(page)["Maya Okafor"].id, organization_id=clinic)
    page.reveal(Thing.ORGANIZATION, clinic)
    assert (shown(page), page.filters.named(page.filters.key)) == (["Maya Okafor"], "Clinic")


def test_reveal_of_an_organization_without_people_opens_its_form(page: PeoplePage) -> None:
    clinic = page.desk.document.do(organizations.add, name="Clinic")
    page.reveal(Thing.ORGANIZATION, clinic)
    (form,) = page.findChildren(OrganizationForm)
    assert form.name.text() == "Clinic"
    form.reject()
    assert shown(page) == ALL


def test_organization_of_those_chosen_is_edited_from_the_menu(page: PeoplePage) -> None:
    clinic = page.desk.document.do(organizations.add, name="Clinic")
    page.desk.document.do(people.edit, person_id=everybody(page)["Maya Okafor"].id, organization_id=clinic)
    choose(page, "Maya Okafor", "Lena Whitcombe")
    verb = next(verb for verb in page.verbs.verbs() if verb.text == "Edit the organization…")
    assert verb.applies()
    verb.slot()
    (form,) = page.findChildren(OrganizationForm)
    form.name.setText("Hospital")
    form.save()
    assert everybody(page)["Maya Okafor"].organization == "Hospital"
    choose(page, "Lena Whitcombe")
    assert not verb.applies()


def test_everything_that_takes_the_keyboard_has_a_name(page: PeoplePage) -> None:
    page.open_card(everybody(page)["Maya Okafor"].id)
    nameless = [
        each
        for each in page.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and each.focusProxy() is None
        and not isinstance(each.parent(), QComboBox)
        and not (each.accessibleName() or getattr(each, "text", str)())
    ]
    assert nameless == []


def test_change_by_a_colleague_keeps_selection_and_card(page: PeoplePage) -> None:
    maya = everybody(page)["Maya Okafor"].id
    choose(page, "Maya Okafor")
    page.open_card(maya)
    page.desk.document.do(people.add, name="Ada")
    page.desk.document.do(people.edit, person_id=maya, role="Chair")
    assert [line.id for line in page.table.chosen()] == [maya]
    assert page.card.fields.lines["role"].text() == "Chair"


def test_person_deleted_elsewhere_closes_their_card(page: PeoplePage) -> None:
    maya = everybody(page)["Maya Okafor"].id
    page.open_card(maya)
    page.desk.document.do(people.delete, person_id=maya)
    assert not page.card.isVisible()


def test_empty_network_says_what_to_do_first(page: PeoplePage) -> None:
    page.table.selectAll()
    page.verbs.delete()
    assert page.nobody.isVisible()
    page.nobody.wanted.emit()
    assert page.card.is_new


def test_filter_order_widths_and_card_are_as_they_were_left(desk: Desk, qtbot: QtBot) -> None:
    def opened() -> PeoplePage:
        made = PeoplePage(desk)
        made.place = "people"
        qtbot.addWidget(made)
        made.resize(1236, 836)
        made.show()
        qtbot.waitExposed(made)
        made.open_card(everybody(made)["Maya Okafor"].id)
        return made

    first = opened()
    first.filters.pick("member")
    first.table.horizontalHeader().resizeSection(SESSIONS, 99)
    first.table.horizontalHeader().setSortIndicator(NAME, Qt.SortOrder.DescendingOrder)
    first.splitter.moveSplitter(640, 1)
    width = first.card.width()
    first.card.close_card()
    second = opened()
    assert (second.filters.key, second.card.width()) == ("member", width)
    assert second.table.horizontalHeader().sectionSize(SESSIONS) == 99
    assert shown(second) == ALL[::-1]
    second.card.close_card()
    qtbot.waitUntil(lambda: second.table.columnWidth(ADDRESS) == 250)


def test_large_file_is_read_beside_the_window(page: PeoplePage, qtbot: QtBot) -> None:
    add_many(page)
    qtbot.waitUntil(lambda: page.model.rowCount() == network.LARGE + len(ALL))
    page.table.choose(everybody(page)["Person 1500"].id)
    chosen, scrolled = page.table.chosen(), page.table.verticalScrollBar().value()
    first = everybody(page)["Lena Whitcombe"].id
    page.desk.document.do(people.edit, person_id=first, name="Lena W.")
    qtbot.waitUntil(lambda: "Lena W." in shown(page))
    assert (page.table.chosen(), page.table.verticalScrollBar().value()) == (chosen, scrolled)


def add_many(page: PeoplePage) -> None:
    """Make the file a large one."""

    def fill(db: Db) -> None:
        entitle(db, "Add many")
        db.execute(
            insert(Person), [{"name": f"Person {each}", "kind": PersonKind.GUEST} for each in range(network.LARGE)]
        )

    page.desk.document.do(fill)


def test_people_are_printed_as_they_are_narrowed_or_chosen(page: PeoplePage, qtbot: QtBot) -> None:
    everybody = [line.id for line in page.model.rows]
    asked = []
    page.desk.print_wanted.connect(lambda *args: asked.append(args))
    page.printer.click()
    page.table.choose(everybody[0])
    page.verbs.print()
    page.table.selectAll()
    page.printer.click()
    assert asked == [
        (Document.PEOPLE, ()),
        (Document.PEOPLE, (everybody[0],)),
        (Document.PEOPLE, tuple(everybody)),
    ]
    asked.clear()
    page.table.clearSelection()
    page.search.setText("Maya")
    page.search.returnPressed.emit()
    page.printer.click()
    assert asked == [(Document.PEOPLE, (1,))]
