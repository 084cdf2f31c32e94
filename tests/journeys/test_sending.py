"""Mails through a real server from the window: a wrong password, a stop midway, the rest later, one who is refused."""

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import insert
from sqlalchemy.orm import Session as Db

from cqo_desktop.delivery.servers import Server
from cqo_desktop.domain.inviting import Stage
from cqo_desktop.domain.vocabulary import MessageState, PersonKind, Way
from cqo_desktop.services import invitations, mailing, programme
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Person
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.invitations.review import ReviewSheet
from cqo_desktop.views.studio import Studio
from tests.delivery.test_passwords import Ring
from tests.invited import TITLE, members
from tests.mail_server import PASSWORD, Post, certificate, running

CROWD, BRIEF = 40, 10
"""How many are invited besides three members, and after how many mails one stops."""
REFUSED = "m7@small.example.org"


@pytest.fixture
def _ring() -> Iterator[None]:
    """Keep passwords in memory."""
    before = keyring.get_keyring()
    keyring.set_keyring(Ring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Post]]:
    """Run a server that is trusted, and hurry."""
    pem = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    monkeypatch.setattr(mailing, "PER_MINUTE", 60_000)
    with running(pem) as found:
        yield found


@pytest.fixture
def page(studio: Studio) -> InvitationsPage:
    """Show a session that a crowd is to be invited to."""
    assert studio.desk is not None
    members(studio.desk.document)
    studio.desk.document.do(_come)
    row = next(row for row in studio.desk.document.ask(programme.listed) if row.title == TITLE)
    studio.pages.go("invitations")
    shown = studio.pages.page
    assert isinstance(shown, InvitationsPage)
    shown.choose(row.uid)
    return shown


def _come(db: Db) -> None:
    entitle(db, "Add a crowd")
    rows = [
        {"name": f"M{each}", "email": f"m{each}@small.example.org", "zone": "Asia/Tokyo", "kind": PersonKind.MEMBER}
        for each in range(CROWD)
    ]
    db.execute(insert(Person), rows)


def send(page: InvitationsPage, qtbot: QtBot, url: str, password: str = "") -> None:
    """Review what waits, choose the server, and go."""
    page.act.click()
    qtbot.waitUntil(lambda: any(each.isVisible() for each in sheets(page)), timeout=20_000)
    (sheet,) = [each for each in sheets(page) if each.isVisible()]
    sheet.ways.box.setCurrentIndex(sheet.ways.box.findData(Way.MAIL))
    sheet.ways.server.setText(url)
    sheet.ways.password.setText(password)
    sheet.go.click()
    sheet.sure.click()


def sheets(page: InvitationsPage) -> list[ReviewSheet]:
    return page.window().findChildren(ReviewSheet)


def told(page: InvitationsPage) -> list[ErrorSheet]:
    """Give the problems that are shown."""
    return [each for each in page.window().findChildren(ErrorSheet) if each.isVisible()]


def close(shown: list[ErrorSheet]) -> int:
    for each in shown:
        each.reject()
    return len(shown)


def states(page: InvitationsPage) -> dict[MessageState, int]:
    found = [each.state for each in page.desk.document.ask(invitations.outbox)]
    return {state: found.count(state) for state in found}


@pytest.mark.usefixtures("_ring")
def test_crowd_is_written_to_once_each_whatever_happens(
    studio: Studio, page: InvitationsPage, qtbot: QtBot, server: tuple[Server, Post]
) -> None:
    to, post = server
    post.refuses[REFUSED] = "550 No such mailbox here"

    # A wrong password is told, and nothing has gone out.
    with qtbot.waitSignal(page.desk.failed, timeout=30_000) as failed:
        send(page, qtbot, to.url, "open barley")
    assert failed.args is not None
    assert "does not accept" in str(failed.args[0])
    assert (post.mails, states(page)) == ([], {MessageState.WAITING: CROWD + 3})
    qtbot.waitUntil(lambda: close(told(page)) == 1, timeout=10_000)

    # The right one is kept by the keyring; one stops midway, and those to come wait.
    stopped: list[int] = []

    def stop(_address: str) -> None:
        if len(post.mails) == BRIEF and not stopped:
            stopped.append(1)
            for job in studio.desk.jobs.running if studio.desk else ():
                job.stop()

    post.taken = stop
    with qtbot.waitSignal(page.desk.said, timeout=30_000, check_params_cb=lambda text, _undo: "topped" in text):
        send(page, qtbot, to.url, PASSWORD)
    qtbot.waitUntil(lambda: not studio.is_busy, timeout=20_000)
    assert set(states(page)) <= {MessageState.WAITING, MessageState.FAILED}
    assert 0 < len(post.mails) < CROWD

    # The rest goes out without the password being typed; the one who is refused is named with the server's words.
    send(page, qtbot, to.url)
    qtbot.waitUntil(lambda: bool(told(page)), timeout=60_000)
    assert sorted(post.addresses) == sorted({*post.addresses})
    assert len(post.addresses) == CROWD + 2
    assert states(page) == {MessageState.FAILED: 1}
    assert close(told(page)) == 1
    # What others wrote into the file is seen a moment later.
    qtbot.waitUntil(lambda: page.line is not None and page.line.holding == CROWD + 2, timeout=20_000)
    page.head.who.setChecked(True)
    first = page.who.model.rows[0]
    assert (first.person.address, "550 No such mailbox here" in first.note) == (REFUSED, True)
    assert page.line is not None
    assert page.line.failed == 1

    # The mailbox is there now.
    post.refuses.clear()
    send(page, qtbot, to.url)
    qtbot.waitUntil(lambda: page.line is not None and page.line.stage is Stage.OUT, timeout=30_000)
    assert post.addresses.count(REFUSED) == 1


@pytest.mark.usefixtures("_ring")
def test_server_that_cannot_prove_its_name_is_told_nothing(page: InvitationsPage, qtbot: QtBot, tmp_path: Path) -> None:
    with running(certificate(tmp_path, name="other.example.org")) as (to, post):
        with qtbot.waitSignal(page.desk.failed, timeout=30_000) as failed:
            send(page, qtbot, to.url, PASSWORD)
        assert failed.args is not None
        assert "cannot prove that it is" in str(failed.args[0])
        assert (post.mails, states(page)) == ([], {MessageState.WAITING: CROWD + 3})
