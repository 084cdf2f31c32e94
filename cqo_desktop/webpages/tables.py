"""Tables whose rows become cards where a screen is narrow."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cqo_desktop.webpages.elements import Content, Element, element, group

_WHOLE = 14
"""How many letters a column's head may have that is not broken into lines."""


@dataclass(frozen=True, slots=True)
class Column:
    """What a column is called, and whether its cells say so where the heads are out of sight."""

    head: str
    number: bool = False
    """Numbers stand at the column's end."""
    labelled: bool = True


@dataclass(frozen=True, slots=True)
class Band:
    """A line across the table that heads the rows after it."""

    content: tuple[Content, ...]
    heads: bool = True
    """Whether it names what follows, or is something all columns share."""


type Cell = Sequence[Content]
type Row = Sequence[Cell]


def table(columns: Sequence[Column], rows: Iterable[Row | Band], *, caption: str, name: str = "") -> Element:
    """Make a table; the first cell of a row heads it, the caption is said and not seen."""
    heads = [element("th", column.head, scope="col", class_=_head(column)) for column in columns]
    body = [_band(row, len(columns)) if isinstance(row, Band) else _row(row, columns) for row in rows]
    return element(
        "table",
        element("caption", caption),
        element("thead", group("tr", heads)),
        group("tbody", body),
        class_=name or None,
    )


def _head(column: Column) -> str | None:
    """Keep the name of a city or a room in one piece."""
    names = ("number" if column.number else "", "whole" if len(column.head) <= _WHOLE else "")
    return " ".join(filter(None, names)) or None


def _row(row: Row, columns: Sequence[Column]) -> Element:
    cells = []
    for place, (cell, column) in enumerate(zip(row, columns, strict=True)):
        kind, scope = ("td", None) if place else ("th", "row")
        head = column.head if cell and column.labelled else None
        cells.append(group(kind, cell, scope=scope, class_="number" if column.number else None, data_head=head))
    return group("tr", cells)


def _band(band: Band, across: int) -> Element:
    kind, scope = ("th", "rowgroup") if band.heads else ("td", None)
    cell = group(kind, band.content, scope=scope, colspan=across)
    return element("tr", cell, class_="band" if band.heads else "shared")
