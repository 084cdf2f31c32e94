"""What the commands share: the file argument, the open file, and how data are printed."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date, datetime
from enum import Enum
from pathlib import Path

import click

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


def print_json(data: object) -> None:
    """Print data as JSON in any script."""
    click.echo(json.dumps(data, ensure_ascii=False, indent=2, default=_plain))


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
    widths = [max(len(line[place]) for line in cells) for place in range(len(heads) - 1)]
    for line in cells:
        padded = [cell.ljust(width) for cell, width in zip(line, widths, strict=False)]
        click.echo("  ".join([*padded, line[-1]]).rstrip())
