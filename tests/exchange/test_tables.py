import pytest

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.tables import MAX_ROWS, Row, assemble


def test_rows_come_under_headings_with_their_lines() -> None:
    table = assemble([Row(1, ("Name", "E-mail")), Row(2, ("Ada", " ada@example.org ")), Row(5, ("Bob",))])
    assert table.headings == ("Name", "E-mail")
    assert table.rows == (Row(2, ("Ada", "ada@example.org")), Row(5, ("Bob", "")))
    assert table.problems == ()


def test_a_title_above_the_headings_is_skipped() -> None:
    table = assemble([Row(1, ("Members 2026", "")), Row(3, ("Name", "E-mail")), Row(4, ("Ada", ""))])
    assert (table.headings, table.rows) == (("Name", "E-mail"), (Row(4, ("Ada", "")),))


def test_one_column_is_a_table() -> None:
    assert assemble([Row(1, ("Name",)), Row(2, ("Ada",))]).rows == (Row(2, ("Ada",)),)


def test_equal_and_missing_headings_get_names_of_their_own() -> None:
    table = assemble([Row(1, ("Phone", "", "Phone", "Phone", "End"))])
    assert table.headings == ("Phone", "Column 2", "Phone (2)", "Phone (3)", "End")


def test_empty_rows_and_columns_behind_the_headings_are_left_out() -> None:
    table = assemble([Row(1, ("Name", "E-mail", "", "")), Row(2, ("", "", "")), Row(3, ("Ada", "", "", ""))])
    assert (table.headings, table.rows) == (("Name", "E-mail"), (Row(3, ("Ada", "")),))


def test_a_row_wider_than_the_headings_is_told() -> None:
    table = assemble([Row(1, ("Name", "E-mail")), Row(7, ("Ada", "x", "MD"))])
    (problem,) = table.problems
    assert (problem.line, problem.found, problem.fatal) == (7, "MD", False)
    assert table.rows == (Row(7, ("Ada", "x")),)


def test_the_formula_guard_is_taken_off_once() -> None:
    row = Row(2, ("'=1+1", "''=1", "'tis", "'@x", "=1+1"))
    assert assemble([Row(1, tuple("ABCDE")), row]).rows[0].cells == ("=1+1", "'=1", "'tis", "@x", "=1+1")


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([], "This file is empty"),
        ([Row(1, ("", " "))], "This file is empty"),
        ([Row(1, ("a",) * 501)], "Line 1 has 501 columns"),
        ([Row(line, ("a",)) for line in range(MAX_ROWS + 2)], "more than 100,000 rows"),
    ],
)
def test_what_is_no_table_is_refused(rows: list[Row], message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        assemble(rows)
