"""How an export is told before it is written."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QCoreApplication

FEW = 2
"""As many files of one folder are named; more are counted."""


def foreseen(files: Sequence[Path], out: Path) -> str:
    """Name the files that would be written, and say how many of them are there already."""
    if not files:
        return _said("Nothing would be written.")
    told = _counted("%n file(s): {names}.", len(files)).format(names=", ".join(_named(files, out)))
    there = sum(path.exists() for path in files)
    return f"{told} {_counted('%n of them exist(s) already and will be replaced.', there)}" if there else told


def _named(files: Sequence[Path], out: Path) -> Iterator[str]:
    for folder, found in groupby(files, key=lambda path: path.parent):
        some = list(found)
        if len(some) <= FEW:
            yield from (str(path.relative_to(out)) for path in some)
        else:
            yield _counted("%n in the folder “{folder}”", len(some)).format(folder=folder.relative_to(out))


def _said(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Export", text, "", number)
