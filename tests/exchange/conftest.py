"""Small good files of each format, as strangers would send them."""

import io
from collections.abc import Callable, Sequence

import openpyxl
import pytest

Workbook = Callable[[Sequence[Sequence[object]]], bytes]


@pytest.fixture(scope="session")
def workbook() -> Workbook:
    """Give a maker of Excel files with one sheet of these rows."""

    def make(rows: Sequence[Sequence[object]]) -> bytes:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        file = io.BytesIO()
        book.save(file)
        return file.getvalue()

    return make
