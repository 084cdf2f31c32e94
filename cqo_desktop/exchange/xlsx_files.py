"""Tables in Excel workbooks: the first sheet that holds anything."""

import io
import re
import warnings
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import repeat
from typing import Any

import openpyxl
from openpyxl.utils import get_column_letter

from cqo_desktop.domain.drafts import Problem
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.tables import MAX_COLUMNS, MAX_ROWS, Row, Table, assemble
from cqo_desktop.exchange.xlsx_archive import BROKEN_ZIP, open_archive

_LAST_ROW = 1_048_576
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_BROKEN_WORKBOOK = (*BROKEN_ZIP, ArithmeticError, AssertionError, AttributeError, SyntaxError, TypeError)
"""openpyxl checks little of what it reads: damaged workbooks end in any of these."""


def read(data: bytes) -> Table:
    """Read the first sheet that holds anything; dates come as ISO text, whole numbers without a point.

    Raises:
        Unreadable: the workbook is damaged, dangerous, too large or empty.
    """
    with open_archive(data) as archive, warnings.catch_warnings():
        # openpyxl warns of charts, themes and validations it leaves out; none of them is a record.
        warnings.simplefilter("ignore")
        try:
            sheets = [name for name in archive.namelist() if "/worksheets/" in name]
            has_formulas = any(_FORMULA.search(archive.read(name)) for name in sheets)
            rows, problems = _first_sheet(data, has_formulas=has_formulas)
        except _BROKEN_WORKBOOK:
            raise Unreadable("This Excel file is damaged; open it in Excel and save it again as .xlsx.") from None
    return assemble(rows, problems=problems)


def _first_sheet(data: bytes, *, has_formulas: bool) -> tuple[list[Row], list[Problem]]:
    values = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
    formulas = openpyxl.load_workbook(io.BytesIO(data), read_only=True) if has_formulas else None
    for position, sheet in enumerate(values.worksheets):
        problems: list[Problem] = []
        beside = _cells(formulas.worksheets[position]) if formulas else repeat(())
        rows = list(_rows(_cells(sheet), beside, problems))
        if rows:
            others = [other.title for other in values.worksheets if other is not sheet]
            return rows, [*problems, *_left_out(sheet.title, others)]
    return [], []


def _cells(sheet: Any) -> Iterator[tuple[Any, ...]]:  # noqa: ANN401  # openpyxl has no types
    # The file's own word about its size may be missing or wrong by a million rows.
    sheet.reset_dimensions()
    rows: Iterator[tuple[Any, ...]] = sheet.iter_rows(max_row=_LAST_ROW)
    return rows


def _rows(
    values: Iterable[tuple[Any, ...]], formulas: Iterable[tuple[Any, ...]], problems: list[Problem]
) -> Iterator[Row]:
    filled = 0
    for line, (cells, beside) in enumerate(zip(values, formulas, strict=False), 1):
        if len(cells) > MAX_COLUMNS and any(cell.value is not None for cell in cells[MAX_COLUMNS:]):
            raise Unreadable(f"Row {line} has over {MAX_COLUMNS} columns; this is no table of records.")
        texts = tuple(_text(cell.value) for cell in cells[:MAX_COLUMNS])
        problems += _not_computed(line, cells, beside)
        if any(texts):
            filled += 1
            yield Row(line, texts)
        if filled > MAX_ROWS + 1:
            return


def _not_computed(line: int, cells: tuple[Any, ...], formulas: tuple[Any, ...]) -> Iterator[Problem]:
    """Name the cells whose formula has no stored result, or an error for one."""
    for position, cell in enumerate(cells[:MAX_COLUMNS]):
        formula = formulas[position] if position < len(formulas) else None
        if cell.data_type == "e":
            what, found = "shows an error", str(cell.value)
        elif cell.value is None and formula is not None and formula.data_type == "f":
            what, found = "holds a formula without a stored result", str(formula.value)
        else:
            continue
        address = f"{get_column_letter(position + 1)}{line}"
        message = f"Cell {address} {what}; open the file in Excel, save it and import it again."
        yield Problem(line=line, field="", found=found[:80], message=message, fatal=False)


def _left_out(title: str, others: list[str]) -> Iterator[Problem]:
    if others:
        named = ", ".join(f"“{other}”" for other in others[:5])
        message = f"Only the sheet “{title}” was read, not {named}; save another sheet alone to import it."
        yield Problem(line=None, field="", found=title, message=message, fatal=False)


def _text(value: object) -> str:
    match value:
        case None:
            text = ""
        case datetime() if value.time() == time():
            text = value.date().isoformat()
        case datetime():
            text = value.replace(microsecond=0).isoformat(sep=" ")
        case date() | time():
            text = value.isoformat()
        case timedelta():
            minutes = round(value.total_seconds() / 60)
            text = f"{minutes // 60}:{minutes % 60:02d}"
        case float() if value.is_integer():
            text = str(int(value))
        case _:
            text = str(value)
    return text
