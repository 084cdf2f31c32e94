"""The grid of a Forum day: rooms side by side, time from top to bottom, what all share across."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import groupby, pairwise

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill, rule
from cqo_desktop.printing.documents.entries import Entry, Group, groups
from cqo_desktop.printing.documents.gridcells import PLAIN, SCALES, Cell, Scale, cell, ground
from cqo_desktop.printing.documents.gridplan import DayPlan, Need, Part, day_plan, parts, shares
from cqo_desktop.printing.documents.key import key
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Laid, balance, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.programme_words import ENGLISH, ProgrammeWords
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.times import City, at, clock

MOST_ROOMS = 8
_GAP = 3.0
_PAD = 4.0
_TITLE = replace(tokens.H1, weight=Weight.BOLD)
_NOTE = replace(tokens.CAPTION, color=tokens.MUTED)
_ROOM = replace(tokens.CAPTION, weight=Weight.SEMIBOLD, color=tokens.PAPER)
_TIME = replace(tokens.BODY, weight=Weight.BOLD)
_SMALL = 7.5
"""How large titles are on a day that takes several sheets whatever their size."""
_SHORTEST = 3.0
"""How high a row is in which nothing begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day and its sessions, by time."""

    date: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class DayGrids:
    """What the grids of an event say."""

    imprint: Imprint
    title: str
    days: tuple[Day, ...]
    home: City
    """On whose wall the hours are."""
    rooms: tuple[str, ...] = ()
    """In the order of their columns, the same on every day; those of no session that day are left out."""
    says: ProgrammeWords = field(default=ENGLISH)

    @property
    def told(self) -> Mapping[str, Group]:
        """Give every track its letter, the same on every day."""
        return groups(entry for day in self.days for entry in day.entries)


def build(grids: DayGrids, paper: Paper) -> Printed:
    """Print a sheet or more for each day as a tagged PDF; the same grids give the same bytes.

    Raises:
        Refused: a session says more than a sheet holds.
    """
    sheet = tokens.SHEETS[paper].turned
    pages = Pages(grids.imprint, sheet, title=grids.title, subject=grids.says.grids, note=grids.imprint.network)
    pages.running = grids.title
    for day in grids.days:
        draw_day(pages, grids, day, sheet, level=0)
    if not grids.days:
        pages.line(lay(grids.title, _TITLE, pages.width), "H1")
        pages.line(lay(grids.says.no_sessions, tokens.BODY, pages.width))
    return pages.finish()


def draw_day(pages: Pages, grids: DayGrids, day: Day, sheet: tokens.Sheet, *, level: int) -> None:
    """Put a day's sheets down, bookmarked on a level."""
    names = [room for room in grids.rooms if any(entry.room == room for entry in day.entries)]
    plan = day_plan(day.entries, names, grids.says.no_room)
    name = grids.says.day_of(day.date, grids.imprint.words)
    told = [group for group in grids.told.values() if any(entry.group == group.name for entry in day.entries)]
    first = True
    for share in shares(max(len(plan.lanes), 1), MOST_ROOMS):
        some = replace(plan, lanes=plan.lanes[share])
        pages.fresh(sheet)
        for scale, part in _fitted(pages, grids, some, name, told):
            pages.fresh(sheet)
            if first:
                pages.bookmark(f"day-{day.date:%Y%m%d}", name, level)
            _sheet_head(pages, grids, name if first else _goes_on(grids, name), told, level)
            _Sheet(pages, grids, some, scale, part).draw()
            first = False


def _goes_on(grids: DayGrids, name: str) -> str:
    return grids.imprint.words.fill(grids.says.goes_on, title=name)


def _sheet_head(pages: Pages, grids: DayGrids, name: str, told: Sequence[Group], level: int) -> None:
    pages.line(balance(name, _TITLE, pages.width), f"H{level + 1}")
    note = grids.imprint.words.fill(grids.says.times_of, city=grids.home.label)
    pages.line(lay(note, _NOTE, pages.width))
    pages.skip(4)
    key(pages, told, grids.says.key)


