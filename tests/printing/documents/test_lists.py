from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.lists import ListPage, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.text import Span
from cqo_desktop.printing.tables import Band, Column, Text


def page(columns: int, rows: int) -> ListPage:
    return ListPage(
        imprint=Imprint(network="Network", printed=date(2026, 5, 14)),
        title="People",
        columns=tuple(Column(f"Head {i}") for i in range(columns)),
        rows=tuple([[Text(f"cell {i} {j}")] for i in range(columns)] for j in range(rows)),
        note="A note",
        empty="Nobody",
    )


@pytest.mark.parametrize(("columns", "size"), [(4, (612, 792)), (5, (792, 612))])
def test_list_with_many_columns_lies_on_its_side(
    columns: int, size: tuple[float, float], read: Callable[[bytes], Any]
) -> None:
    made = read(build(page(columns, 3), Paper.LETTER).data)
    assert made.size == size
    assert [each.text for each in made.tree.parts[:2]] == ["People", "A note"]
    assert [cell.text for cell in made.tree.all("TR")[3].parts] == [f"cell {i} 2" for i in range(columns)]


def test_bands_head_the_rows_after_them_and_links_can_be_followed(read: Callable[[bytes], Any]) -> None:
    link = Text([Span("a@example.org", link="mailto:a@example.org")])
    listed = ListPage(
        imprint=page(1, 1).imprint,
        title="T",
        columns=(Column("A"), Column("B")),
        rows=(Band("May"), [[Text("1")], [link]]),
    )
    made = read(build(listed, Paper.A4).data)
    assert [(each.scope, each.columns, each.text) for each in made.tree.all("TH")] == [
        ("Column", 1, "A"),
        ("Column", 1, "B"),
        ("Row", 2, "May"),
        ("Row", 1, "1"),
    ]
    assert made.links == ["mailto:a@example.org"]


def test_list_of_nothing_says_so(read: Callable[[bytes], Any]) -> None:
    assert read(build(page(2, 0), Paper.A4).data).tree.parts[-1].text == "Nobody"
