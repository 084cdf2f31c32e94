"""Hours are read as people type them."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.models.clock import Clock
from cqo_desktop.models.typed_time import parsed


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("4p", time(16)),
        ("4 pm", time(16)),
        ("4:15 pm", time(16, 15)),
        ("4:15 p.m.", time(16, 15)),
        ("12 a.m.", time(0)),
        ("12p", time(12)),
        ("16", time(16)),
        ("1600", time(16)),
        ("16:05", time(16, 5)),
        ("16.05", time(16, 5)),
        ("16h30", time(16, 30)),
        ("16 h 30", time(16, 30)),
        ("16 h", time(16)),
        ("16h", time(16)),
        ("4:15 p. m.", time(16, 15)),
        (" 9 ", time(9)),
    ],
)
def test_hour_is_read(typed: str, meant: time) -> None:
    assert parsed(typed) == meant


@pytest.mark.parametrize("typed", ["", "soon", "25", "24:00", "13pm", "0 pm", "4:60", "16:5:00", "4 pmm", "-1"])
def test_what_is_no_hour_is_none(typed: str) -> None:
    assert parsed(typed) is None


@given(st.times().map(lambda each: each.replace(second=0, microsecond=0)), st.booleans())
def test_every_hour_written_is_read_again(hour: time, twelve: bool) -> None:
    assert parsed(Clock(twelve).hour(hour)) == hour
