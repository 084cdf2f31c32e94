"""Lists of sessions: rows of a table into sessions, deciding nothing."""

import re
from collections.abc import Iterator, Mapping

from cqo_desktop.domain.drafts import UNEDITED, Edits, Part, SessionDraft, SessionsRead
from cqo_desktop.domain.vocabulary import Role, SessionStatus
from cqo_desktop.exchange import dates, names, wall_times
from cqo_desktop.exchange.columns import fold, guess_sessions, positions
from cqo_desktop.exchange.headings import SessionField
from cqo_desktop.exchange.records import Record
from cqo_desktop.exchange.tables import Table, texts

ROLES = {
    SessionField.HOSTS: Role.HOST,
    SessionField.SPEAKERS: Role.SPEAKER,
    SessionField.FACILITATORS: Role.FACILITATOR,
    SessionField.PANELLISTS: Role.PANELLIST,
    SessionField.TECH: Role.TECH,
}
_BETWEEN_NAMES = re.compile(r"[;\n]")
_STATUS_WORDS = {
    SessionStatus.IDEA: "idea idee proposed propose propuesta",
    SessionStatus.HOLD: "hold onhold tentative savethedate provisional provisoire provisorio",
    SessionStatus.DRAFT: "draft brouillon borrador entwurf planned",
    SessionStatus.CONFIRMED: "confirmed confirm confirme confirmee confirmado confirmada bestatigt final",
    SessionStatus.INVITED: "invited invitationssent invite invitado",
    SessionStatus.DONE: "done completed past held termine realizada hecho erledigt",
    SessionStatus.CALLED_OFF: "calledoff cancelled canceled annule annulee cancelado cancelada abgesagt",
}
_STATUS = {word: status for status, words in _STATUS_WORDS.items() for word in words.split()}


def read(
    table: Table,
    *,
    columns: Mapping[str, str] | None = None,
    day_first: bool | None = None,
    edits: Edits = UNEDITED,
) -> SessionsRead:
    """Read sessions by the table's headings, or by a given mapping of headings to `SessionField` values.

    `day_first` answers for dates such as 03/04/2026; None lets the columns of dates decide, or ask.
    `edits` are texts by line and field that stand for what the file has there.

    Raises:
        Unreadable: no column is known, or the mapping does not fit the table.
    """
    chosen = dict(guess_sessions(table.headings) if columns is None else columns)
    places = positions(table, chosen, SessionField)
    problems = list(table.problems)
    if day_first is None:
        dated = [places[field.value] for field in wall_times.DATED if field.value in places]
        day_first = dates.day_first(row.cells[at] for row in table.rows for at in dated)
    sessions = []
    for row in table.rows:
        record = Record(row.line, texts(row, places, edits), problems)
        found = session(record, day_first=day_first)
        if found is not None:
            sessions.append(found)
    return SessionsRead(sessions=tuple(sessions), problems=tuple(problems), columns=chosen, encoding=table.encoding)


def unsure_date(table: Table, columns: Mapping[str, str]) -> tuple[str, dates.Found] | None:
    """Give the first date that may be read two ways where no other tells which; nothing where all is certain."""
    dated = {field.value for field in wall_times.DATED}
    places = [table.headings.index(heading) for heading, field in columns.items() if field in dated]
    texts_found = [row.cells[at] for row in table.rows for at in places]
    if dates.day_first(texts_found) is not None:
        return None
    unsure = ((text, dates.take(text, day_first=None)) for text in texts_found)
    return next(((text, found) for text, found in unsure if found and found.other), None)


def session(record: Record, *, day_first: bool | None) -> SessionDraft | None:
    """Read one session."""
    title = record.name(SessionField.TITLE)
    if title is None:
        return None
    when = wall_times.read(record, day_first=day_first)
    if when is None:
        return None
    return SessionDraft(
        line=record.line,
        title=title,
        wall=when.wall,
        zone=when.zone,
        minutes=when.minutes,
        uid=record.text(SessionField.UID),
        subtitle=record.text(SessionField.SUBTITLE),
        abstract=record.text(SessionField.ABSTRACT),
        notes=record.text(SessionField.NOTES),
        series=record.text(SessionField.SERIES),
        status=record.value(
            SessionField.STATUS, lambda text: _STATUS.get(fold(text)), "write confirmed, hold or called off"
        ),
        track=record.text(SessionField.TRACK),
        language=record.language(SessionField.LANGUAGE),
        link=record.text(SessionField.LINK),
        venue=record.text(SessionField.VENUE),
        room=record.text(SessionField.ROOM),
        place=record.text(SessionField.PLACE),
        parts=tuple(_parts(record)),
    )


def _parts(record: Record) -> Iterator[Part]:
    """Part the names in each column of people; degrees belong to the person, not to the part."""
    for field, role in ROLES.items():
        for written in _BETWEEN_NAMES.split(record.text(field) or ""):
            full, email = names.with_address(written)
            name, _degrees = names.without_credentials(full)
            if name and record.short(field, name):
                yield Part(name=name, role=role, email=email)
