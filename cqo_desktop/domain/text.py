"""Cleaning what people type or paste, before it is kept; and the folded form that searches compare."""

import re
import unicodedata
from urllib.parse import urlsplit

from cqo_desktop.domain.errors import Refused

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\ud800-\udfff]"
)
"""Control characters, direction overrides, byte order marks, and what XML cannot hold."""
_BREAKS = re.compile("\r\n?|\u0085|\u2028|\u2029|\x0b|\x0c")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064]")
"""What pasting leaves inside addresses, unseen."""
_ADDRESS = re.compile(r"[^\s@,;:<>()\[\]\"\\]+@[^\s@,;:<>()\[\]\"\\.]+(\.[^\s@,;:<>()\[\]\"\\.]+)+")


_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th"},
)
"""Letters that Unicode does not take apart though people type them plain."""


def clean_text(text: str) -> str:
    """Normalise several lines: NFC, LF, no control characters, no direction overrides, no trailing blanks."""
    text = unicodedata.normalize("NFC", _UNPRINTABLE.sub("", _BREAKS.sub("\n", text)))
    return "\n".join(line.rstrip() for line in text.split("\n")).strip()


def clean_line(text: str) -> str:
    """Normalise one line: as `clean_text`, and every run of white space is one blank."""
    return " ".join(clean_text(text).split())


def fold(text: str) -> str:
    """Give the form in which 'Zoë' and 'ZOE' are equal, for searching and guessing, never for showing."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(each for each in decomposed if not unicodedata.combining(each))
    return plain.translate(_UNDECOMPOSED)


def checked_email(address: str) -> str:
    """Clean an address: no blanks around it, the domain in lower case; an empty one stays empty.

    Raises:
        Refused: it is no single address.
    """
    address = _INVISIBLE.sub("", clean_line(address))
    if not address:
        return ""
    if not _ADDRESS.fullmatch(address) or len(address) > 254:
        raise Refused(f"“{address[:80]}” is not an e-mail address; write it as name@example.org.")
    local, _, domain = address.rpartition("@")
    return f"{local}@{domain.lower()}"


def checked_link(link: str) -> str:
    """Clean a join link; an empty one stays empty.

    Raises:
        Refused: it is no web address; https:// is offered where that alone is missing.
    """
    link = _INVISIBLE.sub("", clean_line(link))
    if not link:
        return ""
    if " " in link or len(link) > 2000:
        raise Refused(f"“{link[:80]}” is not a web address; it has a blank in it or is too long.")
    try:
        parts = urlsplit(link)
        port_is_sound = parts.port is None or parts.port > 0
    except ValueError:
        raise Refused(f"“{link[:80]}” is not a web address; paste it again, beginning with https://.") from None
    if parts.scheme not in {"https", "http"} or not parts.hostname or not port_is_sound:
        raise Refused(f"“{link[:80]}” is not a web address; add https:// at the start.")
    return link


def named(text: str, what: str) -> str:
    """Clean a name that must not be empty.

    Raises:
        Refused: nothing is left of it.
    """
    text = clean_line(text)
    if not any(unicodedata.category(each)[0] in "LNPS" for each in text):
        raise Refused(f"{what} needs a name; type one.")
    return text
