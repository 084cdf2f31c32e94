"""A session's agenda and people in the words its page shows."""

from datetime import timedelta

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.session import words
from cqo_desktop.widgets.agenda_list import Agenda, Line
from cqo_desktop.widgets.part_list import Part


def agenda(detail: SessionDetail, written: Clock) -> Agenda:
    """Let the clock run through the items."""
    at, lines = detail.row.wall, []
    for item in detail.items:
        people = tuple(part.name for part in item.parts)
        lines.append(Line(id=item.id, hour=written.hour(at), title=item.title, minutes=item.minutes, people=people))
        at += timedelta(minutes=item.minutes)
    planned, whole = sum(line.minutes for line in lines), detail.row.minutes
    spare = whole - planned
    if not lines:
        rest = ""
    elif spare >= 0:
        rest = _said("{n} minutes spare, ends {hour}").format(n=spare, hour=written.hour(at))
    else:
        rest = _said("{n} minutes over, ends {hour}").format(n=-spare, hour=written.hour(at))
    counted = _said("{planned} of {minutes} minutes planned").format(planned=planned, minutes=whole)
    return Agenda(lines=tuple(lines), minutes=whole, planned=counted, rest=rest)


def parts(detail: SessionDetail) -> tuple[Part, ...]:
    """List who does what."""
    return tuple(
        Part(
            person_id=part.person_id,
            role_key=part.role.value,
            name=", ".join(text for text in (part.name, part.credentials) if text),
            caption=part.caption,
            role=words.role(part.role),
        )
        for part in detail.parts
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Session", text)
