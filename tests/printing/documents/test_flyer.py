import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pdfplumber
import pytest

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import Hue, Paper
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.flyer import Flyer, FlyerDate, Flyers, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

START = datetime(2026, 3, 12, 16, tzinfo=ZoneInfo("America/Toronto"))
LINK = "https://example.org/series/learning"
FLYER = Flyer(
    title="From reporting to learning",
    hue=Hue.PURPLE,
    cities=(City("Toronto", "America/Toronto"), City("London", "Europe/London"), City("Auckland", "Pacific/Auckland")),
    lead="Three conversations.\nWith boards.",
    minutes=90,
    dates=(
        FlyerDate(start=START, title="What boards ask", who="Zoë Žižková, فاطمة الزهراء"),
        FlyerDate(start=START + timedelta(days=28), title="What <b>they</b> ought to ask"),
    ),
    join=Line(text="Join, or tell a colleague:", link=LINK),
)
FLYERS = Flyers(imprint=Imprint(network="CQO Network", printed=date(2026, 2, 1)), flyers=(FLYER,), foot="Ann")


def test_flyer_says_what_it_is_and_how_to_join(read: Callable[[bytes], Any]) -> None:
    page = read(build(FLYERS, Paper.LETTER).data)
    assert [(part.role, part.text) for part in page.tree.parts if part.role not in {"L", "Figure"}] == [
        ("P", "CQO Network\u00a0· Mini-series"),
        ("H1", "From reporting to learning"),
        ("P", "2 sessions · 90 minutes each"),
        ("P", "Three conversations."),
        ("P", "With boards."),
        ("P", "Join, or tell a colleague:"),
        ("P", LINK),
    ]
    assert ([figure.alt for figure in page.tree.all("Figure")], page.links) == (
        [f"QR code of the address {LINK}"],
        [LINK],
    )


def test_every_date_tells_the_hour_on_every_wall_of_its_season(read: Callable[[bytes], Any]) -> None:
    dates = [[part.text for part in each.all("P")] for each in read(build(FLYERS, Paper.A4).data).tree.all("LI")]
    assert dates == [
        [
            "12",
            "March",
            "Thursday",
            "What boards ask",
            "Zoë Žižková, فاطمة الزهراء",
            "16:00\u00a0Toronto · 20:00\u00a0London · 09:00\u00a0Auckland\u00a0(+1\u00a0day)",
        ],
        [
            "9",
            "April",
            "Thursday",
            "What <b>they</b> ought to ask",
            "16:00\u00a0Toronto · 21:00\u00a0London · 08:00\u00a0Auckland\u00a0(+1\u00a0day)",
        ],
    ]


@pytest.mark.parametrize("paper", list(Paper))
def test_long_words_shrink_and_stay_on_the_page(paper: Paper) -> None:
    many = replace(
        FLYER, title="Value-based improvement for boards " * 4, lead="A line about it. " * 30, dates=FLYER.dates * 4
    )
    printed = build(replace(FLYERS, flyers=(many, FLYER)), paper)
    assert (printed.pages, printed.density > 0) == (2, True)
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        page = pdf.pages[0]
        letters = [letter for letter in page.chars if letter["text"].strip()]
        assert min(letter["x0"] for letter in letters) >= 50
        assert max(letter["x1"] for letter in letters) <= page.width - 50
        assert max(letter["bottom"] for letter in letters) <= page.height - 20
        assert min(letter["size"] for letter in letters) >= 6.5


def test_link_that_nobody_should_follow_has_no_code(read: Callable[[bytes], Any]) -> None:
    trap = replace(FLYER, join=Line(text="Join", link="javascript:alert(1)"))
    page = read(build(replace(FLYERS, flyers=(trap,)), Paper.A4).data)
    assert (page.links, page.tree.all("Figure")) == ([], [])


@pytest.mark.parametrize(
    ("flyers", "says"),
    [
        ((), "There is no series to print a flyer of"),
        ((replace(FLYER, dates=()),), "“From reporting to learning” has no session yet"),
        ((replace(FLYER, lead="A line about it. " * 900),), "“From reporting to learning” does not fit one page"),
        ((replace(FLYER, cities=FLYER.cities * 2),), "one to 4 zones"),
    ],
)
def test_what_cannot_be_printed_is_said(flyers: tuple[Flyer, ...], says: str) -> None:
    with pytest.raises(PlannerError, match=says):
        build(replace(FLYERS, flyers=flyers), Paper.A4)


def test_same_flyers_give_the_same_bytes() -> None:
    assert build(FLYERS, Paper.A4) == build(FLYERS, Paper.A4)
