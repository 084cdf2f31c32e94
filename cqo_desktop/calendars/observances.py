"""What a file's own VTIMEZONE says, as far as it says it plainly.

Only the usual yearly rule is followed: it is computed, not searched, so a hostile rule costs nothing.
"""

import re
from bisect import bisect_right
from datetime import datetime, timedelta
from operator import itemgetter

from cqo_desktop.calendars.footers import Onset
from cqo_desktop.calendars.splitting import Component

_MOST_PARTS = 500
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(\d\d)?", re.ASCII)
_LOCAL = re.compile(r"\d{8}T\d{6}", re.ASCII)
_BYMONTH = re.compile(r"0?[1-9]|1[0-2]")
_BYDAY = re.compile(r"(-1|\+?[1-4])(SU|MO|TU|WE|TH|FR|SA)")
_DAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")


type Onsets = list[tuple[datetime, timedelta]]
"""Walls, in order, from which on an offset holds."""


def onsets(definition: Component, year: int) -> Onsets | None:
    """List what a VTIMEZONE says for the walls of a year; None where it does not say it plainly."""
    if len(definition.parts) > _MOST_PARTS:
        return None
    found: Onsets = []
    for part in definition.parts:
        start, offset = part.first("DTSTART"), part.first("TZOFFSETTO")
        to = _delta(offset.value) if offset else None
        if not start or to is None or not _LOCAL.fullmatch(start.value.strip()):
            return None
        begun = _begun(part, start.value.strip(), year)
        if begun is None:
            return None
        found += [(each, to) for each in begun]
    return sorted(found)


def offset_at(known: Onsets, wall: datetime) -> timedelta | None:
    """Say how far from UTC a wall is; before the first onset, as far as after it."""
    at = bisect_right(known, wall, key=itemgetter(0))
    return known[max(0, at - 1)][1] if known else None


def _begun(part: Component, start: str, year: int) -> list[datetime] | None:
    """List when an observance began by the end of a year; its rule must be the plain yearly one."""
    listed = [each.strip() for every in part.all("RDATE") for each in every.value.split(",")]
    try:
        # Walls by nature: a time zone cannot itself have a zone.
        begun = [datetime.strptime(each, "%Y%m%dT%H%M%S") for each in (start, *listed)]  # noqa: DTZ007
    except ValueError:
        return None
    first = begun[0]
    written = part.first("RRULE")
    if not written:
        return begun
    onset = _yearly(written.value.upper(), first)
    if not onset:
        return None
    until = _until(written.value.upper())
    yearly = [onset.wall(each) for each in (year - 1, year)]
    return begun + [each for each in yearly if each >= first and (until is None or each <= until)]


def _yearly(rule: str, first: datetime) -> Onset | None:
    pieces = dict(piece.partition("=")[::2] for piece in rule.strip().split(";"))
    plain = pieces.pop("FREQ", "") == "YEARLY" and pieces.pop("INTERVAL", "1") == "1"
    day = _BYDAY.fullmatch(pieces.pop("BYDAY", ""))
    month = _BYMONTH.fullmatch(pieces.pop("BYMONTH", str(first.month)))
    if not (plain and day and month) or pieces.keys() - {"UNTIL", "WKST"}:
        return None
    week = 5 if day[1] == "-1" else int(day[1])
    time = timedelta(hours=first.hour, minutes=first.minute, seconds=first.second)
    return Onset(int(month[0]), week, _DAYS.index(day[2]), time)


def _until(rule: str) -> datetime | None:
    found = re.search(r"UNTIL=(\d{8})", rule, re.ASCII)
    try:
        # A day of grace covers the difference between UTC and the wall.
        return datetime.strptime(found[1], "%Y%m%d") + timedelta(days=1) if found else None  # noqa: DTZ007
    except (ValueError, OverflowError):
        return None


def _delta(value: str) -> timedelta | None:
    found = _OFFSET.fullmatch(value.strip())
    if not found:
        return None
    size = timedelta(hours=int(found[2]), minutes=int(found[3]), seconds=int(found[4] or 0))
    return -size if found[1] == "-" else size
