"""Conference schedules as schedule.json, in and out (the shape of frab and pretalx)."""

import json
import re
from collections.abc import Iterator
from typing import Any

from cqo_desktop import __version__
from cqo_desktop.domain.drafts import Part, SessionsRead
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange import schedule as schedules
from cqo_desktop.exchange.decoding import clean, decode
from cqo_desktop.exchange.schedule import Day, Schedule, Talk
from cqo_desktop.exchange.schedule_reading import RawEvent, RawSchedule, sessions

_LISTS = ("links", "attachments")
_GUID = re.compile(r'"guid"\s*:\s*"([^"\\]+)"|\n')
_OTHER_NAMES = {"recording_license": "license", "do_not_record": "optout"}
"""What schedule.json calls otherwise than schedule.xml."""


def read(data: bytes, zone: str | None = None) -> SessionsRead:
    """Read a schedule; `zone` is where its hours are meant if the file does not name a zone.

    Raises:
        Unreadable: it is no JSON or holds no schedule.
    """
    text = decode(data).text
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        raise Unreadable(f"This schedule is no JSON from line {error.lineno} on; export it again.") from None
    except (ValueError, RecursionError):
        raise Unreadable("This schedule is no JSON that a programme would write; export it again.") from None
    schedule = _object(_object(content).get("schedule"))
    conference = _object(schedule.get("conference"))
    if not conference:
        raise Unreadable("This is JSON, but no schedule: there is no conference in it.")
    lines = _lines(text)
    days = [_object(day) for day in _list(conference.get("days"))]
    rooms = [_text(_object(room).get("name")) for room in _list(conference.get("rooms"))]
    rooms += [clean(name).strip() for day in days for name in _object(day.get("rooms"))]
    texts = {"version": _text(schedule.get("version")), "base_url": _text(schedule.get("base_url"))}
    return sessions(
        RawSchedule(
            texts=texts | _texts(conference),
            rooms=tuple(filter(None, dict.fromkeys(rooms))),
            events=tuple(event for day in days for event in _events(day, lines)),
        ),
        zone,
    )


def _events(day: dict[str, Any], lines: dict[str, int]) -> Iterator[RawEvent]:
    for room, events in _object(day.get("rooms")).items():
        for event in map(_object, _list(events)):
            texts = _texts(event)
            texts["room"] = texts.get("room") or clean(room).strip()
            for name in _LISTS:
                texts[name] = "\n".join(map(_address, _list(event.get(name))))
            yield RawEvent(
                line=lines.get(texts.get("guid", ""), 1),
                texts=texts,
                persons=tuple(_persons(event)),
                day=_text(day.get("date")),
            )


def _persons(event: dict[str, Any]) -> Iterator[Part]:
    for person in map(_object, _list(event.get("persons"))):
        names = (_text(person.get(key)) for key in ("public_name", "full_public_name", "name"))
        keys = (_text(person.get(key)) for key in ("guid", "id", "code"))
        if name := next(filter(None, names), ""):
            yield Part(name=" ".join(name.split()), key=next(filter(None, keys), None))


def _address(link: object) -> str:
    found = _object(link)
    title = _text(found.get("title")) or _text(found.get("name"))
    return f"{''.join(_text(found.get('url')).split())}\t{' '.join(title.split())}"


def _lines(text: str) -> dict[str, int]:
    """Find the line on which each guid stands: JSON readers do not tell."""
    found: dict[str, int] = {}
    line = 1
    for each in _GUID.finditer(text):
        if each[1]:
            found.setdefault(each[1], line)
        line += each[0].count("\n")
    return found


def _texts(found: dict[str, Any]) -> dict[str, str]:
    return {_OTHER_NAMES.get(name, name): _text(value) for name, value in found.items()}


def _text(value: object) -> str:
    """Give what stands for a text; anything else a stranger's file has there is none."""
    match value:
        case bool():
            return str(value).lower()
        case str() | int():
            return clean(str(value)).strip()
        case _:
            return ""


def _object(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def write(schedule: Schedule) -> bytes:
    """Write a schedule that other systems and their apps can read.

    Raises:
        Refused: there is no talk, two share a guid, or one lasts longer than the format can say.
    """
    days = schedules.days(schedule)
    numbers = schedules.numbers(schedule.talks)
    conference = {
        "acronym": schedules.acronym(schedule),
        "title": schedule.title,
        "start": (schedule.start or days[0].date).isoformat(),
        "end": (schedule.end or days[-1].date).isoformat(),
        "daysCount": len(days),
        "timeslot_duration": "00:05",
        "time_zone_name": schedule.zone,
        "rooms": [{"name": name} for name in dict.fromkeys(room for day in days for room in day.rooms)],
        "tracks": [{"name": name} for name in schedules.tracks(schedule)],
        "days": [_day(day, numbers, schedule.zone) for day in days],
    }
    content = {
        "$schema": "https://c3voc.de/schedule/schema.json",
        "generator": {"name": schedules.GENERATOR, "version": __version__},
        "schedule": {
            "version": schedule.version,
            "base_url": schedules.web_address(schedule.url),
            "conference": conference,
        },
    }
    return clean(json.dumps(content, ensure_ascii=False, indent=1)).encode() + b"\n"


def _day(day: Day, numbers: dict[str, int], zone: str) -> dict[str, Any]:
    return {
        "index": day.number,
        "date": day.date.isoformat(),
        "day_start": day.start.isoformat(),
        "day_end": day.end.isoformat(),
        "rooms": {
            name: [_event(talk, numbers[talk.guid], zone) for talk in talks] for name, talks in day.rooms.items()
        },
    }


def _event(talk: Talk, number: int, zone: str) -> dict[str, Any]:
    return {
        "guid": talk.guid,
        "id": number,
        **schedules.texts(talk, zone),
        "url": schedules.web_address(talk.link),
        "recording_license": talk.extra.get("license", ""),
        "do_not_record": schedules.is_not_recorded(talk),
        "persons": [
            {**schedules.identity(part), "name": part.name, "public_name": part.name} for part in talk.speakers
        ],
        **{kind: [{"url": url, "title": title} for url, title in schedules.addresses(talk, kind)] for kind in _LISTS},
    }
