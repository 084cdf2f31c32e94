"""Whose file this is: told from its first bytes, before anything opens it."""

import os
import struct
from pathlib import Path

from cqo_desktop.domain.errors import Unreadable

APPLICATION_ID = 0x43514F44
"""'CQOD', at offset 68 of the file's header (sqlite.org/fileformat2.html#application_id)."""

EPOCH = 8
"""Raised with every migration; kept in the header as user_version, so that an older program can refuse politely."""


def examine(path: Path) -> int:
    """Read a file's epoch from its header.

    Raises:
        Unreadable: it is missing, a folder, not ours, or from a newer program.
    """
    try:
        with path.open("rb") as file:
            head = file.read(100)
            size = os.fstat(file.fileno()).st_size
    except FileNotFoundError:
        raise Unreadable(f"There is no file “{path}”. Check the name, or make it with: cqo-desktop new.") from None
    except IsADirectoryError:
        raise Unreadable(f"“{path}” is a folder; choose a file that ends in .cqo.") from None
    except OSError as error:
        raise Unreadable(f"“{path}” cannot be read ({error.strerror}).") from None
    if len(head) < 100 or not head.startswith(b"SQLite format 3\x00"):
        what = "is empty" if size == 0 else "is not a CQO file"
        raise Unreadable(f"“{path.name}” {what}; it was left as it is. Choose a file that ends in .cqo.")
    epoch, application = struct.unpack(">I4xI", head[60:72])
    if application != APPLICATION_ID:
        raise Unreadable(f"“{path.name}” belongs to another program; it was left as it is. Choose a .cqo file.")
    see_epoch(path, epoch)
    return int(epoch)


def see_epoch(path: Path, epoch: int) -> None:
    """See that this program is not older than the file.

    Raises:
        Unreadable: it is.
    """
    if epoch > EPOCH:
        raise Unreadable(
            f"“{path.name}” was saved by a newer version of CQO Desktop; it was left as it is. "
            "Install that version to open it.",
        )
