"""How an export is told before it is written."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

MOST_NAMED = 3


def foreseen(files: Sequence[Path], out: Path) -> str:
    """Name the files that would be written, and say how many of them are there already."""
    if not files:
        return _said("Nothing would be written.")
    names = ", ".join(str(path.relative_to(out)) for path in files[:MOST_NAMED])
    if len(files) > MOST_NAMED:
        names = _counted("{names} and %n other(s)", len(files) - MOST_NAMED).format(names=names)
    told = _counted("%n file(s): {names}.", len(files)).format(names=names)
    there = sum(path.exists() for path in files)
    return f"{told} {_counted('%n of them exist(s) already and will be replaced.', there)}" if there else told


def _said(text: str) -> str:
    return QCoreApplication.translate("Export", text)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Export", text, "", number)
