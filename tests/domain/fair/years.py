"""Random small years, and their best plans by trying every one of them."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise, product

from hypothesis import strategies as st

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import DaysOff, Member, classes
from cqo_desktop.domain.fair.problem import Limits, PlannedSession, Problem, Slots
from tests.domain.fair.networks import ZONES, burden_of

# Half of all years begin where clocks move: America, Europe, Australia and Chatham, forward and back.
_MOVES = [
    date(2026, 3, 7),
    date(2026, 3, 28),
    date(2026, 4, 4),
    date(2026, 10, 3),
    date(2026, 10, 24),
    date(2026, 10, 31),
]
DAYS = st.sampled_from(_MOVES) | st.dates(date(2026, 3, 1), date(2027, 12, 1))


@st.composite
def members(draw: st.DrawFn) -> Member:
    start = draw(st.integers(0, 47)) * 30
    holidays = draw(st.frozensets(st.dates(date(2026, 3, 1), date(2026, 3, 5)), max_size=2))
    week = draw(st.sampled_from([frozenset(range(5)), frozenset({6, 0, 1, 2, 3}), frozenset(range(7))]))
    night = draw(st.sampled_from([(1350, 360), (1380, 360), (1260, 315), (0, 480)]))
    hours = Hours(start, (start + draw(st.integers(8, 20)) * 30) % 1440, *night)
    return Member(draw(st.sampled_from(ZONES)), hours, DaysOff(week, holidays), draw(st.integers(0, 2)))


@st.composite
def years(draw: st.DrawFn, *, limited: bool = True) -> Problem:
    """Some members, a few sessions with a few starts each, and now and then a lock and limits between neighbours."""
    people = draw(st.lists(members(), min_size=1, max_size=5))
    count = draw(st.integers(1, 4))
    first = draw(DAYS)
    starts = 12 if count < 3 else 6
    sessions = []
    for at in range(count):
        low = first + timedelta(days=draw(st.integers(2, 4)) * at)
        days = draw(st.sampled_from([1, 2, 3]))
        step = 24 * 60 * days // starts
        slots = Slots(low, low + timedelta(days=days - 1), frozenset(range(7)), draw(st.integers(0, 3)) * 45, step=step)
        is_locked = limited and draw(st.integers(0, 5)) == 0
        locked = datetime.combine(low, time(draw(st.integers(0, 23))), UTC) if is_locked else None
        sessions.append(
            PlannedSession(str(at), f"Session {at}", draw(st.sampled_from([30, 90, 120])), slots, (), locked)
        )
    limits = Limits(
        min_gap=draw(st.none() | st.integers(1, 4)) if limited else None,
        max_gap=draw(st.none() | st.integers(3, 6)) if limited else None,
        no_two_nights_in_a_row=limited and draw(st.booleans()),
    )
    return Problem(classes(people), tuple(sessions), limits)


def candidates(problem: Problem) -> list[list[datetime]]:
    """List the starts of each session a second way: every minute is asked."""
    found = []
    for session in problem.sessions:
        slots, own = session.slots, []
        for day in range((slots.last - slots.first).days + 1):
            midnight = datetime.combine(slots.first + timedelta(days=day), time(), UTC)
            minutes = [each for each in range(1440) if slots.earliest <= each <= slots.latest]
            own += [midnight + timedelta(minutes=each) for each in minutes if (each - slots.earliest) % slots.step == 0]
        found.append([session.locked] if session.locked else own)
    return found


def plans(problem: Problem, counted: "Recount") -> Iterator[tuple[datetime, ...]]:
    """Try every plan that keeps the limits."""
    for plan in product(*candidates(problem)):
        if all(_fits(problem, at, *both, counted) for at, both in enumerate(pairwise(plan))):
            yield plan


def _fits(problem: Problem, at: int, one: datetime, after: datetime, counted: "Recount") -> bool:
    if problem.sessions[at].locked and problem.sessions[at + 1].locked:
        return True
    limits, gap = problem.limits, (after.date() - one.date()).days
    if (limits.min_gap is not None and gap < limits.min_gap) or (limits.max_gap is not None and gap > limits.max_gap):
        return False
    both = zip(counted.of(at, one), counted.of(at + 1, after), strict=True)
    return not (limits.no_two_nights_in_a_row and any(min(burdens) >= 7 for burdens in both))


def best(problem: Problem) -> tuple[list[int], int] | None:
    """Give the fairest figures of all plans: the nights of every member, the most first, then the total burden."""
    counted = Recount(problem)
    return min(map(counted, plans(problem, counted)), default=None)


class Recount:
    """Counts plans of one problem a second way, each start once."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._known: dict[tuple[int, datetime], list[int]] = {}

    def __call__(self, starts: Sequence[datetime]) -> tuple[list[int], int]:
        borne = [self.of(at, start) for at, start in enumerate(starts)]
        nights, total = [], 0
        for number, each in enumerate(self._problem.classes):
            own = [burdens[number] for burdens in borne]
            nights += [each.carried + sum(burden >= 7 for burden in own)] * each.people
            total += each.people * sum(own)
        return sorted(nights, reverse=True), total

    def worst_burden(self, starts: Sequence[datetime]) -> int:
        borne = [self.of(at, start) for at, start in enumerate(starts)]
        return max(sum(burdens[number] for burdens in borne) for number in range(len(self._problem.classes)))

    def of(self, at: int, start: datetime) -> list[int]:
        if (at, start) not in self._known:
            minutes = self._problem.sessions[at].minutes
            self._known[at, start] = [
                burden_of(start, minutes, each.zone, each.hours, each.days_off) for each in self._problem.classes
            ]
        return self._known[at, start]
