"""Days and hours as a letter writes them, in each language that letters are written in."""

from dataclasses import dataclass
from datetime import date, datetime

from cqo_desktop.domain.calendar_names import ENGLISH, FRENCH, SPANISH, CalendarNames
from cqo_desktop.domain.vocabulary import Language
from cqo_desktop.domain.zones import city


@dataclass(frozen=True, slots=True)
class _Calendar:
    names: CalendarNames
    day: str
    hour: str


_ENGLISH = _Calendar(ENGLISH, "{weekday}, {month} {day}, {year}", "{hour:02}:{minute:02}")
_FRENCH = _Calendar(FRENCH, "{weekday} {day} {month} {year}", "{hour}\u00a0h\u00a0{minute:02}")
_SPANISH = _Calendar(SPANISH, "{weekday} {day} de {month} de {year}", "{hour}:{minute:02}")
_BRITISH_DAY = "{weekday} {day} {month} {year}"


def day(when: date, language: Language, *, twelve: bool) -> str:
    """Write a day out; where English counts to twelve it also puts the month first."""
    own = _own(language)
    shape = _BRITISH_DAY if language is Language.ENGLISH and not twelve else own.day
    number = "1er" if language is Language.FRENCH and when.day == 1 else when.day
    return shape.format(
        weekday=own.names.weekdays[when.weekday()],
        day=number,
        month=own.names.months[when.month - 1],
        year=when.year,
    )


def hour(when: datetime, language: Language, *, twelve: bool) -> str:
    """Write an hour; only English counts to twelve."""
    if language is Language.ENGLISH and twelve:
        half = "a.m." if when.hour < 12 else "p.m."
        return f"{when.hour % 12 or 12}:{when.minute:02}\u00a0{half}"
    return _own(language).hour.format(hour=when.hour, minute=when.minute)


def place(when: datetime, zone: str) -> str:
    """Name a zone by its city and what its clocks are ahead of UTC that day: 'Toronto, UTC−4'."""
    offset = when.utcoffset()
    minutes = int(offset.total_seconds()) // 60 if offset else 0
    if zone == "UTC":
        return zone
    hours, rest = divmod(abs(minutes), 60)
    ahead = f"{'−' if minutes < 0 else '+'}{hours}" + (f":{rest:02}" if rest else "")
    return f"{city(zone)}, UTC{ahead if minutes else ''}"


def _own(language: Language) -> _Calendar:
    match language:
        case Language.ENGLISH:
            return _ENGLISH
        case Language.FRENCH:
            return _FRENCH
        case Language.SPANISH:
            return _SPANISH
