from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.runofshow import Cue, Show, Shows, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

START = datetime(2026, 5, 14, 16, tzinfo=ZoneInfo("America/Toronto"))
SHOW = Show(
    title="Human factors",
    start=START,
    minutes=60,
    home=City("Toronto", "America/Toronto"),
    where="https://example.org/j",
    hosts=("Ann Ottawa",),
    tech=("Sam Lee",),
    cues=(
        Cue(minutes=5, title="Welcome", note="Music off.\nSlide 1"),
        Cue(minutes=55, title="Talk", speaking=("Zoë Žižková", "王小明"), tech=("Kim",)),
    ),
    notes="Fire drill at nine.",
)
SHOWS = Shows(imprint=Imprint(network="Network", printed=date(2026, 5, 1)), event="Forum", stamp=START, shows=(SHOW,))


def cells(tree: Any) -> list[list[list[str]]]:
    return [[[text.text for text in cell.all("P")] for cell in row.parts] for row in tree.all("TR")]


def test_every_minute_has_somebody(read: Callable[[bytes], Any]) -> None:
    tree = read(build(SHOWS, Paper.A4).data).tree
    assert [part.text for part in tree.parts if part.role in {"P", "H1"}] == [
        "Network\u00a0· Run of show\u00a0· As of May 14, 2026, 16:00",
        "Human factors",
        "Thursday, May 14, 2026 · 16:00 – 17:00, Toronto",
        "https://example.org/j",
        "Host: Ann Ottawa · Technician: Sam Lee",
        "Fire drill at nine.",
    ]
    assert cells(tree)[1:] == [
        [["16:00"], ["5 min"], ["Welcome", "Music off.", "Slide 1"], [], ["Ann Ottawa"], ["Sam Lee"], ["☐"]],
        [["16:05"], ["55 min"], ["Talk"], ["Zoë Žižková", "王小明"], ["Ann Ottawa"], ["Kim"], ["☐"]],
        [["17:00"], [], ["End"], [], [], [], []],
    ]


def test_items_that_do_not_fill_the_session_are_told(read: Callable[[bytes], Any]) -> None:
    tree = read(build(replace(SHOWS, shows=(replace(SHOW, minutes=45),)), Paper.A4).data).tree
    assert "The items take 60 minutes; the session has 45." in [part.text for part in tree.parts]


def test_clock_change_during_the_session_is_kept(read: Callable[[bytes], Any]) -> None:
    night = replace(SHOW, start=datetime(2026, 11, 1, 1, 30, tzinfo=ZoneInfo("America/Toronto")))
    rows = cells(read(build(replace(SHOWS, shows=(night,)), Paper.A4).data).tree)
    assert [row[0] for row in rows[1:]] == [["01:30"], ["01:35"], ["01:30"]]


@pytest.mark.parametrize("paper", list(Paper))
def test_every_session_begins_a_page_in_landscape(read: Callable[[bytes], Any], paper: Paper) -> None:
    printed = build(replace(SHOWS, shows=(replace(SHOW, cues=SHOW.cues * 15), replace(SHOW, cues=()))), paper)
    page = read(printed.data)
    assert page.size[0] > page.size[1]
    assert ["Run of show · Human" in each for each in page.furniture] == [False, *[True] * (page.pages - 2), False]
    assert (page.pages > 2, page.loose) == (True, [])


def test_same_shows_give_the_same_bytes() -> None:
    assert build(SHOWS, Paper.A4) == build(SHOWS, Paper.A4)
