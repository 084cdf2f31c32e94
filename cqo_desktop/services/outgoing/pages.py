"""Sessions as the agenda page tells them."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import NetworkRow, PartRow, SessionDetail
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.printing.documents.agenda import AgendaItem, AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.times import City, Hours
from cqo_desktop.printing.words import BRITISH, Words

MOST_CITIES = 7
"""Besides home: what the page's strip holds."""
_SHORT = 1200
"""Letters of a text that leaves the page its shape; a longer one is for the calendar entry."""
_DAY_FIRST = frozenset({"en-GB", "en-AU", "en-NZ", "en-IE", "en-ZA", "en-IN", "en-TT", "en-JM", "en-BB"})


def page(
    detail: SessionDetail, *, network: NetworkRow, cities: Sequence[str], hours: Hours, printed: date
) -> AgendaPage:
    """Compose a session's page; `cities` are the zones members live in, the most peopled first."""
    row = detail.row
    language = row.language or "en-US"
    others = () if row.in_person else tuple(City(zones.city(zone), zone) for zone in cities if zone != row.zone)
    return AgendaPage(
        network=network.name,
        eyebrow=tuple(_eyebrow(detail)),
        title=row.title,
        start=row.instant,
        minutes=row.minutes,
        home=City(detail.city or zones.city(row.zone), row.zone),
        printed=printed,
        place=Line(text=detail.address) if row.in_person else None,
        online=_online(row.link, in_person=row.in_person),
        cities=others[:MOST_CITIES],
        items=tuple(_items(detail)),
        foot=_foot(network),
        status=_label(row.status),
        language=language,
        accent=network.accent,
        hours=hours,
        words=BRITISH if language in _DAY_FIRST else Words(),
    )


def _eyebrow(detail: SessionDetail) -> Iterator[str]:
    if detail.row.series:
        yield detail.row.series
    if detail.series_position and detail.series_count > 1:
        yield f"Session {detail.series_position} of {detail.series_count}"


def _online(link: str, *, in_person: bool) -> Line | None:
    if link:
        return Line(text="Also online:" if in_person else "Online:", link=link)
    return None if in_person else Line(text="Online, link in your calendar entry")


def _items(detail: SessionDetail) -> Iterator[AgendaItem]:
    row, start = detail.row, detail.row.instant
    for item in detail.items:
        yield AgendaItem(
            start=start,
            minutes=item.minutes,
            title=item.title,
            note=item.note,
            people=tuple(map(_person, item.parts)),
        )
        start += timedelta(minutes=item.minutes)
    if not detail.items and detail.parts:
        # A session planned as one piece, such as a conference talk: the page still says who speaks.
        people = tuple(map(_person, detail.parts))
        note = detail.abstract if len(detail.abstract) <= _SHORT else ""
        yield AgendaItem(start=start, minutes=row.minutes, title=row.subtitle or row.title, note=note, people=people)


def _person(part: PartRow) -> AgendaPerson:
    name = ", ".join(text for text in (part.name, part.credentials) if text)
    return AgendaPerson(name=name, caption=part.caption, language=part.language or None)


def _foot(network: NetworkRow) -> str:
    return " · ".join(text for text in (network.organizer_name, network.organizer_email) if text)


def _label(status: SessionStatus) -> str:
    match status:
        case SessionStatus.IDEA | SessionStatus.HOLD | SessionStatus.DRAFT:
            return str(status.value).capitalize()
        case SessionStatus.CALLED_OFF:
            return "Called off"
        case SessionStatus.CONFIRMED | SessionStatus.INVITED | SessionStatus.DONE:
            return ""
