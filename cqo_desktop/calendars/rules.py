"""Recurrence rules of foreign files: checked, and refused where they are too fine, too large, or not plain."""

import re
from dataclasses import dataclass

from cqo_desktop.calendars.moments import NotATimeError, Stamp, stamp
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Property

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_NUMBER = re.compile(r"[+-]?\d{1,4}", re.ASCII)
_BYDAY = re.compile(r"([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)", re.ASCII)
_MOST_VALUES = 62
# Which numbers each part may hold, and with which frequencies it makes sense.
_NUMBERS = {
    "INTERVAL": (range(1, 1001), "DAILY WEEKLY MONTHLY YEARLY"),
    "COUNT": (range(1, 1001), "DAILY WEEKLY MONTHLY YEARLY"),
    "BYMONTH": (range(1, 13), "DAILY WEEKLY MONTHLY YEARLY"),
    "BYMONTHDAY": (range(-31, 32), "DAILY MONTHLY YEARLY"),
    "BYYEARDAY": (range(-366, 367), "YEARLY"),
    "BYSETPOS": (range(-366, 367), "WEEKLY MONTHLY YEARLY"),
    "BYHOUR": (range(24), "DAILY WEEKLY MONTHLY YEARLY"),
    "BYMINUTE": (range(60), "DAILY WEEKLY MONTHLY YEARLY"),
}
_WITHOUT_ZERO = frozenset({"BYMONTHDAY", "BYYEARDAY", "BYSETPOS"})
_SINGLE = frozenset({"INTERVAL", "COUNT"})


class NotFollowedError(ValueError):
    """A rule is not one this reader follows; the message says why, to be put in brackets."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A checked rule; an empty set means that the part is not there."""

    frequency: str
    interval: int
    count: int | None
    until: Stamp | None
    week_start: int
    months: frozenset[int]
    month_days: frozenset[int]
    year_days: frozenset[int]
    weekdays: frozenset[tuple[int, int]]
    """Pairs of a number and a weekday, Monday 0; the number 0 means every one."""
    positions: frozenset[int]
    hours: frozenset[int]
    minutes: frozenset[int]


def rule(prop: Property, notes: Notes) -> Rule:
    """Read and check a recurrence rule.

    Raises:
        NotFollowedError: it is not valid, or more than sessions need.
    """
    pieces = [piece.partition("=")[::2] for piece in prop.value.strip().strip(";").upper().split(";")]
    parts = dict(pieces)
    if len(parts) < len(pieces):
        raise NotFollowedError("a part stands in it twice")
    frequency = parts.pop("FREQ", "")
    if frequency not in {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"}:
        raise NotFollowedError(f"FREQ={frequency[:20]}")
    until = _until(prop, parts.pop("UNTIL", None), notes)
    week_start = parts.pop("WKST", "MO")
    if week_start not in WEEKDAYS:
        raise NotFollowedError(f"WKST={week_start[:20]}")
    weekdays = _weekdays(parts.pop("BYDAY", None), frequency)
    # Only whole minutes matter; a rule that names the second zero says nothing more.
    if parts.get("BYSECOND") in {"0", "00"}:
        del parts["BYSECOND"]
    numbers = {name: _numbers(name, value, frequency) for name, value in parts.items()}
    return Rule(
        frequency=frequency,
        interval=max(numbers.get("INTERVAL", {1})),
        count=max(numbers["COUNT"]) if "COUNT" in numbers else None,
        until=until,
        week_start=WEEKDAYS.index(week_start),
        months=numbers.get("BYMONTH", frozenset()),
        month_days=numbers.get("BYMONTHDAY", frozenset()),
        year_days=numbers.get("BYYEARDAY", frozenset()),
        weekdays=weekdays,
        positions=numbers.get("BYSETPOS", frozenset()),
        hours=numbers.get("BYHOUR", frozenset()),
        minutes=numbers.get("BYMINUTE", frozenset()),
    )


def _numbers(name: str, value: str, frequency: str) -> frozenset[int]:
    allowed, frequencies = _NUMBERS.get(name, (range(0), ""))
    values = value.split(",")
    fits = frequency in frequencies.split() and len(values) <= (1 if name in _SINGLE else _MOST_VALUES)
    if not fits or not all(_NUMBER.fullmatch(each) for each in values):
        raise NotFollowedError(f"{name}={value}"[:40])
    numbers = frozenset(map(int, values))
    if not all(each in allowed for each in numbers) or (0 in numbers and name in _WITHOUT_ZERO):
        raise NotFollowedError(f"{name}={value}"[:40])
    return numbers


def _weekdays(value: str | None, frequency: str) -> frozenset[tuple[int, int]]:
    if value is None:
        return frozenset()
    most = {"MONTHLY": 5, "YEARLY": 53}.get(frequency, 0)
    found = [_BYDAY.fullmatch(each) for each in value.split(",")]
    pairs = [(int(each[1] or 0), WEEKDAYS.index(each[2])) for each in found if each]
    if len(pairs) < len(found) or any(abs(number) > most for number, _ in pairs):
        raise NotFollowedError(f"BYDAY={value}"[:40])
    return frozenset(pairs)


def _until(prop: Property, value: str | None, notes: Notes) -> Stamp | None:
    if value is None:
        return None
    kind: dict[str, tuple[str, ...]] = {"VALUE": ("DATE",)} if len(value) == 8 else {}
    try:
        return stamp(Property(prop.line, prop.name, kind, value), notes)
    except NotATimeError:
        raise NotFollowedError(f"UNTIL={value[:20]}") from None
