from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.text import Align
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.tables import Column, Text, shared, table


@pytest.fixture
def pages() -> Pages:
    imprint = Imprint(network="Network", printed=date(2026, 5, 14))
    return Pages(imprint, tokens.SHEETS[Paper.LETTER], title="Try", subject="Test")


COLUMNS = [Column("When"), Column("What"), Column("Minutes", Align.RIGHT)]


def row(when: str, what: str, minutes: str) -> list[list[Text]]:
    return [[Text(when)], [Text(what)], [Text(minutes)] if minutes else []]


def cells(tree: Any) -> list[list[tuple[str, str, str]]]:
    return [[(cell.role, cell.scope, cell.text) for cell in each.parts] for each in tree.all("TR")]


def test_table_says_its_heads_once_and_shows_them_on_every_page(pages: Pages, read: Callable[[bytes], Any]) -> None:
    table(pages, COLUMNS, [row(f"{i} May", f"Talk {i}", "") for i in range(60)], title="Talks")
    page = read(pages.finish().data)
    assert page.pages == 2
    assert cells(page.tree) == [
        [("TH", "Column", "When"), ("TH", "Column", "What"), ("TH", "Column", "Minutes")],
        *([("TH", "Row", f"{i} May"), ("TD", "", f"Talk {i}"), ("TD", "", "")] for i in range(60)),
    ]
    assert [each.count("WhenWhatMinutes") for each in page.furniture] == [0, 1]
    assert page.loose == []


def test_cell_taller_than_a_page_goes_on_and_stays_one_cell(pages: Pages, read: Callable[[bytes], Any]) -> None:
    long = ("word " * 2500).strip()
    table(pages, COLUMNS, [row("1 May", long, "60"), row("2 May", "End", "5")], title="Talks")
    page = read(pages.finish().data)
    assert page.pages == 3
    assert [line[1][2] for line in cells(page.tree)] == ["What", long, "End"]


def test_table_without_rows_still_has_its_heads(pages: Pages, read: Callable[[bytes], Any]) -> None:
    table(pages, COLUMNS, [], title="Talks")
    assert len(read(pages.finish().data).tree.all("TH")) == 3


@pytest.mark.parametrize(
    ("wanted", "least", "room", "widths"),
    [
        ([10, 40], [5, 5], 100, [20, 80]),
        ([10, 300, 200], [10, 20, 20], 210, [10, 100, 100]),
        ([10, 300, 200], [10, 150, 20], 210, [10, 150, 50]),
        ([100, 100], [60, 60], 60, [30, 30]),
    ],
)
def test_columns_share_the_width(wanted: list[float], least: list[float], room: float, widths: list[float]) -> None:
    assert shared(wanted, least, room) == pytest.approx(widths, abs=0.2)
