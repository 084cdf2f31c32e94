"""Writing and reading 10,000 events, beside icalendar, vobject and a plain string template."""

from datetime import UTC, datetime, timedelta

import icalendar
import vobject

from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.reader import read
from cqo_desktop.calendars.writer import programme
from cqo_desktop.domain import zones
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from tests.benchmarks.timing import in_turn, tell

EVENTS, ROUNDS = 10_000, 3
TEXT = (
    "Monthly virtual session of the network; bring one question, and the moderator opens five minutes early.\n"
    "Recording: yes, for members only, thirty days.\nPlease keep the camera on if the line allows it, "
    "and name yourself with organization and city.\n\nVancouver 1:00 p.m.; Toronto 4:00 p.m.; London 9:00 p.m."
)
LINK = "https://meet.example.org/j/8812345678?pwd=abcdefghijklmnop"


def measure() -> None:
    events = [_event(each) for each in range(EVENTS)]
    now = datetime(2027, 1, 1, tzinfo=UTC)
    works = {
        "a string template": lambda: template(events),
        "ours": lambda: programme(events, name="Bench", description="", uid="bench", colour=Hue.BLUE, now=now),
        "icalendar": lambda: with_icalendar(events),
        "vobject": lambda: with_vobject(events),
    }
    tell(in_turn(works, ROUNDS), "a string template", {"ours": "x3"})
    sizes = len(template(events)), len(works["ours"]())
    print(f"  bytes: template {sizes[0]:,}, ours {sizes[1]:,}")
    data = works["ours"]()
    readings = {
        "read by ours, with what is repaired told": lambda: read(data),
        "read by icalendar": lambda: icalendar.Calendar.from_ical(data, multiple=True),
        "read by vobject": lambda: list(vobject.readComponents(data.decode())),
    }
    tell(in_turn(readings, ROUNDS), "read by ours, with what is repaired told")


def _event(number: int) -> CalendarEvent:
    at = datetime(2027, 1, 1, tzinfo=UTC)
    wall = datetime(2027, 1 + number % 12, 1 + number % 27, 8 + number % 10)
    return CalendarEvent(
        uid=f"session-{number:06d}@network.example",
        sequence=number % 3,
        created=at,
        revised=at,
        start=zones.resolve(wall, "America/New_York"),
        minutes=90,
        in_person=True,
        title=f"Séance {number}: Leadership, trust; and growth in São Paulo – part {number % 12} of the series",
        location="Coral B, Palmetto Lakes Convention Center, Orlando",
        description=TEXT,
        link=LINK,
        status=SessionStatus.CONFIRMED,
        categories=("Monthly session",),
    )


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(line: str) -> str:
    data = line.encode()
    parts, begin, most = [], 0, 75
    while begin < len(data):
        end = min(begin + most, len(data))
        while end < len(data) and data[end] & 0xC0 == 0x80:
            end -= 1
        parts.append(data[begin:end].decode())
        begin, most = end, 74
    return "\r\n ".join(parts)


def template(events: list[CalendarEvent]) -> bytes:
    """Do the least that is right: escape, fold, and put strings together."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//bench//template//EN"]
    stamp = "%Y%m%dT%H%M%S"
    for event in events:
        end = event.start.wall + timedelta(minutes=event.minutes)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{event.uid}",
            f"DTSTAMP:{event.revised.strftime(stamp)}Z",
            f"CREATED:{event.created.strftime(stamp)}Z",
            f"LAST-MODIFIED:{event.revised.strftime(stamp)}Z",
            f"SEQUENCE:{event.sequence}",
            f"DTSTART;TZID=America/New_York:{event.start.wall.strftime(stamp)}",
            f"DTEND;TZID=America/New_York:{end.strftime(stamp)}",
            _folded(f"SUMMARY:{_escaped(event.title)}"),
            _folded(f"LOCATION:{_escaped(event.location)}"),
            _folded(f"DESCRIPTION:{_escaped(event.description)}"),
            _folded(f"URL:{event.link}"),
            _folded(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=Join:{event.link}"),
            "STATUS:CONFIRMED",
            "TRANSP:OPAQUE",
            "CATEGORIES:Monthly session",
            "END:VEVENT",
        ]
    return "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()


def with_icalendar(events: list[CalendarEvent]) -> bytes:
    calendar = icalendar.Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//bench//icalendar//EN")
    for event in events:
        made = icalendar.Event()
        begin = event.start.wall.replace(tzinfo=zones.zone(event.start.zone))
        made.add("uid", event.uid)
        made.add("dtstamp", event.revised)
        made.add("created", event.created)
        made.add("last-modified", event.revised)
        made.add("sequence", event.sequence)
        made.add("dtstart", begin)
        made.add("dtend", begin + timedelta(minutes=event.minutes))
        made.add("summary", event.title)
        made.add("location", event.location)
        made.add("description", event.description)
        made.add("url", event.link)
        made.add("status", "CONFIRMED")
        made.add("categories", list(event.categories))
        calendar.add_component(made)
    return calendar.to_ical()


def with_vobject(events: list[CalendarEvent]) -> bytes:
    calendar = vobject.iCalendar()
    for event in events:
        made = calendar.add("vevent")
        made.add("uid").value = event.uid
        # vobject knows no zoneinfo: its events are given in UTC, which spares it the zone's rules.
        made.add("dtstart").value = event.start.instant.replace(tzinfo=vobject.icalendar.utc)
        made.add("dtend").value = event.start.instant.replace(tzinfo=vobject.icalendar.utc) + timedelta(minutes=90)
        made.add("summary").value = event.title
        made.add("location").value = event.location
        made.add("description").value = event.description
        made.add("url").value = event.link
        made.add("status").value = "CONFIRMED"
    return str(calendar.serialize()).encode()
