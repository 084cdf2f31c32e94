from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.signin import Signer, SignIn, SignIns, build
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.times import City

SHEET = SignIn(
    title="Human factors",
    start=datetime(2026, 5, 14, 16, tzinfo=ZoneInfo("America/Toronto")),
    home=City("Toronto", "America/Toronto"),
    where="Aula Magna",
    signers=(
        Signer(name="الزهراء, فاطمة", organization="Hamad", language="ar"),
        Signer(name="X" * 60, organization="Y" * 90),
        Signer(name="Žižková, Zoë"),
    ),
)
SHEETS = SignIns(
    imprint=Imprint(network="CQO Network", printed=date(2026, 5, 1), hours=12), event="Forum", sheets=(SHEET,)
)


def test_sheet_says_what_when_and_where(read: Callable[[bytes], Any]) -> None:
    tree = read(build(SHEETS, Paper.LETTER).data).tree
    assert [(part.role, part.text) for part in tree.parts[:-1]] == [
        ("P", "CQO Network\u00a0· Sign-in sheet"),
        ("H1", "Human factors"),
        ("P", "Thursday, May 14, 2026 · 4:00\u00a0p.m., Toronto"),
        ("P", "Aula Magna"),
    ]


def test_everybody_has_a_row_and_three_are_left_for_others(read: Callable[[bytes], Any]) -> None:
    rows = read(build(SHEETS, Paper.A4).data).tree.all("TR")
    assert [[cell.text for cell in row.parts] for row in rows] == [
        ["Name", "Organization", "Arrived", "Signature"],
        ["الزهراء, فاطمة", "Hamad", "", ""],
        ["X" * 60, "Y" * 90, "", ""],
        ["Žižková, Zoë", "", "", ""],
        *[["", "", "", ""]] * 3,
    ]


@pytest.mark.parametrize("paper", list(Paper))
def test_each_session_begins_a_page(read: Callable[[bytes], Any], paper: Paper) -> None:
    many = SignIn(title="Long", start=SHEET.start, home=SHEET.home, signers=SHEET.signers * 20)
    printed = build(SignIns(imprint=SHEETS.imprint, event="Forum", sheets=(many, SHEET)), paper)
    page = read(printed.data)
    assert (page.pages, page.loose) == (printed.pages, [])
    assert printed == build(SignIns(imprint=SHEETS.imprint, event="Forum", sheets=(many, SHEET)), paper)
    heads = ["Sign-in sheet · Long" in each for each in page.furniture]
    assert heads == [False, *[True] * (printed.pages - 2), False]
