"""What the matrix of hours shows, and where each part of it lies."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

TOP, ROW, FOOT = 118, 44, 2
"""Above the rows: comfort bars, sleepers, hours of home."""
BARS, BAR = 70, 44
"""Where the bars stand, and how high the highest is."""
LABEL, NARROW_LABEL = 196, 160
NARROW = 744
MANY = 5
"""More sleepers than these are red."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """An hour of home: how good it is, and why it cannot be chosen, where it cannot."""

    hour: str
    below: str = ""
    """What has no room beside the hour: 'p' under '4:30'."""
    percent: int | None
    """None where clocks skip the hour."""
    asleep: int = 0
    closed: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A region and how many people live in it."""

    city: str
    detail: str
    people: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What the clocks of a region show, how good that is, and whether some of its people sleep where most do not."""

    hour: str
    below: str = ""
    """The weekday where it is another, or what has no room beside the hour."""
    shade: int = 4
    some_asleep: bool = False
    tip: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """All that is painted; `cells` has a line for each row."""

    heading: str = ""
    note: str = ""
    sleepers: str = ""
    home: str = ""
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    cells: tuple[tuple[Cell, ...], ...] = ()


def height(sheet: Sheet) -> int:
    """Measure it from top to bottom."""
    return TOP + ROW * len(sheet.rows) + FOOT


def label(width: float) -> float:
    """Give the room for the names of regions."""
    return LABEL if width > NARROW else NARROW_LABEL


def column(sheet: Sheet, width: float, place: int) -> QRectF:
    """Give the room of a column from top to bottom."""
    left, wide = label(width), (width - label(width)) / max(len(sheet.columns), 1)
    return QRectF(left + place * wide, 0, wide, height(sheet))


def place_at(sheet: Sheet, width: float, x: float) -> int | None:
    """Find the column at a point; None beside them."""
    if not sheet.columns or x < label(width) or x >= width:
        return None
    return int((x - label(width)) / (width - label(width)) * len(sheet.columns))


def cell(sheet: Sheet, width: float, row: int, place: int) -> QRectF:
    """Give the box of a cell."""
    whole = column(sheet, width, place)
    return QRectF(whole.left() + 1.5, TOP + row * ROW + 1.5, whole.width() - 3, ROW - 3)
