"""What a person's card says of their invitations."""

from pytestqt.qtbot import QtBot

from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.services import answers, people, programme, sessions, standing
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people.page import PeoplePage
from tests.invited import TITLE, invited, members
from tests.window import session_named


def test_card_lists_what_they_were_told_and_answered(desk: Desk, qtbot: QtBot) -> None:
    document = desk.document
    members(document)
    row = document.ask(programme.one, session_id=session_named(desk, TITLE)).row
    invited(document, row.uid)
    lena = next(each.id for each in document.ask(people.listed) if each.name == "Lena Whitcombe")
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.open_card(lena)
    (told,) = page.card.answers.rows
    assert told.accessibleName().endswith("4:00 p.m. · No answer yet")
    document.do(answers.record, uid=row.uid, person_id=lena, answer=Answer.ACCEPTED, comment="With two colleagues")
    (told,) = page.card.answers.rows
    assert told.accessibleName().endswith("4:00 p.m. · Yes · With two colleagues")
    document.do(sessions.move, session_id=row.id, to=row.wall.replace(hour=18))
    (told,) = page.card.answers.rows
    assert "Holds " in told.accessibleName()
    (theirs,) = document.ask(standing.theirs, person_id=lena, at=document.now())
    assert (theirs.title, theirs.person.outdated) == (TITLE, True)


def test_who_was_never_invited_has_no_answers(desk: Desk) -> None:
    (first, *_) = desk.document.ask(people.listed)
    assert desk.document.ask(standing.theirs, person_id=first.id, at=desk.document.now()) == []
