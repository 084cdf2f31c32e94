"""A repair is the smallest move that mends a conflict and breaks nothing else."""

from hypothesis import assume, given

from cqo_desktop.domain.forum import repairs
from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import Strictness
from cqo_desktop.domain.forum.live import Live
from cqo_desktop.domain.forum.timetable import Facts, Timetable
from tests.domain.forum.test_checking import ANA, BOARDROOM, HALL, at, card, facts, table
from tests.domain.forum.test_live import ASKED, forums


def repair(asked: Timetable, known: Facts) -> str | None:
    worst = conflicts(asked, known)[0]
    found = repairs.best(worst, Live(asked, known))
    return found.title if found else None


def test_room_booked_twice_is_mended_by_a_free_room_at_the_same_hour() -> None:
    asked = table((card(1), at(0)), (card(2), at(0)))
    assert repair(asked, facts()) == "Move “Talk 1” to Boardroom"


def test_repair_never_moves_what_is_fixed() -> None:
    asked = table((card(1, fixed=True), at(0)), (card(2), at(0)))
    assert repair(asked, facts()) == "Move “Talk 2” to Boardroom"


def test_repair_seats_everybody() -> None:
    asked = table((card(1, expected=40), at(0)), (card(2, expected=40), at(0)), (card(3), at(60)), (card(4), at(120)))
    last = table(*asked.placed(), (card(5), at(180)))
    assert repair(last, facts()) is None


def test_person_in_two_sessions_is_mended_by_the_nearest_other_hour() -> None:
    asked = table((card(1, ANA), at(0)), (card(2, ANA, minutes=30), at(0, BOARDROOM)), (card(3), at(60)))
    assert repair(asked, facts()) == "Move “Talk 2” to 11:00 a.m. Monday"


def test_room_that_is_too_small_is_mended_by_an_exchange() -> None:
    asked = table((card(1, expected=40), at(0, BOARDROOM)), (card(2, expected=5), at(0, HALL)))
    assert repair(asked, facts()) == "Let “Talk 1” and “Talk 2” change rooms"


def test_there_is_no_repair_where_nothing_may_move() -> None:
    asked = table((card(1, fixed=True), at(0)), (card(2, fixed=True), at(0)))
    assert repair(asked, facts()) is None


@given(forums())
def test_repair_mends_and_breaks_nothing(forum: tuple[Timetable, Facts]) -> None:
    asked, known = forum
    every = conflicts(asked, known, ASKED)
    assume(every)
    found = repairs.best(every[0], Live(asked, known, ASKED))
    assume(found is not None)
    assert found is not None
    after = conflicts(asked.moved(dict(found.moves)), known, ASKED)
    assert every[0].key not in {each.key for each in after}
    assert sum(each.people for each in after) < sum(each.people for each in every)
    assert sum(each.strictness is Strictness.BLOCK for each in after) == 0
