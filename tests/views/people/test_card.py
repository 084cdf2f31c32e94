"""A person's card saves by itself, says what is wrong, and never overwrites a colleague unseen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import organizations, people
from cqo_desktop.store.file import File, open_file
from cqo_desktop.views.choice_box import choose
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.people.card import PersonCard
from cqo_desktop.views.people.organization_form import OrganizationForm


@pytest.fixture
def card(desk: Desk, qtbot: QtBot) -> Iterator[PersonCard]:
    made = PersonCard(desk)
    qtbot.addWidget(made)
    made.resize(400, 800)
    made.open(lena(desk).id)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    desk.document.changed.connect(lambda _tables: made.refresh())
    yield made
    made.close_card()


def lena(desk: Desk) -> PersonRow:
    return next(row for row in desk.document.ask(people.listed) if row.name.startswith("Lena"))


def type_into(card: PersonCard, name: str, text: str, qtbot: QtBot) -> None:
    line = card.fields.lines[name]
    line.setFocus()
    line.selectAll()
    qtbot.keyClicks(line, text)


def test_what_is_typed_is_saved_when_the_field_is_left(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    type_into(card, "role", "Professor", qtbot)
    qtbot.keyClick(card.fields.lines["role"], Qt.Key.Key_Tab)
    assert lena(desk).role == "Professor"
    assert desk.document.undo_title == "Change the role of “Lena Whitcombe”"


def test_what_is_typed_is_saved_after_a_pause(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    card.fields.texts["notes"].setPlainText("likes tea")
    qtbot.waitUntil(lambda: lena(desk).notes == "likes tea", timeout=10_000)


def test_every_field_reaches_the_file_as_people_write_it(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    for name, text in {
        "given_name": "Lena",
        "family_name": "W.",
        "credentials": "MD",
        "pronouns": "she",
        "pronunciation": "LEE-na",
        "email": "Lena@X.Org",
        "usual_start": "8",
        "usual_end": "4:30 pm",
        "country": "Royaume-Uni",
        "language": "français",
    }.items():
        type_into(card, name, text.encode("ascii", "ignore").decode(), qtbot)
        card.fields.lines[name].setText(text)
    card.fields.zone.setCurrentText("Europe/Paris")
    choose(card.fields.kind, PersonKind.GUEST)
    card.leave()
    row = lena(desk)
    assert (row.given_name, row.family_name, row.credentials) == ("Lena", "W.", "MD")
    assert (row.email, row.usual_start, row.usual_end) == ("Lena@x.org", "08:00", "16:30")
    assert (row.country, row.language, row.zone, row.kind) == ("GB", "fr", "Europe/Paris", PersonKind.GUEST)


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("email", "nobody", "not an e-mail address"),
        ("country", "Atlantis", "No country"),
        ("language", "gibberish", "No language"),
        ("usual_start", "soon", "not an hour"),
    ],
)
def test_wrong_value_is_told_below_its_field_once_it_is_left_and_is_not_kept(
    card: PersonCard, desk: Desk, qtbot: QtBot, name: str, text: str, part: str
) -> None:
    before = lena(desk)
    type_into(card, name, text, qtbot)
    assert card.fields.lines[name].accessibleDescription() == ""
    qtbot.keyClick(card.fields.lines[name], Qt.Key.Key_Tab)
    assert part in card.fields.lines[name].accessibleDescription()
    assert any(part in label.text() and label.isVisible() for label in card.findChildren(QLabel))
    assert lena(desk) == before
    assert card.fields.lines[name].text() == text


def test_one_wrong_value_does_not_hold_up_the_others(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    type_into(card, "email", "nobody", qtbot)
    type_into(card, "role", "Chair", qtbot)
    card.leave()
    assert (lena(desk).email, lena(desk).role) == ("", "Chair")


def test_hours_are_written_as_preferred_and_nothing_typed_is_lost(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    type_into(card, "role", "Chair", qtbot)
    desk.prefer(hours="24")
    assert card.fields.lines["usual_end"].text() == "17:00"
    assert (card.fields.lines["role"].text(), lena(desk).role) == ("Chair", "Chair")


def test_name_that_was_emptied_comes_back(card: PersonCard, desk: Desk) -> None:
    card.fields.lines["name"].clear()
    card.leave()
    assert card.fields.lines["name"].text() == lena(desk).name == "Lena Whitcombe"


def test_edit_of_another_field_by_a_colleague_leaves_what_is_typed(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    type_into(card, "role", "Chair", qtbot)
    desk.document.do(people.edit, person_id=lena(desk).id, bio="Their text")
    assert card.fields.lines["role"].text() == "Chair"
    assert card.fields.texts["bio"].toPlainText() == "Their text"
    card.leave()
    assert lena(desk).role == "Chair"


def other_window(file: File, **fields: str) -> None:
    other = open_file(file.path, author="Tom")
    person = next(row for row in other.ask(people.listed) if row.name.startswith("Lena"))
    other.do(people.edit, person_id=person.id, **fields)
    other.close()


@pytest.mark.parametrize(("pressed", "stays"), [("Use mine", "Mine"), ("Keep theirs", "Theirs")])
def test_same_field_changed_by_a_colleague_asks(
    card: PersonCard, desk: Desk, file: File, qtbot: QtBot, pressed: str, stays: str
) -> None:
    type_into(card, "role", "Mine", qtbot)
    other_window(file, role="Theirs")
    card.save()
    (sheet,) = card.findChildren(ErrorSheet)
    button = next(each for each in sheet.findChildren(QPushButton) if each.text() == pressed)
    button.click()
    assert lena(desk).role == stays
    assert card.fields.lines["role"].text() == stays


def test_picture_is_set_shown_and_removed(card: PersonCard, desk: Desk, tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    image.save(str(tmp_path / "lena.png"))
    card.picture.set_from(tmp_path / "lena.png")
    assert card.picture.portrait.has_picture
    assert desk.document.ask(people.photo, person_id=lena(desk).id) == (tmp_path / "lena.png").read_bytes()
    desk.undo()
    assert not card.picture.portrait.has_picture


@pytest.mark.parametrize(
    ("name", "data", "part"),
    [("a.png", b"no picture", "must be a JPEG or PNG"), ("gone.png", None, "cannot be read")],
)
def test_file_that_is_no_picture_is_refused(
    card: PersonCard, desk: Desk, tmp_path: Path, name: str, data: bytes | None, part: str
) -> None:
    failed: list[str] = []
    desk.failed.connect(lambda error: failed.append(str(error)))
    if data is not None:
        (tmp_path / name).write_bytes(data)
    card.picture.set_from(tmp_path / name)
    assert [part in text for text in failed] == [True]


def test_sessions_open_from_the_card(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    (row,) = card.sessions.rows
    assert row.accessibleName().startswith("Workforce fatigue, ")
    with qtbot.waitSignal(desk.session_wanted):
        qtbot.keyClick(row, Qt.Key.Key_Return)


def test_history_of_the_person_is_told(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    def told() -> list[str]:
        return [label.text() for label in card.past.findChildren(QLabel) if label.isVisibleTo(card)]

    desk.document.do(people.edit, person_id=lena(desk).id, role="Chair")
    qtbot.waitUntil(lambda: told()[:1] == ["Changed the role of “Lena Whitcombe”"])
    assert told()[1].startswith("Maya Okafor, ")


def test_unknown_organization_is_added_from_the_card(card: PersonCard, desk: Desk) -> None:
    card.fields.organization.setEditText("New Clinic")
    card.fields.left.emit("organization_id")
    assert "plus sign" in card.fields.organization.accessibleDescription()
    card.fields.add_organization.click()
    (form,) = card.findChildren(OrganizationForm)
    assert form.name.text() == "New Clinic"
    form.country.setText("Canada")
    form.save()
    assert lena(desk).organization == "New Clinic"
    assert desk.document.ask(organizations.listed)[0].country == "CA"


def test_organization_is_edited_and_deleted_from_the_card(card: PersonCard, desk: Desk) -> None:
    clinic = desk.document.do(organizations.add, name="Clinic")
    desk.document.do(people.edit, person_id=lena(desk).id, organization_id=clinic)
    card.fields.edit_organization.click()
    (form,) = card.findChildren(OrganizationForm)
    form.city.setText("Lima")
    form.country.setText("Atlantis")
    form.save()
    assert "No country" in form.error.text()
    form.country.setText("")
    form.save()
    assert desk.document.ask(organizations.listed)[0].city == "Lima"
    card.fields.edit_organization.click()
    card.findChildren(OrganizationForm)[-1].delete.click()
    assert lena(desk).organization == ""
    assert not card.fields.edit_organization.isEnabled()


def test_somebody_new_with_an_address_alone_is_named_by_it(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    card.begin()
    type_into(card, "email", "ida@x.org", qtbot)
    card.leave()
    assert "ida@x.org" in [row.name for row in desk.document.ask(people.listed)]


def test_somebody_new_is_one_step(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    card.begin()
    type_into(card, "role", "Chair", qtbot)
    type_into(card, "name", "Ida Ny", qtbot)
    qtbot.keyClick(card.fields.lines["name"], Qt.Key.Key_Return)
    assert desk.document.undo_title == "Add “Ida Ny”"
    assert card.heading.text() == "Ida Ny"
    added = next(row for row in desk.document.ask(people.listed) if row.name == "Ida Ny")
    assert (added.role, card.person_id) == ("Chair", added.id)


def test_card_tells_what_the_year_asks_of_the_person(card: PersonCard, desk: Desk, qtbot: QtBot) -> None:
    assert not card.hours.isVisible()
    with qtbot.waitSignal(desk.checked):
        desk.check()
    assert card.hours.text() == "This year: asleep in 0 of 3 sessions, early or late in 2."
