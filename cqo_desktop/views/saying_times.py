"""Say days and hours that stand in English sentences in the window's language."""

import re
from datetime import date, time

from PySide6.QtCore import QLocale

from cqo_desktop.domain.calendar_names import ENGLISH
from cqo_desktop.models import clock

_WEEKDAY, _MONTH = "|".join(ENGLISH.weekdays), "|".join(ENGLISH.months)
_TIME = re.compile(
    rf"\b(?:(?P<hour>\d{{1,2}}):(?P<minute>\d\d) (?P<half>[ap])\.m\.(?: (?P<at>{_WEEKDAY}))?"
    rf"|(?:(?P<weekday>{_WEEKDAY}) )?(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?"
    rf"|(?P<whole>{_MONTH})(?: (?P<of>\d{{4}}))?)(?!\w)"
)
ANY_YEAR = 2000
"""Stands for a year where none is said; it has every day."""


def said(text: str) -> str:
    """Say every day, month and hour in a text."""
    return _TIME.sub(_one, text)


def number(written: str) -> str:
    """Say a number with groups of digits."""
    return QLocale().toString(int(written.replace(",", "")))


def _one(found: re.Match[str]) -> str:
    if found["hour"]:
        hour = int(found["hour"]) % 12 + (12 if found["half"] == "p" else 0)
        return clock.weekday_hour(
            time(hour, int(found["minute"])), ENGLISH.weekdays.index(found["at"]) if found["at"] else None
        )
    if found["whole"]:
        first = date(int(found["of"] or ANY_YEAR), ENGLISH.months.index(found["whole"]) + 1, 1)
        return clock.month(first) if found["of"] else clock.month_alone(first)
    when = date(int(found["year"] or ANY_YEAR), ENGLISH.months.index(found["month"]) + 1, int(found["day"]))
    if not found["year"]:
        return clock.day_in_words(when)
    return clock.long_day(when) if found["weekday"] else clock.full_date(when)
