import io
from collections.abc import Callable
from datetime import date
from typing import Any

import pdfplumber
import pikepdf
import pytest

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.text import Span, Spans, Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas

STYLE = Style(10, 14, tokens.INK)

NAMES = [
    "Zoë Žižková",
    "Thị Ngọc Đặng",
    "Ελένη Παπαδοπούλου",
    "Наталія Шевченко",
    "فاطمة الزهراء",
    "שלום כהן",
    "कृष्णा श्रीवास्तव",
    "สมหญิง ใจดี ผู้อำนวยการ",
    "王小明",
    "田中 花子 かな",
    "김철수 대한민국",
    "👩🏽‍⚕️ 🇸🇪 1️⃣ ❤️",
    "Wilhelmina-Alexandra van der Bruggen-Oosterhout-Löwenstein zu Wied",
    "e\u0301 and é, ﬁ and fi, 10\u00a0% and 10 %",
]
HOSTILE = [
    "",
    "   ",
    "\u0301\u0301",
    "a \u2067שלום\u2069 b",
    "abc\u202ecba\u202c d",
    "a\ud800b\x00c",
    "x" * 10_000,
    '<img src="/etc/passwd"/> & <b> [[[1]]] #[x] *y* \\(',
    "=1+1 %s {0} ${HOME}",
    "بتث (לא) 50% a@b.com",
    "\ue000\U0010ffff",
    "བོད་ཡིག",
    "Å 王 فاطمة Ж ไทย हिन्दी 🏥",
]

Reader = Callable[[bytes], Any]


def drawn(canvas: TaggedCanvas, text: Spans, width: float = 300, language: str | None = None) -> bytes:
    laid = lay(text, STYLE, width, language=language)
    ink(canvas, laid, 50, 750, "P", language)
    return canvas.finish()


@pytest.mark.parametrize("width", [300, 60])
@pytest.mark.parametrize("name", NAMES)
def test_structure_says_what_was_typed(canvas: TaggedCanvas, read: Reader, name: str, width: float) -> None:
    page = read(drawn(canvas, name, width))
    (paragraph,) = page.tree.all("P")
    assert paragraph.text == name
    assert paragraph.spelt == name
    assert page.loose == []
    assert canvas.missing == set()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_prints_as_plain_text(canvas: TaggedCanvas, read: Reader, text: str) -> None:
    laid = lay(text, STYLE, 300)
    page = read(drawn(canvas, text))
    shown = laid.text.translate({0xE000: "□", 0x10FFFF: "□"})
    assert page.tree.all("P")[0].text == shown
    assert (page.links, page.loose) == ([], [])


def test_letters_without_shape_leave_no_trace(canvas: TaggedCanvas, read: Reader) -> None:
    page = read(drawn(canvas, "\u200b\u200d\u200e\ufe0f"))
    assert (page.tree.text, canvas.missing) == ("", set())


def test_missing_letters_are_named_and_still_read_aloud(canvas: TaggedCanvas, read: Reader) -> None:
    page = read(drawn(canvas, "Tibetan བོད and \ue000"))
    assert canvas.missing == set("བོད\ue000")
    assert page.tree.all("P")[0].text == "Tibetan བོད and □"


def test_missing_letters_belong_to_one_document(canvas: TaggedCanvas) -> None:
    drawn(canvas, "བ")
    other = TaggedCanvas((100, 100), title="t", author="a", subject="s", language="en", day=canvas._day)
    drawn(other, "a")
    assert (canvas.missing, other.missing) == ({"བ"}, set())


def test_turned_bracket_does_not_spoil_the_plain_one(canvas: TaggedCanvas, read: Reader) -> None:
    ink(canvas, lay("שלום (אבג)", STYLE, 300), 50, 750, "P")
    ink(canvas, lay("plain (text)", STYLE, 300), 50, 700, "P")
    assert [each.spelt for each in read(canvas.finish()).tree.all("P")] == ["שלום (אבג)", "plain (text)"]


