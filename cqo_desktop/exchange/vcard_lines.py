"""The lines of a vCard file: unfolded, numbered, taken apart and decoded (RFC 6350 section 3; vCard 2.1)."""

import codecs
import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cqo_desktop.exchange.decoding import decode

_LINE = re.compile(
    rb'(?:[A-Za-z0-9\-]+\.)?(?P<name>[A-Za-z0-9\-]+)(?P<parameters>(?:;(?:"[^"]*"|[^":])*)?):(?P<value>.*)',
    re.DOTALL,
)
_PARAMETER = re.compile(r';([^;="]*)(?:=((?:"[^"]*"|[^;"])*))?')
_BASE64_GOES_ON = re.compile(rb"[A-Za-z0-9+/]{20,}={0,2}|[A-Za-z0-9+/]{2,}={1,2}")
_ENDS_OF_LINES = re.compile(rb"\r\n|\n|\r")
_PLAIN_CODECS = ("utf-8", "iso8859", "ascii", "cp125", "koi8", "shift_jis", "gb", "big5", "euc", "mac")
_UNESCAPED_SEMICOLON = re.compile(r"(?<!\\);")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Property:
    """One property: name in capitals, parameter names in capitals with values in small letters."""

    line: int
    name: str
    value: str
    parameters: Mapping[str, frozenset[str]]

    @property
    def text(self) -> str:
        """Give the value with its escapes undone."""
        return _unescape(self.value)

    @property
    def components(self) -> list[str]:
        """Give the parts of a structured value such as N or ADR."""
        return [_unescape(part).strip() for part in _UNESCAPED_SEMICOLON.split(self.value)]

    def says(self, parameter: str) -> frozenset[str]:
        """Give the values of a parameter; in vCard 2.1 a type may stand without its name."""
        return self.parameters.get(parameter, frozenset()) | self.parameters.get("", frozenset())


@dataclass(frozen=True, slots=True)
class Stray:
    """A line that is no property."""

    line: int
    text: str


def parsed(data: bytes) -> Iterator[Property | Stray]:
    """Take a file apart, each line in the encoding it names or else the file's own.

    Raises:
        Unreadable: the bytes are no text.
    """
    decoded = decode(data)
    # Cards of version 2.1 name an encoding line by line, so bytes are decoded late; UTF-16 has no such lines.
    wide = decoded.encoding.startswith(("utf-16", "utf-32"))
    octets, encoding = (decoded.text.encode(), "utf-8") if wide else (data, decoded.encoding)
    for line, content in _unfolded(octets.removeprefix(b"\xef\xbb\xbf")):
        found = _LINE.fullmatch(content)
        if found:
            yield _property(line, found, encoding)
        elif content.strip():
            yield Stray(line, content[:80].decode(encoding, "replace"))


def _unfolded(octets: bytes) -> Iterator[tuple[int, bytes]]:
    """Join continued lines: a leading blank, a trailing '=' of quoted-printable, or naked base64."""
    start, whole = 1, [b""]
    head = b""
    for line, content in enumerate(_ENDS_OF_LINES.split(octets), 1):
        if content[:1] in {b" ", b"\t"} and any(whole):
            whole.append(content[1:])
        elif whole[-1].endswith(b"=") and b"QUOTED-PRINTABLE" in head:
            whole[-1] = whole[-1][:-1]
            whole.append(content)
        elif b"BASE64" in head and _BASE64_GOES_ON.fullmatch(content):
            whole.append(content)
        else:
            yield start, b"".join(whole)
            start, whole, head = line, [content], content.partition(b":")[0].upper()
    yield start, b"".join(whole)


def _property(line: int, found: re.Match[bytes], encoding: str) -> Property:
    parameters: dict[str, frozenset[str]] = {}
    for name, values in _PARAMETER.findall(found["parameters"].decode(encoding, "replace")):
        key, value = (name.upper(), values) if values else ("", name)
        words = frozenset(value.casefold().replace('"', "").split(","))
        parameters[key] = parameters.get(key, frozenset()) | words
    content = found["value"]
    if "quoted-printable" in parameters.get("ENCODING", frozenset()) | parameters.get("", frozenset()):
        content = quopri.decodestring(content)
    charset = next(iter(parameters.get("CHARSET", ())), encoding)
    return Property(line, found["name"].decode("ascii").upper(), _decoded(content, charset, encoding), parameters)


def _decoded(content: bytes, charset: str, encoding: str) -> str:
    for each in (charset, encoding):
        try:
            # Python knows codecs that run code over the text; a card may only name plain ones.
            if codecs.lookup(each).name.startswith(_PLAIN_CODECS):
                return content.decode(each)
        except (LookupError, UnicodeError):
            continue
    return content.decode("cp1252", "replace")


def _unescape(text: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], text)
