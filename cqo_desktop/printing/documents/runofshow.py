"""Run of show: minute by minute, who does what, for those who make a session happen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.openings import opening
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import joined, paragraphs
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Span, Style, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tables import Column, Row, Text, table
from cqo_desktop.printing.times import City, at, clock

_SAID = Style(11, 15, tokens.INK)
_STRONG = replace(_SAID, weight=Weight.SEMIBOLD)
_QUIET = Style(10, 14, tokens.MUTED)
_BOX = Style(14, 15, tokens.INK)
_DONE = 34.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """A part of a session, and those at work in it."""

    minutes: int
    title: str
    note: str = ""
    speaking: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()
    tech: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Show:
    """A session from the inside."""

    title: str
    start: datetime
    minutes: int
    home: City
    where: str = ""
    hosts: tuple[str, ...] = ()
    """Of the whole session; so are those of tech."""
    tech: tuple[str, ...] = ()
    cues: tuple[Cue, ...] = ()
    notes: str = ""
    """For coordinators only; this page is theirs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shows:
    """The runs of an event's sessions."""

    imprint: Imprint
    event: str
    stamp: datetime
    """When this was how things stood."""
    shows: tuple[Show, ...]


def build(data: Shows, paper: Paper) -> Printed:
    """Print the runs in landscape, each from a page of its own.

    Raises:
        NotFound: there is none.
    """
    if not data.shows:
        raise NotFound("None of these sessions takes place, so there is nothing to run; choose other sessions.")
    words = data.imprint.words
    sheet = tokens.SHEETS[paper].turned
    title = f"{words.run_of_show} · {data.event}"
    pages = Pages(data.imprint, sheet, title=title, subject=data.event, note=data.event)
    for number, show in enumerate(data.shows):
        pages.running = ""
        pages.fresh()
        if len(data.shows) > 1:
            pages.bookmark(f"show-{number}", show.title)
        _show(pages, show, data.stamp)
    return pages.finish()


def _show(pages: Pages, show: Show, stamp: datetime) -> None:
    imprint, words = pages.imprint, pages.imprint.words
    local, state = at(show.start, show.home.zone), at(stamp, show.home.zone)
    begin, end = clock(local, imprint.hours, words), clock(_after(local, show.minutes), imprint.hours, words)
    lines = (
        f"{words.day_line(local)} · {begin} – {end}, {show.home.label}",
        show.where,
        " · ".join(_crew(show, pages)),
    )
    as_of = words.fill(words.as_of, day=words.short_day(state), hour=clock(state, imprint.hours, words))
    opening(pages, (imprint.network, words.run_of_show, as_of), show.title, lines)
    taken = sum(cue.minutes for cue in show.cues)
    if show.cues and taken != show.minutes:
        said = words.fill(words.uneven, taken=taken, minutes=show.minutes)
        alert = replace(tokens.BODY, weight=Weight.SEMIBOLD, color=tokens.ALERT)
        pages.line(lay(said, alert, pages.width))
        pages.skip(6)
    pages.running = f"{words.run_of_show} · {show.title}"
    _table(pages, show, local)
    for note in paragraphs(show.notes):
        pages.skip(6)
        pages.line(lay(note, _QUIET, pages.width))


def _crew(show: Show, pages: Pages) -> list[str]:
    words = pages.imprint.words
    named = ((words.host, show.hosts), (words.tech, show.tech))
    return [words.fill(words.crew, part=what, names=joined(", ", who)) for what, who in named if who]


def _table(pages: Pages, show: Show, local: datetime) -> None:
    words, imprint = pages.imprint.words, pages.imprint
    columns = [
        Column(words.time),
        Column(words.length, Align.RIGHT),
        Column(words.cue),
        Column(words.on_stage),
        Column(words.host),
        Column(words.tech),
        Column(words.done, width=_DONE),
    ]
    rows: list[Row] = []
    passed = 0
    for cue in show.cues or (Cue(minutes=show.minutes, title=show.title),):
        when = clock(_after(local, passed), imprint.hours, words)
        rows.append(
            [
                (Text(str(when), replace(_SAID, weight=Weight.BOLD)),),
                (Text(words.fill(words.short_minutes, n=cue.minutes), _QUIET),),
                (Text(cue.title, _STRONG), *(Text(note, _QUIET) for note in paragraphs(cue.note))),
                *(_names(who) for who in (cue.speaking, cue.hosts or show.hosts, cue.tech or show.tech)),
                (Text("☐", _BOX),),
            ]
        )
        passed += cue.minutes
    over = clock(_after(local, passed), imprint.hours, words)
    rows.append(
        [(Text(str(over), replace(_SAID, weight=Weight.BOLD)),), (), (Text(words.end, _STRONG),), (), (), (), ()]
    )
    table(pages, columns, rows, title=words.run_of_show)


def _after(local: datetime, minutes: int) -> datetime:
    """Go on in real minutes, also over the night that clocks are changed."""
    return (local.astimezone(UTC) + timedelta(minutes=minutes)).astimezone(local.tzinfo)


def _names(who: Sequence[str]) -> list[Text]:
    return [Text([Span(name, is_name=True)], _SAID) for name in who]
