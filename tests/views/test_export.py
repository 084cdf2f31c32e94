"""Export writes what was chosen, beside the window."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.views.desk import Desk
from cqo_desktop.views.export import Export
from tests.window import session_named


@pytest.mark.parametrize(
    ("kind", "found"),
    [
        ("ics", ["programme.ics", "series", "sessions"]),
        ("csv", ["people.csv", "sessions.csv"]),
        ("schedule", ["schedule.json", "schedule.xml"]),
        ("pdf", ["agendas"]),
    ],
)
def test_each_kind_is_written_in_a_job_and_told(
    desk: Desk, qtbot: QtBot, tmp_path: Path, kind: str, found: list[str]
) -> None:
    made = Export(None, desk, kind)
    qtbot.addWidget(made)
    made.form.folder_edit.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(desk.said, timeout=30_000) as signal:
        made.form.export_button.click()
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == found
    assert signal.args[0].startswith("Wrote ")


def test_chosen_sessions_come_first(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = Export(None, desk, "ics", (session_named(desk, "Near misses"),))
    qtbot.addWidget(made)
    assert made.form.which_box.currentText() == "1 chosen session"
    made.form.folder_edit.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(desk.said, timeout=30_000):
        made.form.export_button.click()
    assert [each.name for each in (tmp_path / "out" / "sessions").iterdir()] == ["2030-11-21-near-misses.ics"]


def test_no_folder_is_said_in_the_form(desk: Desk, qtbot: QtBot) -> None:
    made = Export(None, desk)
    qtbot.addWidget(made)
    made.form.folder_edit.setText(" ")
    made.form.export_button.click()
    assert made.form.error_label.text() == "Choose a folder to write to."


def test_paper_is_asked_for_pages_only(desk: Desk, qtbot: QtBot) -> None:
    made = Export(None, desk, "ics")
    qtbot.addWidget(made)
    assert made.form.paper_box.isHidden()
    made.form.pdf_radio.setChecked(True)
    assert not made.form.paper_box.isHidden()
