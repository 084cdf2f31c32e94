"""Reading a foreign file, whatever it is; the readers are heavy and loaded with this module."""

import os
import stat
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from cqo_desktop.calendars import reader as calendars
from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import PeopleRead, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.incoming import Read
from cqo_desktop.exchange import csv_files, people, schedule_json, schedule_xml, sessions, vcards, xlsx_files
from cqo_desktop.exchange.columns import is_sessions
from cqo_desktop.exchange.headings import PersonField, SessionField
from cqo_desktop.exchange.kinds import ENOUGH, Kind, recognise
from cqo_desktop.exchange.tables import Table
from cqo_desktop.services.incoming import conferences


def read(path: Path, *, home: str, zone: str | None, columns: Mapping[str, str] | None) -> Read:
    """Read a file of people or sessions.

    Raises:
        Unreadable: it is missing, too large, or nothing this program knows.
        Refused: there is no such zone.
    """
    given = zones.zone(zone).key if zone else None
    try:
        kind, data = _contents(path)
        source = _source(kind, data, zone=given or home, columns=columns)
    except Unreadable as unreadable:
        named = "" if path.name in str(unreadable) else f"“{path.name}”: "
        raise Unreadable(f"{named}{unreadable}") from None
    if isinstance(source, PeopleRead):
        return Read(name=path.name, source=source)
    applied, reason = _zone(source, given, home)
    published = kind in {Kind.ICS, Kind.SCHEDULE_XML, Kind.SCHEDULE_JSON}
    if kind in {Kind.SCHEDULE_XML, Kind.SCHEDULE_JSON} and not given:
        # That its hours were converted is what the reason says already.
        problems = tuple(each for each in source.problems if each.fatal or "converted" not in each.message)
        source = replace(source, problems=problems)
    return Read(
        name=path.name,
        source=source,
        zone=applied,
        zone_reason=reason,
        conference=source.title or "",
        published=published,
    )


def _contents(path: Path) -> tuple[Kind, bytes]:
    try:
        with path.open("rb", buffering=0) as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise Unreadable(f"“{path}” is no ordinary file; choose one.")
            head = file.read(ENOUGH)
            kind = recognise(path.name, head, size=found.st_size)
            return kind, head + file.readall()
    except FileNotFoundError:
        raise Unreadable(f"There is no file “{path}”; check the name.") from None
    except IsADirectoryError:
        raise Unreadable(f"“{path}” is a folder; choose a file in it.") from None
    except OSError as error:
        raise Unreadable(f"“{path}” cannot be read ({error.strerror}).") from None


def _source(kind: Kind, data: bytes, *, zone: str, columns: Mapping[str, str] | None) -> PeopleRead | SessionsRead:
    match kind:
        case Kind.CSV:
            return _table(csv_files.read(data), columns)
        case Kind.XLSX:
            return _table(xlsx_files.read(data), columns)
        case Kind.VCARD:
            return vcards.read(data)
        case Kind.ICS:
            # A calendar's title names somebody's calendar, no conference.
            return replace(calendars.read(data), title=None)
        case Kind.SCHEDULE_XML:
            return conferences.told(schedule_xml.read(data, zone))
        case Kind.SCHEDULE_JSON:
            return conferences.told(schedule_json.read(data, zone))


def _table(table: Table, columns: Mapping[str, str] | None) -> PeopleRead | SessionsRead:
    """Read a table as what its headings, or the columns chosen, say it is."""
    told = set(columns.values()) if columns else set()
    of_sessions = {field.value for field in SessionField} - {field.value for field in PersonField}
    if told & of_sessions or (not told and is_sessions(table)):
        return sessions.read(table, columns=columns)
    return people.read(table, columns=columns)


def _zone(source: SessionsRead, given: str | None, home: str) -> tuple[str, str]:
    """Choose the zone of times without one, and say why."""
    if not any(_lacks_zone(draft) for draft in source.sessions):
        return "", ""
    if given:
        return given, f"Times without a zone are those of {given}, as asked."
    if source.zone:
        return source.zone, f"Times without a zone are those of {source.zone}, as the file offers."
    return home, f"The file names no zone, so its times are those of {home}, the network’s home zone."


def _lacks_zone(draft: SessionDraft) -> bool:
    return draft.wall is not None and draft.zone is None
