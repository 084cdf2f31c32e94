"""Lists of people and sessions as CSV that opens in Excel with accents right and runs no formula."""

import csv
import io
import re
from collections.abc import Iterable
from enum import Enum

from cqo_desktop.domain.drafts import Part, PersonDraft, SessionDraft
from cqo_desktop.exchange.headings import PersonField, SessionField
from cqo_desktop.exchange.sessions import ROLES

_FORMULA = re.compile("'*[=+\\-@\t\r\n＝＋－＠]")
_PERSON_COLUMNS = {
    "Name": PersonField.NAME,
    "Given name": PersonField.GIVEN_NAME,
    "Family name": PersonField.FAMILY_NAME,
    "Credentials": PersonField.CREDENTIALS,
    "Job title": PersonField.ROLE,
    "Organization": PersonField.ORGANIZATION,
    "Organization kind": PersonField.ORGANIZATION_KIND,
    "Organization city": PersonField.ORGANIZATION_CITY,
    "Organization country": PersonField.ORGANIZATION_COUNTRY,
    "E-mail": PersonField.EMAIL,
    "Time zone": PersonField.ZONE,
    "Country": PersonField.COUNTRY,
    "Language": PersonField.LANGUAGE,
    "Biography": PersonField.BIO,
    "Pronouns": PersonField.PRONOUNS,
    "Pronunciation": PersonField.PRONUNCIATION,
    "Kind": PersonField.KIND,
}
_SESSION_COLUMNS = {
    "Title": SessionField.TITLE,
    "Subtitle": SessionField.SUBTITLE,
    "Date": SessionField.DATE,
    "Start": SessionField.START,
    "Minutes": SessionField.MINUTES,
    "Time zone": SessionField.ZONE,
    "Series": SessionField.SERIES,
    "Track": SessionField.TRACK,
    "Status": SessionField.STATUS,
    "Venue": SessionField.VENUE,
    "Room": SessionField.ROOM,
    "Place": SessionField.PLACE,
    "Link": SessionField.LINK,
    "Hosts": SessionField.HOSTS,
    "Speakers": SessionField.SPEAKERS,
    "Facilitators": SessionField.FACILITATORS,
    "Panellists": SessionField.PANELLISTS,
    "Tech": SessionField.TECH,
    "Language": SessionField.LANGUAGE,
    "Abstract": SessionField.ABSTRACT,
    "Notes": SessionField.NOTES,
    "UID": SessionField.UID,
}
_COMPUTED = frozenset({SessionField.DATE, SessionField.START, SessionField.MINUTES, *ROLES})


def people(listed: Iterable[PersonDraft]) -> bytes:
    """Write people; the reader of this package gives the same people back, photos left out."""
    fields = list(_PERSON_COLUMNS.values())
    rows = ([_written(getattr(person, field.value)) for field in fields] for person in listed)
    return _file(_PERSON_COLUMNS, rows)


def sessions(listed: Iterable[SessionDraft]) -> bytes:
    """Write sessions; the reader of this package gives the same sessions back, in the drafts' own fields."""
    return _file(_SESSION_COLUMNS, (_session(session) for session in listed))


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Write a table that is only read by people."""
    return _file(head, map(list, rows))


def _session(session: SessionDraft) -> list[str]:
    texts: dict[Enum, str] = {
        field: _written(getattr(session, field.value)) for field in _SESSION_COLUMNS.values() if field not in _COMPUTED
    }
    if session.wall:
        texts[SessionField.DATE] = session.wall.date().isoformat()
        texts[SessionField.START] = session.wall.time().isoformat("minutes")
    texts[SessionField.MINUTES] = _written(session.minutes)
    for field, role in ROLES.items():
        texts[field] = "; ".join(_part(part) for part in session.parts if part.role is role)
    return [texts.get(field, "") for field in _SESSION_COLUMNS.values()]


def _part(part: Part) -> str:
    return f"{part.name} <{part.email}>" if part.email else part.name


def _written(value: object) -> str:
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case _:
            return str(value)


def _file(columns: Iterable[str], rows: Iterable[list[str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: str) -> str:
    """Put an apostrophe before what a spreadsheet would run; the reader takes exactly one away."""
    return f"'{cell}" if _FORMULA.match(cell) else cell
