"""Safety of an Excel workbook before anything in it is read: it is a ZIP of XML from a stranger."""

import io
import zipfile
import zlib
from xml.etree.ElementTree import ParseError

import defusedxml.ElementTree
from defusedxml.common import DefusedXmlException

from cqo_desktop.domain.errors import Unreadable

MAX_UNPACKED = 200_000_000
MAX_RATIO = 100
_SMALL = 1_000_000
BROKEN_ZIP = (
    EOFError, LookupError, OSError, RuntimeError, ValueError, zlib.error,
    zipfile.BadZipFile, zipfile.LargeZipFile,
)  # fmt: skip
"""All that `zipfile` is known to raise on damaged or encrypted archives."""


def open_archive(data: bytes) -> zipfile.ZipFile:
    """Open a workbook's archive after checking sizes and that no part declares entities.

    Raises:
        Unreadable: it is damaged, would unpack to more than 200 MB, or carries a document type.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except BROKEN_ZIP:
        raise Unreadable("This Excel file is damaged; open it in Excel and save it again as .xlsx.") from None
    parts = archive.infolist()
    unpacked = sum(part.file_size for part in parts)
    if unpacked > MAX_UNPACKED:
        raise Unreadable(f"This Excel file would unpack to {unpacked // 1_000_000:,} MB; save only the sheet you need.")
    for part in parts:
        # A few hundred equal cells pack well too: a ratio says something of large parts only.
        if part.file_size > _SMALL and part.file_size > MAX_RATIO * max(part.compress_size, 1):
            raise Unreadable(
                f"The part {part.filename[:60]} of this Excel file unpacks to over {MAX_RATIO} times "
                "its size; save the sheet as CSV and import that."
            )
    _refuse_entities(archive)
    return archive


def _refuse_entities(archive: zipfile.ZipFile) -> None:
    """Look at the start of each part: a document type stands before the first element or nowhere."""
    for part in archive.infolist():
        if not part.filename.endswith((".xml", ".rels")):
            continue
        try:
            with archive.open(part) as stream:
                next(defusedxml.ElementTree.iterparse(stream, events=("start",), forbid_dtd=True), None)
        except DefusedXmlException:
            raise Unreadable(
                f"The part {part.filename[:60]} of this Excel file declares entities; "
                "no workbook needs them, so it was not opened."
            ) from None
        except (*BROKEN_ZIP, ParseError):
            raise Unreadable(
                f"The part {part.filename[:60]} of this Excel file is damaged; "
                "open it in Excel and save it again as .xlsx."
            ) from None
