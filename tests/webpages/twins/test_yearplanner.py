from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.yearplanner import YearPlan
from cqo_desktop.printing.times import City
from cqo_desktop.webpages.twins.yearplanner import twin
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT

FALLS = Entry(
    key=1,
    title="Falls",
    start=datetime(2026, 10, 22, 20, tzinfo=UTC),
    minutes=60,
    zone="America/Toronto",
    group="Monthly",
    speakers=(Speaker(key=1, name="Zoë"), Speaker(key=2, name="睡眠", language="ja")),
)
SLEEP = replace(FALLS, key=2, title="Sleep", group="Circle", speakers=(), status="Draft", subtitle="At last")
PLAN = YearPlan(
    imprint=IMPRINT,
    title="The year",
    first=date(2026, 9, 1),
    entries=(FALLS, SLEEP),
    cities=(City("Toronto", "America/Toronto"), City("Sydney", "Australia/Sydney")),
)


def test_days_of_sessions_lead_to_them_and_say_what_they_are(read: Callable[[bytes], Node]) -> None:
    months = read(twin(PLAN)).all("div", class_="months")[0]
    assert [month.one("caption").text for month in months.all("table")][:2] == ["September 2026", "October 2026"]
    (day,) = months.all("a")
    assert (day["href"], day.text) == ("#session-1", "22A B Thursday, October 22, 2026, Falls, Sleep")


def test_week_begins_where_it_does(read: Callable[[bytes], Node]) -> None:
    for start, first, blank in ((0, "Monday", 1), (6, "Sunday", 2)):
        month = read(twin(replace(PLAN, week_start=start))).all("table")[0]
        assert month.all("abbr")[0]["title"] == first
        assert [cell.text for cell in month.one("tbody").all("td")][: blank + 1] == [*[""] * blank, "1"]


def test_every_session_is_listed_with_its_hours(read: Callable[[bytes], Node]) -> None:
    rows = read(twin(PLAN)).all("table")[-1].all("tr")
    assert [row.text for row in rows] == [
        "DateTorontoSydneyMinSessionWho",
        "October 2026",
        "Thursday 2216:0007:00 +1 day60FallsA MonthlyZoë睡眠",
        "Thursday 2216:0007:00 +1 day60SleepAt last · DraftB Circle",
    ]


def test_year_without_sessions_says_so(read: Callable[[bytes], Node]) -> None:
    assert read(twin(replace(PLAN, entries=()))).one("main").text.endswith("No sessions are planned.")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text(text: str, read: Callable[[bytes], Node]) -> None:
    entry = replace(FALLS, title=text, group=text, subtitle=text, status=text, speakers=(Speaker(key=1, name=text),))
    page = read(twin(replace(PLAN, title=text, entries=(entry,), cities=(City(text, "UTC"),))))
    assert [node["href"] for node in page.all("a")] == ["#main", "#session-1"]
