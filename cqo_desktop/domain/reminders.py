"""When those who have not answered are due to be reminded."""

from collections.abc import Collection
from datetime import datetime, timedelta

USUAL = (7 * 24 * 60, 24 * 60, 60)
"""Minutes before a session: a week, a day, an hour."""
AFTER = -24 * 60
"""A day after a session."""
LONGEST = 365 * 24 * 60
LONGEST_AFTER = 30 * 24 * 60
TOO_LATE = timedelta(days=7)
"""So long after its moment a letter that looks back is no longer drafted."""


def due(
    plan: Collection[int], *, starts: datetime, told: datetime, reminded: datetime | None, now: datetime
) -> int | None:
    """Give the planned minutes before the start whose moment has come, or None; negative ones are for later.

    Of several that have come, only the last counts: nobody is reminded twice at once. One counts only if it came after
    people were told (`told`) and after the last letters were drafted (`reminded`), and before the session starts.
    """
    come = [each for each in plan if each > 0 and _since(told, reminded) < starts - timedelta(minutes=each) <= now]
    return min(come) if come and now < starts else None


def due_after(
    plan: Collection[int], *, ends: datetime, told: datetime, reminded: datetime | None, now: datetime
) -> int | None:
    """Give the planned minutes after the end, which are negative, whose moment has come not long ago, or None."""
    since = max(_since(told, reminded), now - TOO_LATE)
    come = [each for each in plan if each < 0 and since < ends - timedelta(minutes=each) <= now]
    return min(come) if come else None


def _since(told: datetime, reminded: datetime | None) -> datetime:
    return max(told, reminded) if reminded else told


def in_words(minutes: int) -> str:
    """Say a length of time in a sentence: '7 days', '1 hour', '90 minutes'."""
    for size, one in ((24 * 60, "day"), (60, "hour")):
        if minutes % size == 0:
            number = minutes // size
            return f"{number} {one}" if number == 1 else f"{number} {one}s"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"
