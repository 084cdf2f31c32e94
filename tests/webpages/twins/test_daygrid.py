from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.daygrid import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

NINE = datetime(2026, 5, 12, 9, tzinfo=UTC)


def entry(key: int, start: int, title: str, room: str, minutes: int = 60) -> Entry:
    return Entry(
        key=key,
        title=title,
        start=NINE + timedelta(minutes=start),
        minutes=minutes,
        zone="UTC",
        group="Safety",
        room=room,
        place=room,
        speakers=(Speaker(key=1, name="Zoë"),),
    )


DAY = Day(
    date=date(2026, 5, 12),
    entries=(entry(1, 0, "Opening", "Hall"), entry(2, 60, "Falls", "Hall"), entry(3, 75, "Sleep", "Attic")),
)
GRIDS = DayGrids(
    imprint=IMPRINT, title="Forum", days=(DAY,), home=City("Gothenburg", "Europe/Stockholm"), rooms=("Hall", "Attic")
)


def test_rooms_stand_side_by_side_and_what_all_share_across(read: Callable[[bytes], Node]) -> None:
    page = read(twin(GRIDS))
    assert [row.text for row in page.one("table", class_="grid").all("tr")] == [
        "TimeHallAttic",
        "11:00 – 12:00 A Opening · Hall",
        "12:00A FallsZoë– 13:00",
        "12:15A SleepZoë– 13:15",
    ]
    assert [cell["data-head"] for cell in page.one("tbody").all("td")] == [None, "Hall", None, None, "Attic"]
    assert page.one("header").text.endswith("Times of Gothenburg")


def test_sessions_that_overlap_in_a_room_stand_in_one_column(read: Callable[[bytes], Node]) -> None:
    both = (entry(1, 0, "Falls", "Hall"), entry(2, 0, "Sleep", "Hall"), entry(3, 30, "Noise", "Attic"))
    page = read(twin(replace(GRIDS, days=(replace(DAY, entries=both),))))
    assert [node.text for node in page.one("thead").all("th")] == ["Time", "Hall", "Attic"]
    assert page.one("tbody").all("td")[0].text == "A FallsZoë– 12:00A SleepZoë– 12:00"


def test_many_rooms_are_shared_among_tables(read: Callable[[bytes], Node]) -> None:
    rooms = tuple(f"Room {i}" for i in range(12))
    many = tuple(entry(i, 0, f"Talk {i}", room) for i, room in enumerate(rooms))
    page = read(twin(replace(GRIDS, rooms=rooms, days=(replace(DAY, entries=many),))))
    assert [len(table.one("thead").all("th")) for table in page.all("table")] == [7, 7]


def test_several_days_have_contents_and_none_says_so(read: Callable[[bytes], Node]) -> None:
    page = read(twin(replace(GRIDS, days=(DAY, replace(DAY, date=date(2026, 5, 13))))))
    assert [node["href"] for node in page.one("nav").all("a")] == ["#day-20260512", "#day-20260513"]
    assert read(twin(replace(GRIDS, days=()))).one("main").text == "No sessions are planned."


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    hostile = replace(entry(1, 0, text, text), group=text, status=text, speakers=(Speaker(key=1, name=text),))
    day = replace(DAY, entries=(hostile, replace(hostile, key=2)))
    page = read(twin(replace(GRIDS, title=text, rooms=(text,), days=(day,), home=City(text, "UTC"))))
    assert [node["href"] for node in page.all("a")] == ["#main"]
