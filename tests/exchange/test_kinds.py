import pytest

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.kinds import LARGEST, Kind, recognise

XLSX = b"PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml"


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("people.csv", b"Name,E-mail\n", Kind.CSV),
        ("people.txt", "Nom;Prénom\n".encode("utf-16"), Kind.CSV),
        ("people", b"Name\tE-mail\n", Kind.CSV),
        ("people.xls", b"Name\tE-mail\nAda\ta@example.org\n", Kind.CSV),
        ("names.csv", b"Name\nAda\n", Kind.CSV),
        ("people.xlsx", XLSX, Kind.XLSX),
        ("people.dat", XLSX + b"xl/workbook.xml", Kind.XLSX),
        ("people.csv", XLSX + b"xl/workbook.xml", Kind.XLSX),
        ("people.vcf", b"BEGIN:VCARD\r\n", Kind.VCARD),
        ("people.txt", b"\xef\xbb\xbfbegin:vcard\r\n", Kind.VCARD),
        ("people.vcf", b"# junk\nFN:Ada\n", Kind.VCARD),
        ("plan.ics", b"BEGIN:VCALENDAR\r\n", Kind.ICS),
        ("plan.txt", b"\r\nBEGIN:VCALENDAR\r\n", Kind.ICS),
        ("plan.ics", b"broken from the start", Kind.ICS),
        ("plan.xml", b"<?xml version='1.0'?>\n<!-- hi -->\n<schedule>", Kind.SCHEDULE_XML),
        ("plan", b"<!DOCTYPE schedule><schedule>", Kind.SCHEDULE_XML),
        ("plan.json", b'{"schedule": {}}', Kind.SCHEDULE_JSON),
        ("plan", b'\n{ "generator": {}, "schedule": {}}', Kind.SCHEDULE_JSON),
        ("cut.csv", "Prénom;Nom\nZoé".encode()[:-1], Kind.CSV),
    ],
)
def test_a_file_is_known_by_what_is_in_it_before_its_name(name: str, head: bytes, kind: Kind) -> None:
    assert recognise(name, head, size=len(head)) is kind


@pytest.mark.parametrize(
    ("name", "head", "message"),
    [
        ("people.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "open it in Excel and save it as .xlsx without a password"),
        ("people.xls", b"<html><body><table>", "“people.xls” is a web page, whatever its name says"),
        ("people.csv", b"\n<!DOCTYPE html>\n<html>", "is a web page"),
        ("people.docx", b"PK\x03\x04word/document.xml", "another Office file; save the table as .xlsx or .csv"),
        ("plan.pdf", b"%PDF-1.7", "is a PDF"),
        ("ada.jpg", b"\xff\xd8\xff\xe0", "is a picture"),
        ("plan.xml", b"<feed/>", "is XML, but no conference schedule"),
        ("song.mp3", b"ID3\x03\x00\x00\x00\x00", "holds a NUL character"),
        ("letter", b"Dear all", "is nothing this program reads"),
        ("empty.csv", b"", "“empty.csv” is empty"),
        ("blank.csv", b" \r\n ", "“blank.csv” is empty"),
    ],
)
def test_what_cannot_be_read_is_told_with_what_to_do(name: str, head: bytes, message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        recognise(name, head, size=len(head))


def test_a_large_file_is_refused_by_its_size_alone() -> None:
    with pytest.raises(Unreadable, match=r"^“people.csv” has 51 MB; a file may have 50"):
        recognise("people.csv", b"Name,E-mail\n", size=LARGEST + 1_000_000)
