"""Whatever a stranger's file holds, the readers answer with records or with one sentence."""

import io
import random
import zipfile
from collections.abc import Callable, Sequence
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.exchange import csv_files, kinds, people, schedule_json, schedule_xml, sessions, vcards, xlsx_files
from cqo_desktop.exchange.columns import is_people, is_sessions
from cqo_desktop.exchange.tables import Table

Reader = Callable[[bytes], object]
GOOD = {
    "people.csv": (
        b'Name,Given,Family,E-mail,Country,Time Zone,Kind\n"Ada, MD",Ada,L,a@example.org,France,ET,guest\n'
        b"Bob \xc3\xa9,B,b,b@example.org;c@example.org,US,Paris,\n"
    ),
    "sessions.csv": (
        "Title;Date;Start;End;Minutes;Zone;Speakers;Status\nA;10/22/2026;4–5 pm ET;;;;Ada, MD;hold\n"
        "B;2026-10-22T16:00:00-04:00;;18:00;1h30;Zürich;Bob <b@example.org>;confirmed\n"
        "C;46317.6;;46317.7;PT1H;Tokyo;;\n"
    ).encode(),
    "cards.vcf": (
        b"BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg;;;MD\r\n"
        b"FN;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg =\r\nM\r\nEMAIL;PREF:j@example.org\r\n"
        b"PHOTO;ENCODING=BASE64:/9j/4AAQ\r\n SkZJRg==\r\n\r\nTZ:-0500\r\n"
        b"ADR;TYPE=work:;;1 St;City;;;M\xc3\xa9xico\r\nEND:VCARD\r\n"
    ),
    "schedule.xml": (
        b"<schedule><version>1</version><conference><acronym>qc26</acronym><title>T</title><start>2026-10-22</start>"
        b"<time_zone_name>America/Toronto</time_zone_name></conference><day date='2026-10-22' index='1'><room name='A'>"
        b"<event id='3' guid='29aecfd7-2e44-4f49-ab86-29b5e0877325'><date>2026-10-22T16:00:00-04:00</date>"
        b"<start>16:00</start><duration>01:00</duration><title>R</title><persons><person id='5'>Ada</person></persons>"
        b"<links><link href='https://example.org'>x</link></links></event></room></day></schedule>"
    ),
    "schedule.json": (
        b'{"schedule": {"version": "1", "conference": {"title": "T", "time_zone_name": "Asia/Tokyo", "days": [{"date":'
        b'"2026-10-22", "rooms": {"A": [{"guid": "29aecfd7-2e44-4f49-ab86-29b5e0877325", "id": 3, "title": "R", "date":'
        b'"2026-10-22T16:00:00+09:00", "duration": "01:00", "persons": [{"id": 5, "name": "Ada"}], "links": []}]}}]}}}'
    ),
}
SPLINTERS = [
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b"&lt;", b"&x;", b"9" * 40, b"-1", b"\r\n", b"\\u0000", b"\\ud800",
    b"1e999",
    b"[[[[", b"=", b"'=", b";CHARSET=idna", b";ENCODING=BASE64:", b"0001-01-01", b"9999-12-31T23:59:59+14:00",
    b"<![CDATA[",
]  # fmt: skip


def from_table(read: Callable[[bytes], Table]) -> Reader:
    def both(data: bytes) -> None:
        table = read(data)
        is_people(table), is_sessions(table)
        for read_rows in (people.read, sessions.read):
            with suppress(PlannerError):
                read_rows(table)

    return both


READERS: dict[str, Reader] = {
    "people.csv": from_table(csv_files.read),
    "sessions.csv": from_table(csv_files.read),
    "cards.vcf": vcards.read,
    "schedule.xml": lambda data: schedule_xml.read(data, "America/Toronto"),
    "schedule.json": schedule_json.read,
}


def broken(data: bytes, chance: random.Random) -> bytes:
    """Cut, double, swap and splinter a file in a few places."""
    content = bytearray(data)
    for _ in range(chance.randint(1, 6)):
        at, length = chance.randrange(len(content) + 1), chance.randint(1, 30)
        match chance.randrange(6):
            case 0:
                del content[at : at + length]
            case 1:
                content[at:at] = chance.randbytes(length)
            case 2:
                source = chance.randrange(len(content) + 1)
                content[at:at] = content[source : source + length]
            case 3:
                del content[max(at, 1) :]
            case 4:
                content[at:at] = chance.choice(SPLINTERS)
            case _:
                content[at : at + length] = bytes(chance.choices(b"0123456789:/-.", k=length))
    return bytes(content)


@pytest.mark.parametrize("name", GOOD)
def test_the_good_file_is_good(name: str) -> None:
    READERS[name](GOOD[name])


@pytest.mark.parametrize("name", GOOD)
@settings(max_examples=200)
@given(st.integers(min_value=0))
def test_a_broken_file_raises_nothing_but_a_sentence(name: str, seed: int) -> None:
    data = broken(GOOD[name], random.Random(seed))
    with suppress(PlannerError):
        kinds.recognise(name, data[: kinds.ENOUGH], size=len(data))
    with suppress(PlannerError):
        READERS[name](data)


@pytest.mark.parametrize("name", GOOD)
@given(st.binary(max_size=200))
def test_any_bytes_raise_nothing_but_a_sentence(name: str, data: bytes) -> None:
    with suppress(PlannerError):
        kinds.recognise(name, data[: kinds.ENOUGH], size=len(data))
    with suppress(PlannerError):
        READERS[name](data)


@settings(max_examples=150)
@given(seed=st.integers(min_value=0))
def test_a_broken_workbook_raises_nothing_but_a_sentence(seed: int, good_workbook: bytes) -> None:
    chance = random.Random(seed)
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(good_workbook)) as before, zipfile.ZipFile(file, "w") as after:
        hit = chance.choice(before.namelist())
        for part in before.namelist():
            content = before.read(part)
            after.writestr(part, broken(content, chance) if part in {hit, "xl/worksheets/sheet1.xml"} else content)
    for data in (file.getvalue(), broken(good_workbook, chance)):
        with suppress(PlannerError):
            from_table(xlsx_files.read)(data)


@pytest.fixture(scope="module")
def good_workbook(workbook: Callable[[Sequence[Sequence[object]]], bytes]) -> bytes:
    return workbook([["Title", "Date", "Start", "Minutes"], ["A", "2026-10-22", 0.5, 60], ["=1+1", None, "=A1", True]])
