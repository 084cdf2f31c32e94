"""Listing what a file holds."""

from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, print_table
from cqo_desktop.services import history, people, programme, series
from cqo_desktop.services.opening import login
from cqo_desktop.store.file import File

type Row = Mapping[str, object]


def _sessions(file: File) -> tuple[list[Row], list[Row]]:
    rows = file.ask(programme.listed)
    full: list[Row] = [
        {
            "id": row.id,
            "uid": row.uid,
            "title": row.title,
            "series": row.series,
            "status": row.status,
            "starts_utc": row.instant.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "starts_wall": row.wall.strftime("%Y-%m-%dT%H:%M"),
            "zone": row.zone,
            "minutes": row.minutes,
            "room": row.room,
            "speakers": list(row.speakers),
        }
        for row in rows
    ]
    brief: list[Row] = [
        {
            "id": row.id,
            "when": f"{row.wall:%a %d %b %Y %H:%M}",
            "zone": row.zone,
            "min": row.minutes,
            "status": row.status.value.replace("_", " "),
            "title": row.title,
        }
        for row in rows
    ]
    return full, brief


def _people(file: File) -> tuple[list[Row], list[Row]]:
    rows = file.ask(people.listed)
    brief: list[Row] = [
        {"id": row.id, "name": row.name, "organization": row.organization, "zone": row.zone, "email": row.email}
        for row in rows
    ]
    return [asdict(row) for row in rows], brief


def _series(file: File) -> tuple[list[Row], list[Row]]:
    rows = file.ask(series.listed)
    brief: list[Row] = [
        {"id": row.id, "kind": row.kind.value.replace("_", " "), "sessions": row.sessions, "name": row.name}
        for row in rows
    ]
    return [asdict(row) for row in rows], brief


def _history(file: File) -> tuple[list[Row], list[Row]]:
    rows = file.ask(history.listed, me=login())
    brief: list[Row] = [
        {
            "id": row.id,
            "when": f"{row.at.astimezone():%a %d %b %H:%M}",
            "what": row.sentence + (" (undone)" if row.undone else ""),
        }
        for row in rows
    ]
    return [asdict(row) for row in rows], brief


_LISTS = {"sessions": _sessions, "people": _people, "series": _series, "history": _history}


@click.command("list")
@FILE
@click.argument("what", type=click.Choice(list(_LISTS)))
@AS_JSON
def listing(*, file: Path, what: str, as_json: bool) -> None:
    """List sessions, people, series, or the history."""
    with opened(file) as there:
        full, brief = _LISTS[what](there)
    if as_json:
        print_json(full)
    else:
        print_table(brief)


commands = {"list": listing}
