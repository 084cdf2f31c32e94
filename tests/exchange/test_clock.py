from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.exchange import clock
from cqo_desktop.exchange.clock import Hours


@pytest.mark.parametrize(
    "text",
    [
        "16:00", "16:00:00", "16.00", "16h", "16h00", "16 h 00", "1600", "16", "4pm", "4 PM", "4:00 p.m.", "4:00pm",
        "04:00 PM", "16 Uhr", "0.6666666667", ".6666666667",
    ],
)  # fmt: skip
def test_times_are_understood_as_people_write_them(text: str) -> None:
    assert clock.time_of_day(text) == time(16)


@pytest.mark.parametrize(
    ("text", "at"),
    [("noon", time(12)), ("12 am", time()), ("12:30 pm", time(12, 30)), ("midnight", time()), ("0.25", time(6))],
)
def test_noon_and_midnight_are_right(text: str, at: time) -> None:
    assert clock.time_of_day(text) == at


@pytest.mark.parametrize("text", ["", "25:00", "16:60", "13 pm", "0 am", "soon", "2400", "16:0", "1:2:3:4"])
def test_what_is_no_time_is_none(text: str) -> None:
    assert clock.time_of_day(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16:00", Hours(time(16))),
        ("00:00", Hours(time())),
        ("16:00-17:30", Hours(time(16), time(17, 30))),
        ("4–5:30 pm", Hours(time(16), time(17, 30))),
        ("11–1 pm", Hours(time(11), time(13))),
        ("11:00 a.m. to 1:00 p.m.", Hours(time(11), time(13))),
        ("22:00-02:00", Hours(time(22), time(2))),
        ("16h00 à 17h00", Hours(time(16), time(17))),
        ("4 pm ET", Hours(time(16), zone="ET")),
        ("4:00 p.m. Eastern Time", Hours(time(16), zone="Eastern Time")),
        ("4–5 pm ET", Hours(time(16), time(17), zone="ET")),
        ("T16:00", Hours(time(16))),
        ("T16:00-04:00", Hours(time(16), offset=timedelta(hours=-4))),
        ("16:00:00-04:00", Hours(time(16), offset=timedelta(hours=-4))),
        ("16:00:00+0530", Hours(time(16), offset=timedelta(hours=5, minutes=30))),
        ("16:00Z", Hours(time(16), offset=timedelta())),
        ("soon", None),
        ("4 pm " + "word " * 20, None),
        ("", None),
    ],
)
def test_hours_are_understood_with_end_zone_and_offset(text: str, expected: Hours | None) -> None:
    assert clock.hours(text) == expected


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("60", 60), ("60 min", 60), ("90 minutes", 90), ("1h", 60), ("1 h 30", 90), ("1h30", 90), ("1:30", 90),
        ("01:30:00", 90), ("1.5 hours", 90), ("1,5 h", 90), ("PT1H30M", 90), ("1 hour and 15 minutes", 75), ("45m", 45),
        ("0.0416666667", 60), ("1440", 1440), ("0", None), ("", None), ("h", None), ("soon", None),
        ("-5", None), ("9999999", None),
    ],
)  # fmt: skip
def test_lengths_are_understood(text: str, minutes: int | None) -> None:
    assert clock.minutes(text) == minutes


@given(st.times())
def test_every_minute_is_understood(at: time) -> None:
    at = at.replace(second=0, microsecond=0)
    assert clock.time_of_day(f"{at:%H:%M}") == at
    assert clock.time_of_day(f"{at:%I:%M %p}") == at
    fraction = (at.hour * 60 + at.minute) / 1440
    assert clock.time_of_day(f"{fraction:.10f}") == at


@given(st.integers(1, 60 * 24))
def test_every_length_is_understood(minutes: int) -> None:
    assert clock.minutes(f"{minutes // 60}:{minutes % 60:02d}") == minutes
    assert clock.minutes(f"{minutes // 60} h {minutes % 60}") == minutes
