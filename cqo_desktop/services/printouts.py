"""Documents for the print centre: what they may be of, one for a preview, many into a folder."""

from collections import defaultdict
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.nights import counted_day
from cqo_desktop.domain.orders import BatchProgress, Order, Outcome
from cqo_desktop.domain.rows import RoomRow, SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.domain.written import Lacking
from cqo_desktop.services import exporting, logo, people, programme, series, venues

if TYPE_CHECKING:
    from cqo_desktop.printing.printed import Printed


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A series that has sessions, and its days."""

    id: int
    name: str
    kind: SeriesKind
    days: tuple[date, ...]
    room_ids: frozenset[int]
    is_over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """All that a document may be of."""

    sessions: tuple[SessionRow, ...]
    """Those ahead by time, then those that are over, the newest first."""
    ahead: int
    """How many are not over."""
    runs: tuple[Run, ...]
    rooms: tuple[RoomRow, ...]
    """Those in which something takes place."""
    people: tuple[tuple[str, int], ...]
    years: tuple[int, ...]

    @property
    def forums(self) -> tuple[Run, ...]:
        """List the Forums, those ahead first."""
        found = [run for run in self.runs if run.kind is SeriesKind.FORUM_TRACK]
        return tuple(sorted(found, key=lambda run: run.is_over))


def printable(db: Db, *, now: datetime) -> Printable:
    """Gather it in a fixed number of questions."""
    rows = [row for row in programme.listed(db) if row.status is not SessionStatus.IDEA]
    ahead = [row for row in rows if row.end >= now]
    over = [row for row in rows if row.end < now]
    used = {row.room_id for row in rows}
    own: dict[int | None, list[SessionRow]] = defaultdict(list)
    for row in rows:
        own[row.series_id].append(row)
    return Printable(
        sessions=(*ahead, *reversed(over)),
        ahead=len(ahead),
        runs=tuple(
            _run(each.id, each.name, each.kind, own[each.id], now) for each in series.listed(db) if each.id in own
        ),
        rooms=tuple(room for room in venues.rooms(db) if room.id in used),
        people=tuple((row.name, row.id) for row in people.listed(db)),
        years=tuple(sorted({row.wall.year for row in rows})),
    )


def _run(series_id: int, name: str, kind: SeriesKind, rows: Sequence[SessionRow], now: datetime) -> Run:
    return Run(
        id=series_id,
        name=name,
        kind=kind,
        days=tuple(sorted({counted_day(row.wall) for row in rows})),
        room_ids=frozenset(row.room_id for row in rows if row.room_id is not None),
        is_over=all(row.end < now for row in rows),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A document printed to be looked at, and what is to be known of it before it goes out."""

    order: Order
    printed: "Printed"
    lacking: tuple[Lacking, ...]
    """Whose texts have letters that no font has."""
    has_logo: bool
    """Whether the network's logo could be read, where there is one."""


def proof(db: Db, *, order: Order, now: datetime) -> Proof:
    """Print what is ordered, and look it over.

    Raises:
        PlannerError: it cannot be printed; the sentence says why.
    """
    made = printed(db, order=order, now=now)
    return Proof(
        order=order,
        printed=made,
        lacking=exporting.lacking(db, letters=made.missing),
        has_logo=logo.is_readable(db),
    )


def printed(db: Db, *, order: Order, now: datetime) -> "Printed":
    """Print what is ordered; of agendas, that of the first session.

    Raises:
        PlannerError: it cannot be printed; the sentence says why.
    """
    from cqo_desktop.services.outgoing import orders  # noqa: PLC0415 - loads the printer

    return orders.printed(db, order=order, now=now)


def webpage(db: Db, *, order: Order, now: datetime) -> bytes:
    """Write what is ordered as a page for the browser: one file, of the very data that is printed.

    Raises:
        PlannerError: there is nothing to show; the sentence says why.
    """
    from cqo_desktop.services.outgoing import orders  # noqa: PLC0415 - loads the printer

    return orders.webpage(db, order=order, now=now)


def file_name(db: Db, *, order: Order) -> str:
    """Name the file of what is ordered: `booklet.pdf`, or an agenda by its day and title."""
    from cqo_desktop.services.outgoing import orders  # noqa: PLC0415 - loads the printer

    return orders.file_name(db, order=order)


def batch(
    db: Db, *, orders: Sequence[Order], out: Path, now: datetime, with_pages: bool = False
) -> Generator[BatchProgress, None, tuple[Outcome, ...]]:
    """Write every document ordered into a folder; one that cannot be printed keeps no other from it.

    With pages, each is written for the browser too.

    Raises:
        Refused: the folder cannot be written to.
    """
    from cqo_desktop.services.outgoing import orders as printing  # noqa: PLC0415 - loads the printer

    return printing.batch(db, orders=orders, out=out, now=now, with_pages=with_pages)
