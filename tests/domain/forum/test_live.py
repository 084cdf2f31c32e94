"""A card that is dragged is judged by the very rules that judge the whole timetable."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import Rule, Strictness
from cqo_desktop.domain.forum.live import Live
from cqo_desktop.domain.forum.timetable import Card, Facts, Need, Place, Space, Timetable
from cqo_desktop.domain.forum.wants import Wants

NOON = datetime(2026, 12, 7, 12, 0, tzinfo=UTC)
PEOPLE, ROOMS = range(1, 5), range(1, 4)
ASKED = dict.fromkeys(Rule, Strictness.WARN)


@st.composite
def forums(draw: st.DrawFn) -> tuple[Timetable, Facts]:
    """Make small crowded days on which much is wrong."""
    count = draw(st.integers(2, 7))
    cards, places = {}, {}
    for each in range(1, count + 1):
        minutes = draw(st.sampled_from([15, 30, 45, 60, 90]))
        needs = tuple(Need(person, 0, minutes) for person in draw(st.sets(st.sampled_from(PEOPLE), max_size=2)))
        cards[each] = Card(
            id=each,
            title=f"T{each}",
            minutes=minutes,
            needs=needs,
            track=draw(st.sampled_from(["", "A", "B"])),
            expected=draw(st.sampled_from([None, 5, 50])),
            everywhere=draw(st.integers(0, 9)) == 0,
        )
        if draw(st.integers(0, 4)):
            places[each] = draw(spots())
    pairs = st.tuples(st.sampled_from(list(cards)), st.sampled_from(list(cards))).filter(
        lambda pair: pair[0] != pair[1]
    )
    facts = Facts(
        zone="America/New_York",
        spaces={room: Space(room, f"R{room}", 20 * room) for room in ROOMS},
        names={person: f"P{person}" for person in PEOPLE},
        present={1: ((NOON, NOON + timedelta(hours=3)),)},
        walks={frozenset((1, 2)): 10, frozenset((2, 3)): 25},
        after=tuple(draw(st.lists(pairs, max_size=2))),
        apart=tuple(draw(st.lists(pairs, max_size=2))),
        wants=Wants.of(
            {person: frozenset(draw(st.sets(st.sampled_from(list(cards)), max_size=3))) for person in range(6)}
        ),
    )
    return Timetable(cards, places), facts


@st.composite
def spots(draw: st.DrawFn) -> Place:
    """Choose a place on the day."""
    start = NOON + timedelta(minutes=15 * draw(st.integers(0, 16)))
    return Place(start, draw(st.sampled_from([None, *ROOMS])))


def everything_about(moves: Mapping[int, Place], table: Timetable, facts: Facts) -> list[object]:
    whole = conflicts(table.moved(dict(moves)), facts, ASKED)
    return [each for each in whole if not moves.keys().isdisjoint(each.key.cards)]


@given(forums(), st.data())
def test_answer_is_what_the_whole_timetable_would_say(forum: tuple[Timetable, Facts], data: st.DataObject) -> None:
    table, facts = forum
    moves = {data.draw(st.sampled_from(list(table.cards))): data.draw(spots())}
    assert Live(table, facts, ASKED).answer(moves) == everything_about(moves, table, facts)


@given(forums(), st.lists(st.tuples(st.integers(1, 7), st.none() | spots()), max_size=5), st.data())
def test_answer_stays_right_while_cards_are_moved(
    forum: tuple[Timetable, Facts], moves: list[tuple[int, Place | None]], data: st.DataObject
) -> None:
    table, facts = forum
    live = Live(table, facts, ASKED)
    for card, place in moves:
        if card in table.cards:
            live.move(card, place)
    asked = {data.draw(st.sampled_from(list(table.cards))): data.draw(spots())}
    assert live.answer(asked) == everything_about(asked, live.table, facts)


@given(forums(), st.data())
def test_difference_is_what_the_whole_timetable_would_gain_and_lose(
    forum: tuple[Timetable, Facts], data: st.DataObject
) -> None:
    table, facts = forum
    moves = {data.draw(st.sampled_from(list(table.cards))): data.draw(spots())}
    before, after = conflicts(table, facts, ASKED), conflicts(table.moved(dict(moves)), facts, ASKED)
    gone, come = Live(table, facts, ASKED).difference(moves)
    assert {each.key for each in gone} == {each.key for each in before} - {each.key for each in after}
    assert {each.key for each in come} == {each.key for each in after} - {each.key for each in before}
