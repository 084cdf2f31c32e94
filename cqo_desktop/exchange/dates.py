"""Dates as people write them, and the order of day and month decided for a whole column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from cqo_desktop.exchange.clock import LONGEST_TEXT
from cqo_desktop.exchange.columns import fold

_YEAR = r"(?P<year>\d{4}|\d{2})(?!\d)"
_ISO = re.compile(r"(?P<year>\d{4})(?P<mark>[-/.])(?P<month>\d{1,2})(?P=mark)(?P<day>\d{1,2})(?!\d)")
_COMPACT = re.compile(r"(?P<year>20\d{2})(?P<month>\d{2})(?P<day>\d{2})(?!\d)")
_NUMBERS = re.compile(rf"(?P<first>\d{{1,2}})(?P<mark>[-/.])(?P<second>\d{{1,2}})(?P=mark){_YEAR}")
_DAY_NAMED = re.compile(
    r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|re|º|°|\.)?[\s\-]*(?:of |de )?"
    rf"(?P<name>[^\W\d_]{{3,10}})\.?[,\s\-]*(?:del? )?{_YEAR}",
    re.IGNORECASE,
)
_NAMED_DAY = re.compile(
    rf"(?P<name>[^\W\d_]{{3,10}})\.?[\s\-]*(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[,\s\-]+{_YEAR}", re.IGNORECASE
)
_SERIAL = re.compile(r"(?P<days>[2-7]\d{4})(?P<rest>\.\d+)?$")
_FIRST_WORD = re.compile(r"[^\W\d_]+\.?,?\s+")
_EXCEL_DAY_ZERO = date(1899, 12, 30)
_MONTHS = (
    "january janvier enero januar|february fevrier febrero februar|march mars marzo marz|april avril abril|"
    "may mai mayo|june juin junio juni|july juillet julio juli|august aout agosto|"
    "september septembre septiembre setiembre|october octobre octubre oktober|november novembre noviembre|"
    "december decembre diciembre dezember"
)


@dataclass(frozen=True, slots=True)
class Found:
    """A date at the head of a text, and what stands behind it."""

    day: date
    rest: str
    """What follows; a leading T is the mark of an ISO time."""
    other: date | None = None
    """The same text with day and month the other way round, where nothing tells which is meant."""


def day_first(texts: Iterable[str]) -> bool | None:
    """Tell whether a column's dates begin with the day; None if they do not tell or disagree."""
    seen = set()
    for text in texts:
        numbers = _NUMBERS.match(text.strip())
        if numbers and max(int(numbers["first"]), int(numbers["second"])) > 12:
            seen.add(int(numbers["first"]) > 12)
    return seen.pop() if len(seen) == 1 else None


def take(text: str, *, day_first: bool | None) -> Found | None:
    """Take the date at the head of a text, weekday or not; None if there is none."""
    text = text.strip()
    if len(text) > LONGEST_TEXT:
        return None
    without_weekday = _FIRST_WORD.sub("", text, count=1)
    return _take(text, day_first=day_first) or _take(without_weekday, day_first=day_first)


def _take(text: str, *, day_first: bool | None) -> Found | None:
    if serial := _SERIAL.match(text):
        return Found(_EXCEL_DAY_ZERO + timedelta(days=int(serial["days"])), serial["rest"] or "")
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _found(text, found, int(found["month"]), int(found["day"]))
    if numbers := _NUMBERS.match(text):
        return _of_numbers(text, numbers, day_first=day_first)
    if (named := _DAY_NAMED.match(text) or _NAMED_DAY.match(text)) and (month := _month(named["name"])):
        return _found(text, named, month, int(named["day"]))
    return None


def _of_numbers(text: str, numbers: re.Match[str], *, day_first: bool | None) -> Found | None:
    first, second = int(numbers["first"]), int(numbers["second"])
    if numbers["mark"] == "." or first > 12 or first == second:
        day_first = True
    elif second > 12:
        day_first = False
    by_day = _found(text, numbers, second, first)
    by_month = _found(text, numbers, first, second)
    if day_first is None and by_day and by_month:
        return replace(by_day, other=by_month.day)
    return by_day if day_first else by_month


def _found(text: str, match: re.Match[str], month: int, day: int) -> Found | None:
    year = int(match["year"])
    try:
        when = date(year + 2000 if len(match["year"]) == 2 else year, month, day)
    except ValueError:
        return None
    return Found(when, re.sub(r"^(?:[\s,]|at\b|à\b|um\b)+", "", text[match.end() :]))


def _month(word: str) -> int | None:
    """Find the one month that a word begins, in four languages."""
    plain = fold(word)
    fitting = {
        number
        for number, names in enumerate(_MONTHS.split("|"), 1)
        for name in names.split()
        if name.startswith(plain) or plain == "sept" == name[:4]
    }
    return fitting.pop() if len(fitting) == 1 else None
