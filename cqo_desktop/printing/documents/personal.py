"""Somebody's own schedule: where to be, when, and as what."""

from dataclasses import dataclass, replace
from datetime import datetime

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.openings import opening
from cqo_desktop.printing.hours import few, hour
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Span
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tables import Band, Column, Row, Text, table
from cqo_desktop.printing.tagging.tags import live
from cqo_desktop.printing.times import City, at

_TITLE = replace(tokens.BODY, weight=Weight.SEMIBOLD)
_QUIET = replace(tokens.SMALL, color=tokens.MUTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Mine:
    """A session somebody goes to."""

    start: datetime
    minutes: int
    title: str
    part: str = ""
    """What they do there, in the words to print; nothing for those who listen."""
    where: str = ""
    link: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Personal:
    """The schedule of one person; `cities` are the walls to print, the event's own first."""

    name: str
    cities: tuple[City, ...]
    sessions: tuple[Mine, ...]
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Personals:
    """The schedules of an event's people."""

    imprint: Imprint
    event: str
    people: tuple[Personal, ...]


def build(data: Personals, paper: Paper) -> Printed:
    """Print the schedules, each from a page of its own.

    Raises:
        NotFound: there is nobody.
        Refused: a schedule names more than four cities.
    """
    if not data.people:
        raise NotFound("Nobody is expected at these sessions, so there is no schedule to print; choose other sessions.")
    words = data.imprint.words
    title = f"{words.personal_schedule} · {data.event}"
    pages = Pages(data.imprint, tokens.SHEETS[paper], title=title, subject=data.event, note=data.event)
    for number, person in enumerate(data.people):
        pages.running = ""
        pages.fresh()
        if len(data.people) > 1:
            pages.bookmark(f"person-{number}", person.name)
        opening(pages, (data.imprint.network, words.personal_schedule), person.name, (data.event,))
        pages.running = person.name
        _table(pages, person)
    return pages.finish()


def _table(pages: Pages, person: Personal) -> None:
    words, cities = pages.imprint.words, few(person.cities)
    columns = [*(Column(city.label) for city in cities), Column(words.session), Column(words.where)]
    rows: list[Row | Band] = []
    today = None
    for mine in sorted(person.sessions, key=lambda each: each.start):
        day = at(mine.start, cities[0].zone).date()
        if day != today:
            rows.append(Band(words.day_line(day)))
            today = day
        hours = [hour(mine.start, city.zone, day, pages.imprint) for city in cities]
        rows.append([*hours, _what(mine, pages), _where(mine, pages)])
    table(pages, columns, rows, title=words.personal_schedule)


def _what(mine: Mine, pages: Pages) -> list[Text]:
    words = pages.imprint.words
    said = [Text(mine.title, _TITLE)]
    if mine.part:
        said.append(Text(mine.part, replace(tokens.SMALL, weight=Weight.SEMIBOLD, color=pages.imprint.colour)))
    said.append(Text(words.lasted(mine.minutes), _QUIET))
    if mine.note.strip():
        said.append(Text(mine.note, _QUIET))
    return said


def _where(mine: Mine, pages: Pages) -> list[Text]:
    """Say the room, and how to join."""
    said = [Text(mine.where, tokens.SMALL)] if mine.where.strip() else []
    if target := live(mine.link):
        join = Span(pages.imprint.words.join, Weight.SEMIBOLD, color=pages.imprint.colour, link=target)
        said.append(Text((join,), tokens.SMALL))
    elif mine.link.strip():
        said.append(Text(mine.link, _QUIET))
    return said
