"""How an import's changes are told."""

from datetime import datetime
from enum import Enum

from cqo_desktop.domain import zones
from cqo_desktop.domain.incoming import FieldChange


def changed_fact(field: str, old: object, new: object) -> FieldChange:
    """Show one fact before and after, in the words a table shows."""
    return FieldChange(field=field, old=_plain(old), new=_plain(new))


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value).replace("_", " ")
        case _:
            return str(value)


def when(wall: datetime, zone: str) -> str:
    """Show a moment with its place: '2026-10-22 16:00 Toronto'."""
    return f"{wall:%Y-%m-%d %H:%M} {zones.city(zone)}"
