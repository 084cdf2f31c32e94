"""Sessions as the agenda page tells them."""

from collections.abc import Iterator, Sequence
from datetime import timedelta

from cqo_desktop.domain.rows import NetworkRow, PartRow, SessionDetail
from cqo_desktop.printing.documents.agenda import AgendaItem, AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.phrases import Phrases
from cqo_desktop.printing.times import City
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.entries import cities, named_in_full

MOST_CITIES = 8
"""With home: what the page's strip holds."""
_SHORT = 1200
"""Letters of a text that leaves the page its shape; a longer one is for the calendar entry."""


def page(detail: SessionDetail, *, network: NetworkRow, walls: Sequence[str], asked: Asked) -> AgendaPage:
    """Compose a session's page; `walls` are the zones members live in, the most peopled first.

    Raises:
        Refused: there is no such zone as one asked for.
    """
    row, own = detail.row, asked.imprint(network)
    home, *others = cities(asked.zones, row.zone, () if row.in_person else walls, most=MOST_CITIES)
    if detail.city and home.zone == row.zone:
        home = City(detail.city, row.zone)
    return AgendaPage(
        network=own.network,
        eyebrow=tuple(_eyebrow(detail, own.words)),
        title=row.title,
        start=row.instant,
        minutes=row.minutes,
        home=home,
        printed=own.printed,
        place=Line(text=detail.address) if row.in_person else None,
        online=_online(row.link, own.words, in_person=row.in_person),
        cities=tuple(others),
        items=tuple(_items(detail)),
        foot=_foot(network),
        status=asked.says.status(row.status),
        language=own.language,
        spoken=row.language or None,
        accent=own.accent,
        hours=own.hours,
        words=own.words,
    )


def _eyebrow(detail: SessionDetail, words: Phrases) -> Iterator[str]:
    if detail.row.series:
        yield detail.row.series
    if detail.series_position and detail.series_count > 1:
        yield words.fill(words.one_of_series, n=detail.series_position, total=detail.series_count)


def _online(link: str, words: Phrases, *, in_person: bool) -> Line | None:
    if link:
        return Line(text=words.also_online if in_person else words.online, link=link)
    return None if in_person else Line(text=words.link_follows)


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
    if not detail.items and (detail.parts or detail.abstract):
        # A session planned as one piece, such as a conference talk: the page still says who speaks, and of what.
        people = tuple(map(_person, detail.parts))
        note = detail.abstract if len(detail.abstract) <= _SHORT else ""
        yield AgendaItem(start=start, minutes=row.minutes, title=row.subtitle or row.title, note=note, people=people)


def _person(part: PartRow) -> AgendaPerson:
    name = named_in_full(part.name, part.credentials)
    return AgendaPerson(name=name, caption=part.caption, language=part.language or None)


def _foot(network: NetworkRow) -> str:
    return joined(" · ", (network.organizer_name, network.organizer_email))
