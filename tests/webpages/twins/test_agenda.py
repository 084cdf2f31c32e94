from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cqo_desktop.printing.documents.agendapage import AgendaItem, AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.phrasebook import SPANISH
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.agenda import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)
PAGE = AgendaPage(
    network="Network",
    title="Falls <b>&",
    start=FOUR,
    minutes=60,
    home=City("Toronto", "America/Toronto"),
    printed=date(2026, 5, 14),
    eyebrow=("Monthly", "Session 3 of 6"),
    online=Line(text="Online:", link="https://example.org/a"),
    cities=(City("Sydney", "Australia/Sydney"),),
    items=(
        AgendaItem(
            start=FOUR,
            minutes=20,
            title="Welcome",
            note="Bring\nyour numbers",
            people=(AgendaPerson(name="陈思远", caption="Chief, North", language="zh"),),
        ),
    ),
    before=Line(text="Read", link="https://example.org/b", link_text="the paper"),
    foot="Ask Zoë",
    status="Draft",
    spoken="en",
)


def test_agenda_says_what_its_page_on_paper_says(read: Callable[[bytes], Node]) -> None:
    page = read(twin(PAGE))
    assert [part.text for part in page.one("header").parts if isinstance(part, Node)] == [
        "Network · Monthly · Session 3 of 6",
        "Falls <b>&",
        "Draft",
        "Thursday, October 22, 2026 · 16:00 – 17:00, Toronto · 60 minutes",
        "Online: https://example.org/a",
        "Toronto16:00Sydney07:00 +1 day",
    ]
    assert [cell.text for cell in page.one("tbody").all("tr")[0].parts if isinstance(cell, Node)] == [
        "16:00",
        "WelcomeBringyour numbers",
        "陈思远, Chief, North",
        "20 min",
    ]
    assert page.one("main").all("p")[-1].text == "Before the session Read the paper"
    assert page.one("footer").text == "Ask Zoë · Printed Thursday, May 14, 2026"


def test_hours_are_moments_on_their_own_wall(read: Callable[[bytes], Node]) -> None:
    walls = read(twin(PAGE)).one("ul")
    assert [each["datetime"] for each in walls.all("time")] == ["2026-10-22T16:00-04:00", "2026-10-23T07:00+11:00"]
    assert walls["aria-label"] == "Local start times"


def test_two_cities_of_one_name_keep_their_own_hours(read: Callable[[bytes], Node]) -> None:
    cities = (City("Here", "Asia/Kathmandu"), City("Here", "Australia/Sydney"))
    walls = read(twin(replace(PAGE, home=City("Here", "America/Toronto"), cities=cities))).one("ul")
    assert [each["datetime"] for each in walls.all("time")] == [
        "2026-10-22T16:00-04:00",
        "2026-10-23T01:45+05:45",
        "2026-10-23T07:00+11:00",
    ]


def test_session_without_items_says_so_in_the_page_s_language(read: Callable[[bytes], Node]) -> None:
    page = read(twin(replace(PAGE, items=(), before=None, cities=(), language="es", words=SPANISH)))
    assert page.one("main").text == "Orden del díaEl orden del día seguirá."


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    line = Line(text=text, link=text, link_text=text)
    item = AgendaItem(start=FOUR, minutes=5, title=text, note=text, people=(AgendaPerson(name=text, caption=text),))
    page = replace(PAGE, title=text, eyebrow=(text,), place=line, online=line, items=(item,), before=line, foot=text)
    data = twin(replace(page, home=City(text, "UTC"), status=text, language=text, spoken=text))
    assert read(data).all("a")[1:] == []
