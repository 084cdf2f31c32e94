"""What is set: our documents' data, and the same words as plain blocks for the others."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import batched

from cqo_desktop.printing.documents.agendapage import AgendaItem, AgendaPage, AgendaPerson
from cqo_desktop.printing.documents.badges import BadgeSheet
from cqo_desktop.printing.documents.booklet import Booklet
from cqo_desktop.printing.times import City, at
from tests.benchmarks import booklets, pages


@dataclass(frozen=True)
class Heading:
    level: int
    text: str


@dataclass(frozen=True)
class Said:
    text: str


@dataclass(frozen=True)
class Grid:
    """Rows of cells, a cell's lines as texts; `tall` is the least height of a row in points."""

    rows: tuple[tuple[tuple[str, ...], ...], ...]
    tall: float = 0.0


@dataclass(frozen=True)
class Break:
    """A new page."""


type Block = Heading | Said | Grid | Break

BOOKLET = booklets.booklet()
BADGES = pages.badges()
_FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)
_WALLS = ("Vancouver", "Chicago", "London", "Copenhagen", "Kathmandu", "Tokyo", "Sydney")
_ZONES = ("America/Vancouver", "America/Chicago", "Europe/London", "Europe/Copenhagen", "Asia/Kathmandu")
AGENDA = AgendaPage(
    network="CQO Network",
    title="What we learnt from harm, and what we did about it",
    start=_FOUR,
    minutes=90,
    home=City("Toronto", "America/Toronto"),
    printed=date(2026, 5, 1),
    eyebrow=("Monthly session", "Session 3 of 6"),
    cities=tuple(
        City(name, zone) for name, zone in zip(_WALLS, (*_ZONES, "Asia/Tokyo", "Australia/Sydney"), strict=True)
    ),
    items=tuple(
        AgendaItem(
            start=_FOUR + timedelta(minutes=10 * i),
            minutes=10,
            title=f"Part {i + 1}: numbers that lead somewhere",
            note="Bring one number of your own, and the decision it led to.",
            people=(AgendaPerson(name="Zoë Ångström, MD", caption="Chief Quality Officer, University Hospital"),),
        )
        for i in range(9)
    ),
    foot="Maya Okafor · coordinator@example.org",
)


def blocks(document: str) -> list[Block]:
    """Give a document's words in their order."""
    match document:
        case "booklet":
            return list(_booklet(BOOKLET))
        case "agenda":
            return list(_agenda(AGENDA))
        case _:
            return list(_badges(BADGES))


def _booklet(data: Booklet) -> Iterator[Block]:
    grids, says = data.grids, data.says
    entries = [entry for day in grids.days for entry in day.entries]
    yield from (Heading(1, grids.title), Said(says.programme), Said(data.dates), Break(), Heading(1, says.contents))
    yield from (Said(entry.title) for entry in entries)
    for day in grids.days:
        yield from (Break(), Heading(1, says.day_of(day.date, grids.imprint.words)))
        rows = [tuple((room,) for room in grids.rooms)]
        for some in batched(day.entries, len(grids.rooms)):
            rows += [tuple((entry.title, entry.speakers[0].name) for entry in some)]
        yield Grid(tuple(rows))
    yield from (Break(), Heading(1, says.sessions))
    for entry in entries:
        yield Heading(2, entry.title)
        yield Said(
            f"{at(entry.start, grids.home.zone):%H:%M} · {entry.group} · {entry.place} · {entry.minutes} minutes"
        )
        yield from (Said(f"{speaker.name}, {speaker.caption}") for speaker in entry.speakers)
        yield Said(entry.abstract)
    yield from (Break(), Heading(1, says.people))
    for person in data.people:
        yield from (Heading(2, person.name), Said(person.caption), Said(person.bio))
    yield from (Break(), Heading(1, says.people_index))
    yield from (Said(person.name) for person in data.people)
    yield from (Break(), Heading(1, says.topic_index))
    yield from (Said(f"{entry.group}: {entry.title}") for entry in entries)


def _agenda(data: AgendaPage) -> Iterator[Block]:
    yield from (Said(" · ".join((data.network, *data.eyebrow))), Heading(1, data.title))
    walls = (data.home, *data.cities)
    yield Said(f"{data.words.day(at(data.start, data.home.zone))} · {data.minutes} minutes")
    yield Grid((tuple((city.label, f"{at(data.start, city.zone):%H:%M}") for city in walls),))
    rows = [
        (
            (f"{at(item.start, data.home.zone):%H:%M}",),
            (item.title, item.note),
            tuple(f"{person.name}, {person.caption}" for person in item.people),
        )
        for item in data.items
    ]
    yield from (Grid(tuple(rows)), Said(data.foot))


def _badges(data: BadgeSheet) -> Iterator[Block]:
    cells = [
        (badge.given, badge.family, badge.role or "–", badge.organization, data.imprint.words.said(badge.here))
        for badge in data.badges
    ]
    for sheet in batched(batched(cells, 2), 4):
        yield from (Grid(tuple(sheet), tall=160), Break())
