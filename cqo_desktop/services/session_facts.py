"""What a session may have, cleaned and checked as it is typed or read."""

from collections.abc import Mapping
from datetime import datetime
from typing import TypedDict

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import checked_link, clean_line, clean_text, named

LONGEST = 14 * 24 * 60

WORDS = {
    "title": "title",
    "subtitle": "subtitle",
    "abstract": "text members read",
    "notes": "notes",
    "series_id": "series",
    "minutes": "length",
    "link": "join link",
    "room_id": "room",
    "place": "place",
    "track": "track",
    "language": "language",
    "extra": "schedule facts",
    "status": "status",
}
SEEN_IN_CALENDARS = frozenset(
    {"title", "subtitle", "abstract", "minutes", "link", "room_id", "place", "series_id", "status"},
)


class SessionFacts(TypedDict, total=False):
    """What a session may have besides its title and time."""

    subtitle: str
    abstract: str
    notes: str
    series_id: int | None
    minutes: int
    link: str
    room_id: int | None
    place: str
    track: str
    language: str
    extra: str


class SessionFields(SessionFacts, total=False):
    """What can be edited; times change by `move`, people by `assign`."""

    title: str


def cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    """Clean and check a session's fields as they are typed or read."""
    made = dict(fields)
    for field, value in fields.items():
        match field, value:
            case "title", str():
                made[field] = named(value, "A session")
            case "abstract" | "notes", str():
                made[field] = clean_text(value)
            case "link", str():
                made[field] = checked_link(value)
            case "minutes", int():
                if not 0 < value <= LONGEST:
                    raise Refused(f"A session cannot last {value} minutes; give 1 to {LONGEST:,}.")
            case _, str() if field != "extra":
                made[field] = clean_line(value)
            case _:
                pass
    return made


def on_the_minute(wall: datetime, zone: str) -> zones.Moment:
    """Find the instant of a wall time, which the file keeps to the minute."""
    return zones.resolve(wall.replace(second=0, microsecond=0), zone)


def timed(moment: zones.Moment) -> dict[str, object]:
    """Give the columns that keep a moment."""
    return {
        "wall": moment.wall,
        "fold": moment.wall.fold,
        "zone": moment.zone,
        "instant": moment.instant,
        "rules_version": zones.rules_version(),
    }
