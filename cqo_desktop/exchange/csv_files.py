"""Tables in text files: comma, semicolon, tab or bar between the cells."""

import csv
import io
import re
from collections import Counter

from cqo_desktop.domain.drafts import Problem
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.decoding import decode
from cqo_desktop.exchange.tables import MAX_ROWS, Row, Table, assemble

_DELIMITERS = ",;\t|"
_SAMPLE_ROWS = 20
_SAMPLE_LETTERS = 100_000
_MANY = 100_000
_EXCEL_HINT = re.compile(r"sep=([,;\t|])(?=[\r\n])")


def read(data: bytes) -> Table:
    """Read a table, finding out encoding and separator.

    Raises:
        Unreadable: the bytes are no text or no table.
    """
    decoded = decode(data)
    hint = _EXCEL_HINT.match(decoded.text)
    text = decoded.text[hint.end() :] if hint else decoded.text
    delimiter = hint[1] if hint else _delimiter(text)
    _refuse_endless_lines(text, delimiter)
    problems = decoded.problems
    rows, broken = _rows(text, delimiter, strict=True)
    if broken:
        problems = (*problems, _stray_quote(broken))
        rows, broken = _rows(text, delimiter, strict=False)
    if broken:
        raise Unreadable(
            f"A cell in the record that begins in line {broken} never ends; close its quotation mark or shorten it."
        )
    return assemble(rows, encoding=decoded.encoding, problems=problems)


def _rows(
    text: str, delimiter: str, *, strict: bool, most: int = MAX_ROWS + _SAMPLE_ROWS
) -> tuple[list[Row], int | None]:
    """Give the rows and, where the reader had to stop, the line at which the broken one begins."""
    rows: list[Row] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    line = 1
    try:
        for cells in reader:
            rows.append(Row(line, tuple(cells)))
            line = reader.line_num + 1
            if len(rows) > most:
                break
    except csv.Error:
        return rows, line
    return rows, None


def _delimiter(text: str) -> str:
    """Choose the separator that cuts most rows at the top into the same, large number of cells."""

    def fit(delimiter: str) -> int:
        rows, _ = _rows(text[:_SAMPLE_LETTERS], delimiter, strict=False, most=_SAMPLE_ROWS)
        widths = Counter(len(row.cells) for row in rows if row.cells)
        return max((rows_so_wide * (width - 1) for width, rows_so_wide in widths.items()), default=0)

    return max(_DELIMITERS, key=fit)


def _refuse_endless_lines(text: str, delimiter: str) -> None:
    """Stop at a line of a million cells before it is taken apart."""
    if text.count(delimiter) < _MANY:
        return
    for line, content in enumerate(io.StringIO(text), 1):
        if (cells := content.count(delimiter) + 1) > _MANY:
            raise Unreadable(f"Line {line} has {cells:,} columns; this is no table of people or sessions.")


def _stray_quote(line: int) -> Problem:
    return Problem(
        line=line,
        field="",
        found='"',
        message=f"A quotation mark is out of place in the record that begins in line {line}; "
        "check that record and the one after it.",
        fatal=False,
    )
