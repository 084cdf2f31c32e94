"""The network's logo: kept in the file, printed at the head of every page."""

from sqlalchemy import delete as sql_delete
from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Logo

LARGEST = 2_000_000
_SIGNS = {b"\xff\xd8\xff": "image/jpeg", b"\x89PNG\r\n\x1a\n": "image/png"}


def choose(db: Db, *, data: bytes | None) -> None:
    """Give the network a logo, or take it away with None.

    Raises:
        Refused: it is neither JPEG nor PNG, larger than 2 MB, or cannot be read.
    """
    if data is not None and (_kind(data) is None or len(data) > LARGEST or not _can_be_read(data)):
        raise Refused("The logo must be a JPEG or PNG of at most 2 MB that can be read; choose another picture.")
    db.execute(sql_delete(Logo))
    if data is not None:
        db.add(Logo(media_type=_kind(data), data=data))
    entitle(db, "Remove the network's logo" if data is None else "Set the network's logo")


def data(db: Db) -> bytes:
    """Give the logo as the file it was; nothing where there is none."""
    return db.scalar(select(Logo.data).order_by(Logo.id.desc()).limit(1)) or b""


def is_readable(db: Db) -> bool:
    """Tell whether nothing keeps it from being printed."""
    kept = data(db)
    return not kept or _can_be_read(kept)


def _kind(data: bytes) -> str | None:
    return next((kind for sign, kind in _SIGNS.items() if data.startswith(sign)), None)


def _can_be_read(data: bytes) -> bool:
    from cqo_desktop.printing import logos  # noqa: PLC0415 - loads what reads pictures

    return logos.logo(data) is not None
