"""What a file is, by its first bytes before its name."""

import re
from enum import Enum

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.decoding import decode

LARGEST = 50_000_000
ENOUGH = 4_096
"""As many of a file's first bytes as `recognise` looks at; even, so that no letter of UTF-16 is cut."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_FOREIGN = {b"%PDF": "a PDF", b"\x89PNG": "a picture", b"\xff\xd8\xff": "a picture", b"GIF8": "a picture"}
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype html|html|head|body|table|meta)\b", re.I | re.S
)
_XML_ROOT = re.compile(r"\s*(?:<\?.*?\?>\s*|<!--.*?-->\s*|<![A-Za-z][^>\[]*(?:\[.*?\]\s*)?>\s*)*<(?:\w+:)?(\w+)", re.S)
_TABLE_ENDINGS = frozenset({"csv", "tsv", "tab", "txt"})


class Kind(Enum):
    """The formats the program reads."""

    CSV = "csv"
    XLSX = "xlsx"
    VCARD = "vcard"
    ICS = "ics"
    SCHEDULE_XML = "schedule_xml"
    SCHEDULE_JSON = "schedule_json"


def recognise(name: str, head: bytes, *, size: int) -> Kind:
    """Tell a file's kind from its name, its first bytes (`ENOUGH` of them) and its size in bytes.

    Raises:
        Unreadable: it is too large, empty, or nothing this program reads; the sentence says what to do.
    """
    if size > LARGEST:
        raise Unreadable(f"“{name}” has {size / 1e6:,.0f} MB; a file may have {LARGEST // 1_000_000}. Split it.")
    if size == 0 or not head.strip():
        raise Unreadable(f"“{name}” is empty; choose another file.")
    ending = name.rpartition(".")[2].casefold()
    return _binary(name, ending, head[:ENOUGH]) or _text(name, ending, head[:ENOUGH])


def _binary(name: str, ending: str, head: bytes) -> Kind | None:
    if head.startswith(_OLE):
        raise Unreadable(
            f"“{name}” is an old or a password-protected Office file; "
            "open it in Excel and save it as .xlsx without a password."
        )
    if head.startswith(_ZIP):
        if ending in {"xlsx", "xlsm"} or b"xl/" in head:
            return Kind.XLSX
        raise Unreadable(f"“{name}” is a ZIP archive or another Office file; save the table as .xlsx or .csv.")
    for mark, what in _FOREIGN.items():
        if head.startswith(mark):
            raise Unreadable(f"“{name}” is {what}; choose a CSV, Excel, vCard, calendar or schedule file.")
    return None


def _text(name: str, ending: str, head: bytes) -> Kind:
    text = decode(head).text.lstrip("\ufeff \t\r\n")
    upper = text[:200].upper()
    if _HTML.match(text):
        raise Unreadable(f"“{name}” is a web page, whatever its name says; save the table itself as .xlsx or .csv.")
    if text.startswith("<"):
        root = _XML_ROOT.match(text)
        if root and root[1] == "schedule":
            return Kind.SCHEDULE_XML
        raise Unreadable(f"“{name}” is XML, but no conference schedule; choose another file.")
    if "BEGIN:VCARD" in upper or (ending in {"vcf", "vcard"} and "BEGIN:" in upper):
        return Kind.VCARD
    if "BEGIN:VCALENDAR" in upper or "BEGIN:VEVENT" in upper:
        return Kind.ICS
    if text.startswith("{"):
        return Kind.SCHEDULE_JSON
    by_ending = {"vcf": Kind.VCARD, "vcard": Kind.VCARD, "ics": Kind.ICS, "ical": Kind.ICS}
    if ending in by_ending:
        return by_ending[ending]
    if ending in _TABLE_ENDINGS or any(mark in text.partition("\n")[0] for mark in ",;\t|"):
        return Kind.CSV
    raise Unreadable(f"“{name}” is nothing this program reads; choose CSV, Excel, vCard, .ics or a schedule.")
