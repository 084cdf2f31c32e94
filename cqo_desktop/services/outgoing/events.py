"""Sessions as calendars tell them: what stands in the title, the place and the text of an entry."""

from collections.abc import Iterator, Sequence

from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PartRow, SessionDetail, SessionRow
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.printing.times import City, Hours, strip
from cqo_desktop.printing.words import Words

REMINDER = 15
"""Minutes before the start."""
MOST_CITIES = 8
_WORDS = Words()
_TOLD = {
    Role.HOST: "Host",
    Role.SPEAKER: "Speakers",
    Role.FACILITATOR: "Facilitators",
    Role.PANELLIST: "Panel",
}
"""Those who run the technics are no news to members."""


def event(
    detail: SessionDetail, *, cities: Sequence[str], hours: Hours, series_uid: str | None = None
) -> CalendarEvent:
    """Compose a session's entry; `cities` are the zones members live in, the most peopled first."""
    row = detail.row
    return CalendarEvent(
        uid=row.uid,
        sequence=row.sequence,
        created=detail.created,
        revised=detail.revised,
        start=zones.Moment(row.wall, row.zone, row.instant),
        minutes=row.minutes,
        in_person=row.in_person,
        title=row.title,
        location=detail.address,
        description=description(detail, cities=cities, hours=hours),
        link=row.link,
        status=row.status,
        categories=tuple(name for name in (row.series, row.track) if name),
        alarm_minutes=REMINDER,
        related_to=series_uid,
    )


def description(detail: SessionDetail, *, cities: Sequence[str], hours: Hours) -> str:
    """Compose the text: what it is about, who speaks, the link on a line of its own, the time for each city."""
    row = detail.row
    times = "" if row.in_person else local_times(row, cities=cities, hours=hours)
    parts = (row.subtitle, detail.abstract, "\n".join(_people(detail.parts)), row.link, times)
    return "\n\n".join(part for part in parts if part)


def _people(parts: Sequence[PartRow]) -> Iterator[str]:
    for role, heading in _TOLD.items():
        people = [_person(part) for part in parts if part.role is role]
        if len(people) == 1:
            yield f"{heading.removesuffix('s')}: {people[0]}"
        elif people:
            yield "\n".join([f"{heading}:", *people])


def _person(part: PartRow) -> str:
    return ", ".join(text for text in (part.name, part.credentials, part.caption) if text)


def local_times(row: SessionRow, *, cities: Sequence[str], hours: Hours) -> str:
    """Say when it starts for the members of each city, home first, then from west to east."""
    others = tuple(City(zones.city(zone), zone) for zone in cities if zone != row.zone)[: MOST_CITIES - 1]
    if not others:
        return ""
    home = City(zones.city(row.zone), row.zone)
    told = [
        f"{cell.label} {cell.clock}" + (f" ({cell.shift})" if cell.shift else "")
        for cell in strip(row.instant, home, others, hours, _WORDS)
    ]
    return "Starts at\n" + "\n".join(told)
