"""The days of a Forum: which they are, what is on, and in which rooms."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.nights import counted_day
from cqo_desktop.domain.rows import SessionDetail, SessionRow
from cqo_desktop.domain.selection import EVERYTHING
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.times import City
from cqo_desktop.services import network, venues
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.attending import event_name
from cqo_desktop.services.outgoing.entries import entry
from cqo_desktop.services.outgoing.selecting import chosen, in_batches


def forum_rows(db: Db, asked: Asked) -> list[SessionRow]:
    """List the sessions of the Forum: those chosen; else the next one's, or the last one's where none is ahead.

    Raises:
        NotFound: there is no session to print, or no Forum among them.
    """
    rows = [row for row in chosen(db, selection=asked.selection) if row.status is not SessionStatus.CALLED_OFF]
    if asked.selection == EVERYTHING:
        rows = _next_forum(rows, asked.now)
    if not rows:
        raise NotFound("There is no Forum to print; choose its sessions by series or by days.")
    return rows


def _next_forum(rows: Sequence[SessionRow], now: datetime) -> list[SessionRow]:
    forums: dict[str, list[SessionRow]] = defaultdict(list)
    for row in rows:
        if row.kind is SeriesKind.FORUM_TRACK:
            forums[row.series].append(row)
    ahead = [each for each in forums.values() if each[-1].end >= now]
    if ahead:
        return min(ahead, key=lambda each: each[0].instant)
    return max(forums.values(), key=lambda each: each[0].instant, default=[])


def day_grids(db: Db, asked: Asked) -> DayGrids:
    """Gather the days of the Forum and their rooms."""
    facts = network.one(db)
    rows = forum_rows(db, asked)
    return grids_of(db, asked, list(in_batches(db, rows=rows)), event_name((row.series for row in rows), facts.name))


def grids_of(db: Db, asked: Asked, details: Sequence[SessionDetail], title: str) -> DayGrids:
    """Sort sessions into days."""
    days: dict[date, list[SessionDetail]] = defaultdict(list)
    for detail in details:
        days[counted_day(detail.row.wall)].append(detail)
    home = asked.zones[0] if asked.zones else details[0].row.zone
    return DayGrids(
        imprint=asked.imprint(network.one(db)),
        title=title,
        days=tuple(
            Day(date=day, entries=tuple(entry(each, by_track=True, says=asked.says) for each in found))
            for day, found in sorted(days.items())
        ),
        home=City(zones.city(home), home),
        rooms=tuple(dict.fromkeys(room.name for room in venues.rooms(db))),
        says=asked.says,
    )
