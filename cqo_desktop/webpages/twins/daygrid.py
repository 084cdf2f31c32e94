"""The grids of Forum days: rooms side by side, time from top to bottom."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime

from cqo_desktop.printing.documents.daygrid import MOST_ROOMS, Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry
from cqo_desktop.printing.documents.gridplan import Lane, day_plan, shares
from cqo_desktop.webpages import page
from cqo_desktop.webpages.elements import Content, Element, element, group, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import chip, key, named, session_key, shade
from cqo_desktop.webpages.tables import Band, Column, Row, table
from cqo_desktop.webpages.times import hour, span


def twin(grids: DayGrids) -> bytes:
    """Show them."""
    lead = (element("p", times_of(grids), class_="lead"),)
    of = Page(imprint=grids.imprint, title=grids.title, eyebrow=(grids.says.grids,), lead=lead, wide=True)
    if not grids.days:
        return of.written((element("p", grids.says.no_sessions),))
    days = [
        element("section", element("h2", day_name(grids, day)), *grid(grids, day), id=day_key(day), class_="sheet")
        for day in grids.days
    ]
    listed = [page.Entry(day_key(day), day_name(grids, day)) for day in grids.days]
    return of.written((key(grids.told.values(), grids.says.key), *days), listed if len(days) > 1 else ())


def times_of(grids: DayGrids) -> str:
    """Say whose hours these are."""
    return grids.imprint.words.fill(grids.says.times_of, city=grids.home.label)


def day_key(day: Day) -> str:
    """Name the place of a day's grid."""
    return f"day-{day.date:%Y%m%d}"


def day_name(grids: DayGrids, day: Day) -> str:
    """Name a day."""
    return grids.says.day_of(day.date, grids.imprint.words)


def grid(grids: DayGrids, day: Day, known: Collection[int] = ()) -> Iterator[Element]:
    """Show a day, several tables where there are many rooms; sessions that are `known` lead further down."""
    names = [room for room in grids.rooms if any(entry.room == room for entry in day.entries)]
    plan = day_plan(day.entries, names, grids.says.no_room)
    for share in shares(max(len(plan.lanes), 1), MOST_ROOMS):
        lanes = _merged(plan.lanes[share])
        columns = [Column(grids.says.time, labelled=False), *(Column(name) for name, _ in lanes)]
        starts = sorted({entry.start for entry in (*plan.across, *(each for _, some in lanes for each in some))})
        rows = [_row(grids, start, plan.across, lanes, known) for start in starts]
        yield table(columns, rows, caption=f"{day_name(grids, day)} · {times_of(grids)}", name="grid")


def _merged(lanes: Sequence[Lane]) -> list[tuple[str, list[Entry]]]:
    """Bring the lanes of a room together: its sessions stand one below the other."""
    rooms: dict[str, list[Entry]] = {}
    for lane in lanes:
        rooms.setdefault(lane.name, []).extend(lane.entries)
    return list(rooms.items())


def _row(
    grids: DayGrids,
    start: datetime,
    across: Sequence[Entry],
    lanes: Sequence[tuple[str, list[Entry]]],
    known: Collection[int],
) -> Row | Band:
    shared = [entry for entry in across if entry.start == start]
    if shared:
        parts: list[Content] = []
        for entry in shared:
            place: list[Content] = [" · ", said(entry.place)] if entry.place.strip() else []
            parts += [
                element("strong", *span(entry, grids.home, grids.imprint)),
                " ",
                *_title(entry, grids, known),
                *place,
            ]
        return Band(tuple(parts), heads=False)
    cells = [[_talk(entry, grids, known) for entry in some if entry.start == start] for _, some in lanes]
    return [[hour(start, grids.home.zone, grids.imprint)], *cells]


def _title(entry: Entry, grids: DayGrids, known: Collection[int]) -> list[Content]:
    told = grids.told.get(entry.group)
    title = said(entry.title, entry.language) or "–"
    shown = element("a", title, href=f"#{session_key(entry)}") if entry.key in known else title
    status: list[Content] = [" ", element("span", entry.status, class_="status")] if entry.status else []
    letter: list[Content] = [chip(told), " "] if told else []
    return [*letter, shown, *status]


def _talk(entry: Entry, grids: DayGrids, known: Collection[int]) -> Element:
    told = grids.told.get(entry.group)
    who = named(entry.speakers)
    return element(
        "div",
        element("div", *_title(entry, grids, known)),
        group("div", who, class_="quiet small") if who else None,
        element("div", "– ", hour(entry.end, grids.home.zone, grids.imprint), class_="quiet small"),
        class_=f"talk edge-{shade(told)}" if told else "talk",
    )
