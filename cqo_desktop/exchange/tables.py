"""A table of text as found in a CSV or Excel file, each row with the line it stood on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import count

from cqo_desktop.domain.drafts import Edits, Problem
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.decoding import clean

MAX_ROWS = 100_000
MAX_COLUMNS = 500
_LOOK_FOR_HEADINGS_IN = 10
_GUARDED = re.compile("'+[=+\\-@\t\r\n＝＋－＠]")


@dataclass(frozen=True, slots=True)
class Row:
    """One record; `cells` has exactly one text for each heading, empty where the file has none."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """All records under their headings, which are unique and never empty."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    encoding: str | None = None
    problems: tuple[Problem, ...] = ()


def texts(row: Row, places: Mapping[str, int], edits: Edits) -> dict[str, str]:
    """Give the texts of a row by field, those edited in place of the file's own."""
    return {field: row.cells[at] for field, at in places.items()} | dict(edits.get(row.line, {}))


def assemble(found: Iterable[Row], *, encoding: str | None = None, problems: Iterable[Problem] = ()) -> Table:
    """Take the first row that looks like headings as headings and bring all others to its width.

    Raises:
        Unreadable: there is no row at all, or more rows or columns than any programme has.
    """
    rows = [tidied for row in found if any((tidied := Row(row.line, tuple(map(_tidy, row.cells)))).cells)]
    if not rows:
        raise Unreadable("This file is empty; choose one with a line of headings and a line for each record.")
    start = _heading_row(rows)
    head, body = rows[start], rows[start + 1 :]
    if len(body) > MAX_ROWS:
        raise Unreadable(f"This table has more than {MAX_ROWS:,} rows; split it into smaller files.")
    width = max(position for position, cell in enumerate(head.cells, 1) if cell)
    if width > MAX_COLUMNS:
        raise Unreadable(f"Line {head.line} has {width:,} columns; a table may have {MAX_COLUMNS}.")
    wide = tuple(_too_wide(row, width) for row in body if any(row.cells[width:]))
    body = [Row(row.line, (row.cells[:width] + ("",) * (width - len(row.cells)))) for row in body]
    return Table(
        headings=_unique(head.cells[:width]),
        rows=tuple(row for row in body if any(row.cells)),
        encoding=encoding,
        problems=(*problems, *wide),
    )


def _heading_row(rows: list[Row]) -> int:
    """Skip a title above the headings: a lone cell with a fuller row soon below it."""
    early = rows[:_LOOK_FOR_HEADINGS_IN]
    return next((at for at, row in enumerate(early) if sum(map(bool, row.cells)) > 1), 0)


def _unique(headings: Iterable[str]) -> tuple[str, ...]:
    names: dict[str, None] = {}
    for position, heading in enumerate(headings, 1):
        name = plain = " ".join(heading.split()) or f"Column {position}"
        copies = count(2)
        while name in names:
            name = f"{plain} ({next(copies)})"
        names[name] = None
    return tuple(names)


def _too_wide(row: Row, width: int) -> Problem:
    return Problem(
        line=row.line,
        field="",
        found=next(cell for cell in row.cells[width:] if cell)[:80],
        message=f"Line {row.line} has more cells than there are headings ({width}); "
        "put quotation marks around a text that contains the separator.",
        fatal=False,
    )


def _tidy(cell: str) -> str:
    """Drop what no text may hold, and the guard that keeps spreadsheets from seeing a formula."""
    text = clean(cell).strip()
    return text[1:] if _GUARDED.match(text) else text
