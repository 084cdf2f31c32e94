"""Reading a foreign file, whatever it is; the readers are heavy and loaded with this module."""

import os
import stat
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from cqo_desktop.calendars import reader as calendars
from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import PeopleRead, PersonDraft, SessionDraft, SessionsRead
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.incoming import FoundColumn, Holds, Layout, Read, UnsureDate, Ways
from cqo_desktop.exchange import csv_files, people, schedule_json, schedule_xml, sessions, vcards, xlsx_files
from cqo_desktop.exchange.amending import amended, person_texts, session_texts
from cqo_desktop.exchange.columns import guess_people, guess_sessions, is_sessions
from cqo_desktop.exchange.headings import PersonField, SessionField
from cqo_desktop.exchange.kinds import ENOUGH, Kind, recognise
from cqo_desktop.exchange.tables import Table
from cqo_desktop.services.incoming import conferences

_SAMPLES, _ROWS_OF_SAMPLES, _LONG_SAMPLE = 3, 50, 60
_NEEDED = {PeopleRead: ("name", "email"), SessionsRead: ("title", "date", "start")}
"""What a record cannot do without, so that it can be added where the file has no column for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A foreign file as it was when it was loaded; a table is taken apart once."""

    name: str
    kind: Kind
    data: bytes
    table: Table | None = None


def load(path: Path) -> Source:
    """Take a file into memory, so that it can be understood again and again.

    Raises:
        Unreadable: it is missing, too large, or nothing this program knows.
    """
    with _naming(path.name):
        kind, data = _contents(path)
        match kind:
            case Kind.CSV:
                return Source(name=path.name, kind=kind, data=b"", table=csv_files.read(data))
            case Kind.XLSX:
                return Source(name=path.name, kind=kind, data=b"", table=xlsx_files.read(data))
            case Kind.VCARD | Kind.ICS | Kind.SCHEDULE_XML | Kind.SCHEDULE_JSON:
                return Source(name=path.name, kind=kind, data=data)


