"""What falls on the dates of other people's calendars."""

from datetime import UTC, date, datetime, timedelta

import pytest

from cqo_desktop.domain.overlays import OverlayDate, by_day, falls_on
from cqo_desktop.domain.vocabulary import SessionStatus
from tests.domain.planning import NOW, planned

DAY = 24 * 60


def a_date(wall: datetime, minutes: int = DAY, zone: str = "", overlay: str = "HIMSS") -> OverlayDate:
    return OverlayDate(overlay=overlay, title="Congress", wall=wall, zone=zone, minutes=minutes)


CONGRESS = a_date(datetime(2026, 10, 20), 3 * DAY)


@pytest.mark.parametrize(
    ("wall", "minutes", "zone", "falls"),
    [
        (datetime(2026, 10, 19, 23), 60, "America/Toronto", False),
        (datetime(2026, 10, 19, 23, 30), 60, "America/Toronto", True),
        (datetime(2026, 10, 20), 60, "Pacific/Kiritimati", True),
        (datetime(2026, 10, 22, 23), 60, "Pacific/Pago_Pago", True),
        (datetime(2026, 10, 23), 60, "Pacific/Kiritimati", False),
    ],
)
def test_whole_days_are_those_of_the_session_s_own_wall(wall: datetime, minutes: int, zone: str, falls: bool) -> None:
    session = planned(wall, zone=zone, minutes=minutes)
    assert (list(falls_on([session], [CONGRESS], now=NOW)) != []) == falls


def test_hours_are_the_same_instants_everywhere() -> None:
    keynote = a_date(datetime(2026, 10, 22, 22), 60, "Europe/Paris")
    at_that_hour, after = planned(datetime(2026, 10, 22, 16)), planned(datetime(2026, 10, 22, 17), id=2)
    assert [each.session_ids for each in falls_on([at_that_hour, after], [keynote], now=NOW)] == [(1,)]


def test_each_calendar_is_told_once_for_a_session() -> None:
    dates = [CONGRESS, a_date(datetime(2026, 10, 22)), a_date(datetime(2026, 10, 22), overlay="Holidays")]
    assert [each.finding for each in falls_on([planned()], dates, now=NOW)] == [
        "Falls on “HIMSS”, an overlay calendar",
        "Falls on “Holidays”, an overlay calendar",
    ]


def test_what_is_over_or_called_off_falls_on_nothing() -> None:
    off = planned(status=SessionStatus.CALLED_OFF)
    assert list(falls_on([off], [CONGRESS], now=NOW)) == []
    assert list(falls_on([planned()], [CONGRESS], now=datetime(2027, 1, 1, tzinfo=UTC))) == []


def test_days_are_seen_from_a_zone() -> None:
    late = a_date(datetime(2026, 10, 22, 23), 90, "Europe/Paris")
    assert list(by_day([late], "America/Toronto")) == [date(2026, 10, 22)]
    assert list(by_day([late], "Europe/Paris")) == [date(2026, 10, 22), date(2026, 10, 23)]
    assert list(by_day([CONGRESS], "Asia/Tokyo")) == [date(2026, 10, 20) + timedelta(days=each) for each in range(3)]
