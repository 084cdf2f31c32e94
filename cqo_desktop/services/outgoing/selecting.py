"""Finding the sessions a selection means."""

import difflib
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from itertools import batched

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.rows import SeriesRow, SessionDetail, SessionRow
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.services import network, programme, series

_AT_ONCE = 200


def chosen(db: Db, *, selection: Selection) -> list[SessionRow]:
    """List the sessions selected, by time.

    Raises:
        NotFound: there is no such series or session, or none that meets every condition.
    """
    home = network.one(db).zone
    series_id = named(db, name=selection.series).id if selection.series is not None else None
    rows = programme.listed(
        db,
        start=_midnight(selection.start, home) if selection.start else None,
        end=_midnight(selection.end + timedelta(days=1), home) if selection.end else None,
        series_id=series_id,
    )
    if selection.session_ids:
        rows = _only(db, rows, selection.session_ids)
    if not rows:
        raise NotFound("There is no session to export; add one, or choose a wider time.")
    return rows


def ahead(db: Db, *, selection: Selection, now: datetime) -> list[SessionRow]:
    """List the sessions selected that take place; where nothing is selected, those that are not over if there are any.

    Raises:
        NotFound: as `chosen`.
    """
    rows = [row for row in chosen(db, selection=selection) if row.status.takes_place]
    return [row for row in rows if selection != EVERYTHING or row.end >= now] or rows


def in_batches(db: Db, *, rows: Sequence[SessionRow]) -> Iterator[SessionDetail]:
    """Give everything about these sessions, in their order, a few hundred read at a time."""
    for some in batched(rows, _AT_ONCE):
        yield from programme.details(db, rows=some)


def _only(db: Db, rows: list[SessionRow], ids: tuple[int, ...]) -> list[SessionRow]:
    for session_id in ids:
        if all(row.id != session_id for row in rows):
            programme.one(db, session_id=session_id)  # says that it is gone, where it is
            raise NotFound(f"Session {session_id} is outside the series or the time chosen; choose a wider one.")
    wanted = frozenset(ids)
    return [row for row in rows if row.id in wanted]


def named(db: Db, *, name: str) -> SeriesRow:
    """Find a series by its name, case and accents aside.

    Raises:
        NotFound: there is none; the nearest names are offered.
    """
    known = {fold(row.name): row for row in reversed(series.listed(db))}
    wanted = fold(clean_line(name))
    if wanted in known:
        return known[wanted]
    near = difflib.get_close_matches(wanted, known, n=3, cutoff=0.3) or list(known)[:3]
    hint = (
        f"; this file has {listed([quoted(known[each].name) for each in near])}."
        if near
        else "; this file has no series."
    )
    raise NotFound(f"There is no series called {quoted(name)}{hint}")


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), zones.zone(zone)).astimezone(UTC)
