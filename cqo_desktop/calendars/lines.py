"""Content lines: at most 75 octets each, never cut inside a character (RFC 5545, 3.1)."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime

from cqo_desktop.calendars.text import clean, escape, one_line, short

LIMIT = 75


def fold(line: str) -> str:
    """Break a long line; each piece after the first begins with a blank."""
    if not line.isascii():
        return "\r\n ".join(_pieces(line)) if len(line) * 4 > LIMIT else line
    if len(line) <= LIMIT:
        return line
    rest = range(LIMIT, len(line), LIMIT - 1)
    return "\r\n ".join([line[:LIMIT], *[line[at : at + LIMIT - 1] for at in rest]])


def _pieces(line: str) -> Iterator[str]:
    octets = line.encode()
    start, room = 0, LIMIT
    while len(octets) - start > room:
        end = start + room
        while octets[end] & 0xC0 == 0x80:
            end -= 1
        yield octets[start:end].decode()
        start, room = end, LIMIT - 1
    yield octets[start:].decode()


def text(name: str, value: str) -> str:
    """Write a property of type TEXT that may have several lines."""
    return fold(f"{name}:{escape(clean(value))}")


def title(name: str, value: str) -> str:
    """Write a property of type TEXT that programs show on one line."""
    return fold(f"{name}:{escape(short(value))}")


def listed(name: str, values: Iterable[str]) -> str:
    """Write a property of several texts."""
    return fold(f"{name}:{','.join(escape(one_line(value)) for value in values)}")


def utc(instant: datetime) -> str:
    """Write an aware instant as the UTC form of DATE-TIME."""
    return local(instant.astimezone(UTC)) + "Z"


def local(wall: datetime) -> str:
    """Write a wall time as DATE-TIME, to the second."""
    return wall.isoformat()[:19].replace("-", "").replace(":", "")


def day(when: date) -> str:
    """Write a DATE."""
    return when.isoformat()[:10].replace("-", "")
