"""Calendars of others, kept beside the programme: a congress, the holidays of a country."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import delete as delete_from
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars.text import unescape
from cqo_desktop.domain.drafts import SessionDraft, SessionsRead
from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.incoming import Read
from cqo_desktop.domain.overlays import OverlayDate
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.text import clean_line
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Overlay, OverlayEntry

MOST = 5_000
"""Dates of one calendar."""
LONGEST = 366 * 24 * 60
_LONGEST_NAME = 100
_OPEN = 60
"""Minutes of what has no end, as calendars draw it."""
_WHOLE_DAY = 24 * 60


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlayRow:
    """One such calendar."""

    id: int
    name: str
    source: str
    """The name of the file it was read from."""
    at: datetime
    """When it was read."""
    dates: int
    first: date
    """The day of the first of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """What was laid beside the programme."""

    overlay_id: int
    name: str
    dates: int
    off: int
    """How many were left out because they are called off."""
    undated: int
    """How many were left out because they have no date."""


def lay(db: Db, *, read: Read, name: str | None = None) -> Laid:
    """Lay a calendar that was read beside the programme, in place of one of the same name.

    Raises:
        Refused: it has no dates, or more than can be shown.
    """
    drafts = read.source.sessions if isinstance(read.source, SessionsRead) else ()
    held = [each for each in drafts if each.status is not SessionStatus.CALLED_OFF]
    dated = [(each, each.wall) for each in held if each.wall is not None]
    if not dated:
        raise Refused(f"{quoted(read.name)} has no dates, so it was not added; choose a calendar that has.")
    if len(dated) > MOST:
        raise Refused(
            f"{quoted(read.name)} has {counted(len(dated), 'date')}, and an overlay calendar holds {MOST:,}; "
            "export fewer months of it."
        )
    called = clean_line(name or "") or _name(read)
    row = db.scalar(select(Overlay).where(Overlay.name == called))
    if row is None:
        entitle(db, f"Add the overlay calendar {quoted(called)}")
        row = Overlay(name=called, source="", at=step_time(db))
        db.add(row)
        db.flush()
    else:
        entitle(db, f"Renew the overlay calendar {quoted(called)}")
        db.execute(delete_from(OverlayEntry).where(OverlayEntry.overlay_id == row.id))
    row.source, row.at = clean_line(read.name), step_time(db)
    db.add_all(_entry(row.id, draft, wall, read.zone) for draft, wall in dated)
    return Laid(
        overlay_id=row.id,
        name=called,
        dates=len(dated),
        off=len(drafts) - len(held),
        undated=len(held) - len(dated),
    )


def _name(read: Read) -> str:
    said = read.source.extra if isinstance(read.source, SessionsRead) else {}
    title = clean_line(unescape(said.get("NAME") or said.get("X-WR-CALNAME") or ""))
    return (title or clean_line(read.name.rpartition(".")[0] or read.name))[:_LONGEST_NAME].rstrip()


def _entry(overlay_id: int, draft: SessionDraft, wall: datetime, zone: str) -> OverlayEntry:
    minutes = min(draft.minutes or _OPEN, LONGEST)
    midnight = wall.replace(hour=0, minute=0, second=0, microsecond=0)
    whole_days = draft.zone is None and wall == midnight and minutes % _WHOLE_DAY == 0
    return OverlayEntry(
        overlay_id=overlay_id,
        title=clean_line(draft.title)[:_LONGEST_NAME],
        wall=wall.replace(second=0, microsecond=0, fold=0),
        zone="" if whole_days else draft.zone or zone,
        minutes=minutes,
    )


def remove(db: Db, *, overlay_id: int) -> None:
    """Take a calendar away again.

    Raises:
        NotFound: it is gone.
    """
    row = db.get(Overlay, overlay_id)
    if row is None:
        raise NotFound("This overlay calendar is gone; it may have been removed meanwhile.")
    entitle(db, f"Remove the overlay calendar {quoted(row.name)}")
    db.execute(delete_from(OverlayEntry).where(OverlayEntry.overlay_id == overlay_id))
    db.delete(row)


def listed(db: Db) -> list[OverlayRow]:
    """List the calendars by name."""
    dates, first = func.count(OverlayEntry.id), func.min(OverlayEntry.wall)
    query = (
        select(Overlay.id, Overlay.name, Overlay.source, Overlay.at, dates, first)
        .join(OverlayEntry, OverlayEntry.overlay_id == Overlay.id)
        .group_by(Overlay.id)
        .order_by(func.lower(Overlay.name), Overlay.id)
    )
    return [
        OverlayRow(id=number, name=name, source=source, at=at, dates=count, first=wall.date())
        for number, name, source, at, count, wall in db.execute(query)
    ]


def dates(db: Db, *, start: datetime | None = None) -> Sequence[OverlayDate]:
    """Give the dates of all calendars, or those that may not be over at an aware instant."""
    query = (
        select(Overlay.name, OverlayEntry.title, OverlayEntry.wall, OverlayEntry.zone, OverlayEntry.minutes)
        .join(Overlay, Overlay.id == OverlayEntry.overlay_id)
        .order_by(OverlayEntry.wall, OverlayEntry.id)
    )
    if start is not None:
        # The longest is a year, and no zone is a day away from UTC.
        earliest = start.replace(tzinfo=None) - timedelta(minutes=LONGEST) - timedelta(days=1)
        query = query.where(OverlayEntry.wall >= earliest)
    return [
        OverlayDate(overlay=overlay, title=title, wall=wall, zone=zone, minutes=minutes)
        for overlay, title, wall, zone, minutes in db.execute(query)
    ]
