"""From bytes to unfolded lines with their numbers, whatever program wrote them."""

import codecs
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cqo_desktop.calendars.notes import Notes
from cqo_desktop.domain.errors import Unreadable

_MEGABYTE = 1_000_000
MOST_OCTETS = 20 * _MEGABYTE
LONGEST_LINE = _MEGABYTE
MOST_LINES = 1_000_000

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNMARKED = ((b"B\0E\0", "utf-16-le"), (b"\0B\0E", "utf-16-be"))
_OTHER_FILES = (
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP or Office file"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """A content line without its folds, and the number of its first physical line."""

    number: int
    text: str


def lines(data: bytes, notes: Notes) -> tuple[list[Line], str]:
    """Decode a calendar and undo its folds; also name the encoding.

    Raises:
        Unreadable: the file is too big, or no calendar at all.
    """
    if len(data) > MOST_OCTETS:
        raise Unreadable(
            f"This file has {len(data) / _MEGABYTE:.0f} MB, and a calendar of at most "
            f"{MOST_OCTETS // _MEGABYTE} MB can be read; export fewer months at a time.",
        )
    octets, encoding = _octets(data)
    _refuse_other_files(octets)
    found: list[Line] = []
    foreign = 0
    for number, raw in _unfolded(octets.splitlines(), notes):
        try:
            text = raw.decode()
        except UnicodeDecodeError:
            text = raw.decode("cp1252", "replace")
            foreign = foreign or number
        found.append(Line(number, text))
        if len(found) > MOST_LINES:
            raise Unreadable("This file has more than a million lines; export fewer months at a time.")
    if foreign:
        encoding = "cp1252"
        message = "These letters are not UTF-8; they were read as Windows-1252. Check names with accents."
        notes.repaired(foreign, "", "", message)
    return found, encoding


def _octets(data: bytes) -> tuple[bytes, str]:
    """Find UTF-8 or an older single-byte encoding, which share their line ends."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _recoded(data[len(mark) :], encoding), encoding[:6].rstrip("-")
    for start, encoding in _UNMARKED:
        if data.startswith(start):
            return _recoded(data, encoding), "utf-16"
    return data, "utf-8"


def _recoded(data: bytes, encoding: str) -> bytes:
    return data if encoding == "utf-8" else data.decode(encoding, "replace").encode()


def _refuse_other_files(octets: bytes) -> None:
    if not octets.strip():
        raise Unreadable("This file is empty; export the calendar again.")
    upper = octets.upper()
    if b"BEGIN:VCALENDAR" in upper or b"BEGIN:VEVENT" in upper:
        return
    start = octets.lstrip()[:100]
    for mark, kind in _OTHER_FILES:
        if start.startswith(mark):
            raise Unreadable(f"This is {kind}, not a calendar; choose a file that ends in .ics.")
    if start[:1] == b"<":
        raise Unreadable(
            "This is a web page, not a calendar; sign in with a browser and download the .ics file itself.",
        )
    raise Unreadable("There is no calendar in this file; choose a file that ends in .ics.")


def _unfolded(physical: Iterable[bytes], notes: Notes) -> Iterator[tuple[int, bytes]]:
    """Join folded lines before decoding: some programs fold inside a character."""
    first, size = 0, 0
    pieces: list[bytes] = []
    for number, line in enumerate(physical, 1):
        if line[:1] in (b" ", b"\t") and pieces:
            size += len(line)
            if size <= LONGEST_LINE:
                pieces.append(line[1:])
            continue
        if line:
            yield from _whole(first, pieces, size, notes)
            first, pieces, size = number, [line[:LONGEST_LINE]], len(line)
    yield from _whole(first, pieces, size, notes)


def _whole(first: int, pieces: list[bytes], size: int, notes: Notes) -> Iterator[tuple[int, bytes]]:
    if size > LONGEST_LINE:
        name = pieces[0][:20].decode("ascii", "replace").partition(":")[0].partition(";")[0]
        notes.repaired(first, name, "", "This line is longer than a megabyte and was left out.")
    elif pieces:
        yield first, b"".join(pieces)
