"""Door sheets: what takes place in a room on a day, to be read from across the corridor."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.sizing import largest
from cqo_desktop.printing.lettering.text import Style, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tables import GAP, PAD, Column, Row, Text, table
from cqo_desktop.printing.times import City, at, clock

_ROOM = Style(54, 58, tokens.INK, Weight.BOLD)
_TIME = Style(18, 22, tokens.INK, Weight.BOLD)
_TITLE = Style(18, 22, tokens.INK, Weight.SEMIBOLD)
_WHO = Style(12, 16, tokens.MUTED)
_SIZES = (1.8, 1.55, 1.35, 1.2, 1.0, 0.85, 0.7)
_HEAD = 22.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """A session in a room."""

    start: datetime
    minutes: int
    title: str
    who: str = ""
    called_off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Door:
    """A room on a day."""

    room: str
    day: date
    home: City
    venue: str = ""
    talks: tuple[Talk, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Doors:
    """The doors of an event."""

    imprint: Imprint
    event: str
    doors: tuple[Door, ...]


def build(data: Doors, paper: Paper) -> Printed:
    """Print the sheets, each from a page of its own.

    Raises:
        NotFound: no session is in a room.
    """
    if not data.doors:
        raise NotFound("No session is in a room, so there is no door to put a sheet on; give the sessions rooms first.")
    words = data.imprint.words
    title = f"{words.doors} · {data.event}"
    pages = Pages(data.imprint, tokens.SHEETS[paper], title=title, subject=data.event, note=data.event)
    for number, door in enumerate(data.doors):
        pages.running = ""
        pages.fresh()
        if len(data.doors) > 1:
            pages.bookmark(f"door-{number}", f"{door.room} · {words.day(door.day)}")
        _door(pages, door)
    return pages.finish()


def _door(pages: Pages, door: Door) -> None:
    words = pages.imprint.words
    if door.venue.strip():
        above = replace(tokens.LEAD, weight=Weight.SEMIBOLD, color=pages.imprint.colour)
        pages.line(lay(door.venue, above, pages.width))
        pages.skip(6)
    pages.line(largest(door.room, _ROOM, pages.width, smallest=20), "H1")
    pages.skip(2)
    pages.line(lay(words.day_line(door.day), replace(tokens.H1, color=tokens.MUTED), pages.width), "H2")
    pages.skip(14)
    pages.running = f"{door.room} · {words.day(door.day)}"
    rows = next((rows for size in _SIZES if _height(rows := _rows(pages, door, size), pages.width) <= pages.room), None)
    columns = (Column(words.time), Column(words.session))
    table(pages, columns, rows or _rows(pages, door, _SIZES[-1]), title=f"{door.room}, {words.day(door.day)}")


def _rows(pages: Pages, door: Door, size: float) -> list[Row]:
    """Compose the rows in a size; the hours they end are small beside those they begin."""
    imprint, rows = pages.imprint, list[Row]()
    time, title, who = (style.scaled(style.size * size) for style in (_TIME, _TITLE, _WHO))
    for talk in door.talks:
        begin, end = (at(when, door.home.zone) for when in (talk.start, talk.start + timedelta(minutes=talk.minutes)))
        until = imprint.words.fill(imprint.words.until, hour=clock(end, imprint.hours, imprint.words))
        what = [Text(talk.title, title)]
        if talk.called_off:
            what.insert(0, Text(imprint.words.called_off, replace(who, weight=Weight.BOLD, color=tokens.ALERT)))
        if talk.who.strip():
            what.append(Text(talk.who, who))
        rows.append(((Text(str(clock(begin, imprint.hours, imprint.words)), time), Text(until, who)), what))
    return rows


def _height(rows: list[Row], width: float) -> float:
    """Measure rows as the table will lay them, a little generously."""
    when = max((lay(text.text, text.style, width).widest for row in rows for text in row[0]), default=0.0)
    widths = (width, width - when - GAP - 1)
    return _HEAD + sum(
        max(sum(lay(text.text, text.style, own).height for text in cell) for cell, own in zip(row, widths, strict=True))
        + 2 * PAD
        + 1
        for row in rows
    )
