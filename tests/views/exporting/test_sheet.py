"""Export writes what was chosen, beside the window."""

from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting.sheet import Export
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
    with qtbot.waitSignal(desk.written, timeout=30_000) as signal:
        made.form.export_button.click()
    assert sorted(each.name for each in (tmp_path / "out").iterdir()) == found
    assert signal.args[0].startswith("Wrote ")


def test_chosen_sessions_come_first(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = Export(None, desk, "ics", (session_named(desk, "Near misses"),))
    qtbot.addWidget(made)
    assert made.form.which_box.currentText() == "1 chosen session"
    made.form.folder_edit.setText(str(tmp_path / "out"))
    with qtbot.waitSignal(desk.written, timeout=30_000):
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


def test_some_days_only_are_asked_for_and_kept(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = Export(None, desk, "ics")
    qtbot.addWidget(made)
    assert made.form.from_edit.isHidden()
    made.form.which_box.setCurrentText("Some days only")
    assert not made.form.from_edit.isHidden()
    made.form.from_edit.setDate(QDate(2030, 11, 21))
    made.form.to_edit.setDate(QDate(2030, 11, 20))
    made.form.folder_edit.setText(str(tmp_path / "out"))
    made.form.export_button.click()
    assert made.form.error_label.text() == "The last day is before the first."
    made.form.to_edit.setDate(QDate(2030, 11, 27))
    with qtbot.waitSignal(desk.written, timeout=30_000):
        made.form.export_button.click()
    assert [each.name for each in (tmp_path / "out" / "sessions").iterdir()] == ["2030-11-21-near-misses.ics"]


def test_the_folder_is_remembered(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    first = Export(None, desk, "csv")
    qtbot.addWidget(first)
    assert first.form.folder_edit.text() == str(tmp_path / "export")
    first.form.folder_edit.setText(str(tmp_path / "elsewhere"))
    with qtbot.waitSignal(desk.written, timeout=30_000):
        first.form.export_button.click()
    second = Export(None, desk, "csv")
    qtbot.addWidget(second)
    assert second.form.folder_edit.text() == str(tmp_path / "elsewhere")


def test_a_folder_that_is_a_file_is_refused(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    made = Export(None, desk, "csv")
    qtbot.addWidget(made)
    made.form.folder_edit.setText(str(tmp_path / "taken"))
    with qtbot.waitSignal(desk.failed, timeout=30_000) as signal:
        made.form.export_button.click()
    assert "is no folder" in str(signal.args[0])


def foreseen(made: Export, qtbot: QtBot, start: str) -> str:
    qtbot.waitUntil(lambda: made.form.foreseen_label.text().startswith(start), timeout=30_000)
    return made.form.foreseen_label.text()


def test_files_are_named_before_they_are_written(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    made = Export(None, desk, "csv")
    qtbot.addWidget(made)
    made.form.folder_edit.setText(str(tmp_path))
    (tmp_path / "people.csv").write_text("")
    text = foreseen(made, qtbot, "2 file")
    assert "sessions.csv, people.csv" in text
    assert text.endswith("already and will be replaced.")
    made.form.ics_radio.setChecked(True)
    assert foreseen(made, qtbot, "5 file").startswith("5 files: 3 in the folder “sessions”, programme.ics, series/")


def test_nothing_to_write_is_said_in_the_form(desk: Desk, qtbot: QtBot) -> None:
    made = Export(None, desk, "ics")
    qtbot.addWidget(made)
    made.form.which_box.setCurrentText("Some days only")
    made.form.from_edit.setDate(QDate(2020, 1, 1))
    made.form.to_edit.setDate(QDate(2020, 1, 2))
    foreseen(made, qtbot, "There is no session to export")
