"""Whose badges are printed, and what they say."""

from datetime import UTC, datetime

from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper, PersonKind, Role, Stock
from cqo_desktop.domain.written import Labels
from cqo_desktop.printing.documents.badges import Badge, Nudge
from cqo_desktop.services import guests, people, sessions
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.badges import badge_sheet
from cqo_desktop.store.file import File

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)


def test_members_and_those_with_a_part_have_badges(rich: File) -> None:
    rich.do(sessions.assign, session_id=4, person_id=2, role=Role.HOST)
    rich.do(people.edit, person_id=1, given_name="Zoë", family_name="Ångström")
    sheet = rich.ask(badge_sheet, Asked(selection=Selection(session_ids=(4,)), now=NOW, paper=Paper.LETTER))
    assert sheet.badges == (
        Badge(given="Zoë", family="Ångström", organization="Centre « Santé »"),
        Badge(given="Bob'); DROP TABLE x;--", here=Role.HOST),
    )
    assert (sheet.event, sheet.imprint.printed) == ("CQO Network", NOW.date())


def test_only_guests_of_a_list_have_badges(rich: File) -> None:
    rich.do(guests.invite_only, session_id=2, person_ids=[2])
    sheet = rich.ask(badge_sheet, Asked(selection=Selection(session_ids=(2,)), now=NOW, paper=Paper.A4))
    assert [(badge.given, badge.here) for badge in sheet.badges] == [("Bob'); DROP TABLE x;--", PersonKind.GUEST)]
    assert (sheet.event, sheet.imprint.words.am) == ("Monthly call", "am")


def test_name_in_one_piece_stays_so(rich: File) -> None:
    rich.do(people.edit, person_id=1, name="王小明", given_name="Xiaoming", family_name="Wang")
    (badge,) = rich.ask(badge_sheet, Asked(selection=Selection(session_ids=(2,)), now=NOW, paper=Paper.A4)).badges
    assert (badge.given, badge.family) == ("王小明", "")


def test_labels_in_the_printer_are_told(rich: File) -> None:
    labels = Labels(stock=Stock.INSERTS, across=1, down=-0.5, used=3)
    asked = Asked(selection=Selection(session_ids=(2,)), now=NOW, paper=Paper.A4, labels=labels)
    sheet = rich.ask(badge_sheet, asked)
    assert (sheet.stock, sheet.nudge, sheet.used) == (Stock.INSERTS, Nudge(1, -0.5), 3)
