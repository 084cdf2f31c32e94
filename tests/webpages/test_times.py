"""Hours as people read them on a wall, and as machines do."""

from dataclasses import replace
from datetime import UTC, date, datetime

from cqo_desktop.webpages.elements import group
from cqo_desktop.webpages.times import day_of, hour, hour_beside
from tests.webpages.given import IMPRINT

FOUR = datetime(2026, 10, 22, 20, tzinfo=UTC)


def test_hour_is_read_on_the_wall_and_keeps_its_offset() -> None:
    assert str(hour(FOUR, "America/Toronto", IMPRINT)) == '<time datetime="2026-10-22T16:00-04:00">16:00</time>'
    twelve = replace(IMPRINT, hours=12)
    assert str(hour(FOUR, "America/Toronto", twelve)) == '<time datetime="2026-10-22T16:00-04:00">4:00\u00a0p.m.</time>'


def test_another_day_is_told_beside_the_hour() -> None:
    shown = group("td", hour_beside(FOUR, "Asia/Kathmandu", date(2026, 10, 22), IMPRINT))
    assert str(shown) == (
        '<td><time datetime="2026-10-23T01:45+05:45">01:45</time><span class="shift"> +1 day</span></td>'
    )


def test_day_has_no_hour() -> None:
    assert str(day_of(date(2026, 5, 1), "1 May")) == '<time datetime="2026-05-01">1 May</time>'
