"""Hours and lengths as people type them in one line: '4pm', '4 p.m.', '16h', '16:00-17:30', '60m', '1h30', '90 min'."""

import re
from dataclasses import dataclass
from datetime import time
from itertools import chain

from cqo_desktop.domain.quick_line import TAKEN, Kind, Line

LONGEST = 14 * 24 * 60
_DAY = 24 * 60
_FIRST_FRENCH_HOUR = 7
"""Below this, '2h' is a length; from it on, '16h' is an hour, unless there is one already."""

_WORDS = {"noon": time(12), "midday": time(12), "midi": time(12), "mediodia": time(12), "midnight": time()}
_HALF = r"(?:\s?(?P<half{n}>[ap])\.?\s?m(?:\b\.?)|(?P<bare{n}>[ap])\b)"
_CLOCK = (
    r"(?P<hour{n}>\d{1,2})(?:"
    r"[:.](?P<dotted{n}>[0-5]\d)" + _HALF + r"|:(?P<minute{n}>[0-5]\d)(?::00)?(?:\s?h\b)?|"
    r"\s?h\s?(?P<french{n}>[0-5]\d)(?!\d)|"
    + _HALF.replace("{n}", "_{n}")
    + r"|(?P<oclock{n}>\s?(?:h|uhr|o['’]clock)\b))"
)
_BARE = r"(?P<start>\d{1,2})(?:[:.](?P<past>[0-5]\d))?"
_NOT_BEFORE = r"(?<![\w:.,/#+-])"
_NOT_AFTER = r"(?![\w:]|[.,]\d)"
_AT = r"(?:(?<!\w)(?:from|at|a las|um|de)\s+|@\s?|(?<!\w)a\s+)?"
_TO = r"\s?(?:[-–—]|\b(?:to|until|till|a|bis)\b)\s?"


def _clock(number: int) -> str:
    return _CLOCK.replace("{n}", str(number))


_SPAN = re.compile(_AT + _NOT_BEFORE + _clock(1) + _TO + _clock(2) + _NOT_AFTER)
_HALF_SPAN = re.compile(_AT + _NOT_BEFORE + _BARE + _TO + _clock(2) + _NOT_AFTER)
_HOUR = re.compile(_AT + _NOT_BEFORE + _clock(1) + _NOT_AFTER)
_WORD = re.compile(_AT + r"(?<![\w])(?P<word>" + "|".join(_WORDS) + r")(?!\w)")
_NUMBER = r"(?P<whole>(?P<hour>\d{1,2})(?:[:.]?(?P<past>[0-5]\d))?)(?![\w:'’]|[.,/-]\d|\s*%"
_PLAIN = (
    re.compile(TAKEN + r",?\s*(?:at\s+|@\s?)" + _NUMBER + ")"),
    re.compile(r"(?:" + TAKEN + r",?\s*|(?<!\w)at\s+|@\s?)" + _NUMBER + r"|\s?[a-z])"),
)
_FOR = r"(?:(?<!\w)(?:for|pendant|durante)\s+)?"
_HOURS_LONG = re.compile(
    _FOR
    + r"(?<![\w:.,/])(?P<hours>\d{1,2})(?:[.,](?P<part>\d{1,2}))?\s?(?:h|hrs?|hours?|heures?|horas?|std|stunden?)\b\.?"
    r"(?:\s?(?:and|et|y|und)\s)?(?:\s?(?P<minutes>[0-5]?\d)\s?(?:m|mins?|minutes?|minutos?|minuten)?\b)?"
    r"|(?P<stuck>\d{1,2})h(?P<after>[0-5]\d)(?:m|min)?\b"
)
_MINUTES_LONG = re.compile(
    _FOR + r"(?<![\w:.,/])(?P<minutes>\d{1,4})(?:m|\s?(?:['’′]|mins?|minutes?|minutos?|minuten))(?!\w)\.?"
)


@dataclass(frozen=True, slots=True)
class Hours:
    """An hour, and minutes where the end was told."""

    start: time
    minutes: int | None = None


def take(line: Line) -> Hours | None:
    """Take the hour, or the span of hours, out of a line.

    A bare number is an hour only behind a date or 'at'; 1 to 7 are then meant in the afternoon.
    """
    return _span(line) or _hour(line) or _plain(line)


def take_length(line: Line) -> int | None:
    """Take a length in minutes out of a line."""
    for match in _HOURS_LONG.finditer(line.text):
        hours = int(match["hours"] or match["stuck"])
        part = float(f"0.{match['part']}") if match["part"] else 0.0
        minutes = round((hours + part) * 60) + int(match["minutes"] or match["after"] or 0)
        if 0 < minutes <= LONGEST:
            line.take(Kind.LENGTH, *match.span())
            return minutes
    for match in _MINUTES_LONG.finditer(line.text):
        if 0 < int(match["minutes"]) <= LONGEST:
            line.take(Kind.LENGTH, *match.span())
            return int(match["minutes"])
    return None


def _span(line: Line) -> Hours | None:
    for pattern in (_SPAN, _HALF_SPAN):
        for match in pattern.finditer(line.text):
            end = _read(match, 2)
            start = _read(match, 1) if pattern is _SPAN else _start(match, end)
            if start is None or end is None:
                continue
            minutes = (_of_day(end) - _of_day(start)) % _DAY
            if minutes:
                line.take(Kind.HOUR, *match.span())
                return Hours(start, minutes)
    return None


def _start(match: re.Match[str], end: time | None) -> time | None:
    """Read the first hour of '4-5:30 pm': the one 'pm' is meant for both, unless that would turn them round."""
    hour, past = int(match["start"]), int(match["past"] or 0)
    if end is None:
        return None
    half = _half(match, 2)
    shared = _time(hour, past, half)
    if shared is not None and shared < end:
        return shared
    return _time(hour, past, "a" if half == "p" and hour < 12 else "")


def _hour(line: Line) -> Hours | None:
    for match in _HOUR.finditer(line.text):
        is_length = match["oclock1"] or match["french1"]
        if is_length and int(match["hour1"]) < _FIRST_FRENCH_HOUR and "uhr" not in match[0] and "clock" not in match[0]:
            continue
        if (found := _read(match, 1)) is not None:
            line.take(Kind.HOUR, *match.span())
            return Hours(found)
    if word := _WORD.search(line.text):
        line.take(Kind.HOUR, *word.span())
        return Hours(_WORDS[word["word"]])
    return None


def _plain(line: Line) -> Hours | None:
    for match in chain.from_iterable(pattern.finditer(line.text) for pattern in _PLAIN):
        hour, past = int(match["hour"]), int(match["past"] or 0)
        afternoon = 1 <= hour <= 7 and len(match["hour"]) == 1
        if (found := _time(hour, past, "p" if afternoon else "")) is not None:
            line.take(Kind.HOUR, match.start() + match[0].startswith(TAKEN), match.end())
            return Hours(found)
    return None


def _read(match: re.Match[str], number: int) -> time | None:
    past = match[f"dotted{number}"] or match[f"minute{number}"] or match[f"french{number}"] or 0
    return _time(int(match[f"hour{number}"]), int(past), _half(match, number))


def _half(match: re.Match[str], number: int) -> str:
    groups = (f"half{number}", f"bare{number}", f"half_{number}", f"bare_{number}")
    return next((match[group] for group in groups if match[group]), "")


def _time(hour: int, minute: int, half: str) -> time | None:
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 else None


def _of_day(at: time) -> int:
    return at.hour * 60 + at.minute
