import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pdfplumber
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.certificate import Attended, Certificate, Certificates, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.phrases import BRITISH

Reader = Callable[[bytes], Any]
FIRST = Attended(title="Human factors", day=date(2026, 3, 12), minutes=90)
SECOND = Attended(title="Equity in <sepsis>", day=date(2026, 5, 14), minutes=60)
ZOE = Certificate(name="Zoë Žižková, MD", sessions=(FIRST, SECOND), credits=Decimal("2.5"), number="2026-0143")
BATCH = Certificates(
    imprint=Imprint(network="Executive Quality Network", printed=date(2026, 5, 20)),
    event="Learning",
    certificates=(ZOE,),
    signatories=(("Ingrid Larsen", "Director of programmes"),),
    credit="AMA PRA Category 1 Credits™",
)


def test_certificate_says_who_attended_what_and_for_how_long(read: Reader) -> None:
    (page,) = read(build(BATCH, Paper.LETTER).data).tree.parts
    assert [(part.role, part.text) for part in page.parts if part.role != "Table"] == [
        ("P", "Executive Quality Network"),
        ("H1", "Certificate of attendance"),
        ("P", "This is to certify that"),
        ("P", "Zoë Žižková, MD"),
        (
            "P",
            "attended 2 sessions of “Learning” from March 12, 2026 to May 14, 2026, 150 minutes in all.",
        ),
        ("P", "2.5 AMA PRA Category 1 Credits™"),
        ("P", "Ingrid Larsen"),
        ("P", "Director of programmes"),
        ("P", "May 20, 2026"),
        ("P", "Date"),
        ("P", "Certificate 2026-0143"),
    ]


def test_sessions_are_listed_by_title(read: Reader) -> None:
    rows = read(build(BATCH, Paper.LETTER).data).tree.all("TR")
    assert [[(cell.role, cell.text) for cell in row.parts] for row in rows] == [
        [("TD", "March 12, 2026"), ("TH", "Human factors"), ("TD", "90 min")],
        [("TD", "May 14, 2026"), ("TH", "Equity in <sepsis>"), ("TD", "60 min")],
    ]


def test_single_session_is_said_in_the_sentence(read: Reader) -> None:
    british = replace(BATCH.imprint, words=BRITISH)
    page = replace(BATCH, imprint=british, certificates=(replace(ZOE, sessions=(FIRST,), credits=None),))
    texts = [part.text for part in read(build(page, Paper.A4).data).tree.all("P")]
    assert "attended “Human factors” on 12 March 2026, 90 minutes." in texts
    assert read(build(page, Paper.A4).data).tree.all("Table") == []


@pytest.mark.parametrize("paper", list(Paper))
@pytest.mark.parametrize("name", ["Jo", "फातिमा " * 8, "Featherstonehaugh-" * 4, "X" * 60])
def test_everything_stays_inside_the_frame(name: str, paper: Paper) -> None:
    page = replace(ZOE, name=name, sessions=(FIRST, SECOND) * 6)
    printed = build(replace(BATCH, certificates=(page, ZOE)), paper)
    assert printed.pages == 2
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        sheet = pdf.pages[0]
        letters = [letter for letter in sheet.chars if letter["text"].strip()]
        assert min(letter["x0"] for letter in letters) > 50
        assert max(letter["x1"] for letter in letters) < sheet.width - 50
        assert min(letter["top"] for letter in letters) > 50
        assert max(letter["bottom"] for letter in letters) < sheet.height - 45
        assert min(letter["size"] for letter in letters) >= 6.5


def test_more_than_a_page_holds_is_named() -> None:
    with pytest.raises(Refused, match="“Zoë Žižková, MD” attended 60 sessions"):
        build(replace(BATCH, certificates=(replace(ZOE, sessions=(FIRST,) * 60),)), Paper.A4)
    with pytest.raises(NotFound, match="choose sessions that have taken place"):
        build(replace(BATCH, certificates=()), Paper.A4)


def test_same_certificates_give_the_same_bytes() -> None:
    assert build(BATCH, Paper.A4) == build(BATCH, Paper.A4)
