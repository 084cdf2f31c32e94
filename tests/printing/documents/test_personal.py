from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.personal import Mine, Personal, Personals, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

TORONTO, AUCKLAND = City("Toronto", "America/Toronto"), City("Auckland", "Pacific/Auckland")
START = datetime(2026, 5, 14, 16, tzinfo=ZoneInfo("America/Toronto"))
ZOE = Personal(
    name="Zoë <Žižková>",
    cities=(TORONTO, AUCKLAND),
    sessions=(
        Mine(start=START + timedelta(days=1), minutes=45, title="Closing", where="Saal 1"),
        Mine(start=START, minutes=60, title="Human factors", part="Speaker", link="https://example.org/j"),
    ),
)
SCHEDULE = Personals(imprint=Imprint(network="CQO Network", printed=date(2026, 5, 1)), event="Forum", people=(ZOE,))


def test_schedule_follows_the_days_on_both_walls(read: Callable[[bytes], Any]) -> None:
    page = read(build(SCHEDULE, Paper.LETTER).data)
    assert [[[text.text for text in cell.all("P")] for cell in row.parts] for row in page.tree.all("TR")] == [
        [["Toronto"], ["Auckland"], ["Session"], ["Where"]],
        [["Thursday, May 14, 2026"]],
        [["16:00"], ["08:00", "+1 day"], ["Human factors", "Speaker", "60 minutes"], ["Join online"]],
        [["Friday, May 15, 2026"]],
        [["16:00"], ["08:00", "+1 day"], ["Closing", "45 minutes"], ["Saal 1"]],
    ]
    assert page.links == ["https://example.org/j"]
    assert [part.text for part in page.tree.parts[:3]] == [
        "CQO Network\u00a0· Personal schedule",
        "Zoë <Žižková>",
        "Forum",
    ]


def test_link_that_nobody_should_follow_is_only_text(read: Callable[[bytes], Any]) -> None:
    mine = Mine(start=START, minutes=60, title="Trap", link="javascript:alert(1)")
    page = read(build(replace(SCHEDULE, people=(replace(ZOE, sessions=(mine,)),)), Paper.A4).data)
    assert (page.links, page.tree.all("TR")[-1].parts[-1].text) == ([], "javascript:alert(1)")


def test_everybody_begins_a_page(read: Callable[[bytes], Any]) -> None:
    printed = build(replace(SCHEDULE, people=(replace(ZOE, sessions=ZOE.sessions * 20), ZOE)), Paper.A4)
    page = read(printed.data)
    assert ["Zoë <Žižková>" in each for each in page.furniture] == [False, *[True] * (page.pages - 2), False]
    assert (page.pages > 2, page.loose) == (True, [])


def test_nobody_is_refused() -> None:
    with pytest.raises(NotFound, match="no schedule to print"):
        build(replace(SCHEDULE, people=()), Paper.A4)


def test_same_schedules_give_the_same_bytes() -> None:
    assert build(SCHEDULE, Paper.A4) == build(SCHEDULE, Paper.A4)
