import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pdfplumber
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents.tents import TentCard, TentCards, build
from cqo_desktop.printing.imprint import Imprint

IMPRINT = Imprint(network="Executive Quality Network", printed=date(2026, 5, 1))
CARDS = TentCards(
    imprint=IMPRINT,
    event="Forum 2026",
    cards=(
        TentCard(name="Zoë Žižková", organization="Karolinska"),
        TentCard(name="Maximiliana-Konstantina Featherstonehaugh-Cholmondeley", organization="Trust " * 20),
        TentCard(name="王小明", language="zh-Hans"),
    ),
)


def test_name_is_read_once_and_printed_on_both_faces(read: Callable[[bytes], Any]) -> None:
    page = read(build(CARDS, Paper.LETTER).data)
    faces = [[part.text for part in card.parts] for card in page.tree.all("Sect")]
    assert faces[0] == ["Zoë Žižková", "Karolinska"]
    assert (page.artifacts.count("Zoë Žižková"), page.loose) == (1, [])


@pytest.mark.parametrize("paper", list(Paper))
def test_two_cards_a_sheet_each_face_within_its_panel(paper: Paper) -> None:
    printed = build(CARDS, paper)
    assert printed.pages == 2
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        page = pdf.pages[0]
        middle = float(page.height) / 2
        letters = [letter for letter in page.chars if letter["text"].strip()]
        panels = {(letter["top"] - middle) // 180 for letter in letters}
        assert panels == {(letter["bottom"] - middle) // 180 for letter in letters} == {-2, -1, 0, 1}
        assert min(letter["x0"] for letter in letters) > 36
        assert max(letter["x1"] for letter in letters) < page.width - 36


def test_what_a_card_cannot_hold_is_named() -> None:
    with pytest.raises(Refused, match="tent card of “Jo” does not hold"):
        build(replace(CARDS, cards=(TentCard(name="Jo", organization="Trust " * 300),)), Paper.A4)
    with pytest.raises(NotFound, match="nobody to make a tent card for"):
        build(replace(CARDS, cards=()), Paper.A4)


def test_same_cards_give_the_same_bytes() -> None:
    assert build(CARDS, Paper.A4) == build(CARDS, Paper.A4)
