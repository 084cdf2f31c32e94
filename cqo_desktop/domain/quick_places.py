"""Zones and links as people type them in one line: '4pm Toronto', '16:00 ET', '@meet.example.org/x'."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import lru_cache

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.quick_line import TAKEN, Kind, Line
from cqo_desktop.domain.text import checked_link, fold

_SPOKEN = {
    "nt": "America/St_Johns",
    "at": "America/Halifax",
    "et": "America/New_York",
    "ct": "America/Chicago",
    "mt": "America/Denver",
    "pt": "America/Los_Angeles",
    "gmt": "UTC",
    "utc": "UTC",
    "bst": "Europe/London",
    "cet": "Europe/Paris",
    "cest": "Europe/Paris",
    "aet": "Australia/Sydney",
}
_IANA = re.compile(r"(?<![\w/])[A-Za-z]+(?:_[A-Za-z]+)*/[A-Za-z_/-]+[A-Za-z](?!\w)")
_BEHIND = re.compile(TAKEN + r",?\s*(?:in\s+)?\(?(?P<words>[^\W\d_][^\W\d_.'’-]*(?:[ _.'’-]+[^\W\d_]+){0,3})")
_TAIL = re.compile(r"\)?(?:\s+time\b\)?)?")
_LINK = re.compile(
    r"(?:https?://|(?<!\w)@\s?(?=[\w-]+(?:\.[\w-]+)+(?:[/:?\s]|$))|(?=www\.)|(?=(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/))\S+"
)


def take_link(line: Line) -> str:
    """Take a join link out of a line; https:// is added where it is missing."""
    for match in _LINK.finditer(line.text):
        typed = line.typed[match.start() : match.end()].rstrip(",;.)")
        end = match.start() + len(typed)
        typed = typed.lstrip("@ ")
        try:
            link = checked_link(typed if "://" in typed else f"https://{typed}")
        except Refused:
            continue
        line.take(Kind.LINK, match.start(), end)
        return link
    return ""


def take_zone(line: Line, home: str) -> str:
    """Take a zone out of a line: its IANA name anywhere, a city or a short name right behind a date, hour or length.

    A short name that the home zone has too, such as ET in Toronto, means the home zone.
    """
    for match in _IANA.finditer(line.typed):
        if match[0] in zones.names() and line.text[match.start()] != TAKEN:
            line.take(Kind.ZONE, *match.span())
            return match[0]
    for match in _BEHIND.finditer(line.text):
        words = re.split(r"(?<=\w)(?=[ _])", match["words"])
        for count in range(len(words), 0, -1):
            said = "".join(words[:count])
            end = match.start("words") + len(said)
            if found := _zone(said, line.typed[match.start("words") : end], home):
                tail = _TAIL.match(line.text, end)
                line.take(Kind.ZONE, match.start() + 1, tail.end() if tail else end)
                return found
    return ""


def _zone(said: str, typed: str, home: str) -> str:
    if len(said) in {2, 3} and said.endswith("t"):
        # "et" and "at" are words of their own; ET and AT are not.
        if not typed.isupper():
            return ""
        short = said[0] + "t"
        local = datetime(2026, 1, 1, tzinfo=zones.zone(home)).tzname() or ""
        here = local.lower()
        if len(here) in {2, 3} and here.endswith("t") and here[0] + "t" == short:
            return home
        return _SPOKEN.get(said) or _SPOKEN.get(short, "") if said[1:] in {"t", "st", "dt"} else _SPOKEN.get(said, "")
    return _SPOKEN.get(said) or _cities().get(said.replace("_", " "), "")


@lru_cache(1)
def _cities() -> Mapping[str, str]:
    """List the cities zones are named after; where two share one, the shorter name wins."""
    areas = [name for name in zones.names() if "/" in name and not name.startswith(("Etc/", "US/", "SystemV/"))]
    return {fold(zones.city(name)): name for name in sorted(areas, key=lambda name: (-len(name), name))}
