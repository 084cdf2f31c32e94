import io
import struct
import zipfile

import pytest

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.xlsx_archive import open_archive


def archive(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as content:
        for name, data in parts.items():
            content.writestr(f"xl/{name}.xml", data)
    return file.getvalue()


def test_a_plain_archive_is_opened() -> None:
    with open_archive(archive(workbook=b"<workbook/>")) as opened:
        assert opened.namelist() == ["xl/workbook.xml"]


def test_a_part_that_unpacks_a_hundredfold_is_refused() -> None:
    with pytest.raises(Unreadable, match="unpacks to over 100 times its size"):
        open_archive(archive(sheet=b" " * 5_000_000))


def test_an_archive_that_says_it_is_huge_is_refused_without_unpacking_it() -> None:
    data = bytearray(archive(sheet=b"<x/>"))
    entry = data.index(b"PK\x01\x02")
    compressed, unpacked = 10_000_000, 300_000_000
    data[entry + 20 : entry + 28] = struct.pack("<II", compressed, unpacked)
    with pytest.raises(Unreadable, match=r"^This Excel file would unpack to 300 MB"):
        open_archive(bytes(data))


@pytest.mark.parametrize(
    "entity",
    [
        b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
        b'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>',
        b'<!DOCTYPE x SYSTEM "http://example.org/x.dtd">',
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_part_with_a_document_type_is_refused(entity: bytes, encoding: str) -> None:
    with pytest.raises(Unreadable, match="declares entities"):
        open_archive(archive(workbook=(entity + b"<x/>").decode().encode(encoding)))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"PK\x03\x04" + b"\0" * 100, archive(workbook=b"<wor")[:-30]])
def test_a_damaged_archive_is_refused(data: bytes) -> None:
    with pytest.raises(Unreadable, match="damaged"):
        open_archive(data)


def test_a_part_that_is_no_xml_is_refused() -> None:
    with pytest.raises(Unreadable, match="damaged"):
        open_archive(archive(workbook=b"MZ"))
