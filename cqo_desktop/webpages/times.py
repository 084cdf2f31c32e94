"""Moments on a page: read by people on a wall, by machines as they are."""

from datetime import date, datetime

from cqo_desktop.printing.documents.entries import Entry
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City, at, clock, day_shift
from cqo_desktop.webpages.elements import Content, Element, element


def moment(when: datetime, text: str) -> Element:
    """Say a moment."""
    return element("time", text, datetime=when.isoformat(timespec="minutes"))


def hour(when: datetime, zone: str, imprint: Imprint) -> Element:
    """Say an hour on the wall of a zone."""
    local = at(when, zone)
    return moment(local, str(clock(local, imprint.hours, imprint.words)))


def hour_beside(when: datetime, zone: str, day: date, imprint: Imprint) -> list[Content]:
    """Say an hour on a wall, and the day where it is another than `day`."""
    local = at(when, zone)
    shift = day_shift(local.date(), day, imprint.words)
    return [hour(when, zone, imprint), element("span", f" {shift}", class_="shift") if shift else None]


def day_of(when: date, text: str) -> Element:
    """Say a day."""
    return element("time", text, datetime=f"{when:%Y-%m-%d}")


def span(entry: Entry, home: City, imprint: Imprint) -> list[Content]:
    """Say from when to when a session takes."""
    return [hour(entry.start, home.zone, imprint), " – ", hour(entry.end, home.zone, imprint)]
