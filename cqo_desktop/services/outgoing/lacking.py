"""Whose texts have the letters that no font has."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.domain.written import Lacking
from cqo_desktop.services import people, programme
from cqo_desktop.services.outgoing.selecting import in_batches

_FEW = 5
"""Names a sentence holds."""


def lacking(db: Db, *, letters: Sequence[str]) -> tuple[Lacking, ...]:
    """Find the people and the sessions whose texts have any of these letters, in a fixed number of queries."""
    if not letters:
        return ()
    everybody = [("person", row.id, row.name, _of(row, letters)) for row in people.listed(db)]
    details = in_batches(db, rows=programme.listed(db))
    sessions = [("session", each.row.id, each.row.title, _of(_told(each), letters)) for each in details]
    return tuple(
        Lacking(kind=kind, id=number, name=name, letters=own)
        for kind, number, name, own in (*everybody, *sessions)
        if own
    )


def _told(detail: SessionDetail) -> tuple[object, ...]:
    """List what is the session's own, and not its people's."""
    items = tuple((item.title, item.note) for item in detail.items)
    return detail.row.title, detail.row.subtitle, detail.abstract, items


def _of(value: object, letters: Sequence[str]) -> tuple[str, ...]:
    own = set().union(*_texts(value))
    return tuple(letter for letter in letters if letter in own)


def _texts(value: object) -> Iterator[str]:
    """List every text in a row and in what it holds."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from _texts(each)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))


def sentence(document: str, letters: Sequence[str], whose: Sequence[Lacking] = ()) -> str:
    """Say which letters a document lacks, and where they are."""
    said = f"No font has these letters of {document}: {' '.join(letters)}"
    return f"{said} (in {_named([each.name for each in whose])})" if whose else said


def unread(document: str, names: Sequence[str]) -> str:
    """Say whose photos could not be read."""
    return f"The photos of {_named(names)} cannot be read and are not in {document}; choose other pictures."


def _named(names: Sequence[str]) -> str:
    """Name the first few."""
    more = [f"{len(names) - _FEW} more"] if len(names) > _FEW else []
    return listed([*map(quoted, names[:_FEW]), *more])
