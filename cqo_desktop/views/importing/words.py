"""How an import is put in words: what the file is, what would be done, what was done."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.drafts import PeopleRead
from cqo_desktop.domain.incoming import Counts, ImportPlan, Read
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.views.saying import said


def what(read: Read) -> str:
    """Say what a file is and what it holds."""
    number = len(read.drafts)
    people = isinstance(read.source, PeopleRead)
    found = _said("%n person(s)", number) if people else _said("%n session(s)", number)
    if read.conference:
        return _said("Schedule of {name}: {found}").format(name=said(quoted(read.conference)), found=found)
    return _kind(read).format(found=found)


def _kind(read: Read) -> str:
    match Path(read.name).suffix.casefold():
        case ".ics":
            return _said("Calendar: {found}")
        case ".vcf":
            return _said("Address cards: {found}")
        case ".xml" | ".json":
            return _said("Schedule: {found}")
        case ".xlsx":
            return _said("Excel table: {found}")
        case _:
            return _said("Table: {found}")


def encoding(read: Read | None) -> str:
    """Say by which encoding a text file was read."""
    name = read.source.encoding if read is not None else None
    return _said("Text encoding: {name}").format(name=name.upper()) if name else ""


def offer(counts: Counts) -> str:
    """Name the button that imports."""
    match bool(counts.new), bool(counts.changed):
        case True, True:
            return _said("Import {new} new, {changed} changed").format(new=counts.new, changed=counts.changed)
        case True, False:
            return _said("Import {new} new").format(new=counts.new)
        case False, True:
            return _said("Import {changed} changed").format(changed=counts.changed)
        case _:
            return _said("Nothing to import")


def verdict(plan: ImportPlan) -> str:
    """Say why there is nothing to import; nothing where there is something."""
    counts = plan.counts
    if counts.new or counts.changed:
        return ""
    if not plan.rows:
        return _said("This file holds no people and no sessions.")
    if counts.same and counts.problems:
        return _said("What could be read is in your network already; the rest has problems, each told below.")
    if counts.same:
        return _said("Everything in this file is in your network already; there is nothing to import.")
    return _said("Nothing in this file can be imported as it stands. Each line says why, and can be corrected here.")


def done(name: str, counts: Counts) -> str:
    """Say what was imported."""
    numbers = {"name": said(quoted(name)), "new": counts.new, "changed": counts.changed}
    match bool(counts.new), bool(counts.changed):
        case True, True:
            return _said("Imported {name}: {new} new, {changed} changed").format(**numbers)
        case True, False:
            return _said("Imported {name}: {new} new").format(**numbers)
        case False, True:
            return _said("Imported {name}: {changed} changed").format(**numbers)
        case _:
            return _said("Nothing was left to import from {name}").format(**numbers)


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Import", text, None, number)
