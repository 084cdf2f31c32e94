"""The page that shows members whether a year was fair: every session down, every city across, and the sums."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.hard_hours import RegionLine, Share
from cqo_desktop.domain.selection import EVERYTHING
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.lists import ListPage
from cqo_desktop.printing.fairness_words import FairnessWords, fairness_words
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align
from cqo_desktop.printing.programme_words import ProgrammeWords
from cqo_desktop.printing.tables import Band, Cell, Column, Row, Text
from cqo_desktop.services import days_off, hard_hours, network
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.selecting import chosen

MOST_CITIES = 8
"""A page on its side has room for so many columns; more cities stand one below the other."""
_STRONG = replace(tokens.SMALL, weight=Weight.SEMIBOLD)
_QUIET = replace(tokens.SMALL, color=tokens.MUTED)


def hard_hours_page(db: Db, asked: Asked) -> ListPage:
    """Gather the year in which the first of the sessions chosen is, else the one that is on."""
    free = days_off.free(db)
    seen = hard_hours.seen(db, now=asked.now, days_off=free)
    if asked.selection != EVERYTHING:
        day = chosen(db, selection=asked.selection)[0].wall.date()
        first = next((year.first.year for year in seen.years if year.holds(day)), None)
        seen = hard_hours.seen(db, now=asked.now, first=first, days_off=free)
    own, says, words = asked.imprint(network.one(db)), asked.says, fairness_words(asked.language)
    is_wide = len(seen.regions) <= MOST_CITIES
    has_hours = bool(seen.gatherings and seen.regions)
    rows = (_by_session(seen, own, says, words) if is_wide else _by_city(seen, words)) if has_hours else ()
    return ListPage(
        imprint=own,
        title=own.words.fill(words.title, year=seen.year.name if seen.year else "").rstrip(", "),
        columns=tuple(_wide(seen.regions, says) if is_wide else _tall(words)),
        rows=tuple(rows),
        note=words.note,
        empty=says.no_sessions,
        says=says,
    )


def _wide(regions: Sequence[RegionLine], says: ProgrammeWords) -> Iterator[Column]:
    yield Column(says.when)
    yield Column(says.session)
    for region in regions:
        yield Column(zones.city(region.zone))


def _by_session(seen: HardHours, own: Imprint, says: ProgrammeWords, words: FairnessWords) -> Iterator[Row | Band]:
    yield Band(words.whole)
    yield [[Text(words.members, _STRONG)], [], *([Text(str(len(each.members)))] for each in seen.regions)]
    for share in Share:
        sums = (_sum(each, share, own, words) for each in seen.regions)
        yield [[Text(words.share(share), _STRONG)], [], *sums]
    for place, each in enumerate(seen.gatherings):
        if place in {0, seen.held}:
            yield Band(words.held if place < seen.held else words.to_come)
        yield [
            [Text(says.day_of(each.wall.date(), own.words), _STRONG)],
            [Text(each.title)],
            *(_cell(region.shares[place], words) for region in seen.regions),
        ]


def _cell(share: Share | None, words: FairnessWords) -> Cell:
    style = {Share.ASLEEP: _STRONG, Share.EDGE: tokens.SMALL, Share.FINE: _QUIET, None: _QUIET}[share]
    return [Text(words.share(share), style)] if share is not None else []


def _tall(words: FairnessWords) -> Iterator[Column]:
    yield Column(words.city)
    for head in (words.members, *(words.share(share) for share in Share)):
        yield Column(head, Align.RIGHT)


def _by_city(seen: HardHours, words: FairnessWords) -> Iterator[Row]:
    for region in seen.regions:
        tally = region.tally
        sums = (tally.asleep, tally.edge, tally.fine)
        yield [
            [Text(zones.city(region.zone), _STRONG)],
            [Text(str(len(region.members)))],
            *([Text(words.of_all.format(count=count, whole=tally.sessions))] for count in sums),
        ]


def _sum(region: RegionLine, share: Share, own: Imprint, words: FairnessWords) -> Cell:
    tally = region.tally
    count = {Share.ASLEEP: tally.asleep, Share.EDGE: tally.edge, Share.FINE: tally.fine}[share]
    text = own.words.fill(words.of_all, count=count, whole=tally.sessions)
    return [Text(text, _STRONG if share is Share.ASLEEP and count else tokens.SMALL)]
