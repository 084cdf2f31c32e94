"""What is certified of whom."""

from datetime import UTC, date, datetime
from decimal import Decimal

from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Paper, Role, SessionStatus
from cqo_desktop.printing.documents.certificate import Attended, Certificate
from cqo_desktop.printing.documents.tents import TentCard
from cqo_desktop.services import sessions
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.certificates import certificates
from cqo_desktop.services.outgoing.tents import tent_cards
from cqo_desktop.store.file import File

MONTHLY = Selection(series="Monthly call")


def test_only_what_took_place_is_certified(rich: File) -> None:
    rich.do(sessions.set_status, session_id=1, status=SessionStatus.CONFIRMED)
    made = rich.ask(
        certificates,
        Asked(selection=MONTHLY, now=datetime(2027, 1, 1, tzinfo=UTC), paper=Paper.LETTER),
        person_ids=[1],
        credits_an_hour=Decimal(1),
    )
    assert made.certificates == (
        Certificate(
            name="Zoë Ångström",
            sessions=(Attended(title="First “quoted”", day=date(2026, 10, 15), minutes=60),),
            credits=Decimal(1),
            number="2026-0001",
        ),
    )
    assert (made.event, made.signatories) == ("Monthly call", (("Ann Ottawa", "CQO Network"),))


def test_nothing_is_certified_before_its_end(rich: File) -> None:
    rich.do(sessions.set_status, session_id=1, status=SessionStatus.CONFIRMED)
    made = rich.ask(certificates, Asked(selection=MONTHLY, now=datetime(2026, 10, 1, tzinfo=UTC), paper=Paper.A4))
    assert made.certificates == ()


def test_those_with_a_part_have_tent_cards(rich: File) -> None:
    rich.do(sessions.assign, session_id=4, person_id=2, role=Role.PANELLIST)
    now = datetime(2026, 10, 1, tzinfo=UTC)
    made = rich.ask(tent_cards, Asked(selection=Selection(session_ids=(4,)), now=now, paper=Paper.A4))
    assert made.cards == (TentCard(name="Bob'); DROP TABLE x;--"),)
