"""Which day people count an evening to."""

from datetime import date, datetime, timedelta

_NIGHT = timedelta(hours=5)


def counted_day(wall: datetime) -> date:
    """Give the day people count an hour on the wall to: what begins before five belongs to the day before."""
    return (wall - _NIGHT).date()
