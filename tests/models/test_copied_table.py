"""A copied table keeps its rows and columns wherever it is pasted, and runs nothing."""

from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextDocument, QTextTable

from cqo_desktop.models import copied_table

HEAD = ("Name", "E-mail")


class Reader(HTMLParser):
    """Read the cells of a table as a program it is pasted into does."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.kinds: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.kinds.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in {"td", "th"}:
            self.rows[-1].append("")
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_data(self, data: str) -> None:
        if self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.rstrip("\n") if self.kinds[-1] not in {"td", "th", "br"} else data


def read(html: str) -> list[list[str]]:
    reader = Reader()
    reader.feed(html)
    reader.close()
    return [[cell.strip("\n") for cell in row] for row in reader.rows]


def test_html_has_a_header_row_and_one_cell_a_fact() -> None:
    html = copied_table.html(HEAD, [("Zoë <b>Lund</b> & co", 'a"b@x.org'), ("김서연", "")])
    assert read(html) == [["Name", "E-mail"], ["Zoë <b>Lund</b> & co", 'a"b@x.org'], ["김서연", ""]]


def test_qt_reads_rows_and_columns_from_the_html() -> None:
    document = QTextDocument()
    document.setHtml(copied_table.html(HEAD, [("Ann\nChief", "a@x.org"), ("Bo", "b@x.org")]))
    (table,) = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    assert (table.rows(), table.columns()) == (3, 2)


@pytest.mark.parametrize("cell", ["<script>alert(1)</script>", "</td></tr></table>", "<img src=x onerror=y>", "&lt;"])
def test_markup_in_a_cell_is_text(cell: str) -> None:
    html = copied_table.html(HEAD, [(cell, "")])
    assert read(html) == [list(HEAD), [cell, ""]]
    assert "<script" not in html
    assert "<img" not in html


def test_cells_are_marked_as_text_for_excel() -> None:
    html = copied_table.html(HEAD, [("=1+1", "007")])
    assert html.count("mso-number-format:'\\@'") == 2
    assert read(html)[1] == ["=1+1", "007"]


def test_lines_of_a_cell_stay_in_one_cell_of_html_and_become_one_line_of_text() -> None:
    rows = [("Ann\nChief\tQuality", "a@x.org")]
    assert copied_table.text(HEAD, rows) == "Name\tE-mail\nAnn Chief Quality\ta@x.org\n"
    assert read(copied_table.html(HEAD, rows))[1] == ["Ann\nChief\tQuality", "a@x.org"]


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        ("=1+1", "'=1+1"),
        ("+1 416 555 0100", "'+1 416 555 0100"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-cmd|' /C calc'!A0", "'-cmd|' /C calc'!A0"),
        ("\n=1+1", "'=1+1"),
        ("＝1+1", "'＝1+1"),
        ("-3.5", "-3.5"),
        ("+40%", "+40%"),
        ("4:00 p.m.", "4:00 p.m."),
        ("'quoted", "'quoted"),
    ],
)
def test_text_of_a_cell_runs_nothing(cell: str, kept: str) -> None:
    assert copied_table.text((), [(cell,)]) == f"\n{kept}\n"


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_any_text_keeps_the_shape_of_the_table(rows: list[tuple[str, str]]) -> None:
    lines = copied_table.text(HEAD, rows).split("\n")
    assert [line.count("\t") for line in lines] == [1] * (len(rows) + 1) + [0]
    assert [len(row) for row in read(copied_table.html(HEAD, rows))] == [2] * (len(rows) + 1)


def test_clipboard_gets_both() -> None:
    made = copied_table.mime(HEAD, [("Ann", "a@x.org")])
    assert made.text() == "Name\tE-mail\nAnn\ta@x.org\n"
    assert read(made.html())[1] == ["Ann", "a@x.org"]
