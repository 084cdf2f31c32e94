"""What a session lacks."""

from datetime import timedelta

import pytest

from cqo_desktop.domain.completeness import lacks, not_closed
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, person, planned, row

SESSION = row()


def found(each: Planned) -> list[tuple[Severity, str]]:
    return [(problem.severity, problem.finding) for problem in lacks(each, now=NOW)]


def test_complete_session_lacks_nothing() -> None:
    assert found(planned()) == []


def test_missing_link_is_worse_once_members_are_invited() -> None:
    assert found(planned(link="")) == [(Severity.WARNING, "No join link or room")]
    assert found(planned(link="", status=SessionStatus.INVITED)) == [
        (Severity.PROBLEM, "Invited without a join link or room"),
    ]


def test_draft_may_still_lack_link_and_speaker() -> None:
    assert found(planned(link="", speakers=(), status=SessionStatus.DRAFT)) == []


def test_confirmed_session_without_speaker_is_told() -> None:
    assert found(planned(speakers=())) == [(Severity.WARNING, "No speaker")]


@pytest.mark.parametrize(("over", "said"), [(1, "1 minute"), (7, "7 minutes")])
def test_agenda_that_runs_over_says_by_how_much(over: int, said: str) -> None:
    assert found(planned(planned=60 + over)) == [(Severity.WARNING, f"The agenda runs {said} over")]


@pytest.mark.parametrize(
    ("ahead", "said"),
    [(timedelta(hours=3), "Begins within a day"), (timedelta(days=9, hours=1), "Begins in 9 days")],
)
def test_draft_that_begins_soon_is_told(ahead: timedelta, said: str) -> None:
    soon = (NOW + ahead).replace(tzinfo=None)
    each = planned(soon, zone="UTC", status=SessionStatus.DRAFT)
    assert found(each) == [(Severity.WARNING, f"{said} and still a draft")]


def test_person_whom_only_the_agenda_names_is_noted() -> None:
    among, apart = person(1, SESSION), person(2, SESSION, among=False)
    assert found(Planned(SESSION, (among, apart))) == [
        (Severity.NOTE, "Person 2 is in the agenda, but not among the session’s people"),
    ]


def test_past_idea_and_called_off_sessions_lack_nothing() -> None:
    assert found(planned(SESSION.wall - timedelta(days=60), link="")) == []
    assert found(planned(link="", speakers=(), status=SessionStatus.IDEA)) == []
    assert found(planned(link="", speakers=(), status=SessionStatus.CALLED_OFF)) == []


@pytest.mark.parametrize(
    ("status", "days", "said"),
    [
        (SessionStatus.INVITED, 5, ["Over, and still marked invited"]),
        (SessionStatus.HOLD, 60, ["Over, and still marked hold"]),
        (SessionStatus.INVITED, 0, []),
        (SessionStatus.INVITED, 61, []),
        (SessionStatus.DONE, 5, []),
        (SessionStatus.CALLED_OFF, 5, []),
        (SessionStatus.IDEA, 5, []),
    ],
)
def test_past_session_asks_for_two_months_to_be_marked_done(status: SessionStatus, days: int, said: list[str]) -> None:
    each = planned(status=status)
    now = each.row.end + timedelta(days=days)
    assert [problem.finding for problem in not_closed(each, now=now)] == said
