"""A Forum arranged from scratch, beside a greedy plan and textbook annealing; and one move among 10,000 sessions.

The Forums are generated: every session has a speaker or two, a fifth of them cannot come at every hour, the first and
the last session are set, rooms differ in size, and each of those who attend wants six sessions, mostly of two themes.
Counted is what they want and cannot attend, because it runs while another session they want does.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import combinations
from math import exp
from time import perf_counter

from cqo_desktop.domain.forum.arranging.frame import Day, Frame
from cqo_desktop.domain.forum.arranging.puzzle import Puzzle, Weights, puzzle
from cqo_desktop.domain.forum.arranging.search import search
from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import USUAL, Rule, Strictness
from cqo_desktop.domain.forum.live import Live
from cqo_desktop.domain.forum.timetable import Card, Facts, Need, Place, Space, Timetable
from cqo_desktop.domain.forum.wants import Wants
from tests.benchmarks.timing import in_turn, tell

SIZES = ((15, 3, 6, 80, 1.0), (24, 3, 9, 120, 1.0), (60, 5, 13, 300, 2.0), (120, 6, 21, 1_000, 5.0))
"""Sessions, rooms, hours, people, and the seconds each search has."""
SEEDS = 3
WANTED = 6
MANY = 10_000
FIRST = datetime(2027, 12, 6, 14, tzinfo=UTC)
HOUR = timedelta(hours=1)
STRICT = {**USUAL, Rule.TOO_SMALL: Strictness.BLOCK}


@dataclass(frozen=True)
class Made:
    """A generated Forum, for us and for the textbook."""

    asked: Puzzle
    hours: Sequence[Sequence[int]]
    """The hours at which each session may run."""
    clashes: frozenset[tuple[int, int]]
    audience: Sequence[int]
    seats: Sequence[int]
    wishes: Sequence[Sequence[int]]


def measure() -> None:
    for sessions, rooms, hours, people, seconds in SIZES:
        made = _forum(sessions, rooms, hours, people)
        print(f"  {sessions} sessions, {rooms} rooms, {hours} hours, {people:,} people who want {WANTED} each")
        first, ours = [], []
        for seed in range(SEEDS):
            begun = perf_counter()
            found = list(search(made.asked, seed=seed, spent=lambda _: (perf_counter() - begun) / seconds, afresh=True))  # noqa: B023
            first.append(found[0])
            ours.append(found[-1])
        theirs = [_textbook(made, seconds, seed) for seed in range(SEEDS)]
        print(f"    greedy, nothing blocking:   {sorted(each.missed for each in first)} missed")
        print(f"    textbook annealing, {seconds:.0f} s:   {sorted(theirs)} missed")
        blocking = max(each.blocking for each in ours)
        waiting = max(sum(spot is None for spot in each.spots) for each in ours)
        print(
            f"    ours, {seconds:.0f} s:                 {sorted(each.missed for each in ours)} missed, "
            f"{blocking} blocking, {waiting} waiting"
        )
    _one_move()


def _forum(sessions: int, rooms: int, hours: int, people: int) -> Made:
    draw = random.Random(1)
    themes = [each % max(3, rooms + 1) for each in range(sessions)]
    renown = [1 / (1 + each % 17) ** 0.7 for each in range(sessions)]
    draw.shuffle(renown)
    wishes = [_wishes(draw, themes, renown) for _ in range(people)]
    seats = sorted(int(people * (0.25 + 0.45 * each / max(rooms - 1, 1))) for each in range(rooms))
    audience = [min(sum(each in wanted for wanted in wishes), seats[-1]) for each in range(sessions)]
    speakers = [set(draw.sample(range(int(sessions * 0.8)), 1 + (draw.random() < 0.3))) for _ in range(sessions)]
    may = [
        list(range(hours)) if draw.random() > 0.2 else sorted(draw.sample(range(hours), max(3, hours // 2)))
        for _ in range(sessions)
    ]
    may[0], may[1] = [0], [hours - 1]
    # The hours of a session are those of somebody who speaks in it alone.
    present = {
        1_000 + each: tuple((FIRST + hour * HOUR, FIRST + (hour + 1) * HOUR) for hour in may[each])
        for each in range(sessions)
    }
    cards = {
        each: Card(
            id=each,
            title=f"Session {each}",
            minutes=60,
            needs=tuple(Need(person, 0, 60) for person in (*sorted(speakers[each]), 1_000 + each)),
            expected=audience[each],
        )
        for each in range(sessions)
    }
    facts = Facts(
        zone="America/New_York",
        spaces={room: Space(room, f"Room {room}", seats[room]) for room in range(rooms)},
        present=present,
        wants=Wants.of({person: frozenset(wanted) for person, wanted in enumerate(wishes)}),
    )
    starts = tuple(FIRST + hour * HOUR for hour in range(hours))
    frame = Frame((Day(FIRST.date(), starts, FIRST + hours * HOUR),), tuple(range(rooms)))
    return Made(
        asked=puzzle(Timetable(cards, {}), facts, frame, STRICT, Weights(change=0)),
        hours=may,
        clashes=frozenset(pair for pair in combinations(range(sessions), 2) if speakers[pair[0]] & speakers[pair[1]]),
        audience=audience,
        seats=seats,
        wishes=[sorted(wanted) for wanted in wishes],
    )


def _wishes(draw: random.Random, themes: Sequence[int], renown: Sequence[float]) -> set[int]:
    liked = draw.sample(range(max(themes) + 1), 2)
    weights = [each * (3 if theme in liked else 1) for each, theme in zip(renown, themes, strict=True)]
    wanted: set[int] = set()
    while len(wanted) < WANTED:
        wanted |= set(draw.choices(range(len(themes)), weights))
    return wanted


def _textbook(made: Made, seconds: float, seed: int) -> int:
    """Anneal hours alone, rooms counted by size, moves and exchanges in equal parts; -1 where it finds no beginning."""
    draw, begun = random.Random(seed), perf_counter()
    beside: list[set[int]] = [set() for _ in made.hours]
    for one, two in made.clashes:
        beside[one].add(two)
        beside[two].add(one)
    hour = _beginning(made, beside, draw, begun, seconds)
    if hour is None:
        return -1
    of = [[wish for wish, wanted in enumerate(made.wishes) if card in wanted] for card in range(len(hour))]
    cost = best = sum(len(wanted) - len({hour[card] for card in wanted}) for wanted in made.wishes)
    warmth = max(1.0, cost * 0.02)
    while perf_counter() - begun < seconds:
        warmth = max(0.05, warmth * 0.9998)
        moves = _proposed(made, beside, hour, draw)
        before = {card: hour[card] for card in moves}
        touched = {wish for card in moves for wish in of[card]}
        now = sum(len({hour[card] for card in made.wishes[wish]}) for wish in touched)
        for card, to in moves.items():
            hour[card] = to
        change = now - sum(len({hour[card] for card in made.wishes[wish]}) for wish in touched)
        if (
            moves
            and _seated(made, hour, set(moves.values()))
            and (change <= 0 or draw.random() < exp(-change / warmth))
        ):
            cost += change
            best = min(best, cost)
        else:
            hour.update(before)
    return best


def _beginning(
    made: Made, beside: Sequence[set[int]], draw: random.Random, begun: float, seconds: float
) -> dict[int, int] | None:
    cards = range(len(made.hours))
    while perf_counter() - begun < seconds:
        hour: dict[int, int] = {}
        for card in sorted(cards, key=lambda card: (len(made.hours[card]), -made.audience[card], draw.random())):
            fits = [
                each
                for each in made.hours[card]
                if all(hour.get(other) != each for other in beside[card])
                and _seated(made, {**hour, card: each}, {each})
            ]
            if not fits:
                break
            hour[card] = draw.choice(fits)
        else:
            return hour
    return None


def _proposed(made: Made, beside: Sequence[set[int]], hour: Mapping[int, int], draw: random.Random) -> dict[int, int]:
    one = draw.randrange(len(hour))
    if draw.random() < 0.5:
        moves = {one: draw.choice(made.hours[one])}
    else:
        two = draw.randrange(len(hour))
        moves = {one: hour[two], two: hour[one]}
    fits = all(to in made.hours[card] and to != hour[card] for card, to in moves.items())
    apart = fits and all(moves.get(other, hour[other]) != to for card, to in moves.items() for other in beside[card])
    return moves if apart else {}


def _seated(made: Made, hour: Mapping[int, int], hours: set[int]) -> bool:
    """Tell whether the sessions of some hours fit the rooms, the largest audience in the largest room."""
    for each in hours:
        here = sorted((made.audience[card] for card, at in hour.items() if at == each), reverse=True)
        if len(here) > len(made.seats) or any(a > b for a, b in zip(here, reversed(made.seats), strict=False)):
            return False
    return True


def _one_move() -> None:
    """Judge one card before it is dropped, beside judging everything again."""
    draw = random.Random(2)
    rooms = {room: Space(room, f"Room {room}", 100) for room in range(40)}
    cards, places = {}, {}
    for each in range(MANY):
        needs = tuple(Need(person, 0, 45) for person in draw.sample(range(4_000), 2))
        cards[each] = Card(id=each, title=f"Session {each}", minutes=45, needs=needs, track=f"Track {each % 30}")
        places[each] = Place(FIRST + timedelta(minutes=15 * draw.randrange(9_000)), draw.randrange(40))
    facts = Facts(zone="America/New_York", spaces=rooms, names=dict.fromkeys(range(4_000), "Somebody"))
    table = Timetable(cards, places)
    live = Live(table, facts)
    wanted = [
        (draw.randrange(MANY), Place(FIRST + timedelta(minutes=15 * draw.randrange(9_000)), draw.randrange(40)))
        for _ in range(200)
    ]
    print(f"  one move among {MANY:,} sessions (200 answers), and all of them judged again")
    works = {
        "all again": lambda: conflicts(table, facts),
        "200 answers": lambda: [live.answer({card: place}) for card, place in wanted],
    }
    tell(in_turn(works, 3), "all again", {})
