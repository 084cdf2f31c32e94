"""Calendar files: one for each session, one for each series, one for all."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars import writer
from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.filenames import file_name, slug
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import Hue, SessionStatus
from cqo_desktop.domain.written import Hours, Writing, Written, usual_hours
from cqo_desktop.services import network, programme, series
from cqo_desktop.services.outgoing.events import event
from cqo_desktop.services.outgoing.folder import holds, ready, unique, write
from cqo_desktop.services.outgoing.selecting import chosen, in_batches

_LONGEST = 100
SESSIONS = "sessions"
"""The folder of the files of single sessions."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Calendar:
    """A file of many sessions."""

    path: Path
    name: str
    description: str
    uid: str
    colour: Hue
    events: list[CalendarEvent]


def calendars(db: Db, *, out: Path, selection: Selection, now: datetime, hours: Hours | None) -> Writing:
    """Write the files of the sessions chosen; a calendar whose sessions were all called off long ago is noted."""
    rows = chosen(db, selection=selection)
    shared = dict(_calendars(db, out))
    total = len(rows) + len(shared)
    hours = hours or usual_hours(network.one(db).paper)
    cities, uids = series.member_zones(db), {row.id: row.uid for row in series.listed(db)}
    files: list[Path] = []
    notes: list[str] = []
    taken: set[str] = set()
    folder = ready(out / SESSIONS)
    for detail in in_batches(db, rows=rows):
        row = detail.row
        yield Progress(len(files), total, row.title)
        made = event(detail, cities=cities, hours=hours, series_uid=uids.get(row.series_id or 0))
        for key in {None, row.series_id}:
            shared[key].events.append(made)
        name = unique(file_name(row.title, row.wall), taken)
        files.append(write(folder / name, writer.session_file(made)))
    for calendar in shared.values():
        if calendar.events:
            yield Progress(len(files), total, calendar.name)
            try:
                data = _data(calendar, now)
            except Refused:
                notes.append(
                    f"All sessions of {quoted(calendar.name)} were called off long ago, so it has no calendar."
                )
                continue
            files.append(write(ready(calendar.path.parent) / calendar.path.name, data))
    return Written(files=tuple(files), notes=tuple(notes))


def subscription(db: Db, *, out: Path, now: datetime, hours: Hours | None) -> Writing:
    """Write the programme and each series where others subscribe to them; files that are the same stay untouched.

    Ideas are nobody's date yet. What a series was called before leaves no file behind.
    """
    shared = dict(_calendars(db, out))
    cities, uids = series.member_zones(db), {row.id: row.uid for row in series.listed(db)}
    hours = hours or usual_hours(network.one(db).paper)
    dated = [row for row in programme.listed(db) if row.status is not SessionStatus.IDEA]
    for detail in in_batches(db, rows=dated):
        row = detail.row
        made = event(detail, cities=cities, hours=hours, series_uid=uids.get(row.series_id or 0))
        for key in {None, row.series_id}:
            shared[key].events.append(made)
    files: list[Path] = []
    for number, calendar in enumerate(shared.values()):
        yield Progress(number, len(shared), calendar.name)
        try:
            data = _data(calendar, now)
        except Refused:
            # A calendar without a session is not valid; subscribers keep what they have.
            continue
        if not holds(calendar.path, data):
            files.append(write(ready(calendar.path.parent) / calendar.path.name, data))
    return Written(files=tuple(files), notes=tuple(_renamed(shared.values())))


def _renamed(calendars: Iterable[_Calendar]) -> Iterator[str]:
    """Take away the files of series that have another name now; only those that are known for ours by their UID."""
    written = {calendar.uid: calendar for calendar in calendars if calendar.path.is_file()}
    current = {calendar.path for calendar in written.values()}
    for folder in {path.parent for path in current}:
        for old in sorted({*folder.glob("series-*.ics")} - current):
            calendar = written.get(_uid(old))
            if calendar is not None:
                old.unlink(missing_ok=True)
                now = calendar.path.name
                name = quoted(calendar.name)
                yield f"{name} is in “{now}” now and “{old.name}” is gone; tell those who subscribed to it."


def _uid(path: Path) -> str:
    """Give the UID of a calendar file that we wrote."""
    with path.open("rb") as file:
        head = file.read(8_192).partition(b"BEGIN:VEVENT")[0].decode("utf-8", "replace").replace("\r\n ", "")
    if not head.startswith(writer.HEAD):
        return ""
    return next((line[4:] for line in head.split("\r\n") if line.startswith("UID:")), "")


def session_calendar(db: Db, *, session_id: int, out: Path, hours: Hours | None) -> Path:
    """Write the file of one session.

    Raises:
        NotFound: it is gone.
    """
    detail = programme.one(db, session_id=session_id)
    row = detail.row
    uid = next((each.uid for each in series.listed(db) if each.id == row.series_id), None)
    hours = hours or usual_hours(network.one(db).paper)
    made = event(detail, cities=series.member_zones(db), hours=hours, series_uid=uid)
    return write(ready(out) / file_name(row.title, row.wall), writer.session_file(made))


def shared_files(db: Db, out: Path) -> dict[int | None, Path]:
    """Name the calendar of each series by its id, and that of the whole programme by none."""
    return {series_id: calendar.path for series_id, calendar in _calendars(db, out)}


def _calendars(db: Db, out: Path) -> Iterator[tuple[int | None, _Calendar]]:
    facts = network.one(db)
    yield (
        None,
        _Calendar(
            path=out / "programme.ics",
            name=facts.name,
            description=f"The programme of {facts.name}",
            uid=facts.calendar_uid,
            colour=Hue.BLUE,
            events=[],
        ),
    )
    taken: set[str] = set()
    for row in series.listed(db):
        # The word in front keeps off names that Windows reserves.
        name = unique(f"series-{slug(row.name, most=_LONGEST) or row.id}.ics", taken)
        yield (
            row.id,
            _Calendar(
                path=out / "series" / name,
                name=row.name,
                description=row.description,
                uid=row.uid,
                colour=row.hue,
                events=[],
            ),
        )


def _data(calendar: _Calendar, now: datetime) -> bytes:
    return writer.programme(
        calendar.events,
        name=calendar.name,
        description=calendar.description,
        uid=calendar.uid,
        colour=calendar.colour,
        now=now,
    )
