from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.flyer import Flyer, FlyerDate, Flyers
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.flyer import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FLYER = Flyer(
    title="Safer diagnosis",
    cities=(City("Toronto", "America/Toronto"), City("Sydney", "Australia/Sydney")),
    lead="In three parts.",
    minutes=60,
    dates=(FlyerDate(start=datetime(2026, 10, 22, 20, tzinfo=UTC), title="Falls", who="נועה ברק"),),
    join=Line(text="Ask:", link="mailto:a@b.org", link_text="a@b.org"),
)


def test_flyer_says_every_date_on_every_wall(read: Callable[[bytes], Node]) -> None:
    page = read(twin(Flyers(imprint=IMPRINT, flyers=(FLYER,), foot="Maya")))
    assert (
        page.one("header").text == "Réseau <b>& · Mini-seriesSafer diagnosis1 session · 60 minutes eachIn three parts."
    )
    assert page.one("tbody").text == "Thursday, October 22, 202616:0007:00 +1 dayFallsנועה ברק"
    assert page.one("main").all("p")[-1].text == "Ask: a@b.org"
    assert page.one("main").one("a")["href"] == "mailto:a@b.org"


def test_several_flyers_are_one_page(read: Callable[[bytes], Node]) -> None:
    page = read(twin(Flyers(imprint=IMPRINT, flyers=(FLYER, replace(FLYER, title="Sleep", join=None)))))
    assert [section.one("h2").text for section in page.all("section")] == ["Safer diagnosis", "Sleep"]


def test_no_series_is_told() -> None:
    with pytest.raises(NotFound):
        twin(Flyers(imprint=IMPRINT, flyers=()))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    date = replace(FLYER.dates[0], title=text, who=text)
    line = Line(text=text, link=text, link_text=text)
    flyer = replace(FLYER, title=text, lead=text, dates=(date,), join=line, cities=(City(text, "UTC"),))
    assert read(twin(Flyers(imprint=IMPRINT, flyers=(flyer,), foot=text))).all("a")[1:] == []
