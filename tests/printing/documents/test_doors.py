import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pdfplumber
import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.doors import Door, Doors, Talk, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

START = datetime(2026, 5, 14, 8, 30, tzinfo=ZoneInfo("America/Toronto"))
TALK = Talk(start=START, minutes=60, title="Human factors", who="Zoë Žižková, 王小明")
OFF = Talk(start=START + timedelta(minutes=75), minutes=45, title="Equity", called_off=True)
DOOR = Door(
    room="Saal 1", venue="Centrum", day=START.date(), home=City("Toronto", "America/Toronto"), talks=(TALK, OFF)
)
DOORS = Doors(imprint=Imprint(network="CQO Network", printed=date(2026, 5, 1)), event="Forum", doors=(DOOR,))


def test_door_says_room_day_and_what_takes_place(read: Callable[[bytes], Any]) -> None:
    tree = read(build(DOORS, Paper.A4).data).tree
    assert [(part.role, part.text) for part in tree.parts[:3]] == [
        ("P", "Centrum"),
        ("H1", "Saal 1"),
        ("H2", "Thursday, May 14, 2026"),
    ]
    assert [[[text.text for text in cell.all("P")] for cell in row.parts] for row in tree.all("TR")[1:]] == [
        [["08:30", "until 09:30"], ["Human factors", "Zoë Žižková, 王小明"]],
        [["09:45", "until 10:30"], ["Called off", "Equity"]],
    ]


@pytest.mark.parametrize("paper", list(Paper))
def test_a_full_day_is_smaller_and_stays_on_its_page(paper: Paper) -> None:
    few, many = (build(replace(DOORS, doors=(replace(DOOR, talks=(TALK, OFF) * n),)), paper) for n in (1, 6))
    assert (few.pages, many.pages) == (1, 1)
    assert _size_of(few.data, "Human") > _size_of(many.data, "Human") > 10


def _size_of(data: bytes, word: str) -> float:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return float(
            next(each["bottom"] - each["top"] for each in pdf.pages[0].extract_words() if each["text"] == word)
        )


def test_each_room_begins_a_page_and_a_long_day_goes_on(read: Callable[[bytes], Any]) -> None:
    printed = build(replace(DOORS, doors=(replace(DOOR, talks=(TALK, OFF) * 20), DOOR)), Paper.A4)
    page = read(printed.data)
    assert ["Saal 1 · Thursday, May 14, 2026" in each for each in page.furniture] == [
        False,
        *[True] * (page.pages - 2),
        False,
    ]
    assert page.pages > 2
    assert (len(page.tree.all("H1")), len(page.tree.all("TR")), page.loose) == (2, 44, [])


def test_no_room_is_refused() -> None:
    with pytest.raises(NotFound, match="give the sessions rooms first"):
        build(replace(DOORS, doors=()), Paper.A4)


def test_same_doors_give_the_same_bytes() -> None:
    assert build(DOORS, Paper.A4) == build(DOORS, Paper.A4)
