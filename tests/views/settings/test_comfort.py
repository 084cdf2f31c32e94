"""The network's comfortable hours are chosen in the settings."""

import pytest
from PySide6.QtWidgets import QComboBox

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.services import comfort_hours
from cqo_desktop.views.choice_box import choose
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio


@pytest.fixture
def page(studio: Studio) -> PreferencesPage:
    studio.pages.go("settings")
    assert isinstance(studio.pages.page, PreferencesPage)
    return studio.pages.page


def pick(box: QComboBox, minute: int) -> None:
    choose(box, minute)
    box.activated.emit(box.currentIndex())


def test_hours_are_shown_chosen_and_taken_back(page: PreferencesPage) -> None:
    card = page.comfort
    assert [box.currentText() for box in card.boxes.values()] == [
        "9:00 a.m.", "5:00 p.m.", "8:00 a.m.", "7:00 p.m.", "7:00 a.m.", "10:00 p.m.", "6:00 a.m.", "11:00 p.m.",
    ]  # fmt: skip
    assert not card.usual.isEnabled()
    pick(card.boxes["awake_from"], 5 * 60)
    assert page.desk.document.ask(comfort_hours.one) == DayHours(awake_from=5 * 60)
    assert card.usual.isEnabled()
    page.desk.undo()
    assert card.boxes["awake_from"].currentData() == 6 * 60


def test_hours_out_of_their_order_are_told_where_they_stand(page: PreferencesPage) -> None:
    card = page.comfort
    pick(card.boxes["awake_from"], 8 * 60)
    row = card.boxes["awake_from"].parentWidget()
    assert row is not None
    assert row.accessibleDescription() == "07:00 comes after 08:00 in the day; give the hours in their order."
    assert page.desk.document.ask(comfort_hours.one) == comfort.USUAL
    pick(card.boxes["awake_from"], 6 * 60 + 30)
    assert row.accessibleDescription() == ""


def test_usual_hours_come_back_by_one_press(page: PreferencesPage) -> None:
    pick(page.comfort.boxes["awake_to"], comfort.DAY)
    assert page.desk.document.ask(comfort_hours.one).awake_to == comfort.DAY
    page.comfort.usual.click()
    assert page.desk.document.ask(comfort_hours.one) == comfort.USUAL


def test_hours_follow_the_clock_that_is_preferred(page: PreferencesPage) -> None:
    page.desk.prefer(hours="24")
    assert page.comfort.boxes["work_to"].currentText() == "17:00"
