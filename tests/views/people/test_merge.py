"""Entries that may be the same person: told, compared, merged or told apart."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import people
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people.merge import MergeSheet
from cqo_desktop.views.people.page import PeoplePage
from tests.rich_file import PNG

type Twins = tuple[int, int]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[PeoplePage]:
    made = PeoplePage(desk)
    qtbot.addWidget(made)
    made.resize(1236, 836)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def twins(page: PeoplePage) -> Twins:
    """Enter Lena twice."""
    first = next(row for row in rows(page) if row.name == "Lena Whitcombe").id
    fields = {"email": "lena@x.org", "role": "Chair <b>of</b> R&D", "notes": "from a list", "zone": "Europe/Paris"}
    return first, page.desk.document.do(people.add, name="WHITCOMBE, Lena", **fields)


def rows(page: PeoplePage) -> list[PersonRow]:
    return page.desk.document.ask(people.listed)


def names(page: PeoplePage) -> list[str]:
    return [row.name for row in rows(page)]


def shown(page: PeoplePage) -> Callable[[], bool]:
    return page.alike.isVisible


def button(sheet: MergeSheet, field: str, side: int) -> QAbstractButton:
    found = sheet.choices[field].button(side)
    assert found is not None
    return found


def open_sheet(page: PeoplePage, twins: Twins) -> MergeSheet:
    sheet = page.alike.compare(*twins)
    assert sheet is not None
    return sheet


def test_page_says_who_may_be_the_same_and_merges_them(page: PeoplePage, twins: Twins, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown(page), timeout=10_000)
    assert "Lena Whitcombe" in page.alike.text.text()
    page.alike.compare_button.click()
    (sheet,) = page.findChildren(MergeSheet)
    button(sheet, "zone", 1).setChecked(True)
    sheet.merge.click()
    assert names(page) == ["Lena Whitcombe", "Maya Okafor", "김서연"]
    lena = rows(page)[0]
    assert (lena.id, lena.email, lena.zone, lena.notes) == (twins[0], "lena@x.org", "Europe/Paris", "from a list")
    qtbot.waitUntil(lambda: not page.alike.isVisible(), timeout=10_000)


def test_merge_is_one_step_back(page: PeoplePage, twins: Twins) -> None:
    before = rows(page)
    open_sheet(page, twins).merge.click()
    assert page.desk.document.undo_title == "Merge “WHITCOMBE, Lena” into “Lena Whitcombe”"
    page.desk.undo()
    assert rows(page) == before


def test_what_the_older_entry_lacks_is_chosen_from_the_other(page: PeoplePage, twins: Twins) -> None:
    sheet = open_sheet(page, twins)
    assert {name: group.checkedId() for name, group in sheet.choices.items()} == {
        "name": 0,
        "email": 1,
        "role": 1,
        "zone": 0,
    }
    assert button(sheet, "role", 1).text() == "Chair <b>of</b> R&&D"
    assert button(sheet, "role", 0).accessibleName() == "Job title: empty"


def test_those_told_apart_are_not_offered_again(page: PeoplePage, twins: Twins, qtbot: QtBot) -> None:
    qtbot.waitUntil(shown(page), timeout=10_000)
    open_sheet(page, twins).apart.click()
    qtbot.waitUntil(lambda: not page.alike.isVisible(), timeout=10_000)
    assert page.desk.told_apart() == {twins}
    assert len(names(page)) == 4


def test_several_pairs_are_counted(page: PeoplePage, twins: Twins, qtbot: QtBot) -> None:
    page.desk.document.do(people.add, name="Maya Okafor")
    qtbot.waitUntil(lambda: page.alike.text.text().startswith("2 pair"), timeout=10_000)


def test_picture_can_be_chosen_where_both_have_one(page: PeoplePage, twins: Twins) -> None:
    document = page.desk.document
    for person_id, data in zip(twins, (PNG, PNG + b"other"), strict=True):
        document.do(people.set_photo, person_id=person_id, data=data)
    sheet = open_sheet(page, twins)
    button(sheet, "photo", 1).setChecked(True)
    sheet.merge.click()
    assert document.ask(people.photo, person_id=twins[0]) == PNG + b"other"


def test_newer_values_of_a_colleague_are_shown_before_merging(page: PeoplePage, twins: Twins) -> None:
    sheet = open_sheet(page, twins)
    page.desk.document.do(people.edit, person_id=twins[0], role="Professor")
    assert sheet.note.isVisible()
    assert button(sheet, "role", 0).text() == "Professor"
    assert sheet.choices["role"].checkedId() == 0
    sheet.reject()


def test_sheet_goes_when_one_of_the_two_is_gone(page: PeoplePage, twins: Twins, qtbot: QtBot) -> None:
    sheet = open_sheet(page, twins)
    with qtbot.waitSignal(sheet.rejected):
        page.desk.document.do(people.delete, person_id=twins[1])


def test_any_two_that_are_chosen_can_be_compared(page: PeoplePage) -> None:
    first, second = rows(page)[:2]
    page.table.selectionModel().clear()
    page.verbs.merge_wanted.emit(first.id, second.id)
    (sheet,) = page.findChildren(MergeSheet)
    assert "name" in sheet.choices
    sheet.reject()


def test_comparing_with_somebody_gone_says_so(page: PeoplePage) -> None:
    failed: list[str] = []
    page.desk.failed.connect(lambda error: failed.append(str(error)))
    assert page.alike.compare(rows(page)[0].id, 99) is None
    assert "no person 99" in failed[0]
