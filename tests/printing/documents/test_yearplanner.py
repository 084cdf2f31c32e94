from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.yearplanner import YearPlan, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

TORONTO, SYDNEY = City("Toronto", "America/Toronto"), City("Sydney", "Australia/Sydney")
FALLS = Entry(
    key=1,
    title="Falls <b>&",
    start=datetime(2026, 10, 22, 20, tzinfo=UTC),
    minutes=60,
    zone="America/Toronto",
    group="Monthly",
    speakers=(Speaker(key=1, name="Zoë Ång"), Speaker(key=2, name="睡眠", language="ja")),
)
SLEEP = replace(FALLS, key=2, title="Sleep", start=datetime(2026, 11, 1, 4, tzinfo=UTC), group="Circle", speakers=())
PLAN = YearPlan(
    imprint=Imprint(network="Network", printed=date(2026, 5, 14)),
    title="The year",
    first=date(2026, 9, 1),
    entries=(FALLS, SLEEP),
    cities=(TORONTO, SYDNEY),
)


def rows(tree: Any) -> list[list[str]]:
    return [[cell.text for cell in row.parts] for row in tree.all("Table")[-1].all("TR")]


@pytest.mark.parametrize("paper", Paper)
def test_every_session_is_there_with_its_hours_in_every_zone(paper: Paper, read: Callable[[bytes], Any]) -> None:
    page = read(build(PLAN, paper).data)
    assert rows(page.tree) == [
        ["Date", "Toronto", "Sydney", "Min", "Session", "Who"],
        ["October 2026"],
        ["Thursday 22", "16:00", "07:00+1 day", "60", "A\u00a0\u00a0Falls <b>&Monthly", "Zoë Ång睡眠"],
        ["November 2026"],
        ["Sunday 1", "00:00", "15:00", "60", "B\u00a0\u00a0SleepCircle", ""],
    ]
    assert page.loose == []


def test_days_of_sessions_are_lettered_in_their_months(read: Callable[[bytes], Any]) -> None:
    page = read(build(PLAN, Paper.LETTER).data)
    october = page.tree.all("Table")[1]
    assert [cell.text for cell in october.all("TD") if cell.text.endswith(("A", "B"))] == ["22A"]
    assert [each.text for each in page.tree.all("LI")] == ["AMonthly", "BCircle"]


def test_day_is_that_of_the_first_zone(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(PLAN, cities=(SYDNEY,)), Paper.A4).data)
    assert [row[0] for row in rows(page.tree)] == ["Date", "October 2026", "Friday 23", "November 2026", "Sunday 1"]


def test_weeks_begin_where_they_are_asked_to(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(PLAN, week_start=6), Paper.A4).data)
    assert [each.text for each in page.tree.all("Table")[0].all("TH")] == ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"]
    assert page.tree.all("Table")[0].all("TR")[1].text == "12345"


def test_hour_of_another_city_is_said_where_no_column_has_it(read: Callable[[bytes], Any]) -> None:
    away = replace(FALLS, zone="Europe/Berlin", place="Hall 3")
    page = read(build(replace(PLAN, entries=(away,)), Paper.A4).data)
    assert rows(page.tree)[-1][4] == "A\u00a0\u00a0Falls <b>&Monthly · 22:00 Berlin time · Hall 3"


def test_more_than_a_year_takes_more_pages_of_months(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(PLAN, months=14), Paper.A4).data)
    assert len(page.tree.all("Table")) == 15
    assert [(title, number) for _, title, number in page.bookmarks] == [("The year", 1), ("Sessions", 3)]


def test_year_without_sessions_says_so(read: Callable[[bytes], Any]) -> None:
    page = read(build(replace(PLAN, entries=()), Paper.A4).data)
    assert page.tree.parts[-1].text == "No sessions are planned."


def test_more_zones_than_columns_are_refused() -> None:
    with pytest.raises(Refused, match="one to 4 zones, not of 5"):
        build(replace(PLAN, cities=(TORONTO,) * 5), Paper.A4)


def test_same_plan_gives_the_same_bytes() -> None:
    assert build(PLAN, Paper.A4) == build(PLAN, Paper.A4)
