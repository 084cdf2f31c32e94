"""What schedule.xml and schedule.json have in common when they are read."""

import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import Part, Problem, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Refused
from cqo_desktop.exchange import countries
from cqo_desktop.exchange.records import NAME_LIMIT

SMALL_HOURS = time(6)
"""An hour before this, told without a date, belongs to the night after its day."""
_DERIVED = uuid.uuid5(uuid.NAMESPACE_URL, "https://c3voc.de/wiki/schedule")
_LENGTH = re.compile(r"(\d{1,3}):(\d{2})(?::\d{1,2})?")
_OWN_FIELDS = frozenset(
    ("title", "subtitle", "abstract", "description", "track", "language", "room", "date", "start", "duration", "url")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RawEvent:
    """An event's texts by the format's own names; `day` is the date of its day."""

    line: int
    texts: Mapping[str, str]
    persons: tuple[Part, ...]
    day: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RawSchedule:
    """A conference's texts by the format's own names, its rooms in their order, and its events."""

    texts: Mapping[str, str]
    rooms: tuple[str, ...]
    events: tuple[RawEvent, ...]


class _Reading:
    """One pass over a schedule: the zone it is told in, the guids met, and the problems."""

    def __init__(self, raw: RawSchedule, zone: str | None) -> None:
        self.problems: list[Problem] = []
        self.own_zone = self._own_zone(raw.texts.get("time_zone_name", ""))
        self.zone = self.own_zone or zone
        self._acronym = raw.texts.get("acronym", "")
        self._guids: dict[str, int] = {}
        self._moved = False

    def note(self, line: int | None, field: str, found: str, message: str, *, fatal: bool = False) -> None:
        where = f"Line {line}: " if line else ""
        self.problems.append(Problem(line=line, field=field, found=found[:80], message=where + message, fatal=fatal))

    def session(self, event: RawEvent) -> SessionDraft | None:
        texts, line = event.texts, event.line
        title = " ".join(texts.get("title", "").split())
        if not title or len(title) > NAME_LIMIT:
            message = f"the title must have 1 to {NAME_LIMIT} letters; the event was left out."
            self.note(line, "title", title, message, fatal=True)
            return None
        wall = self._wall(event)
        return SessionDraft(
            line=line,
            title=title,
            wall=wall,
            zone=self.own_zone,
            minutes=self._minutes(event),
            guid=self._guid(event, wall),
            subtitle=texts.get("subtitle") or None,
            abstract=texts.get("abstract") or None,
            notes=texts.get("description") or None,
            track=texts.get("track") or None,
            language=countries.language(texts.get("language", "")),
            link=texts.get("url") or None,
            room=texts.get("room") or None,
            parts=event.persons,
            extra={name: text for name, text in texts.items() if text and name not in _OWN_FIELDS},
        )

    def _own_zone(self, name: str) -> str | None:
        if not name:
            return None
        try:
            return zones.zone(name).key
        except Refused as refused:
            self.note(None, "zone", name, str(refused))
            return None

    def _wall(self, event: RawEvent) -> datetime | None:
        """Read the event's date; with an offset it is an instant, told on the wall of the zone if one is known."""
        text = event.texts.get("date", "") or _date_and_start(event)
        try:
            when = datetime.fromisoformat(text)
            offset = when.utcoffset()
            wall = when.replace(tzinfo=None, microsecond=0)
            if offset is None or self.zone is None:
                return wall
            there = zones.moment(when.astimezone(UTC), self.zone).wall.replace(microsecond=0)
        except (ValueError, OverflowError):
            self.note(event.line, "date", text, f"“{text[:60]}” is no date with a time; the event has none now.")
            return None
        if there != wall and not self._moved:
            self._moved = True
            message = f"hours in this file are not those of {self.zone}; they were converted to it."
            self.note(event.line, "date", text, message)
        return there

    def _minutes(self, event: RawEvent) -> int | None:
        text = event.texts.get("duration", "")
        found = _LENGTH.fullmatch(text)
        minutes = int(found[1]) * 60 + int(found[2]) if found else 0
        if minutes == 0:
            self.note(event.line, "duration", text, f"“{text[:60]}” is no length such as 01:30.")
        return minutes or None

    def _guid(self, event: RawEvent, wall: datetime | None) -> str:
        """Take the event's UUID, or derive one that is the same whenever the file is read again."""
        own = event.texts.get("guid", "")
        try:
            guid = str(uuid.UUID(own)) if len(own) == 36 else ""
        except ValueError:
            guid = ""
        if not guid:
            name = own or "\n".join((self._acronym, event.texts.get("id", ""), event.texts.get("title", "")))
            guid = str(uuid.uuid5(_DERIVED, name))
        if guid in self._guids:
            message = f"the event has the same guid as the one in line {self._guids[guid]} and was given another."
            self.note(event.line, "guid", own, message)
            guid = str(uuid.uuid5(_DERIVED, f"{guid}\n{wall}\n{event.texts.get('room', '')}\n{len(self._guids)}"))
        self._guids[guid] = event.line
        return guid


def sessions(raw: RawSchedule, zone: str | None) -> SessionsRead:
    """Turn a file's texts into sessions.

    Where the file names no zone its hours stay as they are, unless the caller's `zone` says otherwise;
    the drafts' own zone is then None, and the caller's applies.
    """
    reading = _Reading(raw, zone)
    found = tuple(session for event in raw.events if (session := reading.session(event)) is not None)
    texts = raw.texts
    own = {"title", "acronym", "start", "end", "time_zone_name", "track", "color"}
    return SessionsRead(
        sessions=found,
        problems=tuple(reading.problems),
        title=texts.get("title") or None,
        acronym=texts.get("acronym") or None,
        start=_day(texts.get("start", "")),
        end=_day(texts.get("end", "")),
        zone=reading.own_zone,
        rooms=raw.rooms,
        extra={name: text for name, text in texts.items() if text and name not in own},
    )


def _date_and_start(event: RawEvent) -> str:
    """Put together a day and a start as old files have them; the small hours belong to the night after."""
    day, text = _day(event.day), event.texts.get("start", "")
    try:
        start = time.fromisoformat(text)
    except ValueError:
        return text
    if day is None:
        return text
    return datetime.combine(day + timedelta(days=start < SMALL_HOURS), start).isoformat()


def _day(text: str) -> date | None:
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        return None
