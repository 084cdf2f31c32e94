"""The programme in a calendar on a server: planned, then carried out, each entry written down before and after.

Only entries that we made are ever touched. What was put is a fact about the world, so its steps are final.
"""

from collections.abc import Generator, Mapping, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.publishing import Plan, Publication, Put, Wanted
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.written import Hours
from cqo_desktop.store.file import File
from cqo_desktop.store.journal import entitle, settle, step_time
from cqo_desktop.store.tables import Published

if TYPE_CHECKING:
    from cqo_desktop.delivery.collections import Collection

PATIENCE = 30.0
"""Seconds without a word after which a server counts as dead."""


def plan(
    file: File,
    *,
    to: "Collection",
    password: str,
    selection: Selection = EVERYTHING,
    hours: Hours | None = None,
    patience: float = PATIENCE,
) -> Generator[Progress, None, Plan]:
    """Look at the server and say what publishing would do.

    What is found to have arrived at an earlier try is written down; nothing else is changed, here or there.

    Raises:
        NoCalendar: the calendar cannot be used.
        NotFound: there is nothing to publish.
    """
    from cqo_desktop.services.outgoing import servers  # noqa: PLC0415 - loads calendars, encryption and the web

    return servers.plan(file, to=to, password=password, selection=selection, hours=hours, patience=patience)


def carry_out(
    file: File,
    *,
    plan: Plan,
    to: "Collection",
    password: str,
    overwrite: bool = False,
    patience: float = PATIENCE,
) -> Generator[Progress, None, Publication]:
    """Do what was planned; stopping between two leaves those to come as they are.

    With `overwrite`, what others changed in our entries is written over, and what they deleted made again.

    Raises:
        NoCalendar: the calendar cannot be used; nothing was put.
    """
    from cqo_desktop.services.outgoing import servers  # noqa: PLC0415 - loads calendars, encryption and the web

    return servers.carry_out(file, made=plan, to=to, password=password, overwrite=overwrite, patience=patience)


def begin(db: Db, *, address: str, wanted: Sequence[Wanted]) -> None:
    """Write down what is about to be put into a calendar."""
    there = {row.uid: row for row in db.scalars(select(Published).where(Published.collection == address))}
    rows = []
    for each in wanted:
        row = there.get(each.uid)
        if row is None:
            row = Published(collection=address, uid=each.uid, name=each.name, at=step_time(db))
            db.add(row)
        row.attempt = each.data
        rows.append(row)
    _conclude(db, rows)


def record(db: Db, *, address: str, wanted: Wanted, etag: str) -> None:
    """Write down what a calendar now holds, and by which mark the server knows it."""
    row = _row(db, address, wanted.uid)
    row.etag, row.data, row.attempt, row.at = etag, wanted.data, "", step_time(db)
    _conclude(db, [row])


def record_refusal(db: Db, *, address: str, uid: str) -> None:
    """Write down that a calendar did not take what was about to be put: it holds what it held."""
    row = _row(db, address, uid)
    row.attempt = ""
    _conclude(db, [row])


def _row(db: Db, address: str, uid: str) -> Published:
    return db.scalars(select(Published).where(Published.collection == address, Published.uid == uid)).one()


def _conclude(db: Db, rows: Sequence[Published]) -> None:
    if rows:
        address = rows[0].collection
        entitle(db, f"Publish to {address}", joins=f"publishing/{address}")
        settle(db, rows)


def put(db: Db, *, address: str) -> Mapping[str, Put]:
    """Give what a calendar took from us, and what was on its way to it, by UID."""
    from cqo_desktop.calendars.calling_off import is_called_off  # noqa: PLC0415 - for those who publish alone

    columns = (Published.uid, Published.etag, Published.data, Published.attempt)
    return {
        uid: Put(etag=etag, data=data, attempt=attempt, off=is_called_off(data))
        for uid, etag, data, attempt in db.execute(select(*columns).where(Published.collection == address))
    }
