import io
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pdfplumber
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.vocabulary import Paper, PersonKind, Role, Stock
from cqo_desktop.printing.documents.badges import Badge, BadgeSheet, Nudge, build, trial
from cqo_desktop.printing.documents.labels import LabelSheet, label_sheet, places
from cqo_desktop.printing.imprint import Imprint

Reader = Callable[[bytes], Any]
IMPRINT = Imprint(network="Executive Quality Network", printed=date(2026, 5, 1), accent="#F2B705")
NAMES = (
    Badge(given="Zoë", family="Žižková", role="Chief Quality Officer", organization="Karolinska", here=Role.SPEAKER),
    Badge(given="فاطمة", family="الزهراء", organization="Hamad Medical", language="ar"),
    Badge(given="कृष्णा", family="श्रीवास्तव", here=PersonKind.GUEST, language="hi"),
    Badge(given="王小明", here=Role.HOST, language="zh-Hans"),
    Badge(given="สมหญิง", family="ใจดี"),
    Badge(given="Maximiliana-Konstantina-Theodora", family="Featherstonehaugh-Cholmondeley", role="Director " * 12),
    Badge(given="X" * 60, organization="Y" * 90),
    Badge(given="<b>&amp; #[x]", family='=HYPERLINK("x")', role="\u202egnp.exe"),
    Badge(given="שלום", family="כהן"),
)
SHEET = BadgeSheet(imprint=IMPRINT, event="CQO Forum 2026, Gothenburg", badges=NAMES)


def words(data: bytes) -> list[list[dict[str, Any]]]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [page.extract_words(keep_blank_chars=True, use_text_flow=True) for page in pdf.pages]


def largest(data: bytes) -> float:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return float(max(letter["size"] for letter in pdf.pages[0].chars))


def test_badge_says_who_what_where_and_in_which_part(read: Reader) -> None:
    tree = read(build(SHEET, Paper.LETTER).data).tree
    assert [[part.text for part in badge.parts] for badge in tree.all("Sect")[:2]] == [
        ["Zoë", "Žižková", "Chief Quality Officer", "Karolinska", "CQO Forum 2026, Gothenburg", "Speaker"],
        ["فاطمة", "الزهراء", "Hamad Medical", "CQO Forum 2026, Gothenburg", "Member"],
    ]
    assert [part.language for part in tree.all("Sect")[1].parts[:2]] == ["ar", "ar"]


def test_hostile_names_print_as_typed(read: Reader) -> None:
    badge = read(build(SHEET, Paper.LETTER).data).tree.all("Sect")[7]
    assert [part.text for part in badge.parts[:3]] == ["<b>&amp; #[x]", '=HYPERLINK("x")', "gnp.exe"]


@pytest.mark.parametrize(
    ("stock", "paper"),
    [(None, Paper.LETTER), (None, Paper.A4), (Stock.INSERTS, Paper.LETTER), (Stock.INSERTS, Paper.A4)],
)
def test_every_name_stays_on_its_label(stock: Stock | None, paper: Paper) -> None:
    printed = build(replace(SHEET, stock=stock), paper)
    labels = label_sheet(stock, paper)
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        assert printed.pages == len(pdf.pages) == -(-len(NAMES) // labels.count)
        for page in pdf.pages:
            boxes = [(spot.x, page.height - spot.top) for spot in places(labels, paper, Nudge())]
            letters = [letter for letter in page.chars if letter["text"].strip()]
            assert [letter["text"] for letter in letters if not _on_a_label(letter, boxes, labels)] == []
            assert min(letter["size"] for letter in letters) >= 6.5


def _on_a_label(letter: dict[str, Any], boxes: list[tuple[float, float]], labels: LabelSheet) -> bool:
    return any(
        x <= letter["x0"]
        and letter["x1"] <= x + labels.width
        and top <= letter["top"]
        and letter["bottom"] <= top + labels.height
        for x, top in boxes
    )


def test_short_names_are_larger_than_long_ones() -> None:
    whole, long = build(replace(SHEET, badges=NAMES[:1]), Paper.A4), build(replace(SHEET, badges=NAMES[6:7]), Paper.A4)
    assert largest(whole.data) > 30 > largest(long.data)


def test_labels_already_used_stay_empty() -> None:
    (first, second) = words(build(replace(SHEET, used=1), Paper.LETTER).data)
    assert min(word["x0"] for word in first if word["top"] < 200) > 306
    assert len(second) == 9


def test_nudge_moves_every_letter() -> None:
    here, there = (
        words(build(replace(SHEET, nudge=nudge), Paper.LETTER).data)[0][0] for nudge in (Nudge(), Nudge(1, -0.5))
    )
    assert (there["x0"] - here["x0"], there["top"] - here["top"]) == pytest.approx((2.83, -1.42), abs=0.02)


def test_nudge_across_an_edge_is_refused() -> None:
    with pytest.raises(Refused, match="at most 5 mm"):
        Nudge(6)


def test_stock_of_another_paper_is_refused() -> None:
    with pytest.raises(Refused, match="labels L4785 are not made in Letter; choose 4x3 or 5395"):
        build(replace(SHEET, stock=Stock.AVERY_L4785), Paper.LETTER)


def test_nobody_is_refused() -> None:
    with pytest.raises(NotFound, match="nobody to make a badge for"):
        build(replace(SHEET, badges=()), Paper.A4)


def test_what_a_badge_cannot_hold_is_named() -> None:
    with pytest.raises(Refused, match="badge of “Jo Li” does not hold"):
        build(replace(SHEET, badges=(Badge(given="Jo", family="Li", organization="Trust " * 200),)), Paper.A4)
    with pytest.raises(Refused, match="does not fit the foot of a badge"):
        build(replace(SHEET, event="Forum " * 60), Paper.A4)


def test_missing_letters_are_told() -> None:
    assert build(replace(SHEET, badges=(Badge(given="ༀ"),)), Paper.A4).missing == ("ༀ",)


def test_same_badges_give_the_same_bytes() -> None:
    assert build(SHEET, Paper.A4) == build(SHEET, Paper.A4)


def test_trial_frames_every_label(read: Reader) -> None:
    printed = trial(replace(SHEET, nudge=Nudge(1, 0)), Paper.A4)
    assert [part.text for part in read(printed.data).tree.parts][::2] == [
        "Test sheet",
        "Moved by 1 mm to the right and 0 mm down.",
    ]
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        assert len(pdf.pages[0].lines) == 40
