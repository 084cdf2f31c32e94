import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange import csv_files
from cqo_desktop.exchange.tables import Row


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_the_separator_is_found_out(mark: str) -> None:
    text = f'Name{mark}E-mail\n"Lovelace, Ada; MD"{mark}ada@example.org\nBob{mark}bob@example.org\n'
    table = csv_files.read(text.encode())
    assert table.headings == ("Name", "E-mail")
    assert table.rows == (Row(2, ("Lovelace, Ada; MD", "ada@example.org")), Row(3, ("Bob", "bob@example.org")))


def test_commas_in_names_do_not_outvote_semicolons() -> None:
    table = csv_files.read(b"Name;E-mail;Town\nAda, MD;a@example.org;Paris\nBob, MD, PhD;b@example.org;Rome\n")
    assert table.headings == ("Name", "E-mail", "Town")


def test_excels_own_hint_is_followed_and_counted_as_a_line() -> None:
    table = csv_files.read(b"sep=|\r\nName|Town\r\nAda|Paris, France\r\n")
    assert (table.headings, table.rows) == (("Name", "Town"), (Row(3, ("Ada", "Paris, France")),))


def test_lines_are_counted_through_quoted_ones() -> None:
    table = csv_files.read(b'Name,Bio\r\nAda,"one\r\ntwo\r\nthree"\r\n\r\nBob,x\r\n')
    assert table.rows == (Row(2, ("Ada", "one\ntwo\nthree")), Row(6, ("Bob", "x")))


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_any_end_of_line_will_do(ending: str) -> None:
    table = csv_files.read(f"Name,Town{ending}Ada,Paris{ending}Bob,Rome".encode())
    assert [row.line for row in table.rows] == [2, 3]


def test_a_quotation_mark_out_of_place_is_told_with_its_line() -> None:
    table = csv_files.read(b'Name,Town\nAda,Paris\nBob "Bobby" B,Rome\n"Cy" Young,Bern\n')
    assert [problem.line for problem in table.problems] == [4]
    assert [row.cells[0] for row in table.rows] == ["Ada", 'Bob "Bobby" B', "Cy Young"]


def test_an_endless_cell_is_refused_with_its_line() -> None:
    with pytest.raises(Unreadable, match=r"^A cell in the record that begins in line 3 never ends"):
        csv_files.read(b'Name,Town\nAda,Paris\n"Bob,Rome\n' + b"Cy,Bern\n" * 20_000)


def test_a_line_of_a_million_columns_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"^Line 2 has 1,000,001 columns"):
        csv_files.read(b"Name,Town\n" + b"," * 1_000_000)


def test_a_file_of_headings_alone_has_no_rows() -> None:
    assert csv_files.read(b"Name,Town\n").rows == ()


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(Unreadable, match="empty"):
        csv_files.read(b"")


@given(st.lists(st.text(st.characters(categories=["L", "N", "P"])), min_size=2, max_size=9), st.data())
def test_whatever_stands_in_quotation_marks_comes_back(cells: list[str], data: st.DataObject) -> None:
    mark = data.draw(st.sampled_from(",;\t|"))
    headings = mark.join(f"H{number}" for number in range(len(cells)))
    row = mark.join('"' + cell.replace('"', '""') + '"' for cell in cells)
    plain = f"{mark.join(['x'] * len(cells))}\n" * 3
    table = csv_files.read(f"{headings}\n{row}\n{plain}".encode())
    expected = [cell for cell in cells if not cell.startswith("'")]
    found = [cell for cell, given in zip(table.rows[0].cells, cells, strict=True) if not given.startswith("'")]
    if any(cells):
        assert found == expected
