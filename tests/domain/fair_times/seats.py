"""A network of 64 members in eight cities."""

from collections.abc import Mapping
from datetime import date

from cqo_desktop.domain.fair_times.audience import Attendee, Audience, audience

TORONTO = "America/Toronto"
SEATS = {
    "America/Vancouver": 9,
    "America/Chicago": 11,
    TORONTO: 17,
    "America/Port_of_Spain": 5,
    "Europe/London": 8,
    "Europe/Copenhagen": 6,
    "Australia/Perth": 2,
    "Australia/Sydney": 6,
}
DAY = date(2026, 10, 22)
"""A Thursday."""


def attendees(seats: Mapping[str, int]) -> list[Attendee]:
    """Seat people in zones."""
    return [Attendee(number, "A", name) for name, people in seats.items() for number in range(people)]


def network() -> Audience:
    """Gather them all."""
    return audience(attendees(SEATS))
