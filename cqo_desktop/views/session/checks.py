"""What is right and what is not with a session, beside its form; each repair goes to the field it needs."""

from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import sittings
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.views.session import words
from cqo_desktop.widgets.check_list import Check


class Field(Enum):
    """What of a session one can go to."""

    TITLE = "title"
    DATE = "date"
    HOUR = "hour"
    LINK = "link"
    ROOM = "room"
    PEOPLE = "people"
    AGENDA = "agenda"
    TEXT = "text"
    FAIR = "fair"
    """No field: the page that finds an hour for it."""


_SIGNS = {
    Severity.PROBLEM: ("circle-alert", "danger"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.NOTE: ("info", "info"),
}
_ICONS = {
    Kind.ASLEEP: "moon",
    Kind.SPEAKER_ASLEEP: "moon",
    Kind.NO_PLACE: "link-2",
    Kind.CLOCKS_MOVE: "clock",
    Kind.ODD_HOUR: "clock",
    Kind.DAY_OFF: "sun",
    Kind.SITTINGS_DIFFER: "copy",
}


def checks(detail: SessionDetail, problems: list[Problem]) -> tuple[Check, ...]:
    """List a session's problems, then what has passed."""
    found = [problem for problem in problems if detail.row.id in problem.session_ids]
    return (*map(_finding, found), *_passed(detail, {problem.kind for problem in found}))


def sitting(detail: SessionDetail, written: Clock) -> tuple[Check, ...]:
    """Say when the session is held once more, where it is."""
    text = sitting_words(detail, written)
    return (Check(key="", icon="copy", role="info", text=text),) if text else ()


def sitting_words(detail: SessionDetail, written: Clock) -> str:
    """Say which of two sittings it is, and when the other; nothing where it is held once."""
    other = detail.other
    if other is None:
        return ""
    text = _said("Second sitting; the first is {day}, {hour}") if other.is_first else _said("Held again {day}, {hour}")
    return text.format(day=written.day(other.wall), hour=written.hour(other.wall))


def _finding(problem: Problem) -> Check:
    icon, role = _SIGNS[problem.severity]
    return Check(
        key=problem.kind.value,
        icon=_ICONS.get(problem.kind, icon),
        role=role,
        text=said(problem.finding),
        repair=said(problem.repair),
    )


def _passed(detail: SessionDetail, wrong: set[Kind]) -> list[Check]:
    row, ready = detail.row, marks(detail.row)
    passed = []
    if ready.speaker is Mark.DONE and Kind.PERSON_TWICE not in wrong:
        passed.append(_said("{names} will speak").format(names=QLocale().createSeparatedList(list(row.speakers))))
    if ready.place is Mark.DONE and Kind.ROOM_TWICE not in wrong:
        passed.append(_said("Everybody knows where: {place}").format(place=words.place(row)))
    if ready.agenda is Mark.DONE:
        passed.append(_said("The agenda fits: {minutes}").format(minutes=words.minutes(row)))
    return [Check(key="", icon="circle-check", role="success", text=text) for text in passed]


def field_of(kind: Kind) -> Field:
    """Find where a problem is mended."""
    field = Field.DATE
    match kind:
        case Kind.NO_PLACE:
            field = Field.LINK
        case Kind.ROOM_TWICE:
            field = Field.ROOM
        case Kind.NO_SPEAKER | Kind.PERSON_TWICE:
            field = Field.PEOPLE
        case Kind.OVER_RUN | Kind.NOT_AMONG | Kind.SITTINGS_DIFFER:
            field = Field.AGENDA
        case Kind.ASLEEP | Kind.SPEAKER_ASLEEP:
            field = Field.FAIR
        case Kind.CLOCKS_MOVE | Kind.ODD_HOUR:
            field = Field.HOUR
        case Kind.UNDECIDED | Kind.GAP | Kind.NOT_CLOSED | Kind.FALLS_ON | Kind.DAY_OFF:
            pass
    return field


def mend(desk: Desk, session_id: int, kind: Kind, go_to: Callable[[Field], object]) -> None:
    """Mend what one press can mend, by the session it is pressed on; else go where it is mended."""
    if kind is Kind.SITTINGS_DIFFER:
        desk.do(sittings.align, session_id=session_id)
    else:
        go_to(field_of(kind))


def widget(form: Ui_Session, title: QWidget, field: Field) -> QWidget:
    """Find a field on the page."""
    return {
        Field.TITLE: title,
        Field.DATE: form.date_edit,
        Field.HOUR: form.zone_strip,
        Field.FAIR: form.zone_strip,
        Field.LINK: form.link_edit,
        Field.ROOM: form.room_box,
        Field.PEOPLE: form.person_box,
        Field.AGENDA: form.agenda_list,
        Field.TEXT: form.abstract_edit,
    }[field]


def _said(text: str) -> str:
    return QCoreApplication.translate("Session", text)
