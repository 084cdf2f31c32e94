"""Two sittings of one session are to be alike."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.rows import ItemRow, PartRow, SessionDetail, SessionRow
from cqo_desktop.domain.sittings import Differences, differences, out_of_line
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from tests.domain.planning import NOW, WALL, row

LENA = PartRow(id=1, person_id=7, name="Lena", role=Role.SPEAKER)
OPENING = ItemRow(id=1, session_id=1, position=0, title="Opening", minutes=10, note="")
FIRST = row(id=1)
AGAIN = row(WALL + timedelta(hours=5), id=2)


def detail(session: SessionRow = FIRST, **changes: object) -> SessionDetail:
    made = SessionDetail(
        row=session, abstract="", notes="", created=NOW, revised=NOW, extra="", parts=(LENA,), items=(OPENING,)
    )
    return replace(made, **changes)  # type: ignore[arg-type]


def found(status: SessionStatus, apart: Differences, now: datetime = NOW) -> list[str]:
    second = Planned(replace(AGAIN, status=status), (), FIRST)
    return [each.sentence for each in out_of_line(second, {2: apart}, now=now)]


def test_sittings_that_are_kept_under_other_numbers_are_alike() -> None:
    second = detail(AGAIN, parts=(replace(LENA, id=9),), items=(replace(OPENING, id=9, session_id=2),))
    assert differences(detail(), second) == ()


@pytest.mark.parametrize(
    ("second", "apart"),
    [
        (detail(replace(AGAIN, title="Other")), ("title",)),
        (detail(items=(replace(OPENING, minutes=20),)), ("agenda",)),
        (detail(items=(replace(OPENING, parts=(LENA,)),)), ("agenda",)),
        (detail(parts=(replace(LENA, role=Role.HOST),)), ("people",)),
        (detail(replace(AGAIN, title="Other"), items=(), parts=()), ("title", "agenda", "people")),
    ],
)
def test_difference_is_named(second: SessionDetail, apart: Differences) -> None:
    assert differences(detail(), second) == apart


def test_sittings_out_of_line_are_one_finding_about_both() -> None:
    (problem,) = out_of_line(Planned(AGAIN, (), FIRST), {2: ("agenda", "people")}, now=NOW)
    assert problem.sentence == (
        "The two sittings have different agendas and people: “Fatigue”, Thursday 22 October 2026."
    )
    assert (problem.session_ids, problem.repair) == ((1, 2), "Bring both in line")


def test_nothing_is_said_of_sittings_that_are_alike_called_off_or_over() -> None:
    assert found(SessionStatus.CONFIRMED, ()) == []
    assert found(SessionStatus.CALLED_OFF, ("title",)) == []
    assert found(SessionStatus.CONFIRMED, ("title",), now=datetime(2026, 12, 1, tzinfo=UTC)) == []
