"""Records of calendars and schedules as texts that a person may write over, and back."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cqo_desktop.domain.drafts import Edits, PersonDraft, Problem, SessionDraft, SessionsRead
from cqo_desktop.exchange import sessions
from cqo_desktop.exchange.headings import PersonField, SessionField
from cqo_desktop.exchange.records import Record

_TEXTS = ("title", "subtitle", "series", "track", "venue", "room", "place", "link", "language", "abstract", "notes")
_PERSON = tuple(field.value for field in PersonField if field is not PersonField.MIDDLE_NAME)


def session_texts(draft: SessionDraft) -> dict[str, str]:
    """Give what can be written over in a session, by the fields of a table."""
    found = {field: str(getattr(draft, field) or "") for field in _TEXTS}
    return {
        SessionField.TITLE.value: found.pop("title"),
        SessionField.DATE.value: f"{draft.wall:%Y-%m-%d}" if draft.wall else "",
        SessionField.START.value: f"{draft.wall:%H:%M}" if draft.wall else "",
        SessionField.MINUTES.value: str(draft.minutes or ""),
        SessionField.ZONE.value: draft.zone or "",
        **found,
    }


def person_texts(draft: PersonDraft) -> dict[str, str]:
    """Give what can be written over in a person, by the fields of a table."""
    return {field: _plain(getattr(draft, field)) for field in _PERSON}


def _plain(value: object) -> str:
    return str(getattr(value, "value", value) or "").replace("_", " ")


def amended(read: SessionsRead, edits: Edits) -> SessionsRead:
    """Give the sessions as they were written over, read again like those of a table.

    What a table knows nothing of, such as people and UIDs, stays as the file has it.
    """
    if not edits:
        return read
    problems = [each for each in read.problems if each.line not in edits]
    there = {draft.line for draft in read.sessions}
    known = [_amended(draft, edits.get(draft.line), problems) for draft in read.sessions]
    missing = (_session(line, texts, problems) for line, texts in edits.items() if line not in there)
    kept = sorted(_found(known, missing), key=lambda draft: draft.line)
    return replace(read, sessions=tuple(kept), problems=tuple(problems))


def _found(*drafts: Iterable[SessionDraft | None]) -> Iterable[SessionDraft]:
    return (draft for some in drafts for draft in some if draft is not None)


def _amended(draft: SessionDraft, texts: Mapping[str, str] | None, problems: list[Problem]) -> SessionDraft | None:
    if texts is None:
        return draft
    found = _session(draft.line, session_texts(draft) | dict(texts), problems)
    if found is None:
        return None
    return replace(
        draft,
        wall=found.wall,
        zone=found.zone,
        minutes=found.minutes,
        **{field: getattr(found, field) for field in _TEXTS if field in texts},
    )


def _session(line: int, texts: Mapping[str, str], problems: list[Problem]) -> SessionDraft | None:
    return sessions.session(Record(line, texts, problems), day_first=None)
