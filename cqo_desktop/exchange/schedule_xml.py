"""Conference schedules as schedule.xml, in and out (c3voc's schema)."""

import xml.etree.ElementTree as ET
from collections.abc import Iterator

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from cqo_desktop import __version__
from cqo_desktop.domain.drafts import Part, SessionsRead
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange import schedule as schedules
from cqo_desktop.exchange.decoding import clean
from cqo_desktop.exchange.schedule import Day, Schedule, Talk
from cqo_desktop.exchange.schedule_reading import RawEvent, RawSchedule, sessions

_LISTS = {"links": "link", "attachments": "attachment"}
_PASSED_ON = ("logo", "video_download_url", "feedback_url", "origin_url")
"""Addresses that are written as they were read."""


class _Numbering(ET.TreeBuilder):
    """Build a tree and remember on which line each event begins."""

    def __init__(self) -> None:
        super().__init__()
        self.parser = defusedxml.ElementTree.DefusedXMLParser(target=self)
        self.lines: dict[ET.Element, int] = {}

    def start(self, tag: str, attrs: dict[str, str], /) -> ET.Element:
        """Open an element."""
        element = super().start(tag, attrs)
        if tag == "event":
            self.lines[element] = self.parser.parser.CurrentLineNumber
        return element


def read(data: bytes, zone: str | None = None) -> SessionsRead:
    """Read a schedule; `zone` is where its hours are meant if the file does not name a zone.

    Raises:
        Unreadable: it is no XML, declares entities, or holds no schedule.
    """
    builder = _Numbering()
    try:
        builder.parser.feed(data)
        root = builder.parser.close()
    except DefusedXmlException:
        raise Unreadable("This schedule declares entities, which none needs, so it was not opened.") from None
    except ET.ParseError as error:
        line = error.position[0]
        raise Unreadable(f"This schedule is no well-formed XML from line {line} on; export it again.") from None
    except (LookupError, ValueError):
        raise Unreadable("This schedule is in an unknown encoding; export it again as UTF-8.") from None
    if root.tag != "schedule":
        raise Unreadable(f"This is XML, but no schedule: it begins with “{root.tag[:40]}”.")
    return sessions(_raw(root, builder.lines), zone)


def _raw(root: ET.Element, lines: dict[ET.Element, int]) -> RawSchedule:
    conference = root.find("conference")
    texts = {"version": _text(root.find("version")), **(_texts(conference) if conference is not None else {})}
    rooms: dict[str, None] = {}
    events = []
    for day in root.findall("day"):
        for room in day.findall("room"):
            name = clean(room.get("name", "")).strip()
            rooms[name] = None
            for event in room.findall("event"):
                found = {**_texts(event), **{key: clean(value) for key, value in event.attrib.items()}}
                found["room"] = found.get("room") or name
                events.append(
                    RawEvent(line=lines[event], texts=found, persons=tuple(_persons(event)), day=day.get("date", ""))
                )
    return RawSchedule(texts=texts, rooms=tuple(filter(None, rooms)), events=tuple(events))


def _texts(element: ET.Element) -> dict[str, str]:
    """Give the texts of an element's children; lists of addresses come a line each."""
    found: dict[str, str] = {}
    for child in element:
        if child.tag in _LISTS:
            pairs = (f"{' '.join(each.get('href', '').split())}\t{' '.join(_text(each).split())}" for each in child)
            found[child.tag] = "\n".join(pairs)
        elif child.tag == "recording":
            found |= {part.tag: _text(part) for part in child if part.tag in {"license", "optout"}}
        elif not len(child):
            found.setdefault(child.tag, _text(child))
    return found


def _persons(event: ET.Element) -> Iterator[Part]:
    for person in event.iterfind("persons/person"):
        name = " ".join(_text(person).split())
        if name:
            yield Part(name=name, key=person.get("guid") or person.get("id"))


def _text(element: ET.Element | None) -> str:
    return clean(element.text or "").strip() if element is not None else ""


def write(schedule: Schedule) -> bytes:
    """Write a schedule that other systems and their apps can read.

    Raises:
        Refused: there is no talk, two share a guid, or one lasts longer than the format can say.
    """
    days = schedules.days(schedule)
    numbers = schedules.numbers(schedule.talks)
    root = ET.Element("schedule")
    ET.SubElement(root, "generator", name=schedules.GENERATOR, version=__version__)
    if schedules.web_address(schedule.url):
        _add(root, "url", schedule.url)
    _add(root, "version", schedule.version)
    _conference(ET.SubElement(root, "conference"), schedule, days)
    for day in days:
        element = ET.SubElement(
            root,
            "day",
            index=str(day.number),
            date=day.date.isoformat(),
            start=day.start.isoformat(),
            end=day.end.isoformat(),
        )
        for name, talks in day.rooms.items():
            room = ET.SubElement(element, "room", name=clean(name))
            for talk in talks:
                _event(room, talk, numbers[talk.guid], schedule.zone)
    ET.indent(root)
    content: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return content + b"\n"


def _conference(element: ET.Element, schedule: Schedule, days: tuple[Day, ...]) -> None:
    _add(element, "title", schedule.title)
    _add(element, "acronym", schedules.acronym(schedule))
    _add(element, "start", (schedule.start or days[0].date).isoformat())
    _add(element, "end", (schedule.end or days[-1].date).isoformat())
    _add(element, "days", str(len(days)))
    _add(element, "timeslot_duration", "00:05")
    _add(element, "time_zone_name", schedule.zone)
    for track in schedules.tracks(schedule):
        _add(element, "track", track).set("name", clean(track))


def _event(room: ET.Element, talk: Talk, number: int, zone: str) -> None:
    event = ET.SubElement(room, "event", guid=talk.guid, id=str(number))
    for name, text in schedules.texts(talk, zone).items():
        _add(event, name, text)
    for name in ("url", *_PASSED_ON):
        if address := schedules.web_address(talk.link if name == "url" else talk.extra.get(name, "")):
            _add(event, name, address)
    if "license" in talk.extra or "optout" in talk.extra:
        recording = ET.SubElement(event, "recording")
        _add(recording, "license", talk.extra.get("license", ""))
        _add(recording, "optout", str(schedules.is_not_recorded(talk)).lower())
    persons = ET.SubElement(event, "persons")
    for part in talk.speakers:
        person = _add(persons, "person", part.name)
        person.attrib |= schedules.identity(part)
    for plural, singular in _LISTS.items():
        addresses = ET.SubElement(event, plural)
        for address, title in schedules.addresses(talk, plural):
            _add(addresses, singular, title).set("href", address)


def _add(parent: ET.Element, name: str, text: str) -> ET.Element:
    element = ET.SubElement(parent, name)
    element.text = clean(text)
    return element
