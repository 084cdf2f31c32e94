"""Which starts a coordinator allows around each planned date, also as text: 'tue-thu, 06:00-22:00, +-7d'."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.problem import Slots

MOST_DAYS = 31
STEP = 30
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_FURTHER = re.compile(r"(?:\+-|±|\+/-)?\s*(\d{1,3})\s*d(?:ays?)?")
_HOURS = re.compile(r"(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})(?:\s+(\S+))?")
_CLOCK = re.compile(r"(\d{1,2}):(\d{2})")
EXAMPLE = "tue-thu, 06:00-22:00, +-7d"


@dataclass(frozen=True, slots=True)
class Rule:
    """Weekdays, the hours between which a session begins, and how far from its planned date."""

    weekdays: frozenset[int] = frozenset({1, 2, 3})
    """Monday is 0."""
    earliest: int = 6 * 60
    latest: int = 22 * 60
    days: int = 7
    zone: str = ""
    """By whose wall; empty is the network's own."""

    def slots(self, planned: date, home: str, *, since: date) -> Slots:
        """Lay it around a planned date, on no day before `since`."""
        further = timedelta(days=self.days)
        return Slots(
            max(planned - further, since),
            planned + further,
            self.weekdays,
            self.earliest,
            self.latest,
            STEP,
            self.zone or home,
        )


USUAL = Rule()


def parsed(text: str) -> Rule:
    """Read a rule; what it does not say is as usual.

    Raises:
        Refused: a part of it is no weekdays, no hours and no number of days.
    """
    fields: dict[str, object] = {}
    for part in filter(None, (each.strip().casefold() for each in text.split(","))):
        fields |= _part(part, text)
    return Rule(**{name: fields.get(name, getattr(USUAL, name)) for name in Rule.__dataclass_fields__})  # type: ignore[arg-type] # each part gives its own


def _part(part: str, text: str) -> dict[str, object]:
    if found := _FURTHER.fullmatch(part):
        days = int(found[1])
        if days > MOST_DAYS:
            raise Refused(f"A session cannot be {days} days away from its date; give {MOST_DAYS} at the most.")
        return {"days": days}
    if found := _HOURS.fullmatch(part):
        return _hours(found[1], found[2], _as_written(found[3] or "", text))
    days_found = [_weekdays(each) for each in re.split(r"[/+\s]+", part)]
    if not all(days_found):
        raise Refused(f"“{part}” is no part of a rule; write it like “{EXAMPLE}”.")
    return {"weekdays": frozenset().union(*days_found)}


def _as_written(zone: str, text: str) -> str:
    """Give a zone in its own capitals."""
    found = re.search(re.escape(zone), text, re.IGNORECASE) if zone else None
    written = found[0] if found else zone
    return next((each for each in zones.names() if each.casefold() == written.casefold()), written)


def _hours(first: str, last: str, zone: str) -> dict[str, object]:
    earliest, latest = _minute(first), _minute(last)
    if latest < earliest:
        raise Refused(f"{last} comes before {first}; give hours of one day, the earlier one first.")
    return {"earliest": earliest, "latest": latest, "zone": zones.zone(zone).key if zone else ""}


def _minute(text: str) -> int:
    found = _CLOCK.fullmatch(text)
    minute = int(found[1]) * 60 + int(found[2]) if found else -1
    if not found or not 0 <= minute < 24 * 60 or int(found[2]) > 59:
        raise Refused(f"“{text}” is not an hour; write it as 16:00.")
    return minute


def _weekdays(text: str) -> frozenset[int]:
    first, _, last = text.partition("-")
    numbers = [next((at for at, day in enumerate(_DAYS) if each[:3] == day), -1) for each in (first, last or first)]
    if -1 in numbers:
        return frozenset()
    return frozenset((numbers[0] + step) % 7 for step in range((numbers[1] - numbers[0]) % 7 + 1))


def written(rule: Rule) -> str:
    """Write a rule as `parsed` reads it."""
    hours = f"{_clock(rule.earliest)}-{_clock(rule.latest)}" + (f" {rule.zone}" if rule.zone else "")
    return f"{_named(rule.weekdays)}, {hours}, +-{rule.days}d"


def _named(weekdays: frozenset[int]) -> str:
    days = sorted(weekdays)
    if len(days) > 1 and days == list(range(days[0], days[-1] + 1)):
        return f"{_DAYS[days[0]]}-{_DAYS[days[-1]]}"
    return "/".join(_DAYS[each] for each in days)


def _clock(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