def test_language_of_a_name_is_on_its_element(canvas: TaggedCanvas, read: Reader) -> None:
    page = read(drawn(canvas, "فاطمة الزهراء", language="ar"))
    assert page.tree.all("P")[0].language == "ar"


def test_foreign_words_are_spans_with_their_language(canvas: TaggedCanvas, read: Reader) -> None:
    page = read(drawn(canvas, [Span("We greet "), Span("王小明", language="zh-Hans"), Span(".")]))
    (paragraph,) = page.tree.all("P")
    assert paragraph.text == "We greet 王小明."
    assert [(each.text, each.language) for each in paragraph.all("Span")] == [("王小明", "zh-Hans")]


def test_link_over_two_lines_is_one_element_with_two_boxes(canvas: TaggedCanvas, read: Reader) -> None:
    words = "the evaluation form of the spring series"
    page = read(drawn(canvas, [Span("Open "), Span(words, link="https://example.org/a")], width=120))
    (link,) = page.tree.all("Link")
    assert link.text == words
    assert page.links == ["https://example.org/a"] * 2


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "https:", "data:text/html,x", "ftp://a.b/c", "x y"]
)
def test_other_links_print_as_words(canvas: TaggedCanvas, read: Reader, target: str) -> None:
    page = read(drawn(canvas, [Span("Open "), Span("form", link=target)]))
    assert (page.links, page.tree.all("Link")) == ([], [])
    assert page.tree.all("P")[0].text == "Open form"


def test_readers_that_know_only_letter_codes_get_every_letter(canvas: TaggedCanvas) -> None:
    # pdfplumber reads no ActualText, and Arabic letters that differ by their dots share a glyph
    with pdfplumber.open(io.BytesIO(drawn(canvas, "بتثف نيي"))) as pdf:
        letters = sorted((letter["x0"], letter["text"]) for letter in pdf.pages[0].chars)
    assert "".join(text for _, text in reversed(letters) if text != "\u200b") == "بتثف نيي"


def lefts(data: bytes) -> list[float]:
    """Measure where each line begins on the paper."""
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return [round(min(letter["x0"] for letter in line["chars"])) for line in pdf.pages[0].extract_text_lines()]


def rights(data: bytes) -> list[float]:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        lines = pdf.pages[0].extract_text_lines()
        return [round(max(each["x1"] for each in line["chars"] if each["text"].strip())) for line in lines]


HEBREW = "שלום לכולם וברוכים הבאים אל הפגישה שלנו היום בערב"


def test_name_from_right_to_left_stands_at_the_left_of_its_column(canvas: TaggedCanvas) -> None:
    assert lefts(drawn(canvas, "שלום")) == [50]


def test_lines_from_right_to_left_are_flush_at_their_right(canvas: TaggedCanvas) -> None:
    data = drawn(canvas, HEBREW, 120)
    assert (min(lefts(data)), len(set(rights(data))), len(rights(data))) == (50, 1, 2)


def test_leftward_page_is_turned_round(read: Reader) -> None:
    page = TaggedCanvas((612, 792), title="t", author="a", subject="s", language="he", day=date(2026, 5, 14))
    data = drawn(page, "Plain")
    assert (rights(data), read(data).tree.text) == ([612 - 50], "Plain")


def test_artifact_is_outside_the_tree(canvas: TaggedCanvas, read: Reader) -> None:
    with canvas.artifact("Pagination"):
        ink(canvas, lay("Page 1 שלום", STYLE, 300), 50, 50, "P")
    page = read(drawn(canvas, "Body"))
    assert [each.text for each in page.tree.all("P")] == ["Body"]
    assert page.artifacts.startswith("Page 1 ")
    assert page.loose == []


def test_link_from_right_to_left_has_one_box(canvas: TaggedCanvas) -> None:
    ink(canvas, lay([Span("שלום רב", link="https://example.org")], STYLE, 300), 50, 700, "P")
    with pikepdf.open(io.BytesIO(canvas.finish())) as pdf:
        (box,) = pdf.pages[0].Annots
        assert float(box.Rect[2]) - float(box.Rect[0]) > 20
