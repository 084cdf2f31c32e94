"""Files on their way out: each written whole or not at all, and only inside the folder chosen."""

import errno
import os
from pathlib import Path

from cqo_desktop.domain.errors import Refused


def ready(path: Path) -> Path:
    """Make a folder, and those above it, unless it is there.

    Raises:
        Refused: it cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (FileExistsError, NotADirectoryError):
        raise Refused(f"“{path}” is no folder, so nothing was written; choose another place.") from None
    except OSError as error:
        raise Refused(f"The folder “{path}” cannot be made ({error.strerror}); choose another place.") from error
    return path


def holds(path: Path, data: bytes) -> bool:
    """Tell whether a file has exactly this in it."""
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def write(path: Path, data: bytes) -> Path:
    """Write a file beside its place and name it only when all of it is on the disk.

    Raises:
        Refused: it could not be written; what stood there before still does.
    """
    part = path.with_name(f".{path.name[:200]}.part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Refused(_sentence(path, error)) from error
    return path


def _sentence(path: Path, error: OSError) -> str:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return f"The disk is full, so “{path}” was not written. Free some space and export again."
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return f"“{path}” cannot be written there. Choose a folder you may write to."
        case _:
            return f"“{path}” was not written ({error.strerror}). Choose another folder."


def unique(name: str, taken: set[str]) -> str:
    """Give a file name none of those taken, numbered where it must be, and take it."""
    stem, dot, ending = name.rpartition(".")
    made, number = name, 1
    while made.casefold() in taken:
        number += 1
        made = f"{stem}-{number}{dot}{ending}"
    taken.add(made.casefold())
    return made