def understand(file: Source, *, home: str, ways: Ways) -> Read:
    """Read the people or sessions of a file.

    Raises:
        Unreadable: it holds none, or its columns cannot be taken for what was asked.
        Refused: there is no such zone.
    """
    given = zones.zone(ways.zone).key if ways.zone else None
    with _naming(file.name):
        source = _source(file, given or home, ways)
    if isinstance(source, PeopleRead):
        return Read(name=file.name, source=source)
    kind = file.kind
    applied, reason = _zone(source, given, home)
    published = kind in {Kind.ICS, Kind.SCHEDULE_XML, Kind.SCHEDULE_JSON}
    if kind in {Kind.SCHEDULE_XML, Kind.SCHEDULE_JSON} and not given:
        # That its hours were converted is what the reason says already.
        problems = tuple(each for each in source.problems if each.fatal or "converted" not in each.message)
        source = replace(source, problems=problems)
    return Read(
        name=file.name,
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


@contextmanager
def _naming(name: str) -> Iterator[None]:
    """Say of which file a sentence is."""
    try:
        yield
    except Unreadable as unreadable:
        named = "" if name in str(unreadable) else f"“{name}”: "
        raise Unreadable(f"{named}{unreadable}") from None


def _source(file: Source, zone: str, ways: Ways) -> PeopleRead | SessionsRead:
    if file.table is not None:
        return _table(file.table, ways)
    match file.kind:
        case Kind.VCARD:
            return vcards.read(file.data, edits=ways.edits)
        case Kind.SCHEDULE_XML:
            return amended(conferences.told(schedule_xml.read(file.data, zone)), ways.edits)
        case Kind.SCHEDULE_JSON:
            return amended(conferences.told(schedule_json.read(file.data, zone)), ways.edits)
        case _:
            # A calendar's title names somebody's calendar, no conference.
            return amended(replace(calendars.read(file.data), title=None), ways.edits)


def _table(table: Table, ways: Ways) -> PeopleRead | SessionsRead:
    if _holds(table, ways) is Holds.SESSIONS:
        return sessions.read(table, columns=ways.columns, day_first=ways.day_first, edits=ways.edits)
    return people.read(table, columns=ways.columns, edits=ways.edits)


def _holds(table: Table, ways: Ways) -> Holds:
    """Say what a table is of: as asked, else as the columns chosen or its headings tell."""
    if ways.holds is not None:
        return ways.holds
    told = set(ways.columns.values()) if ways.columns else set()
    of_sessions = {field.value for field in SessionField} - {field.value for field in PersonField}
    return Holds.SESSIONS if told & of_sessions or (not told and is_sessions(table)) else Holds.PEOPLE


def layout(file: Source, ways: Ways) -> Layout | None:
    """Say how a table is understood; nothing where it is no table."""
    table = file.table
    if table is None:
        return None
    holds = _holds(table, ways)
    guess = guess_sessions if holds is Holds.SESSIONS else guess_people
    taken = guess(table.headings) if ways.columns is None else ways.columns
    columns = tuple(
        FoundColumn(heading=heading, samples=_samples(table, place), field=taken.get(heading, ""))
        for place, heading in enumerate(table.headings)
    )
    unsure = _unsure(table, taken) if holds is Holds.SESSIONS else None
    return Layout(holds=holds, columns=columns, unsure=unsure)


def _unsure(table: Table, taken: Mapping[str, str]) -> UnsureDate | None:
    found = sessions.unsure_date(table, taken)
    if found is None or found[1].other is None:
        return None
    return UnsureDate(text=found[0], by_day=found[1].day, by_month=found[1].other)


def _samples(table: Table, place: int) -> tuple[str, ...]:
    texts = (" ".join(row.cells[place][:_LONG_SAMPLE].split()) for row in table.rows[:_ROWS_OF_SAMPLES])
    return tuple(dict.fromkeys(filter(None, texts)))[:_SAMPLES]


def labels(file: Source, read: Read, lines: Iterable[int]) -> dict[int, str]:
    """Say for lines of which nothing could be made what stands there: its name or title, else its first words."""
    cells = _cells(file.table) if file.table is not None else {}
    found = {each.line: each.found for each in read.problems}
    naming = [place for place, heading in enumerate(file.table.headings if file.table else ()) if _names(read, heading)]
    return {line: _label(cells.get(line, ()), naming) or found.get(line, "") for line in lines}


def _names(read: Read, heading: str) -> bool:
    return read.columns.get(heading) in {"name", "given_name", "family_name", "title"}


def _label(cells: Sequence[str], naming: Sequence[int]) -> str:
    told = " ".join(cells[place] for place in naming if place < len(cells)).strip()
    label = " ".join((told or ", ".join(filter(None, cells))).split())
    return label if len(label) <= _LONG_SAMPLE else f"{label[: _LONG_SAMPLE - 1].rstrip(', ')}…"


def _cells(table: Table) -> dict[int, tuple[str, ...]]:
    return {row.line: row.cells for row in table.rows}


def texts(file: Source, read: Read, line: int) -> dict[str, str]:
    """Give what stands in one record by field, for somebody to write over; what the file lacks is empty."""
    if file.table is not None:
        cells = dict(zip(file.table.headings, _cells(file.table).get(line, ()), strict=False))
        needed = _NEEDED[type(read.source)] if not {"given_name", "family_name"} & set(read.columns.values()) else ()
        return dict.fromkeys(needed, "") | {field: cells.get(heading, "") for heading, field in read.columns.items()}
    draft = next((each for each in read.drafts if each.line == line), None)
    found = {each.field: each.found for each in read.problems if each.line == line}
    if isinstance(read.source, PeopleRead):
        known = person_texts(draft if isinstance(draft, PersonDraft) else PersonDraft(line=line, name=""))
    else:
        known = session_texts(draft if isinstance(draft, SessionDraft) else SessionDraft(line=line, title=""))
    return {field: text or found.get(field, "") for field, text in known.items()}


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