def _fitted(pages: Pages, grids: DayGrids, plan: DayPlan, name: str, told: Sequence[Group]) -> list[tuple[Scale, Part]]:
    """Find the largest letters in which the day is one sheet; else in small ones as many sheets as it takes.

    Raises:
        Refused: a session says more than a sheet holds.
    """
    room = _room(pages, grids, plan, name, told)
    found: list[Part] = []
    used = SCALES[-1]
    for scale in SCALES:
        fits = _Sheet(pages, grids, plan, scale, Part(0, 0, ())).parts(room)
        if len(fits) == 1 or (fits and not found and scale.title.size <= _SMALL):
            found, used = fits, scale
        if len(fits) == 1:
            break
    if not found:
        cells = _Sheet(pages, grids, plan, SCALES[-1], Part(0, 0, ())).cells
        title = clean(max(cells, key=lambda each: each.height).entry.title)[:80].strip()
        raise Refused(f"The title of “{title}” is longer than a sheet; shorten it, and print the day again.")
    return [(used, part) for part in found]


def _room(pages: Pages, grids: DayGrids, plan: DayPlan, name: str, told: Sequence[Group]) -> float:
    """Measure what the head of a sheet leaves, by drawing it where nobody looks."""
    trial = Pages(grids.imprint, pages.sheet, title="", subject="")
    _sheet_head(trial, grids, _goes_on(grids, name), told, 0)
    return trial.room - _Sheet(trial, grids, plan, SCALES[0], Part(0, 0, ())).head_height - _GAP


