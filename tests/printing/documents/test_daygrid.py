from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.daygrid import Day, DayGrids, build
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)


def entry(key: int, start: int, minutes: int, room: str, title: str = "") -> Entry:
    return Entry(
        key=key,
        title=title or f"Talk {key}",
        start=NINE + timedelta(minutes=start),
        minutes=minutes,
        zone="UTC",
        group="Safety",
        room=room,
        place=room,
    )


def grids(*entries: Entry) -> DayGrids:
    return DayGrids(
        imprint=Imprint(network="Network", printed=date(2026, 5, 1)),
        title="Forum",
        days=(Day(date=NINE.date(), entries=entries),),
        home=City("London", "Europe/London"),
        rooms=tuple(f"Room {i}" for i in range(12)),
    )


def rows(tree: Any) -> list[list[str]]:
    return [[cell.text for cell in row.parts] for row in tree.all("TR")]


@pytest.mark.parametrize("paper", Paper)
def test_rooms_are_columns_and_plenaries_go_across(paper: Paper, read: Callable[[bytes], Any]) -> None:
    plenary = replace(entry(1, 0, 60, "Room 1"), speakers=(Speaker(key=1, name="ليلى"), Speaker(key=2, name="Zoë")))
    page = read(build(grids(plenary, entry(2, 60, 30, "Room 0"), entry(3, 60, 60, "Room 1")), paper).data)
    assert [each.text for each in page.tree.all("H1")] == ["Tuesday 12 May 2026"]
    assert rows(page.tree) == [
        ["Time", "Room 0", "Room 1"],
        ["10:00", "A\u00a0\u00a010:00 – 11:00Talk 1Room 1ليلى, Zoë"],
        ["11:00", "A\u00a0\u00a011:00 – 11:30Talk 2", "A\u00a0\u00a011:00 – 12:00Talk 3"],
    ]
    assert [cell.columns for cell in page.tree.all("TD")] == [2, 1, 1]
    assert page.loose == []


def test_twelve_rooms_take_two_sheets_with_all_of_them(read: Callable[[bytes], Any]) -> None:
    page = read(build(grids(*(entry(i, 0, 60, f"Room {i}") for i in range(12))), Paper.LETTER).data)
    assert [each.text for each in page.tree.all("H1")] == ["Tuesday 12 May 2026", "Tuesday 12 May 2026 (continued)"]
    assert [row[1:] for row in rows(page.tree)[::2]] == [
        [f"Room {i}" for i in range(6)],
        [f"Room {i}" for i in range(6, 12)],
    ]


def test_day_longer_than_a_sheet_goes_on_with_the_same_heads(read: Callable[[bytes], Any]) -> None:
    page = read(build(grids(*(entry(i, 20 * i, 20, f"Room {i % 2}", "word " * 40) for i in range(60))), Paper.A4).data)
    assert page.pages > 1
    assert sum("word word" in cell.text for cell in page.tree.all("TD")) == 60
    assert page.bookmarks == [(0, "Tuesday 12 May 2026", 1)]


def test_long_titles_are_whole(read: Callable[[bytes], Any]) -> None:
    title = ("Donaudampfschifffahrtsgesellschaft " * 12).strip()
    page = read(build(grids(*(entry(i, 0, 60, f"Room {i}", title) for i in range(8))), Paper.A4).data)
    assert [title in cell.text for cell in page.tree.all("TD")] == [True] * 8


def test_title_longer_than_a_sheet_is_named() -> None:
    with pytest.raises(Refused, match="longer than a sheet"):
        build(grids(entry(1, 0, 60, "Room 1"), entry(2, 0, 60, "Room 2", "word " * 9000)), Paper.A4)


def test_forum_without_sessions_says_so(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(grids(), days=()), Paper.A4).data)
    assert [each.text for each in page.tree.parts] == ["Forum", "No sessions are planned."]


def test_same_grids_give_the_same_bytes() -> None:
    made = grids(entry(1, 0, 60, "Room 1"), entry(2, 30, 60, "Room 1"))
    assert build(made, Paper.A4) == build(made, Paper.A4)
