"""Letters by plan: offered when their moment has come, drafted as one step, looked over before anything goes out."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cqo_desktop.document import Document
from cqo_desktop.domain.vocabulary import MessageKind, SeriesKind
from cqo_desktop.services import invitations, programme, reminders, series, sessions
from cqo_desktop.store.file import File, open_file
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.home.findings import FindingsCard
from cqo_desktop.views.invitations import moments
from cqo_desktop.views.invitations.page import InvitationsPage
from tests.invited import TITLE, invited, members
from tests.rich_file import Clock

DAY = 24 * 60


@pytest.fixture
def clock(file: File) -> Clock:
    """Stand still until a test moves on."""
    return Clock(file.now(), timedelta())


@pytest.fixture
def document(file: File, clock: Clock, tmp_path: Path, qapp: QApplication) -> Iterator[Document]:
    """Invite three members to a session of a series with a plan, and go on to a week before it."""
    made = Document(open_file(tmp_path / "small.cqo", author="Maya Okafor", now=clock))
    members(made)
    row = next(row for row in made.ask(programme.listed) if row.title == TITLE)
    series_id = made.do(series.add, name="Huddles", kind=SeriesKind.MINI_SERIES)
    made.do(sessions.edit, session_id=row.id, series_id=series_id)
    made.do(reminders.set_plan, series_id=series_id, minutes=[7 * DAY, DAY])
    invited(made, row.uid)
    clock.at = row.instant - timedelta(days=6, hours=20)
    yield made
    made.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[InvitationsPage]:
    """Show the page."""
    made = InvitationsPage(desk)
    holder = QWidget()
    made.setParent(holder)
    holder.resize(1200, 800)
    made.resize(1200, 800)
    qtbot.addWidget(holder)
    holder.show()
    yield made
    made.leave()


def test_due_reminders_are_offered_and_drafted_by_one_press(page: InvitationsPage, desk: Desk, qtbot: QtBot) -> None:
    assert page.due.text.text() == "3 reminders are due: Near misses, 7 days before."
    assert page.due.draft.text().strip() == "Draft 3 reminders"
    with qtbot.waitSignal(desk.said):
        page.due.draft.click()
    assert {each.kind for each in desk.document.ask(invitations.outbox)} == {MessageKind.REMINDER}
    assert page.act.text().strip() == "Review 3 reminders…"
    assert not page.due.isVisible()
    desk.undo()
    assert page.due.isVisible()


def test_home_offers_them_too(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.checked):
        desk.check()
    found = moments.finding(desk.post.due)
    assert (found.head, found.text, desk.post.is_urgent) == ("3 reminders are due", "Near misses, 7 days before", True)
    card = FindingsCard(desk)
    qtbot.addWidget(card)
    with qtbot.waitSignal(desk.place_wanted) as shown:
        card.act(found)
    assert shown.args == ["invitations"]


@pytest.mark.parametrize(
    ("minutes", "words"),
    [(10080, "7 days before"), (60, "1 hour before"), (90, "90 minutes before"), (-1440, "1 day after")],
)
def test_moments_are_said_in_the_largest_unit_that_fits(minutes: int, words: str) -> None:
    assert moments.planned(minutes) == words
