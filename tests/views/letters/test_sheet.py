"""Words of letters: edited beside what somebody reads, kept when one goes on, refused in one sentence."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.letters import Template
from cqo_desktop.domain.vocabulary import Language, LetterKind
from cqo_desktop.services import letter_texts, people, series, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.letters.sheet import LetterSheet
from cqo_desktop.views.settings.letters import LettersCard
from tests.invited import members

HOSTILE = "Zoë {link} <b>&amp; \N{RIGHT-TO-LEFT OVERRIDE}evil"


@pytest.fixture
def sheet(desk: Desk, qtbot: QtBot) -> Iterator[LetterSheet]:
    """Open the words, with a confirmed session to come and three members."""
    members(desk.document)
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.show()
    made = LetterSheet(holder, desk)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.open()
    yield made
    made.close()


def kept(desk: Desk, kind: LetterKind = LetterKind.INVITATION) -> Template:
    return desk.document.ask(letter_texts.words).template(None, Language.ENGLISH, kind)


def test_letter_is_shown_with_the_day_and_hour_of_its_reader(sheet: LetterSheet) -> None:
    names = [sheet.to.itemText(place) for place in range(sheet.to.count())]
    assert names == ["Lena Whitcombe, London", "Maya Okafor, Toronto", "김서연, Perth"]
    sheet.to.setCurrentIndex(2)
    assert sheet.shown.toPlainText().startswith("Dear 김서연,\n\nSmall Network invites you to “Near misses”.")
    assert "Perth" in sheet.shown_subject.text()


def test_words_are_kept_when_one_goes_on_and_undone_as_one_step(sheet: LetterSheet, desk: Desk) -> None:
    usual = kept(desk)
    sheet.subject.setText("Do come, {name}")
    sheet.kind.setCurrentIndex(sheet.kind.findData(LetterKind.REMINDER))
    assert kept(desk).subject == "Do come, {name}"
    assert sheet.subject.text() == kept(desk, LetterKind.REMINDER).subject
    desk.undo()
    assert kept(desk) == usual


def test_looking_at_every_letter_changes_none(sheet: LetterSheet, desk: Desk) -> None:
    for language in Language:
        for kind in LetterKind:
            sheet.language.setCurrentIndex(sheet.language.findData(language))
            sheet.kind.setCurrentIndex(sheet.kind.findData(kind))
    sheet.accept()
    assert desk.document.ask(letter_texts.words).own == {}


def test_field_that_there_is_not_is_told_and_keeps_one_there(sheet: LetterSheet, desk: Desk, qtbot: QtBot) -> None:
    usual = kept(desk)
    sheet.text.setPlainText("Dear {nome}, come.")
    qtbot.waitUntil(sheet.error.isVisible)
    assert sheet.error.text() == "There is no field {nome}; perhaps {name} is meant."
    sheet.language.setCurrentIndex(sheet.language.findData(Language.FRENCH))
    assert (sheet.language.currentData(), sheet.text.toPlainText()) == (Language.ENGLISH, "Dear {nome}, come.")
    sheet.accept()
    assert (sheet.isVisible(), kept(desk)) == (True, usual)
    sheet.reset.click()
    assert sheet.text.toPlainText() == usual.body


def test_field_goes_where_the_cursor_was(sheet: LetterSheet) -> None:
    sheet.text.setPlainText("")
    sheet.insert_field("title")
    sheet.subject.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.subject.setText("")
    sheet.insert_field("name")
    assert (sheet.subject.text(), sheet.text.toPlainText()) == ("{name}", "{title}")
    assert len(sheet.insert.menu().actions()) == len(letter_texts.NAMES)


def test_names_are_never_read_as_fields_or_markup(sheet: LetterSheet, desk: Desk) -> None:
    lena = next(row for row in desk.document.ask(people.listed) if row.name == "Lena Whitcombe")
    desk.document.do(people.edit, person_id=lena.id, name=HOSTILE)
    again = LetterSheet(sheet.parentWidget(), desk)
    again.to.setCurrentIndex(next(each for each in range(3) if again.to.itemText(each).startswith("Zoë")))
    assert again.shown.toPlainText().startswith("Dear Zoë {link} <b>&amp; ")
    again.close()


def test_words_of_a_series_stand_before_those_of_all(sheet: LetterSheet, desk: Desk) -> None:
    (row,) = desk.document.ask(series.listed)
    sheet.series.setCurrentIndex(sheet.series.findData(row.id))
    sheet.subject.setText("Our call, {name}")
    sheet.accept()
    words = desk.document.ask(letter_texts.words)
    assert words.template(row.id, Language.ENGLISH, LetterKind.INVITATION).subject == "Our call, {name}"
    assert words.changed(None) == frozenset()


def test_languages_are_chosen_and_one_is_always_left(desk: Desk, qtbot: QtBot) -> None:
    card = LettersCard(desk)
    qtbot.addWidget(card)
    card.refresh()
    card.boxes[Language.FRENCH].click()
    assert desk.document.ask(letter_texts.languages) == (Language.ENGLISH, Language.FRENCH)
    card.boxes[Language.ENGLISH].click()
    assert desk.document.ask(letter_texts.languages) == (Language.FRENCH,)
    with qtbot.waitSignal(desk.failed):
        card.boxes[Language.FRENCH].click()
    assert card.boxes[Language.FRENCH].isChecked()


def test_without_a_session_an_invented_one_is_shown(desk: Desk, qtbot: QtBot) -> None:
    for session in (1, 2, 3):
        desk.document.do(sessions.delete, session_id=session)
    holder = QWidget()
    qtbot.addWidget(holder)
    made = LetterSheet(holder, desk)
    assert "https://meet.example.org/1" in made.shown.toPlainText()
