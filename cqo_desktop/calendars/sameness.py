"""Do two calendar files tell the same event, whoever wrote them down."""

from cqo_desktop.calendars import decoding
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.splitting import Component, split
from cqo_desktop.calendars.text import clean, unescape
from cqo_desktop.domain.errors import Unreadable

_OF_THE_WRITER = frozenset({"DTSTAMP", "LAST-MODIFIED", "CREATED"})
"""When it was written, which is not what it says."""


def differences(one: bytes, other: bytes) -> tuple[str, ...]:
    """Name the properties in which the events of two files differ, in alphabetical order.

    A server may write lines in another order, mark what is written, and add its own X-properties.
    """
    here, there = _said(one), _said(other)
    return tuple(sorted({name for name, _ in here ^ there}))


def _said(data: bytes) -> set[tuple[str, str]]:
    notes = Notes()
    try:
        found, _ = decoding.lines(data, notes)
    except Unreadable:
        return set()
    events = (part for each in split(found, notes) for part in each.parts if part.name == "VEVENT")
    return {pair for event in events for pair in _pairs(event)}


def _pairs(event: Component) -> list[tuple[str, str]]:
    told = [
        (prop.name, clean(unescape(f"{prop.parameter('TZID')} {prop.value}")))
        for name, props in event.properties.items()
        if name not in _OF_THE_WRITER and not name.startswith("X-")
        for prop in props
    ]
    return told + [(part.name, repr(sorted(_pairs(part)))) for part in event.parts]


def title(data: bytes) -> str:
    """Give the title of the first event of a file, or nothing."""
    return next((value.strip() for name, value in _said(data) if name == "SUMMARY"), "")