class _Sheet:
    """A sheet on its way to paper."""

    def __init__(self, pages: Pages, grids: DayGrids, plan: DayPlan, scale: Scale, part: Part) -> None:
        self.pages, self.grids, self.plan, self.part = pages, grids, plan, part
        zone, told = grids.home.zone, grids.told
        clocks = [str(clock(at(when, zone), grids.imprint.hours, grids.imprint.words)) for when in plan.times]
        self.times: list[Laid] = [lay(text, _TIME, 100, tidy=False) for text in clocks]
        self.left = max((laid.widest for laid in self.times), default=0.0) + 10
        count = max(len(plan.lanes), 1)
        self.width = (pages.sheet.measure - self.left - (count - 1) * _GAP) / count

        def made(entry: Entry, width: float, *, where: bool) -> Cell:
            return cell(entry, told.get(entry.group, PLAIN), width, scale, grids.imprint, zone, where=where)

        self.lanes = [[made(entry, self.width, where=False) for entry in lane.entries] for lane in plan.lanes]
        across = pages.sheet.measure - self.left
        self.across = [made(entry, across, where=True) for entry in plan.across]
        self.cells = [each for lane in (*self.lanes, self.across) for each in lane]
        self.at = {when: i for i, when in enumerate(plan.times)}
        self.begins = {entry.start for lane in plan.lanes for entry in lane.entries} | {
            entry.start for entry in plan.across
        }
        self.heads = [
            (list(run), lay(name, _ROOM, len_width))
            for name, group in groupby(enumerate(plan.lanes), lambda each: each[1].name)
            for run in [list(group)]
            for len_width in [self._across(len(run)) - 2 * _PAD]
        ]
        self.head_height = max((laid.height for _, laid in self.heads), default=0.0) + 2 * _PAD

    def _across(self, lanes: int) -> float:
        return lanes * self.width + (lanes - 1) * _GAP

    def _x(self, lane: int) -> float:
        return self.pages.x + self.left + lane * (self.width + _GAP)

    def parts(self, room: float) -> list[Part]:
        """Share the day among pages."""
        times = self.plan.times
        needs = [Need(self.at[each.entry.start], self.at[each.entry.end], each.height + _GAP) for each in self.cells]
        minutes = [(after - before).total_seconds() / 60 for before, after in pairwise(times)]
        rows = [_TIME.leading + _PAD if when in self.begins else _SHORTEST for when in times[:-1]]
        return parts(needs, minutes, rows, room, SCALES[-1].people.leading + 2 * _PAD)

    def draw(self) -> None:
        """Put the table down."""
        pages, canvas = self.pages, self.pages.canvas
        with canvas.within("Table", title=self.grids.says.grids):
            self._head()
            top = pages.top
            rows = [i for i in range(self.part.first, self.part.last) if i == self.part.first or self._begins(i)]
            for row, end in pairwise((*rows, self.part.last)):
                self._row(row, end, rows, top)
        pages.went(self.part.reach[-1])

    def _begins(self, i: int) -> bool:
        return self.plan.times[i] in self.begins

    def _head(self) -> None:
        pages, canvas = self.pages, self.pages.canvas
        fill(canvas, pages.x, pages.top - self.head_height, pages.width, self.head_height, tokens.INK)
        with canvas.within("TR"):
            with canvas.within("TH", scope="Column"):
                ink(canvas, lay(self.grids.says.time, _ROOM, self.left), pages.x + _PAD, pages.top - _PAD, "P")
            for run, laid in self.heads:
                with canvas.within("TH", scope="Column", spans=len(run)):
                    ink(canvas, laid, self._x(run[0][0]) + _PAD, pages.top - _PAD, "P")
            if not self.heads:
                with canvas.within("TH", scope="Column"):
                    pass
        pages.went(self.head_height + _GAP)

    def _y(self, top: float, i: int) -> float:
        return top - self.part.reach[i - self.part.first]

    def _row(self, row: int, end: int, rows: Sequence[int], top: float) -> None:
        """Draw what begins at a time, or goes on from the page before."""
        canvas, pages = self.pages.canvas, self.pages
        y = self._y(top, row)
        if row > self.part.first:
            rule(canvas, (pages.x, y + _GAP / 2), (pages.x + self.left - 6, y + _GAP / 2), tokens.RULE, tokens.HAIR)
        with canvas.within("TR"):
            with canvas.within("TH", scope="Row"):
                ink(canvas, self.times[row], pages.x + _PAD, y - 2, "P")
            for each in self.across:
                if self._here(each, row, end):
                    with canvas.within("TD", spans=max(len(self.lanes), 1)):
                        self._cell(each, self.pages.x + self.left, pages.width - self.left, top)
                    return
            for i, lane in enumerate(self.lanes):
                self._lane(i, lane, row, end, rows, top)

    def _lane(self, i: int, lane: Sequence[Cell], row: int, end: int, rows: Sequence[int], top: float) -> None:
        canvas = self.pages.canvas
        for each in lane:
            first, last = self.at[each.entry.start], self.at[each.entry.end]
            if self._here(each, row, end):
                high = sum(first <= other < last for other in rows) or 1
                with canvas.within("TD", rows=high + (first < self.part.first)):
                    self._cell(each, self._x(i), self.width, top)
                return
            if first < row < last:
                return  # it reaches down from a row above
        with canvas.within("TD"):
            pass

    def _here(self, each: Cell, row: int, end: int) -> bool:
        """Tell whether a cell is drawn with a row: it begins there, or the page does while it runs."""
        first, last = self.at[each.entry.start], self.at[each.entry.end]
        return row <= first < end or (row == self.part.first and first < row < last)

    def _cell(self, each: Cell, x: float, width: float, top: float) -> None:
        first, last = self.at[each.entry.start], self.at[each.entry.end]
        upper, lower = self._y(top, max(first, self.part.first)), self._y(top, min(last, self.part.last))
        if first >= self.part.first:
            each.draw(self.pages.canvas, x, upper, width, upper - lower - _GAP)
            return
        ground(self.pages.canvas, each.group, x, upper, width, upper - lower - _GAP)
        says = self.grids.imprint.words.fill(self.grids.says.goes_on, title=each.entry.title)
        laid = lay(says, SCALES[-1].people, width - 4 * _PAD)
        ink(self.pages.canvas, laid, x + 2 * _PAD, upper - _PAD, "P")
