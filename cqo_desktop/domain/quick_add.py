"""A session from one typed line: what was understood, what was guessed, and which letters said so.

Nothing is read in secret: every piece tells its place in the line, and what is no piece is the title.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import Enum

from cqo_desktop.domain import quick_dates, quick_hours, quick_places, zones
from cqo_desktop.domain.quick_line import TAKEN, Kind, Line, Piece
from cqo_desktop.domain.recurrence import MonthlyRule
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import SeriesKind

type Month = tuple[int, int]

_NOON, _HOUR = time(12), 60
_ENOUGH_MONTHS = 36
_WITH = re.compile(r"(?<!\w)(?:with|by|avec|con|mit)\s+|(?<=" + TAKEN + r")\s*(?:,|&|\band\b|\bet\b|\by\b)\s*")
_NAME = re.compile(r"[^\s,;&" + TAKEN + r"]+(?:\s+[^\s,;&" + TAKEN + r"]+){0,4}")


class Doubt(Enum):
    """What a person should look at before it is created."""

    WEEKDAY_DIFFERS = "weekday_differs"
    PAST = "past"
    SKIPPED_HOUR = "skipped_hour"
    """The clocks of its zone skip this hour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known before a line is read."""

    today: date
    zone: str
    """The home zone."""
    day_first: bool = True
    """Whether 3/4 is the third of April."""
    series: Sequence[SeriesRow] = ()
    taken: Mapping[int, frozenset[Month]] | None = None
    """The months in which a series has a session already."""
    person: Callable[[str], int | None] = lambda _words: None
    """Finds the one person that words mean."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """A session as the line describes it."""

    title: str
    wall: datetime
    zone: str
    minutes: int
    series: SeriesRow | None
    people: tuple[int, ...]
    link: str
    pieces: tuple[Piece, ...]
    """In the order of the line; disjoint."""
    guessed: frozenset[Kind]
    """What the line does not say: dates and hours from the series' rule, lengths from the series."""
    doubts: frozenset[Doubt]


def read(typed: str, known: Known) -> Understood:
    """Understand a line; what it does not say comes from the series it names, else from the first monthly one.

    A missing day is the next one of the monthly rule that has no session yet, in the month if only that was named.
    """
    line = Line(typed)
    link = quick_places.take_link(line)
    day = quick_dates.take(line, today=known.today, day_first=known.day_first)
    hours = quick_hours.take(line)
    minutes = quick_hours.take_length(line)
    zone = quick_places.take_zone(line, known.zone)
    series = _take_series(line, known.series)
    people = tuple(_take_people(line, known.person))
    chosen = series or _monthly(known.series)
    rule = _rule(chosen)
    when = day.day if day and not day.whole_month else _free_day(chosen, rule, day.day if day else None, known)
    is_of_series = series is not None or _is_next_of(chosen, rule, when, known)
    owner = chosen if is_of_series else None
    start = hours.start if hours else rule.at if rule else _NOON
    wall = datetime.combine(when, start)
    place = zone or (rule.zone if rule and not hours else known.zone)
    return Understood(
        title=line.title() or (owner.name if owner else ""),
        wall=wall,
        zone=place,
        minutes=minutes or (hours and hours.minutes) or (owner.minutes if owner else _HOUR),
        series=owner,
        people=people,
        link=link,
        pieces=tuple(sorted(line.pieces, key=lambda piece: piece.start)),
        guessed=frozenset(_guessed(line, day, hours, is_series_guessed=owner is not None and series is None)),
        doubts=frozenset(_doubts(day, wall, place, known.today)),
    )


def _guessed(
    line: Line, day: quick_dates.Day | None, hours: quick_hours.Hours | None, *, is_series_guessed: bool
) -> Iterator[Kind]:
    told = {piece.kind for piece in line.pieces}
    if day is None or day.whole_month:
        yield Kind.DATE
    if hours is None:
        yield Kind.HOUR
    if Kind.LENGTH not in told and not (hours and hours.minutes):
        yield Kind.LENGTH
    if Kind.ZONE not in told:
        yield Kind.ZONE
    if is_series_guessed:
        yield Kind.SERIES


