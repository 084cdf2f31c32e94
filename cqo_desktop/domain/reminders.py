"""When those who have not answered are due to be reminded."""

from collections.abc import Collection
from datetime import datetime, timedelta

USUAL = (7 * 24 * 60, 24 * 60, 60)
"""Minutes before a session: a week, a day, an hour."""
LONGEST = 365 * 24 * 60


def due(
    plan: Collection[int], *, starts: datetime, told: datetime, reminded: datetime | None, now: datetime
) -> int | None:
    """Give the planned minutes whose moment has come, or None.

    Of several that have come, only the last counts: nobody is reminded twice at once. One counts only if it came after
    people were told (`told`) and after the last reminders were drafted (`reminded`), and before the session starts.
    """
    since = max(told, reminded) if reminded else told
    come = [each for each in plan if since < starts - timedelta(minutes=each) <= now]
    return min(come) if come and now < starts else None


def in_words(minutes: int) -> str:
    """Say a length of time in a sentence: '7 days', '1 hour', '90 minutes'."""
    for size, one in ((24 * 60, "day"), (60, "hour")):
        if minutes % size == 0:
            number = minutes // size
            return f"{number} {one}" if number == 1 else f"{number} {one}s"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"
