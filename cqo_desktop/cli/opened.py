"""What the commands share: the file argument, the open file, and how data are printed."""

import json
import sys
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from pathlib import Path

import click

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.services import programme
from cqo_desktop.services.opening import login, open_file
from cqo_desktop.store.file import File

FILE = click.argument("file", type=click.Path(path_type=Path))
AS_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


@contextmanager
def opened(path: Path) -> Iterator[File]:
    """Open a file for one command, and name what new zone rules have moved."""
    found = open_file(path, author=login())
    for notice in found.notices:
        click.echo(notice, err=True)
    try:
        yield found.file
    finally:
        found.file.close()


def session_number(file: File, text: str) -> int:
    """Give a session's number by its number or its UID.

    Raises:
        NotFound: there is no such session.
    """
    if text.isdecimal():
        return int(text)
    found = [row.id for row in file.ask(programme.listed) if row.uid == text]
    if not found:
        raise NotFound(f"There is no session “{text}” in this file; give its number or UID as `list` prints them.")
    return found[0]


def print_json(data: object) -> None:
    """Print data as JSON in any script, escaped where the terminal does not speak Unicode."""
    speaks = (getattr(sys.stdout, "encoding", "") or "").casefold().startswith("utf")
    click.echo(json.dumps(data, ensure_ascii=not speaks, indent=2, default=_plain))


def _plain(value: object) -> object:
    match value:
        case Enum():
            return value.value
        case datetime() | date():
            return value.isoformat()
        case frozenset():
            return sorted(value)
        case _:
            return str(value)


def print_table(rows: Sequence[Mapping[str, object]]) -> None:
    """Print rows in columns as wide as their widest cell; the last one may be as long as it likes."""
    if not rows:
        click.echo("Nothing to list.")
        return
    heads = list(rows[0])
    cells = [heads, *([str(row[head]) for head in heads] for row in rows)]
    widths = [max(_width(line[place]) for line in cells) for place in range(len(heads) - 1)]
    for line in cells:
        padded = [cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=False)]
        click.echo("  ".join([*padded, line[-1]]).rstrip())


def _width(cell: str) -> int:
    """Count the columns a text takes: Chinese letters take two, accents of their own none."""
    wide = sum(unicodedata.east_asian_width(letter) in {"W", "F"} for letter in cell)
    return len(cell) + wide - sum(unicodedata.combining(letter) > 0 for letter in cell)
