"""The window's words and signs for what sessions are."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import Role, SeriesKind, SessionStatus
from cqo_desktop.widgets.pills import Pill

_STATUSES = {
    SessionStatus.IDEA: (str(QT_TRANSLATE_NOOP("Session", "Idea")), "lightbulb"),
    SessionStatus.HOLD: (str(QT_TRANSLATE_NOOP("Session", "Hold")), "circle-dashed"),
    SessionStatus.DRAFT: (str(QT_TRANSLATE_NOOP("Session", "Draft")), "pencil"),
    SessionStatus.CONFIRMED: (str(QT_TRANSLATE_NOOP("Session", "Confirmed")), "check"),
    SessionStatus.INVITED: (str(QT_TRANSLATE_NOOP("Session", "Invited")), "send"),
    SessionStatus.DONE: (str(QT_TRANSLATE_NOOP("Session", "Done")), "circle-check"),
    SessionStatus.CALLED_OFF: (str(QT_TRANSLATE_NOOP("Session", "Called off")), "ban"),
}


def status(value: SessionStatus) -> str:
    """Name a status."""
    return _said(_STATUSES[value][0])


def status_icon(value: SessionStatus) -> str:
    """Draw a status, so that it is told without colour."""
    return _STATUSES[value][1]


def status_colours(value: SessionStatus) -> tuple[str, str | None]:
    """Give the roles of a status pill's letters and ground; no ground is an outline."""
    match value:
        case SessionStatus.CONFIRMED | SessionStatus.INVITED:
            return "success", "successSoft"
        case SessionStatus.CALLED_OFF:
            return "danger", "dangerSoft"
        case SessionStatus.DONE:
            return "text2", "hover"
        case SessionStatus.IDEA | SessionStatus.HOLD | SessionStatus.DRAFT:
            return "text2", None


def pills(row: SessionRow) -> list[Pill]:
    """Say a session's series and status as pills."""
    made = []
    if row.series:
        hue = row.hue.value
        made.append(Pill(text=row.series, icon=series_icon(row.kind), role=hue, fill=f"{hue}Soft"))
    role, fill = status_colours(row.status)
    unsure = row.status in {SessionStatus.HOLD, SessionStatus.IDEA}
    return [*made, Pill(text=status(row.status), icon=status_icon(row.status), role=role, fill=fill, dashed=unsure)]


def series_icon(kind: SeriesKind) -> str:
    """Draw the kind of a series."""
    match kind:
        case SeriesKind.MONTHLY:
            return "video"
        case SeriesKind.MINI_SERIES:
            return "layers"
        case SeriesKind.FORUM_TRACK:
            return "building-2"
        case SeriesKind.SINGLE:
            return "calendar"


def role(value: Role) -> str:
    """Name what somebody does."""
    match value:
        case Role.HOST:
            return _said("Host")
        case Role.SPEAKER:
            return _said("Speaker")
        case Role.FACILITATOR:
            return _said("Facilitator")
        case Role.PANELLIST:
            return _said("Panellist")
        case Role.TECH:
            return _said("Tech")


def place(row: SessionRow) -> str:
    """Say where a session is held."""
    if row.where:
        return row.room or row.place
    return _said("Online") if row.link else _said("No link yet")


def minutes(row: SessionRow) -> str:
    """Say how much of its time is planned."""
    return _said("{planned} of {minutes} min").format(planned=row.planned, minutes=row.minutes)


def _said(text: str) -> str:
    return QCoreApplication.translate("Session", text)
