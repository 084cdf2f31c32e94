"""A network is begun by a form that says what is wrong and leaves nothing behind."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.domain import zones
from cqo_desktop.services import network
from cqo_desktop.views.new_network import NewNetwork, guessed_zone
from cqo_desktop.widgets.theme import Theme


def form(qtbot: QtBot, path: Path | None) -> NewNetwork:
    made = NewNetwork(None, "Maya", lambda _name: path)
    qtbot.addWidget(made)
    made.form.name_edit.setText("Quiet Network")
    made.form.zone_box.setCurrentText("Europe/London")
    made.form.email_edit.setText("maya@quiet.example.org")
    return made


def test_network_is_begun_in_a_file(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    made = form(qtbot, tmp_path / "quiet.cqo")
    with qtbot.waitSignal(made.accepted):
        made.form.begin_button.click()
    assert made.made is not None
    facts = made.made.ask(network.one)
    assert (facts.name, facts.zone, facts.organizer_name) == ("Quiet Network", "Europe/London", "Maya")
    made.made.close()


@pytest.mark.parametrize(
    ("field", "typed", "part"),
    [
        ("email_edit", "maya", "“maya” is not an e-mail address"),
        ("name_edit", " ", "The network needs a name"),
    ],
)
def test_what_is_wrong_is_said_in_the_form_and_no_file_is_left(
    theme: Theme, qtbot: QtBot, tmp_path: Path, field: str, typed: str, part: str
) -> None:
    made = form(qtbot, tmp_path / "quiet.cqo")
    getattr(made.form, field).setText(typed)
    made.form.begin_button.click()
    assert part in made.form.error_label.text()
    assert not made.form.error_label.isHidden()
    assert list(tmp_path.iterdir()) == []


def test_file_that_exists_is_not_overwritten(theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    taken = tmp_path / "quiet.cqo"
    taken.write_text("mine")
    made = form(qtbot, taken)
    made.form.begin_button.click()
    assert "exists already" in made.form.error_label.text()
    assert taken.read_text() == "mine"


def test_no_place_chosen_changes_nothing(theme: Theme, qtbot: QtBot) -> None:
    made = form(qtbot, None)
    made.form.begin_button.click()
    assert made.made is None


def test_zone_is_guessed(theme: Theme) -> None:
    assert guessed_zone() in zones.names()
