"""Times of day and lengths as people write them."""

import re
from dataclasses import dataclass, replace
from datetime import time, timedelta

_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:\s?[:.h]\s?(?P<minute>\d{2})(?::(?P<second>\d{2})(?:\.\d+)?)?)?\s?"
    r"(?:(?P<half>[ap])\.?\s?m\.?|h|uhr|hrs?)?",
    re.IGNORECASE,
)
_MILITARY = re.compile(r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)\s?(?:h|hrs?)?", re.IGNORECASE)
_DAY_FRACTION = re.compile(r"0?\.\d+")
_WORDS = {"noon": time(12), "midi": time(12), "mediodía": time(12), "midnight": time(), "minuit": time()}
_UNTIL = re.compile(r"\s*(?:[-–—]|\bto\b|\buntil\b|\bà\b|\bbis\b)\s*", re.IGNORECASE)
_OFFSET = re.compile(r"(?:Z|(?P<sign>[+\-])(?P<hours>\d{2}):?(?P<minutes>\d{2}))$")
_LENGTH = re.compile(
    r"(?:pt)?(?:(?P<hours>\d{1,3}(?:[.,]\d+)?)\s?(?:h|hours?|hrs?|heures?|horas?|std|stunden?)\.?)?"
    r"\s?(?:and|et|y)?\s?"
    r"(?:(?P<minutes>\d{1,4})\s?(?:m|min|mins|minutes?|minutos?|minuten)?\.?)?",
    re.IGNORECASE,
)
_CLOCK_LENGTH = re.compile(r"(\d{1,3}):(\d{2})(?::\d{2})?")
_TO_THE_SECOND = re.compile(r"\d{1,2}:\d{2}:\d{2}")
LONGEST_TEXT = 80
"""No time or date is longer, and taking a whole abstract for one would cost minutes."""
_DAY = 24 * 60
_LONGEST = 60 * _DAY


@dataclass(frozen=True, slots=True)
class Hours:
    """What a text says of the clock; `zone` is a name as written, still to be found."""

    start: time
    end: time | None = None
    offset: timedelta | None = None
    zone: str | None = None


def hours(text: str) -> Hours | None:
    """Understand '16:00', '4–5:30 pm', '4 p.m. ET', '16h30' and '16:00:00-04:00'; None if it is none of them."""
    text = text.strip()
    if len(text) > LONGEST_TEXT:
        return None
    # "16:00-17:00" is a span, "T16:00-04:00" and "16:00:00-04:00" are a time with an offset.
    offset = _OFFSET.search(text)
    if offset and (text.startswith("T") or _TO_THE_SECOND.match(text) or offset["sign"] != "-"):
        at = time_of_day(text[: offset.start()].removeprefix("T"))
        return Hours(at, offset=_offset(offset)) if at is not None else None
    text = text.removeprefix("T")
    if found := _span(text):
        return found
    words = text.split(" ")
    for cut in range(len(words) - 1, 0, -1):
        if found := _span(" ".join(words[:cut])):
            return replace(found, zone=" ".join(words[cut:]))
    return None


def time_of_day(text: str) -> time | None:
    """Understand one time of day; a fraction is an Excel time, half a day being noon."""
    text = text.strip().casefold()
    if text in _WORDS:
        return _WORDS[text]
    if _DAY_FRACTION.fullmatch(text):
        minutes = round(float(text) * _DAY) % _DAY
        return time(minutes // 60, minutes % 60)
    found = _MILITARY.fullmatch(text) or _TIME.fullmatch(text)
    if not found:
        return None
    parts = found.groupdict()
    hour, minute, half = int(parts["hour"]), int(parts["minute"] or 0), parts.get("half")
    if half and not 1 <= hour <= 12:
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return None
    return time(hour, minute)


def minutes(text: str) -> int | None:
    """Understand a length: '60', '90 min', '1h30', '1:30', '1.5 h', 'PT1H30M' or a fraction of a day."""
    text = text.strip()
    if _DAY_FRACTION.fullmatch(text):
        total = round(float(text) * _DAY)
    elif clock := _CLOCK_LENGTH.fullmatch(text):
        total = int(clock[1]) * 60 + int(clock[2])
    elif text and (length := _LENGTH.fullmatch(text)):
        whole_hours = float((length["hours"] or "0").replace(",", "."))
        total = round(whole_hours * 60) + int(length["minutes"] or 0)
    else:
        return None
    return total if 0 < total <= _LONGEST else None


def _span(text: str) -> Hours | None:
    if (at := time_of_day(text)) is not None:
        return Hours(at)
    first, *rest = _UNTIL.split(text)
    end = time_of_day(rest[0]) if len(rest) == 1 else None
    if end is None:
        return None
    # In "4–5 pm" the one "pm" is meant for both; in "11–1 pm" it cannot be.
    half = next((mark for mark in ("am", "pm") if rest[0].casefold().replace(".", "").endswith(mark)), "")
    shared = time_of_day(first + half)
    start = shared if shared and shared < end else time_of_day(first)
    return Hours(start, end) if start else None


def _offset(found: re.Match[str]) -> timedelta:
    if not found["sign"]:
        return timedelta()
    size = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
    return -size if found["sign"] == "-" else size
