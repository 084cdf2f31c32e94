"""Sessions as a conference's schedule tells them."""

import json
from collections.abc import Mapping, Sequence
from datetime import date

from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.rows import NetworkRow, PartRow, SessionDetail
from cqo_desktop.exchange.schedule import Schedule, Talk
from cqo_desktop.services.programme import SPEAKING
from cqo_desktop.services.schedule_facts import ONLINE, ScheduleFacts


def schedule(
    details: Sequence[SessionDetail], *, network: NetworkRow, facts: ScheduleFacts, rooms: Sequence[str], today: date
) -> Schedule:
    """Compose a schedule; `rooms` gives the order of rooms that hold something."""
    keys = {person_id: key for key, person_id in facts.persons.items()}
    talks = tuple(_talk(detail, keys) for detail in details)
    used = {talk.room for talk in talks}
    zones = {detail.row.zone for detail in details}
    return Schedule(
        title=facts.title or network.name,
        acronym=facts.acronym or network.acronym,
        zone=zones.pop() if len(zones) == 1 else network.zone,
        version=facts.version or f"{today:%Y-%m-%d}",
        talks=talks,
        rooms=tuple(dict.fromkeys(room for room in rooms if room in used)),
        url=facts.url,
    )


def _talk(detail: SessionDetail, keys: Mapping[int, str]) -> Talk:
    row = detail.row
    extra: dict[str, str] = json.loads(detail.extra)
    number = extra.pop("id", "")
    abstract, description = _parted(detail.abstract, extra.pop("description", ""))
    return Talk(
        guid=row.guid,
        title=row.title,
        start=row.instant,
        minutes=row.minutes,
        room=row.room or row.place or ONLINE,
        number=int(number) if number.isdecimal() else None,
        subtitle=row.subtitle,
        abstract=abstract,
        description=description,
        track=row.track,
        language=row.language,
        kind=extra.pop("type", ""),
        link=extra.pop("url", ""),
        speakers=tuple(_speaker(part, keys) for part in _speakers(detail.parts)),
        extra=extra,
    )


def _parted(text: str, description: str) -> tuple[str, str]:
    """Part a text into abstract and description where it still ends as the schedule that was read had it."""
    if not description or not text.endswith(description):
        return text, ""
    return text.removesuffix(description).rstrip(), description


def _speakers(parts: Sequence[PartRow]) -> list[PartRow]:
    """Name everybody who speaks, each once, whatever their roles."""
    return list({part.person_id: part for part in reversed(parts) if part.role in SPEAKING}.values())[::-1]


def _speaker(part: PartRow, keys: Mapping[int, str]) -> Part:
    return Part(name=part.name, role=part.role, key=keys.get(part.person_id, str(part.person_id)))
