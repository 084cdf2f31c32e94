"""Days as people type them in one line: '22 oct', 'nov 19', 'next thursday', '22.10.', '2026-10-22', 'in may'."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cqo_desktop.domain.quick_line import Kind, Line

_MONTHS = [
    "january janvier enero januar",
    "february fevrier febrero februar",
    "march mars marzo marz",
    "april avril abril",
    "may mai mayo",
    "june juin junio juni",
    "july juillet julio juli",
    "august aout agosto",
    "september septembre septiembre setiembre",
    "october octobre octubre oktober",
    "november novembre noviembre",
    "december decembre diciembre dezember",
]
_WEEKDAYS = [
    "monday mon lundi lunes montag",
    "tuesday tue tues mardi martes dienstag",
    "wednesday wed mercredi miercoles mittwoch",
    "thursday thu thur thurs jeudi jueves donnerstag",
    "friday fri vendredi viernes freitag",
    "saturday sat samedi sabado samstag",
    "sunday sun dimanche domingo sonntag",
]
_BESIDE_A_DATE = ("lun mo", "mar di", "mer mie mi", "jeu jue do", "ven vie fr", "sam sab sa", "dim dom so")
"""Short weekdays that are words or names of their own, and so are read only beside a date."""
_TODAY = {"today": 0, "aujourd'hui": 0, "aujourd’hui": 0, "hoy": 0, "heute": 0}
_TOMORROW = {"tomorrow": 1, "demain": 1, "manana": 1, "morgen": 1}

_NOT_BEFORE = r"(?<![\w:.,/@#+-])"
_NOT_AN_HOUR = r"(?!\d|[:h]\d?|\s?[ap]\.?\s?m\b|[ap]\b|\s?h\b|\s?uhr\b|\s?(?:min|hour|heure|hora)|m\b|[.,]\d)"
_YEAR = r"(?:,?\s+(?:del? )?(?P<year>20\d\d)(?![\d:h]))?"
_NAME = r"(?P<name>[^\W\d_]{3,10})"
_ISO = re.compile(_NOT_BEFORE + r"(?P<year>20\d\d)-(?P<month>\d{1,2})-(?P<day>\d{1,2})(?!\d)")
_DAY_NAME = re.compile(
    _NOT_BEFORE + r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|[.º])?[\s-]*(?:of |de )?" + _NAME + r"(?!\w)\.?" + _YEAR
)
_NAME_DAY = re.compile(_NOT_BEFORE + _NAME + r"\.?\s+(?P<day>\d{1,2})(?:st|nd|rd|th)?" + _NOT_AN_HOUR + _YEAR)
_NUMBERS = re.compile(
    _NOT_BEFORE
    + r"(?!24/7\b)(?P<first>\d{1,2})(?:(?P<mark>[./-])(?P<second>\d{1,2})(?P=mark)(?P<year>20\d\d|\d\d)|"
    + r"/(?P<only>\d{1,2})|\.(?P<dotted>\d{1,2})\.)(?![\w/])"
)
_AHEAD = re.compile(r"\bin (?P<number>\d{1,2}) (?P<unit>days?|weeks?)\b")
_IN_MONTH = re.compile(r"\b(?:in|en) " + _NAME + r"\b")
_WORD = re.compile(r"(?:\b(?P<next>next|this|coming|on)\s+)?(?<!\w)(?P<name>[^\W\d_]+(?:['’]hui)?)(?!\w)")
_BEFORE = re.compile(r"(?:\b(?:on|le|el)\s+)?(?P<word>\b[^\W\d_]{2,10})\b\.?,?\s+(?:the\s+)?$")
_ON = frozenset({"on", "le", "el"})


@dataclass(frozen=True, slots=True)
class Day:
    """A day as it was understood."""

    day: date
    whole_month: bool = False
    """Only the month was named; `day` is its first."""
    weekday_differs: bool = False
    """The weekday typed beside the date is another one."""


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    day: Day


def take(line: Line, *, today: date, day_first: bool) -> Day | None:
    """Take the day out of a line; a day without a year is the next one of its kind, today included.

    A weekday alone is the first one after today; `next` puts it into the week after this one.
    """
    for reader in (_iso, _named, _of_numbers(day_first=day_first), _ahead, _weekday, _month_alone):
        for found in reader(line.text, today):
            start, day = _with_weekday(line.text, found)
            line.take(Kind.DATE, start, found.end)
            return day
    return None


type _Reader = Callable[[str, date], Iterator[_Found]]


def _iso(text: str, _today: date) -> Iterator[_Found]:
    for match in _ISO.finditer(text):
        yield from _made(match, int(match["year"]), int(match["month"]), int(match["day"]))


def _named(text: str, today: date) -> Iterator[_Found]:
    for pattern in (_DAY_NAME, _NAME_DAY):
        for match in pattern.finditer(text):
            if month := _month(match["name"]):
                yield from _next(match, today, month, int(match["day"]))


def _of_numbers(*, day_first: bool) -> _Reader:
    def read(text: str, today: date) -> Iterator[_Found]:
        for match in _NUMBERS.finditer(text):
            first, second = int(match["first"]), int(match["second"] or match["only"] or match["dotted"])
            by_day = first > 12 or "." in match[0] or (day_first and second <= 12)
            yield from _next(match, today, *((second, first) if by_day else (first, second)))

    return read


def _ahead(text: str, today: date) -> Iterator[_Found]:
    for match in _AHEAD.finditer(text):
        days = int(match["number"]) * (7 if match["unit"].startswith("week") else 1)
        yield _Found(*match.span(), Day(today + timedelta(days=days)))


def _weekday(text: str, today: date) -> Iterator[_Found]:
    for match in _WORD.finditer(text):
        name, ahead = match["name"], match["next"]
        if (days := (_TODAY | _TOMORROW).get(name)) is not None:
            yield _Found(
                match.start() if ahead in {None, "on"} else match.start("name"),
                match.end(),
                Day(today + timedelta(days=days)),
            )
        elif (weekday := _place(name, _WEEKDAYS)) is not None:
            days = (weekday - today.weekday() - 1) % 7 + 1
            if ahead == "next":
                days = weekday - today.weekday() + 7
            yield _Found(*match.span(), Day(today + timedelta(days=days)))


def _month_alone(text: str, today: date) -> Iterator[_Found]:
    for match in _IN_MONTH.finditer(text):
        if month := _month(match["name"]):
            yield _Found(*match.span(), Day(date(today.year + (month < today.month), month, 1), whole_month=True))


def _next(match: re.Match[str], today: date, month: int, day: int) -> Iterator[_Found]:
    if match["year"]:
        yield from _made(match, int(match["year"]) % 100 + 2000, month, day)
        return
    for year in range(today.year, today.year + 9):
        found = _date(year, month, day)
        if found and found >= today:
            yield _Found(*match.span(), Day(found))
            return


def _made(match: re.Match[str], year: int, month: int, day: int) -> Iterator[_Found]:
    if found := _date(year, month, day):
        yield _Found(*match.span(), Day(found))


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_weekday(text: str, found: _Found) -> tuple[int, Day]:
    """Take in the weekday, or the 'on', that stands before a date."""
    before = _BEFORE.search(text[: found.start])
    if before is None:
        return found.start, found.day
    word = before["word"]
    if word in _ON:
        return before.start("word"), found.day
    weekday = _place(word, _WEEKDAYS)
    weekday = _place(word, _BESIDE_A_DATE) if weekday is None else weekday
    if weekday is None:
        return found.start, found.day
    return before.start(), Day(found.day.day, found.day.whole_month, weekday != found.day.day.weekday())


def _month(word: str) -> int | None:
    """Find the one month that a word begins, in four languages."""
    fitting = {number for number, names in enumerate(_MONTHS, 1) for name in names.split() if _begins(word, name)}
    return fitting.pop() if len(fitting) == 1 else None


def _begins(word: str, name: str) -> bool:
    return name == word or (len(word) in {3, 4} and name.startswith(word))


def _place(word: str, lists: Sequence[str]) -> int | None:
    return next((place for place, words in enumerate(lists) if word in words.split()), None)
