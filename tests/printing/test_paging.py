from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import space
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.text import Span, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.story import Said

SHEET = tokens.SHEETS[Paper.LETTER]


@pytest.fixture
def pages() -> Pages:
    imprint = Imprint(network="Network", printed=date(2026, 5, 14))
    return Pages(imprint, SHEET, title="Try", subject="Test", note="Note")


def say(pages: Pages, text: str) -> None:
    pages.say([Said(lay(text, tokens.BODY, pages.width))])


def test_text_flows_over_pages_with_heads_and_numbers_on_each(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.running = "Monday"
    say(pages, "word " * 2400)
    printed = pages.finish()
    page = read(printed.data)
    assert page.pages == printed.pages == 3
    foot = "NotePrinted Thursday, May 14, 2026 · Page {} of 3Monday"
    assert page.furniture == [foot.format(1), foot.format(2), foot.format(3)]
    assert [(each.role, each.text) for each in page.tree.parts] == [("P", ("word " * 2400).strip())]


def test_head_is_that_of_what_stands_first_on_a_page(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.running = "One"
    say(pages, "one")
    pages.running = "Two"
    say(pages, "two")
    pages.fresh()
    pages.fresh()
    say(pages, "three")
    heads = [each.rpartition("of 2")[2] for each in read(pages.finish().data).furniture]
    assert heads == ["One", "Two"]


def test_bare_page_has_neither_head_nor_foot(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.bare = True
    say(pages, "cover")
    pages.fresh()
    say(pages, "inside")
    assert read(pages.finish().data).furniture == ["", "NotePrinted Thursday, May 14, 2026 · Page 2 of 2"]


def test_heading_moves_on_with_what_it_must_keep(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.block(space(pages.room - 60))
    pages.line(lay("Heading", tokens.H2, pages.width), "H1", keep=50)
    assert pages.number == 2
    assert read(pages.finish().data).pages == 2


def test_columns_are_filled_one_after_the_other(pages: Pages) -> None:
    with pages.in_columns(2, 20):
        left = pages.x
        say(pages, "word " * 500)
        assert (pages.x, pages.number) == (left + pages.width + 20, 1)
    assert (pages.x, pages.number, pages.is_fresh) == (SHEET.side, 2, True)


def test_pages_may_lie_on_their_side(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.fresh(SHEET.turned)
    say(pages, "wide")
    pages.fresh(SHEET)
    say(pages, "high")
    page = read(pages.finish().data)
    assert (page.pages, page.size) == (2, (792, 612))


def test_bookmarks_and_links_lead_to_their_places(pages: Pages, read: Callable[[bytes], Any]) -> None:
    pages.bookmark("one", "One\x00 <b>")
    pages.say([Said(lay([Span("See "), Span("two", goto="two")], tokens.BODY, pages.width))])
    pages.fresh()
    pages.bookmark("two", "Zwei", 1)
    say(pages, "two")
    page = read(pages.finish().data)
    assert page.bookmarks == [(0, "One <b>", 1), (1, "Zwei", 2)]
    assert [each.text for each in page.tree.all("Link")] == ["two"]


def test_empty_document_has_a_page(pages: Pages, read: Callable[[bytes], Any]) -> None:
    printed = pages.finish()
    assert (printed.pages, read(printed.data).pages) == (1, 1)


def test_columns_share_what_needs_less_than_a_page(pages: Pages) -> None:
    lines = [lay(f"Line {number}", tokens.BODY, 100) for number in range(9)]
    places = []
    with pages.in_columns(3, 10):
        pages.share(sum(laid.height for laid in lines), lines[0].height)
        for laid in lines:
            pages.need(laid.height)
            places.append(round(pages.x))
            pages.line(laid)
    assert [places.count(place) for place in dict.fromkeys(places)] == [4, 4, 1]
    assert pages.number == 2
