"""Names that every file system takes."""

import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.calendars.filenames import file_name

DAY = date(2026, 10, 21)


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Human factors", "2026-10-21-human-factors.ics"),
        ("Séance n° 3: Größe/…Ægir", "2026-10-21-seance-n-3-grosse-aegir.ics"),
        ("../../etc/passwd", "2026-10-21-etc-passwd.ics"),
        ("CON", "2026-10-21-con.ics"),
        ("品質改善", "2026-10-21-session.ics"),
    ],
)
def test_name_is_the_day_and_the_title_in_plain_letters(title: str, name: str) -> None:
    assert file_name(title, DAY) == name
    assert file_name(title, datetime(2026, 10, 21, 16)) == name


@given(st.text(st.characters(codec=None), max_size=300))
def test_name_is_short_and_plain_whatever_the_title(title: str) -> None:
    name = file_name(title, DAY)
    assert re.fullmatch(r"2026-10-21(-[a-z0-9]+)+\.ics", name)
    assert len(name.encode()) <= 120
