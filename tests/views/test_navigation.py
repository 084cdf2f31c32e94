"""Which page is shown, and where on it the keyboard goes."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.fair.page import FairPage
from cqo_desktop.views.session.checks import Field, widget
from cqo_desktop.views.session.page import SessionPage
from cqo_desktop.views.studio import Studio
from tests.window import session_named


@pytest.mark.parametrize("field", [each for each in Field if each is not Field.FAIR])
def test_field_that_is_wanted_has_the_keyboard(studio: Studio, qtbot: QtBot, field: Field) -> None:
    assert studio.desk is not None
    studio.desk.field_wanted.emit(session_named(studio.desk, "Workforce fatigue"), field)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    wanted = widget(page.form, page.head.title, field)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert wanted is focused or wanted.isAncestorOf(focused) or wanted.focusProxy() is focused


def test_fairer_hour_is_looked_for_on_its_own_page(studio: Studio) -> None:
    assert studio.desk is not None
    studio.desk.field_wanted.emit(session_named(studio.desk, "Workforce fatigue"), Field.FAIR)
    assert isinstance(studio.pages.page, FairPage)


def test_title_that_is_wanted_is_ready_to_be_replaced(studio: Studio) -> None:
    assert studio.desk is not None
    studio.desk.field_wanted.emit(session_named(studio.desk, "Near misses"), Field.TITLE)
    page = studio.pages.page
    assert isinstance(page, SessionPage)
    assert page.head.title.selectedText() == "Near misses"


def test_day_is_shown_where_days_are_shown(studio: Studio) -> None:
    assert studio.desk is not None
    studio.pages.go("people")
    studio.desk.day_wanted.emit(date(2030, 11, 1))
    assert isinstance(studio.pages.page, CalendarPage)
    assert studio.pages.page.view.day == date(2030, 11, 1)
