from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.lists import ListPage
from cqo_desktop.printing.hours import hour
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Span
from cqo_desktop.printing.tables import Band, Column, Text
from cqo_desktop.webpages.twins.lists import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)
STRONG = replace(tokens.SMALL, weight=Weight.SEMIBOLD)
PAGE = ListPage(
    imprint=IMPRINT,
    title="Programme",
    columns=(Column("Session"), Column("Sydney", Align.RIGHT), Column("E-mail")),
    rows=(
        Band("October"),
        [
            [Text("Falls", STRONG), Text("睡眠", language="ja")],
            hour(FOUR, "Australia/Sydney", datetime(2026, 10, 22, tzinfo=UTC).date(), IMPRINT),
            [Text([Span("a@b.org", link="mailto:a@b.org")])],
        ],
    ),
    note="Times of Sydney",
    empty="None.",
)


def test_cells_say_what_they_say_on_paper(read: Callable[[bytes], Node]) -> None:
    page = read(twin(PAGE))
    assert [row.text for row in page.all("tr")] == ["SessionSydneyE-mail", "October", "Falls睡眠07:00+1 daya@b.org"]
    assert [cell["class"] for cell in page.one("thead").all("th")] == ["whole", "number whole", "whole"]
    assert page.one("header").all("p")[-1].text == "Times of Sydney"


def test_hours_are_moments_links_are_links_and_weights_are_kept(read: Callable[[bytes], Node]) -> None:
    body = read(twin(PAGE)).one("tbody")
    assert body.one("time")["datetime"] == "2026-10-23T07:00+11:00"
    assert body.one("a")["href"] == "mailto:a@b.org"
    assert [node.text for node in body.all("strong")] == ["Falls", "07:00", "+1 day"]
    assert body.one("bdi", lang="ja").text == "睡眠"
    assert body.one("p", class_="alert").text == "+1 day"


def test_list_without_rows_says_so(read: Callable[[bytes], Node]) -> None:
    assert read(twin(replace(PAGE, rows=()))).one("main").text == "None."


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    row = [[Text(text)], [Text([Span(text, link=text)])], [Text(text, STRONG, text)]]
    columns = (Column(text), Column(text), Column(text))
    titled = replace(PAGE, title=text or "x", columns=columns, rows=(row, Band(text)), note=text)
    assert read(twin(replace(titled, title=f"List {text}"))).all("a")[1:] == []
