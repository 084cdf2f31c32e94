"""Planned letters in words: how long before or after a session, and how many are due."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cqo_desktop.services.reminders import Due
from cqo_desktop.widgets.overview_rows import Finding

_HOUR, _DAY = 60, 24 * 60


def planned(minutes: int) -> str:
    """Say when a letter is planned: '7 days before', '1 hour before', '1 day after'."""
    count, before = abs(minutes), minutes > 0
    if count % _DAY == 0:
        count //= _DAY
        return _said("%n day(s) before", count) if before else _said("%n day(s) after", count)
    if count % _HOUR == 0:
        count //= _HOUR
        return _said("%n hour(s) before", count) if before else _said("%n hour(s) after", count)
    return _said("%n minute(s) before", count) if before else _said("%n minute(s) after", count)


def due(found: Sequence[Due]) -> str:
    """Count the letters that are due."""
    return _said("%n reminder(s) are due", sum(each.people for each in found))


def verb(found: Sequence[Due]) -> str:
    """Offer to draft them."""
    return _said("Draft %n reminder(s)", sum(each.people for each in found))


def about(found: Sequence[Due]) -> str:
    """Say of which sessions, and what was planned."""
    first = _said("{title}, {planned}").format(title=found[0].title, planned=planned(found[0].minutes))
    more = len(found) - 1
    return _said("{first}, and %n more session(s)", more).format(first=first) if more else first


def finding(found: Sequence[Due]) -> Finding:
    """Tell on the first page that letters are due."""
    return Finding(
        icon="bell",
        role="info",
        fill="infoSoft",
        head=due(found),
        text=about(found),
        verb=_said("Draft them"),
        key=tuple(found),
    )


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Reminders", text, None, number)
