"""The network's own days off are edited in the settings."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from cqo_desktop.services import days_off, people
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio


@pytest.fixture
def page(studio: Studio) -> PreferencesPage:
    studio.pages.go("settings")
    assert isinstance(studio.pages.page, PreferencesPage)
    return studio.pages.page


def shown(page: PreferencesPage) -> list[str]:
    return [row.accessibleName() for row in page.days_off.rows.rows]


def test_day_is_added_edited_repeated_and_removed(page: PreferencesPage) -> None:
    form = page.days_off.add_one()
    form.name.setText("Assembly")
    form.first.setDate(QDate(2031, 5, 6))
    assert form.last.date() == QDate(2031, 5, 6)
    form.save()
    assert shown(page) == ["Assembly, Tue 6 May 2031, for everybody"]
    form = page.days_off.edit(1)
    form.last.setDate(QDate(2031, 5, 8))
    form.country.setText("Australia")
    form.save()
    assert shown(page) == ["Assembly, 6 to 8 May 2031, Australia"]
    page.days_off.rows.duplicated.emit(1)
    rows = page.desk.document.ask(days_off.own)
    assert [(row.first, row.last, row.country) for row in rows][1] == (date(2032, 5, 6), date(2032, 5, 8), "AU")
    page.days_off.rows.deleted.emit(1)
    assert len(shown(page)) == 1
    page.desk.undo()
    assert len(shown(page)) == 2


def test_country_nobody_knows_is_said_in_the_form(page: PreferencesPage) -> None:
    form = page.days_off.add_one()
    form.name.setText("Landing")
    form.country.setText("Mars")
    form.save()
    assert form.error.text() == "“Mars” is no country that is known; write its name or two letters such as CA."
    form.reject()


def test_countries_whose_holidays_are_known_are_told_and_who_is_left_out(page: PreferencesPage, qtbot: QtBot) -> None:
    page.desk.document.do(people.add, name="Nemo")
    qtbot.waitUntil(lambda: "Nemo" in page.days_off.known.toolTip())
    told = page.days_off.known.text()
    assert told == (
        "Known for Australia, Canada, United Kingdom. 1 member without a country or zone keeps days nobody knows."
    )
