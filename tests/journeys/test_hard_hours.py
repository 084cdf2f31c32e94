"""From Home to whose turn it is, to the page for members, by keyboard."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.written import Document
from cqo_desktop.views.fair.ledger import LedgerPart
from cqo_desktop.views.fair.page import FairPage
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.studio import Studio


def test_whose_turn_it_is_is_found_opened_and_printed(studio: Studio, qtbot: QtBot) -> None:
    desk, home = studio.desk, studio.pages.page
    assert desk is not None
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: any("the turn of Perth" in row.accessibleName() for row in home.findings.rows.rows))
    home.findings.rows.rows[-1].setFocus()
    qtbot.keyClick(home.findings.rows.rows[-1], Qt.Key.Key_Return)
    page = studio.pages.page
    assert isinstance(page, FairPage)
    part = page.part
    assert isinstance(part, LedgerPart)
    qtbot.waitUntil(lambda: part.model.rowCount() == 3)
    part.table.setFocus()
    qtbot.keyClick(part.table, Qt.Key.Key_Down)
    qtbot.keyClick(part.table, Qt.Key.Key_Up)
    qtbot.keyClick(part.table, Qt.Key.Key_Return)
    assert part.model.rowCount() == 4
    with qtbot.waitSignal(desk.print_wanted) as heard:
        qtbot.keyClick(part.table, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert heard.args[0] is Document.HARD_HOURS