def _take_series(line: Line, series: Sequence[SeriesRow]) -> SeriesRow | None:
    """Take a series by its whole name, or by '#' and the beginning of one of its words."""
    for row in sorted(series, key=lambda row: -len(row.name)):
        match = re.search(rf"(?<!\w)(?:in\s+|of\s+|#)?{re.escape(fold(row.name))}(?!\w)", line.text)
        if match and row.name:
            line.take(Kind.SERIES, *match.span())
            return row
    for match in re.finditer(r"#([\w-]+)", line.text):
        meant = [row for row in series if any(word.startswith(match[1]) for word in fold(row.name).split())]
        if len(meant) == 1:
            line.take(Kind.SERIES, *match.span())
            return meant[0]
    return None


def _take_people(line: Line, person: Callable[[str], int | None]) -> Iterator[int]:
    """Take 'with' and the most words behind it that mean one person; further ones follow 'and' or a comma."""
    seen: set[int] = set()
    place = 0
    while behind := _WITH.search(line.text, place):
        place = behind.end()
        name = _NAME.match(line.text, place)
        # Only a name may be followed by "and" another one: not a date or an hour.
        if name is None or (behind[0].lstrip()[:1] in "&,ae" and not _is_person(line, behind.start())):
            continue
        words = list(re.finditer(r"\S+", line.typed[name.start() : name.end()]))
        for count in range(len(words), 0, -1):
            end = name.start() + words[count - 1].end()
            if (found := person(line.typed[name.start() : end])) is not None:
                line.take(Kind.PERSON, behind.start(), end)
                place = end
                if found not in seen:
                    seen.add(found)
                    yield found
                break


def _is_person(line: Line, place: int) -> bool:
    starts_alone = line.text[place : place + 4].lstrip().startswith("avec")
    return starts_alone or any(piece.kind is Kind.PERSON and piece.end == place for piece in line.pieces)


def _monthly(series: Sequence[SeriesRow]) -> SeriesRow | None:
    return next((row for row in series if row.kind is SeriesKind.MONTHLY and _rule(row)), None)


def _rule(row: SeriesRow | None) -> MonthlyRule | None:
    if row is None or row.rule_nth is None or row.rule_weekday is None or not row.rule_time or not row.rule_zone:
        return None
    return MonthlyRule(row.rule_nth, row.rule_weekday, time.fromisoformat(row.rule_time), row.rule_zone)


def _is_next_of(series: SeriesRow | None, rule: MonthlyRule | None, day: date, known: Known) -> bool:
    """Tell whether a day is one on which the series meets and has no session yet."""
    if series is None or rule is None or rule.day(day.year, day.month) != day:
        return False
    return (day.year, day.month) not in _taken(series, known)


def _taken(series: SeriesRow, known: Known) -> frozenset[Month]:
    return (known.taken or {}).get(series.id, frozenset())


def _free_day(series: SeriesRow | None, rule: MonthlyRule | None, month: date | None, known: Known) -> date:
    """Find the rule's next day without a session; a week from today where there is no rule."""
    if series is None or rule is None:
        return month or known.today + timedelta(days=7)
    if month is not None:
        return rule.day(month.year, month.month)
    taken = _taken(series, known)
    days = (wall.date() for wall in rule.walls(known.today, _ENOUGH_MONTHS))
    ahead = [day for day in days if day >= known.today]
    return next((day for day in ahead if (day.year, day.month) not in taken), ahead[-1])


def _doubts(day: quick_dates.Day | None, wall: datetime, zone: str, today: date) -> Iterator[Doubt]:
    if day and day.weekday_differs:
        yield Doubt.WEEKDAY_DIFFERS
    if wall.date() < today:
        yield Doubt.PAST
    if zones.resolve_or_none(wall, zone) is None:
        yield Doubt.SKIPPED_HOUR
