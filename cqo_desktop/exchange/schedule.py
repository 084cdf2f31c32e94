"""A conference's public schedule, as the writers of schedule.xml and schedule.json take it.

The format is c3voc's, spoken by frab, pretalx and the apps that read them: https://c3voc.de/wiki/schedule
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.errors import Refused

GENERATOR = "CQO Desktop"
_SMALL_HOURS = 6
_LONGEST_NIGHT_PAUSE = timedelta(hours=3)
_LONGEST_TALK = 100 * 60
_ACRONYM = re.compile(r"[a-z0-9_\-]{4,}")
_OTHER_SCHEME = re.compile(r"(?!(?:https?|mailto):)[a-z][a-z0-9+\-]*:|\s*$", re.IGNORECASE)
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One event of a schedule; `guid` is a UUID, `start` aware, `number` the numeric id other systems know it by."""

    guid: str
    title: str
    start: datetime
    minutes: int
    room: str
    number: int | None = None
    subtitle: str = ""
    abstract: str = ""
    description: str = ""
    track: str = ""
    language: str = ""
    kind: str = ""
    link: str = ""
    speakers: tuple[Part, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    """What a schedule that was read had more to say, by the reader's names."""

    @property
    def end(self) -> datetime:
        """Give the instant it ends."""
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """A whole conference; `rooms` gives their order, `zone` the wall its days are told by."""

    title: str
    acronym: str
    zone: str
    version: str
    talks: tuple[Talk, ...]
    rooms: tuple[str, ...] = ()
    start: date | None = None
    end: date | None = None
    """First and last day as announced; None for those of the talks."""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Day:
    """A day as its visitors see it: what begins after midnight still belongs to the evening before."""

    number: int
    date: date
    start: datetime
    end: datetime
    rooms: Mapping[str, tuple[Talk, ...]]


def days(schedule: Schedule) -> tuple[Day, ...]:
    """Part the talks into days and rooms; times come aware in the schedule's zone.

    Raises:
        Refused: there is no talk, two share a guid, or one lasts longer than the format can say.
    """
    _check(schedule)
    by_date: dict[date, list[Talk]] = {}
    latest: dict[date, datetime] = {}
    for talk in sorted(schedule.talks, key=lambda talk: (talk.start, talk.guid)):
        local = talk.start.astimezone(zones.zone(schedule.zone))
        day, eve = local.date(), local.date() - timedelta(days=1)
        if local.hour < _SMALL_HOURS and eve in latest and talk.start - latest[eve] <= _LONGEST_NIGHT_PAUSE:
            day = eve
        by_date.setdefault(day, []).append(talk)
        latest[day] = max(latest.get(day, talk.end), talk.end)
    return tuple(_day(schedule, number, day, by_date[day]) for number, day in enumerate(sorted(by_date), 1))


def numbers(talks: Iterable[Talk]) -> dict[str, int]:
    """Give each guid a number of its own: the talk's, else one that its guid alone decides."""
    talks = tuple(talks)
    given: dict[int, str] = {}
    for talk in sorted(talks, key=lambda talk: talk.number is None):
        number = talk.number if talk.number and talk.number > 0 else UUID(talk.guid).int % 10**9 + 1
        while number in given:
            number += 1
        given[number] = talk.guid
    return {guid: number for number, guid in given.items()}


def acronym(schedule: Schedule) -> str:
    """Give the short name in the letters the format allows, four at least."""
    plain = re.sub(r"[^a-z0-9_\-]+", "-", schedule.acronym.casefold()).strip("-")
    if _ACRONYM.fullmatch(plain):
        return plain
    first = min(talk.start for talk in schedule.talks)
    return f"{plain or 'programme'}-{first.year}"


def web_address(text: str) -> str:
    """Give an address of the web, or nothing where it is anything else."""
    return text if re.fullmatch(r"https?://\S+", text) else ""


def addresses(talk: Talk, kind: str) -> list[tuple[str, str]]:
    """Give the addresses and titles of a talk's 'links' or 'attachments'."""
    pairs = (line.partition("\t") for line in talk.extra.get(kind, "").splitlines())
    return [(address, title) for address, _, title in pairs if not _OTHER_SCHEME.match(address)]


def is_not_recorded(talk: Talk) -> bool:
    """Tell whether the speakers asked for no recording."""
    return talk.extra.get("optout", "").casefold() in {"true", "1"}


def identity(part: Part) -> dict[str, str]:
    """Give the attribute that tells one person from another of the same name."""
    key = part.key or ""
    if key.isascii() and key.isdigit():
        return {"id": key}
    return {"guid": key} if _UUID.fullmatch(key) else {}


def tracks(schedule: Schedule) -> tuple[str, ...]:
    """List the tracks in the order of the programme."""
    return tuple(dict.fromkeys(talk.track for talk in schedule.talks if talk.track))


def texts(talk: Talk, zone: str) -> dict[str, str]:
    """Give the texts every event has, by the format's names; hours are those of the zone."""
    start = talk.start.astimezone(zones.zone(zone))
    return {
        "date": start.isoformat(),
        "start": f"{start:%H:%M}",
        "duration": f"{talk.minutes // 60:02d}:{talk.minutes % 60:02d}",
        "room": talk.room,
        "title": talk.title,
        "subtitle": talk.subtitle,
        "track": talk.track,
        "type": talk.kind,
        "language": talk.language,
        "abstract": talk.abstract,
        "description": talk.description,
    }


def _check(schedule: Schedule) -> None:
    if not schedule.talks:
        raise Refused("The programme has no session with a time and a room yet, so there is no schedule to write.")
    seen: dict[str, str] = {}
    for talk in schedule.talks:
        if talk.guid in seen:
            raise Refused(f"“{seen[talk.guid]}” and “{talk.title}” have the same guid; give one of them a new one.")
        if not 0 < talk.minutes < _LONGEST_TALK:
            raise Refused(f"“{talk.title}” lasts {talk.minutes} minutes; a schedule can say 1 to 5,999.")
        seen[talk.guid] = talk.title


def _day(schedule: Schedule, number: int, day: date, talks: list[Talk]) -> Day:
    where = zones.zone(schedule.zone)
    names = dict.fromkeys((*schedule.rooms, *(talk.room for talk in talks)))
    rooms = {name: tuple(talk for talk in talks if talk.room == name) for name in names}
    return Day(
        number,
        day,
        min(talk.start for talk in talks).astimezone(where),
        max(talk.end for talk in talks).astimezone(where),
        {name: held for name, held in rooms.items() if held},
    )
