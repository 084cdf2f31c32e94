"""What may stand in a calendar file: text without traps, escaped, and addresses that are addresses."""

import re
import unicodedata
from urllib.parse import quote

# Control characters but TAB and line feed, overrides of the reading direction, lone surrogates, and code
# points that are no characters: some reader breaks on each of them.
_UNWANTED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]",
)
_LINE_END = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_LONGEST_TITLE = 255
_BREAK = re.compile(r"[\n\t]+")
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_WEB = re.compile(r"https?://[^\s/?#]", re.IGNORECASE)
_PLAIN_URI = re.compile(r"[\x21-\x7e]*")
_ASCII_PRINTABLE = "".join(map(chr, range(0x21, 0x7F)))


def clean(text: str) -> str:
    """Reduce text to what every calendar program survives; line ends become line feeds."""
    # All that is unwanted is also unprintable, and that is quick to ask.
    if not text.replace("\n", " ").isprintable():
        text = _UNWANTED.sub("", _LINE_END.sub("\n", text))
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.rstrip()


def one_line(text: str) -> str:
    """Clean text that programs show on one line, such as a title."""
    text = clean(text)
    return text if text.isprintable() else _BREAK.sub(" ", text).strip()


def short(text: str) -> str:
    """Clean text for one line and to a length that every program keeps; Outlook cuts at 255."""
    text = one_line(text)
    return text if len(text) <= _LONGEST_TITLE else text[: _LONGEST_TITLE - 1].rstrip() + "…"


def escape(text: str) -> str:
    """Escape clean text for a value of type TEXT (RFC 5545, 3.3.11)."""
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def unescape(value: str) -> str:
    r"""Undo `escape`; an unknown sequence such as `\x` is kept as it stands, as Outlook does."""
    return _ESCAPED.sub(_plain, value) if "\\" in value else value


def _plain(found: re.Match[str]) -> str:
    letter = found[1]
    if letter in "nN":
        return "\n"
    return letter if letter in '\\;,:"' else found[0]


def web_address(text: str) -> str:
    """Give an http address with nothing in it but printable ASCII, or nothing where the text is none."""
    text = clean(text).strip()
    if not _WEB.match(text):
        return ""
    return text if _PLAIN_URI.fullmatch(text) else quote(text, safe=_ASCII_PRINTABLE)
