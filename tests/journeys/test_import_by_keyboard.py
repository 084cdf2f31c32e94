"""An import without a mouse: columns, rows, one left out, one mended, imported, and taken back."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.services import people
from cqo_desktop.views.importing.page import ImportPage
from cqo_desktop.views.studio import Studio

TABLE = (
    "Name,Contact\nTomas Reyes,tomas@example.org\nAna Souza,ana@example.org\nKim Lee,kim(at)example.org\n"
    ",nobody@example.org\n"
)


def press(qtbot: QtBot, *keys: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        qtbot.keyClick(there(), key, modifier)


def there() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def test_import_needs_no_mouse(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    desk = studio.desk
    assert desk is not None
    before = {row.name for row in desk.document.ask(people.listed)}
    (tmp_path / "members.csv").write_text(TABLE, "utf-8")
    studio.pages.import_file(str(tmp_path / "members.csv"))
    page = studio.pages.page
    assert isinstance(page, ImportPage)

    def settled() -> None:
        qtbot.waitUntil(lambda: not desk.jobs.running, timeout=20_000)

    settled()
    assert there() is page.columns.table
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Return)
    box = page.columns.table.viewport().findChild(QComboBox)
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=5_000)
    for letter in "E-m":
        qtbot.keyClick(box.view(), letter)
    qtbot.keyClick(box.view(), Qt.Key.Key_Return)
    settled()
    press(qtbot, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    assert there() is page.list.table
    # The second is left out; the third has an address to correct, the fourth no name.
    press(qtbot, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert there() is page.list.record.lines["email"]
    qtbot.keyClicks(there(), "kim@example.org")
    press(qtbot, Qt.Key.Key_Return)
    settled()
    press(qtbot, Qt.Key.Key_Escape)
    assert there() is page.list.table
    assert page.begin.text().strip() == "Import 2 new"
    with qtbot.waitSignal(desk.said, timeout=20_000):
        press(qtbot, Qt.Key.Key_Return, modifier=Qt.KeyboardModifier.ControlModifier)
    emails = {row.name: row.email for row in desk.document.ask(people.listed) if row.name not in before}
    assert emails == {"Tomas Reyes": "tomas@example.org", "Kim Lee": "kim@example.org"}
    press(qtbot, Qt.Key.Key_Z, modifier=Qt.KeyboardModifier.ControlModifier)
    assert {row.name for row in desk.document.ask(people.listed)} == before
