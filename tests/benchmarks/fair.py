"""A fair year: 12, 24 and 52 sessions for 300, 3,000 and 30,000 members; objective, bound and time in one run.

Beside it the habits of planning by hand, and a plain model for HiGHS: the same starts, one row for each class, the
levels one after the other, and none of what makes ours quick (no collapse, no first plan, no unary nights, no levels
left out).
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from time import monotonic, perf_counter

import holidays

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.certificate import bound, certificate
from cqo_desktop.domain.fair.collapse import reduced
from cqo_desktop.domain.fair.grid import Grid, grid
from cqo_desktop.domain.fair.habits import best_average, fixed_hour, greedy_with_a_log, three_slots, two_slots
from cqo_desktop.domain.fair.members import DaysOff, Member, classes
from cqo_desktop.domain.fair.problem import Limits, Needed, PlannedSession, Problem, Slots
from cqo_desktop.domain.fair.vector import Outcome, outcome
from cqo_desktop.jobs import finished
from cqo_desktop.solving.curve import curve
from cqo_desktop.solving.highs import Program
from cqo_desktop.solving.report import Ending, Measure, Report
from cqo_desktop.solving.year import planned

YEAR = 2027
SESSIONS, MEMBERS = (12, 24, 52), (300, 3_000, 30_000)
AIM = 3.0
PLAIN_LIMIT = 10.0
NOTHING = 10**9
WEEK, SUNDAY, FRIDAY = frozenset(range(5)), frozenset({6, 0, 1, 2, 3}), frozenset({0, 1, 2, 3, 4})
# Zone, country, how many of a network live there, and their work week.
ZONES: tuple[tuple[str, str, int, frozenset[int]], ...] = (
    ("America/New_York", "US", 90, WEEK), ("America/Chicago", "US", 40, WEEK), ("America/Denver", "US", 12, WEEK),
    ("America/Los_Angeles", "US", 45, WEEK), ("America/Phoenix", "US", 5, WEEK), ("America/Toronto", "CA", 22, WEEK),
    ("America/Vancouver", "CA", 8, WEEK), ("America/Halifax", "CA", 3, WEEK), ("America/Mexico_City", "MX", 18, WEEK),
    ("America/Bogota", "CO", 10, WEEK), ("America/Lima", "PE", 6, WEEK), ("America/Santiago", "CL", 7, WEEK),
    ("America/Argentina/Buenos_Aires", "AR", 9, WEEK), ("America/Sao_Paulo", "BR", 25, WEEK),
    ("Atlantic/Azores", "PT", 1, WEEK), ("Europe/London", "GB", 60, WEEK), ("Europe/Lisbon", "PT", 6, WEEK),
    ("Europe/Paris", "FR", 35, WEEK), ("Europe/Berlin", "DE", 40, WEEK), ("Europe/Zurich", "CH", 18, WEEK),
    ("Europe/Madrid", "ES", 15, WEEK), ("Europe/Athens", "GR", 6, WEEK), ("Europe/Istanbul", "TR", 10, WEEK),
    ("Africa/Casablanca", "MA", 4, WEEK), ("Africa/Lagos", "NG", 12, WEEK), ("Africa/Cairo", "EG", 8, SUNDAY),
    ("Africa/Johannesburg", "ZA", 14, WEEK), ("Africa/Nairobi", "KE", 10, WEEK), ("Asia/Jerusalem", "IL", 8, SUNDAY),
    ("Asia/Riyadh", "SA", 14, SUNDAY), ("Asia/Dubai", "AE", 25, WEEK), ("Asia/Karachi", "PK", 6, WEEK),
    ("Asia/Kolkata", "IN", 40, WEEK), ("Asia/Kathmandu", "NP", 1, SUNDAY), ("Asia/Dhaka", "BD", 3, SUNDAY),
    ("Asia/Bangkok", "TH", 8, WEEK), ("Asia/Singapore", "SG", 35, WEEK), ("Asia/Hong_Kong", "HK", 25, WEEK),
    ("Asia/Shanghai", "CN", 20, WEEK), ("Asia/Manila", "PH", 6, WEEK), ("Asia/Tokyo", "JP", 25, WEEK),
    ("Asia/Seoul", "KR", 10, WEEK), ("Australia/Perth", "AU", 4, WEEK), ("Australia/Adelaide", "AU", 3, WEEK),
    ("Australia/Brisbane", "AU", 6, WEEK), ("Australia/Sydney", "AU", 20, WEEK), ("Pacific/Auckland", "NZ", 10, WEEK),
)  # fmt: skip
HOURS = ((Hours(480, 1080), 60), (Hours(420, 1020), 20), (Hours(540, 1140), 15), (Hours(600, 1200), 5))
HABITS: dict[str, Callable[[Grid], Sequence[datetime]]] = {
    "fixed 16:00 London": lambda table: fixed_hour(table, "Europe/London"),
    "best average each time": best_average,
    "two slots in turn": two_slots,
    "three slots in turn (RFC 9400)": three_slots,
    "greedy with a log": greedy_with_a_log,
}


def measure() -> None:
    off = {
        zone: DaysOff(week, frozenset(holidays.country_holidays(country, years=[YEAR - 1, YEAR, YEAR + 1])))
        for zone, country, _, week in ZONES
    }
    for count in SESSIONS:
        for members in MEMBERS:
            _measure(_network(count, members, off), f"{count} sessions x {members:,} members")


def _measure(problem: Problem, title: str) -> None:
    table = grid(problem)
    year = reduced(table)
    print(
        f"  {title}: {len(problem.classes)} classes, {sum(map(len, table.sessions)):,} starts; that can matter: "
        f"{len(year.people)} classes, {sum(map(len, year.sessions)):,} starts"
    )
    for name, habit in HABITS.items():
        _tell(name, outcome(problem, habit(table)), "")
    report, worst_at, whole_at = _planned(problem)
    proof = f"worst proved after {worst_at:.2f} s, " if worst_at else "worst NOT proved, "
    proof += f"all proved after {whole_at:.2f} s" if report.ending is Ending.PROVED else f"not all: {report.gap}"
    ours = outcome(problem, report.starts)
    _tell("ours", ours, f"{proof}   aim {AIM:.0f} s")
    begin = perf_counter()
    proved = bound(certificate(year, ours.vector.worst), year)
    print(
        f"    {'certificate':<32} nobody can do better than {proved}, found in {(perf_counter() - begin) * 1000:.1f} ms"
    )
    _tell_plain(_Plain(problem, table).solved(), ours)
    begin = perf_counter()
    points = finished(curve(problem, measure=Measure.NIGHTS, seconds=PLAIN_LIMIT), lambda _: None).points
    said = ", ".join(f"{each.cap}: {each.total:,}{'' if each.is_proved else ' (unproved)'}" for each in points)
    print(f"    {'most nights: least total':<32} {said}; {perf_counter() - begin:.2f} s")


def _planned(problem: Problem) -> tuple[Report, float, float]:
    """Plan as the program does, process and all; give when the worst and when all was proved."""
    begin, worst_at = perf_counter(), 0.0
    steps = planned(problem, seconds=PLAIN_LIMIT)
    while True:
        try:
            known = next(steps)
        except StopIteration as end:
            report: Report = end.value
            return report, worst_at, perf_counter() - begin
        if known and known.worst_is_proved and not worst_at:
            worst_at = perf_counter() - begin


def _tell(name: str, plan: Outcome, proof: str) -> None:
    most = ", ".join(f"{people:,} x{nights}" for nights, people in sorted(plan.histogram.items(), reverse=True)[:3])
    figures = f"worst {plan.vector.worst:>2} nights, burden {plan.worst_burden:>3}, total {plan.vector.total:>10,}"
    print(f"    {name:<32} {figures}   {most}   {proof}", flush=True)


@dataclass(frozen=True, slots=True)
class _PlainResult:
    steps: tuple[tuple[str, int, int, float], ...]
    is_done: bool


def _tell_plain(found: _PlainResult, ours: Outcome) -> None:
    taken = sum(each for *_, each in found.steps)
    name, value, least, _ = found.steps[-1]
    figures = f"at least {least:,}" if value == NOTHING else f"between {least:,} and {value:,}"
    end = f"all proved, {_beside(found, ours)}" if found.is_done else f"stopped at {name}: {figures}"
    print(f"    {'plain HiGHS model':<32} {end} after {taken:.2f} s (of {PLAIN_LIMIT:.0f} s)", flush=True)


def _beside(found: _PlainResult, ours: Outcome) -> str:
    vector = ours.vector
    expected = [vector.worst, *(vector.having(nights) for nights in range(vector.worst, 0, -1)), vector.total]
    return "the same figures" if [value for _, value, _, _ in found.steps] == expected else "OTHER FIGURES"


class _Plain:
    """The model as one would write it first: the most nights of anybody, then level by level, at last the total."""

    def __init__(self, problem: Problem, table: Grid) -> None:
        self._people = [each.people for each in problem.classes]
        self._table = table
        self._held: dict[int, int] = {}

    def solved(self) -> _PlainResult:
        steps: list[tuple[str, int, int, float]] = []
        end = monotonic() + PLAIN_LIMIT
        most = len(self._table.sessions)
        levels: list[int | None] = [None]
        while levels:
            level = levels.pop()
            begin = perf_counter()
            value, least = self._level(level, most, end)
            name = "most nights" if level is None else f"members with {level} nights" if level else "total"
            steps.append((name, value, least, perf_counter() - begin))
            if value > least:
                return _PlainResult(tuple(steps), is_done=False)
            if level is None:
                most, levels = value, list(range(value + 1))
            else:
                self._held[level] = value
        return _PlainResult(tuple(steps), is_done=True)

    def _level(self, level: int | None, most: int, end: float) -> tuple[int, int]:
        program = Program()
        starts = [
            [(program.add_columns([one.total if level == 0 else 0])[0], one.nights) for one in each]
            for each in self._table.sessions
        ]
        for each in starts:
            program.add_row(((column, 1) for column, _ in each), low=1, high=1)
        (worst,) = program.add_columns([int(level is None)], most=most)
        waking = [
            [(column, 1) for each in starts for column, nights in each if nights >> at & 1]
            for at in range(len(self._people))
        ]
        for row in waking:
            program.add_row([*row, (worst, -1)], high=0)
        for night, held in (self._held | ({level: sum(self._people)} if level else {})).items():
            has = program.add_columns([people if night == level else 0 for people in self._people])
            for row, column in zip(waking, has, strict=True):
                program.add_row([*row, (column, night - 1 - most)], high=night - 1)
            program.add_row(zip(has, self._people, strict=True), high=held + 0.4)
        found = program.solved(None, end, lambda _: None)
        if found.values is None:
            return NOTHING, found.bound
        return sum(cost * value for cost, value in zip(program.costs, found.values, strict=True)), found.bound


def _network(count: int, size: int, off: dict[str, DaysOff]) -> Problem:
    """Generate a network and its year: Tuesdays to Thursdays, speakers who are away on a quarter of the dates."""
    draw = random.Random(7)
    homes = draw.choices(ZONES, [each[2] for each in ZONES], k=size)
    usual = draw.choices(HOURS, [each[1] for each in HOURS], k=size)
    members = (Member(home[0], hours, off[home[0]]) for home, (hours, _) in zip(homes, usual, strict=True))
    draw = random.Random(3)
    sessions = []
    for at in range(count):
        first, last = (date(YEAR, 1, 1) + timedelta(days=round(edge * 365 / count)) for edge in (at, at + 1))
        days = [first + timedelta(days=each) for each in range((last - first).days)]
        days = [each for each in days if each.weekday() in {1, 2, 3} and (count > 12 or 8 <= each.day <= 21)]
        (home,) = draw.choices(ZONES, [each[2] for each in ZONES])
        away = frozenset(draw.sample(days, len(days) // 4)) if len(days) > 3 else frozenset[date]()
        slots = Slots(days[0], days[-1], frozenset({1, 2, 3}))
        speaker = Needed("speaker", home[0], away=away)
        sessions.append(PlannedSession(str(at), f"Session {at + 1}", 90, slots, (speaker,)))
    return Problem(classes(members), tuple(sessions), Limits())
