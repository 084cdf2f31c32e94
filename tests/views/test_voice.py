"""What the rail and the status line say of the correspondence."""

from pytestqt.qtbot import QtBot

from cqo_desktop.services import programme, sessions
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.rail import RailButton
from tests.invited import TITLE, invited, members
from tests.window import session_named


def test_rail_and_status_line_say_what_is_to_be_sent(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    members(studio.desk.document)
    qtbot.waitUntil(lambda: studio.window.status.post.text() == "1 thing to send", timeout=10_000)
    button = studio.window.rail.findChild(RailButton, "rail_invitations")
    assert button is not None
    assert button.accessibleName() == "Invitations, 1"
    studio.window.status.post.click()
    assert isinstance(studio.pages.page, InvitationsPage)


def test_nothing_is_said_once_everybody_knows(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    document = studio.desk.document
    members(document)
    session_id = session_named(studio.desk, TITLE)
    invited(document, document.ask(programme.one, session_id=session_id).row.uid)
    qtbot.waitUntil(lambda: not studio.is_busy, timeout=10_000)
    assert (studio.window.status.post.isVisible(), studio.desk.post.to_send) == (False, 0)


def test_first_page_names_who_holds_an_old_time(studio: Studio, qtbot: QtBot) -> None:
    assert studio.desk is not None
    document = studio.desk.document
    members(document)
    session_id = session_named(studio.desk, TITLE)
    row = document.ask(programme.one, session_id=session_id).row
    invited(document, row.uid)
    document.do(sessions.move, session_id=session_id, to=row.wall.replace(hour=18))
    home = studio.pages.page
    assert isinstance(home, HomePage)
    qtbot.waitUntil(lambda: not studio.is_busy, timeout=10_000)
    first = home.findings.rows.rows[0]
    assert first.line.head == TITLE
    assert first.line.text.startswith("3 people were told something else than ")
    first.click()
    page = studio.pages.page
    assert isinstance(page, InvitationsPage)
    assert page.line is not None
    assert page.line.uid == row.uid
