"""Settings take effect, are found, and what belongs to the file can be undone."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from cqo_desktop import settings
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.services import reminders, series, venues
from cqo_desktop.views.choice_box import choose
from cqo_desktop.views.rows_table import TIGHTER, RowsTable
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio


@pytest.fixture
def page(studio: Studio) -> PreferencesPage:
    studio.pages.go("settings")
    assert isinstance(studio.pages.page, PreferencesPage)
    return studio.pages.page


def fill(field: QLineEdit, text: str) -> None:
    field.setText(text)
    field.editingFinished.emit()


def pick(box: QComboBox, value: object) -> None:
    choose(box, value)
    box.activated.emit(box.currentIndex())


def test_a_new_name_signs_the_next_step(page: PreferencesPage, kept: QSettings) -> None:
    fill(page.you.author, "  Tom   Reed ")
    fill(page.network.acronym, "SN")
    assert settings.load(kept).author == "Tom Reed"
    assert (page.desk.document.author, page.desk.document.undo_title) == (
        "Tom Reed",
        "Change the acronym of “Small Network”",
    )


def test_every_fact_of_the_network_can_be_changed_and_undone(page: PreferencesPage) -> None:
    before = page.desk.network
    fill(page.network.name, "Great Network")
    page.network.zone.setCurrentText("Europe/London")
    page.network.zone.activated.emit(0)
    fill(page.network.accent, "#123456")
    after = page.desk.network
    assert (after.name, after.zone, after.accent) == ("Great Network", "Europe/London", "#123456")
    for _ in range(3):
        page.desk.undo()
    assert page.desk.network == before
    assert page.network.name.text() == "Small Network"


@pytest.mark.parametrize(
    ("field", "wrong", "sentence"),
    [
        ("email", "nobody", "“nobody” is not an e-mail address; write it as name@example.org."),
        ("accent", "red", "“red” is not a colour; write it as #0B5A8A."),
    ],
)
def test_what_is_wrong_is_said_under_its_field(page: PreferencesPage, field: str, wrong: str, sentence: str) -> None:
    edit: QLineEdit = getattr(page.network, field)
    was = edit.text()
    fill(edit, wrong)
    assert (edit.accessibleDescription(), edit.property("state")) == (sentence, "error")
    fill(edit, was)
    assert (edit.accessibleDescription(), edit.property("state")) == ("", "")


def test_look_and_times_are_kept(page: PreferencesPage, kept: QSettings) -> None:
    pick(page.times.hours, "24")
    pick(page.look.zoom, "125")
    pick(page.look.density, "compact")
    page.look.letters.setChecked(True)
    found = settings.load(kept)
    assert (found.hours, found.size, found.density, found.system_font) == ("24", "125", "compact", True)


def test_weeks_and_the_second_zone_are_kept(page: PreferencesPage, kept: QSettings) -> None:
    pick(page.times.week, "6")
    page.times.zone.setCurrentText("Europe/London")
    page.times.zone.activated.emit(0)
    found = settings.load(kept)
    assert (found.week_start, found.second_zone) == ("6", "Europe/London")
    page.times.zone.setCurrentText("Narnia")
    page.times.zone.activated.emit(0)
    assert page.times.zone.accessibleDescription().startswith("There is no time zone called “Narnia”.")
    assert settings.load(kept).second_zone == "Europe/London"
    page.times.zone.setCurrentText("")
    page.times.zone.activated.emit(0)
    assert settings.load(kept).second_zone == ""


def test_a_zone_that_is_none_is_refused_with_a_sentence(page: PreferencesPage) -> None:
    page.network.zone.setCurrentText("Narnia")
    page.network.zone.activated.emit(0)
    assert page.network.zone.accessibleDescription().startswith("There is no time zone called “Narnia”.")
    assert page.desk.network.zone == "America/Toronto"


def test_compact_rows_are_lower_on_every_page(page: PreferencesPage, studio: Studio) -> None:
    studio.pages.go("people")
    table = studio.pages.page.findChildren(RowsTable)[0]  # type: ignore[union-attr]
    before = table.verticalHeader().defaultSectionSize()
    page.desk.prefer(density="compact")
    assert table.verticalHeader().defaultSectionSize() == before - TIGHTER


def test_a_search_leaves_the_settings_that_fit(page: PreferencesPage) -> None:
    page.search.changed.emit("zone")
    shown = [card.heading for card in page.cards if card.isVisible()]
    assert shown == ["Language and times", "Network"]
    assert (page.network.zone.isVisible(), page.network.paper.isVisible()) == (True, False)
    page.search.changed.emit("zzz")
    assert page.nothing.text() == "No setting matches “zzz”."
    page.search.changed.emit("")
    assert all(card.isVisible() for card in page.cards)


def test_series_are_ordered_by_keyboard(page: PreferencesPage, qtbot: QtBot) -> None:
    page.desk.document.do(series.add, name="Huddle", kind=SeriesKind.SINGLE)
    first = page.series.rows.rows[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [row.name for row in page.desk.document.ask(series.listed)] == ["Huddle", "Monthly session"]
    assert page.series.rows.rows[1].hasFocus()


def test_a_new_series_and_a_new_venue_are_begun_in_a_form(page: PreferencesPage) -> None:
    made = page.series.add_one()
    made.name.setText("Huddle")
    made.save()
    assert page.series.rows.rows[-1].accessibleName() == "Huddle, 60 min, 0 sessions"
    hall = page.venues.add_one()
    hall.save()
    assert hall.error.text() == "A venue needs a name; type one."
    hall.name.setText("Annex")
    hall.save()
    assert [venue.name for venue in page.desk.document.ask(venues.listed)] == ["Annex", "Harbour House"]


def test_a_series_gets_a_rule_a_colour_and_an_agenda_in_one_step(page: PreferencesPage) -> None:
    row = page.desk.document.ask(series.listed)[0]
    form = page.series.edit(row.id)
    choose(form.nth, 3)
    choose(form.weekday, 3)
    form.hour.setText("4p")
    form.hue.pick("green")
    form.template.add(("Welcome", 5))
    form.template.add(("Talk", 40))
    form.save()
    after = page.desk.document.ask(series.listed)[0]
    assert (after.rule_nth, after.rule_weekday, after.rule_time, after.rule_zone) == (3, 3, "16:00", "America/Toronto")
    assert after.hue.value == "green"
    lines = page.desk.document.ask(series.template, series_id=row.id)
    assert [(line.title, line.minutes) for line in lines] == [("Welcome", 5), ("Talk", 40)]
    assert page.series.rows.rows[0].accessibleName().endswith("60 min, Third Thursday, 4:00 p.m. Toronto, 1 session")
    page.desk.undo()
    assert page.desk.document.ask(series.listed)[0] == row


def test_reminders_of_a_series_are_planned_in_its_form(page: PreferencesPage) -> None:
    (row,) = page.desk.document.ask(series.listed)
    form = page.series.edit(row.id)
    assert form.plan.minutes == ()
    assert [box.text() for box in form.plan.boxes.values()] == [
        "7 days before",
        "1 day before",
        "1 hour before",
        "1 day after",
    ]
    form.plan.boxes[60].click()
    form.plan.boxes[-1440].click()
    form.save()
    assert page.desk.document.ask(reminders.plan, series_id=row.id) == (60, -1440)
    page.desk.undo()
    assert page.desk.document.ask(reminders.plan, series_id=row.id) == ()


def test_a_wrong_hour_is_said_in_the_form_and_nothing_is_changed(page: PreferencesPage) -> None:
    row = page.desk.document.ask(series.listed)[0]
    form = page.series.edit(row.id)
    choose(form.nth, 3)
    form.hour.setText("tea time")
    form.save()
    assert (form.isVisible(), form.error.text()) == (
        True,
        "“tea time” is not an hour; write it as 16:00 or 4 p.m.",
    )
    assert page.desk.document.ask(series.listed)[0] == row
    form.reject()


def test_a_venue_and_its_rooms_are_one_step(page: PreferencesPage) -> None:
    venue = page.desk.document.ask(venues.listed)[0]
    form = page.venues.edit(venue.id)
    form.city.setText("Orlando")
    form.rooms.add(("Coral B", 0))
    form.save()
    assert page.desk.document.ask(venues.listed)[0].city == "Orlando"
    rooms = page.desk.document.ask(venues.rooms)
    assert [(room.name, room.seats) for room in rooms] == [("Coral A", 40), ("Coral B", None)]
    page.desk.undo()
    assert page.desk.document.ask(venues.listed)[0] == venue


def test_a_deleted_series_comes_back_by_undo(page: PreferencesPage, qtbot: QtBot) -> None:
    row = page.series.rows.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_Delete)
    assert page.desk.document.ask(series.listed) == []
    page.desk.undo()
    assert [each.name for each in page.desk.document.ask(series.listed)] == ["Monthly session"]


def test_every_field_has_a_name(page: PreferencesPage) -> None:
    fields = [*page.findChildren(QLineEdit), *page.findChildren(QComboBox)]
    inner = {box.lineEdit() for box in page.findChildren(QComboBox)}
    assert [field for field in fields if field not in inner and not field.accessibleName()] == []
