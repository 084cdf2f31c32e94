"""The agenda's table: when, what and who, on one baseline."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, rule, space
from cqo_desktop.printing.documents.agendapage import AgendaItem, AgendaPage, AgendaPerson
from cqo_desktop.printing.documents.densities import Density
from cqo_desktop.printing.documents.zonestrip import clock_spans
from cqo_desktop.printing.lettering.cleaning import paragraphs
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Laid, Span, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas
from cqo_desktop.printing.times import at, clock, day_shift

_GUTTER = 14.0
_WHO = 0.27
"""The part of the measure that people take where anybody is named."""
_NOTE_SPACE = 1.0
_PERSON_SPACE = 3.0


@dataclass(frozen=True, slots=True)
class _Said:
    """A paragraph in a cell."""

    laid: Laid
    before: float = 0.0
    language: str | None = None


Cell = tuple[_Said, ...]


Row = tuple[Cell, Cell, Cell]


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the cells stand."""

    x: tuple[float, float, float]
    widths: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Table:
    """The agenda's items, laid and not yet placed."""

    rows: tuple[Row, ...]
    heights: tuple[float, ...]
    columns: _Columns
    edges: tuple[float, float]
    pad: float
    title: str

    def block(self, stretch: float) -> Block:
        """Make a block in which every row has `stretch` more room above and below."""
        if not self.rows:
            return space(0)

        def draw(canvas: TaggedCanvas, top: float) -> None:
            named = any(who for _, _, who in self.rows)
            with canvas.within("Table", title=self.title):
                for i, (row, height) in enumerate(zip(self.rows, self.heights, strict=True)):
                    weight, color = (tokens.THIN, tokens.RULE) if i else (tokens.STRONG, tokens.RULE_STRONG)
                    self._rule(canvas, top, color, weight)
                    _row(canvas, row, self.columns, top - self.pad - stretch, named=named)
                    top -= height + 2 * stretch
            self._rule(canvas, top, tokens.RULE_STRONG, tokens.STRONG)

        return Block(sum(self.heights) + 2 * stretch * len(self.rows), draw)

    def _rule(self, canvas: TaggedCanvas, y: float, color: str, weight: float) -> None:
        left, right = self.edges
        rule(canvas, (left, y), (right, y), color, weight)


def table(page: AgendaPage, x: float, width: float, density: Density) -> Table:
    """Lay the items out."""
    home_day = at(page.start, page.home.zone).date()
    times = [_time(item, page, density, home_day, width) for item in page.items]
    columns = _columns(page, times, x, width)
    rows = tuple(
        (time, _what(item, page.spoken, columns.widths[1], density), _who(item.people, columns.widths[2], density))
        for time, item in zip(times, page.items, strict=True)
    )
    heights = tuple(_height(cells) + 2 * density.pad for cells in rows)
    return Table(rows, heights, columns, (x, x + width), density.pad, page.words.agenda)


def _columns(page: AgendaPage, times: Sequence[Cell], x: float, width: float) -> _Columns:
    """Give time what it needs, people their part, and the rest to what it is about."""
    when = max((said.laid.widest for cell in times for said in cell), default=0.0) + _GUTTER
    when = max(when, 64.0)
    who = width * _WHO if any(item.people for item in page.items) else 0.0
    what = width - when - who
    gap = _GUTTER if who else 0.0
    return _Columns((x, x + when, x + when + what), (when - _GUTTER, what - gap, who))


def _time(item: AgendaItem, page: AgendaPage, density: Density, home_day: date, width: float) -> Cell:
    """Lay the start, the length, and the day where it is another than the session's."""
    local = at(item.start, page.home.zone)
    spans = list(clock_spans(clock(local, page.hours, page.words), density.time))
    length = page.words.fill(page.words.short_minutes, n=item.minutes)
    if density.inline_minutes:
        spans.append(
            Span(f"\u00a0\u00a0{length}", Weight.REGULAR, size=density.caption.size, color=density.caption.color)
        )
    lines = [_Said(lay(spans, density.time, width, tidy=False))]
    if not density.inline_minutes:
        lines.append(_Said(lay(length, density.caption, width)))
    if shift := day_shift(local.date(), home_day, page.words):
        alert = replace(density.caption, weight=Weight.SEMIBOLD, color=tokens.ALERT)
        lines.append(_Said(lay(shift, alert, width)))
    return tuple(lines)


def _what(item: AgendaItem, language: str | None, width: float, density: Density) -> Cell:
    notes = (lay(note, density.note, width, language=language) for note in paragraphs(item.note))
    title = lay(item.title, density.item, width, language=language)
    return (_Said(title, language=language), *(_Said(note, _NOTE_SPACE, language) for note in notes))


def _who(people: Sequence[AgendaPerson], width: float, density: Density) -> Cell:
    lines: list[_Said] = []
    for i, person in enumerate(people):
        laid = lay([Span(person.name, is_name=True)], density.name, width, language=person.language)
        lines.append(_Said(laid, _PERSON_SPACE if i else 0.0, person.language))
        if person.caption.strip():
            lines.append(_Said(lay(person.caption, density.caption, width)))
    return tuple(lines)


def _first_baseline(cells: Sequence[Cell]) -> float:
    return max((cell[0].laid.ascent for cell in cells if cell), default=0.0)


def _height(cells: Sequence[Cell]) -> float:
    """Measure the tallest cell when all begin on one baseline."""
    baseline = _first_baseline(cells)
    return max(
        baseline - cell[0].laid.ascent + sum(said.before + said.laid.height for said in cell) for cell in cells if cell
    )


def _row(canvas: TaggedCanvas, cells: Row, columns: _Columns, top: float, *, named: bool) -> None:
    """Draw a row; its time is its heading, and a row that names nobody has one wide cell."""
    baseline = _first_baseline(cells)
    when, what, who = cells
    with canvas.within("TR"):
        with canvas.within("TH", scope="Row"):
            _cell(canvas, when, columns.x[0], top, baseline)
        with canvas.within("TD", spans=2 if named and not who else 1):
            _cell(canvas, what, columns.x[1], top, baseline)
        if who:
            with canvas.within("TD"):
                _cell(canvas, who, columns.x[2], top, baseline)


def _cell(canvas: TaggedCanvas, cell: Cell, x: float, top: float, baseline: float) -> None:
    y = top - baseline + cell[0].laid.ascent
    for said in cell:
        y -= said.before
        ink(canvas, said.laid, x, y, "P", said.language)
        y -= said.laid.height
