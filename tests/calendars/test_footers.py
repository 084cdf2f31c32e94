"""The yearly rule of a zone."""

from datetime import datetime, timedelta

from cqo_desktop.calendars.footers import Onset, yearly_pair


def test_pair_has_the_offsets_east_of_greenwich() -> None:
    pair = yearly_pair("Australia/Lord_Howe")
    assert pair is not None
    assert [(each.name, each.offset) for each in pair] == [
        ("+1030", timedelta(hours=10, minutes=30)),
        ("+11", timedelta(hours=11)),
    ]


def test_last_sunday_is_the_fourth_where_there_is_no_fifth() -> None:
    onset = Onset(10, 5, 0, timedelta(hours=2))
    assert [onset.wall(year) for year in (2026, 2027)] == [datetime(2026, 10, 25, 2), datetime(2027, 10, 31, 2)]
    assert onset.rule == "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"


def test_zone_of_one_phase_has_no_pair() -> None:
    assert yearly_pair("America/Vancouver") is None


def test_change_that_is_not_within_its_weekday_has_no_pair() -> None:
    assert yearly_pair("Asia/Jerusalem") is None
    assert yearly_pair("America/Nuuk") is None
