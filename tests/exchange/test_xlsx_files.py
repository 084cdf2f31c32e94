import io
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, datetime, time, timedelta

import openpyxl
import pytest

from cqo_desktop.domain.errors import PlannerError, Unreadable
from cqo_desktop.exchange import xlsx_files
from cqo_desktop.exchange.tables import Row

Workbook = Callable[[Sequence[Sequence[object]]], bytes]


def saved(book: openpyxl.Workbook) -> bytes:
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def test_numbers_dates_and_texts_come_as_people_see_them(workbook: Workbook) -> None:
    row = [1, 2.0, 2.5, True, date(2026, 10, 22), datetime(2026, 10, 22, 16, 30), time(16), timedelta(hours=1.5)]
    table = xlsx_files.read(workbook([list("ABCDEFGH"), row]))
    expected = ("1", "2", "2.5", "True", "2026-10-22", "2026-10-22 16:30:00", "16:00:00", "1:30")
    assert table.rows == (Row(2, expected),)
    assert table.problems == ()


def test_rows_keep_their_numbers_over_gaps(workbook: Workbook) -> None:
    table = xlsx_files.read(workbook([["Name", "Town"], [], ["Ada", "Paris"], [None, None], ["Bob", None]]))
    assert table.rows == (Row(3, ("Ada", "Paris")), Row(5, ("Bob", "")))


def test_a_formula_without_result_is_told_by_its_cell(workbook: Workbook) -> None:
    table = xlsx_files.read(workbook([["Name", "Town"], ["Ada", '=UPPER("x")']]))
    (problem,) = table.problems
    assert (problem.line, problem.found, problem.fatal) == (2, '=UPPER("x")', False)
    assert problem.message.startswith("Cell B2 holds a formula without a stored result")
    assert table.rows == (Row(2, ("Ada", "")),)


def test_a_formula_with_result_gives_the_result(workbook: Workbook) -> None:
    data = changed(workbook([["Name", "Town"], ["Ada", "=1+1"]]), "sheet1.xml", b"<v />", b"<v>2</v>")
    data = changed(data, "sheet1.xml", b"<v></v>", b"<v>2</v>")
    table = xlsx_files.read(data)
    assert (table.rows, table.problems) == ((Row(2, ("Ada", "2")),), ())


def test_an_error_in_a_cell_is_told(workbook: Workbook) -> None:
    table = xlsx_files.read(workbook([["Name", "Town"], ["Ada", "#N/A"]]))
    assert [problem.message[:21] for problem in table.problems] == ["Cell B2 shows an erro"]


def test_the_first_sheet_with_anything_is_read_and_the_others_named() -> None:
    book = openpyxl.Workbook()
    book.create_sheet("Members").append(["Name", "Town"])
    book.create_sheet("Old").append(["Name"])
    table = xlsx_files.read(saved(book))
    assert table.headings == ("Name", "Town")
    assert [problem.found for problem in table.problems] == ["Members"]


def test_an_empty_workbook_is_refused() -> None:
    with pytest.raises(Unreadable, match="empty"):
        xlsx_files.read(saved(openpyxl.Workbook()))


def test_a_sheet_of_too_many_columns_is_refused(workbook: Workbook) -> None:
    with pytest.raises(Unreadable, match=r"^Row 1 has over 500 columns"):
        xlsx_files.read(workbook([["x"] * 501]))


@pytest.mark.parametrize("part", ["xl/workbook.xml", "xl/worksheets/sheet1.xml", "xl/styles.xml"])
@pytest.mark.parametrize("content", [b"", b"<x/>", b"<worksheet><sheetData><row r='x'/></sheetData></worksheet>"])
def test_a_damaged_part_raises_nothing_but_a_sentence(workbook: Workbook, part: str, content: bytes) -> None:
    data = workbook([["Name", "Town"], ["Ada", date(2026, 10, 22)]])
    with suppress(PlannerError):
        xlsx_files.read(changed(data, part, None, content))


def changed(data: bytes, part: str, old: bytes | None, new: bytes) -> bytes:
    """Replace bytes in one part of a workbook, or all of them."""
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(file, "w") as after:
        for name in before.namelist():
            content = before.read(name)
            if name.endswith(part):
                content = new if old is None else content.replace(old, new)
            after.writestr(name, content)
    return file.getvalue()
