"""Header lines of mails: names, subjects and addresses that cannot break out of theirs (RFC 5322, 2047)."""

import base64
import re
from collections.abc import Iterator

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import checked_email, clean_line

LONGEST = 200
"""Letters of a name or a subject; programs cut or refuse much longer ones."""
_WORD_OCTETS = 39
"""Of UTF-8 in one encoded word, so that no line has more than 76 letters (RFC 2047, 2)."""
_PLAIN = re.compile(r"[A-Za-z0-9 !#$%&'*+/?^_`{|}~-]*")
_SPECIAL = re.compile(r'(["\\])')


def text(name: str, value: str) -> str:
    """Write a header of free text, such as Subject."""
    value = _short(value)
    if not value.isascii() or "=?" in value:
        return f"{name}: {_encoded(value)}"
    return "\r\n ".join(_folded(f"{name}: {value}"))


def mailbox(name: str, *, person: str, address: str) -> str:
    """Write a header of one person and one address.

    Raises:
        Refused: the address is none that mail can reach.
    """
    person = _short(person)
    at = reachable(address)
    if not person:
        return f"{name}: <{at}>"
    if not person.isascii() or "=?" in person:
        return f"{name}: {_encoded(person)}\r\n <{at}>"
    shown = person if _PLAIN.fullmatch(person) else '"' + _SPECIAL.sub(r"\\\1", person) + '"'
    return f"{name}: {shown}\r\n <{at}>"


def reachable(address: str) -> str:
    """Give an address as servers take it: the domain in ASCII; what stands before the @ is the mailbox's own affair.

    Raises:
        Refused: it is none.
    """
    checked = checked_email(address)
    local, _, domain = checked.rpartition("@")
    try:
        domain = domain.encode("idna").decode("ascii")
    except UnicodeError:
        domain = ""
    if not local or not domain:
        raise Refused(f"{quoted(address[:80])} is no address that mail can reach; correct it in the list of people.")
    return f"{local}@{domain}"


def _short(value: str) -> str:
    value = clean_line(value)
    return value if len(value) <= LONGEST else value[: LONGEST - 1].rstrip() + "…"


def _encoded(value: str) -> str:
    return "\r\n ".join(f"=?utf-8?B?{base64.b64encode(each.encode()).decode()}?=" for each in _pieces(value))


def _pieces(value: str) -> Iterator[str]:
    piece, octets = "", 0
    for letter in value:
        size = len(letter.encode())
        if octets + size > _WORD_OCTETS:
            yield piece
            piece, octets = "", 0
        piece, octets = piece + letter, octets + size
    yield piece


def _folded(line: str) -> Iterator[str]:
    """Break a line before words, so that unfolding gives it back."""
    words = line.split(" ")
    piece = words[0]
    for word in words[1:]:
        if len(piece) + 1 + len(word) > 76:
            yield piece
            piece = word
        else:
            piece = f"{piece} {word}"
    yield piece
