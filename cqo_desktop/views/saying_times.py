"""Say days and hours that stand in English sentences in the window's language."""

import re
from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain.calendar_names import ENGLISH
from cqo_desktop.models import clock

_WEEKDAY, _MONTH = "|".join(ENGLISH.weekdays), "|".join(ENGLISH.months)
_TIME = re.compile(
    rf"\b(?:(?P<hour>\d{{1,2}}):(?P<minute>\d\d) (?P<half>[ap])\.m\.(?: (?P<at>{_WEEKDAY}))?"
    rf"|(?:(?P<weekday>{_WEEKDAY}) )?(?P<day>\d{{1,2}}) (?P<month>{_MONTH})(?: (?P<year>\d{{4}}))?"
    rf"|(?P<whole>{_MONTH})(?: (?P<of>\d{{4}}))?)(?!\w)"
)
_ENGLISH_HOUR = re.compile(r"\b(\d{1,2}):(\d\d) ([ap])\.m\.(?!\w)")
_QUOTED = re.compile("(“[^”]*”)")
_HOURS = "hoursInSentences"
"""The property of the application that holds 24 where English sentences are to say hours by it."""
ANY_YEAR = 2000
"""Stands for a year where none is said; it has every day."""


def said(text: str) -> str:
    """Say every day, month and hour in a text."""
    return _TIME.sub(_one, text)


def choose_clock(*, twelve: bool) -> None:
    """Let English sentences say hours by twelve or by twenty-four from now on; other languages have their own way."""
    application = QCoreApplication.instance()
    if application is not None:
        application.setProperty(_HOURS, 12 if twelve else 24)


def in_english(text: str) -> str:
    """Say the hours of an English sentence by the clock that was chosen; what people typed stays as it is."""
    application = QCoreApplication.instance()
    if application is None or application.property(_HOURS) != 24:
        return text
    pieces = _QUOTED.split(text)
    pieces[::2] = [_ENGLISH_HOUR.sub(_by_24, piece) for piece in pieces[::2]]
    return "".join(pieces)


def _by_24(found: re.Match[str]) -> str:
    return f"{int(found[1]) % 12 + (12 if found[3] == 'p' else 0):02}:{found[2]}"


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
