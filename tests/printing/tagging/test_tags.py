from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.text import Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas, live

STYLE = Style(10, 14, tokens.INK)


def write(canvas: TaggedCanvas, text: str, role: str = "P") -> None:
    ink(canvas, lay(text, STYLE, 200), 50, 700, role)


@pytest.mark.parametrize(
    ("link", "target"),
    [
        ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (" HTTP://example.org ", "HTTP://example.org"),
        ("mailto:office@example.org", "mailto:office@example.org"),
        ("https://example.org/ž ř", "https://example.org/%C5%BE%20%C5%99"),
        ("java\x00script:alert(1)", ""),
        ("mailto:", ""),
        ("//example.org", ""),
        ("", ""),
    ],
)
def test_live_links_are_web_and_mail_addresses(link: str, target: str) -> None:
    assert live(link) == target


def test_tables_say_which_cells_head_what(canvas: TaggedCanvas, read: Callable[[bytes], Any]) -> None:
    with canvas.within("Table"), canvas.within("TR"):
        with canvas.within("TH", scope="Row"):
            write(canvas, "8:00")
        with canvas.within("TD", spans=2):
            write(canvas, "Welcome")
    (row,) = read(canvas.finish()).tree.all("TR")
    assert [(each.role, each.scope, each.columns, each.text) for each in row.parts] == [
        ("TH", "Row", 1, "8:00"),
        ("TD", "", 2, "Welcome"),
    ]


def test_figures_carry_their_alternative(canvas: TaggedCanvas, read: Callable[[bytes], Any]) -> None:
    with canvas.within("Figure", alt="Photo of Zoë\x00 Žižková"):
        write(canvas, "·", "Span")
    assert read(canvas.finish()).tree.all("Figure")[0].alt == "Photo of Zoë Žižková"


def test_two_pages_keep_their_marks_apart(canvas: TaggedCanvas, read: Callable[[bytes], Any]) -> None:
    write(canvas, "first")
    canvas.showPage()
    write(canvas, "second")
    page = read(canvas.finish())
    assert page.pages == 2
    assert page.tree.roles == ["P", "P"]


@pytest.mark.parametrize(("given", "written"), [("sv-SE", "sv-SE"), ("zh-Hant", "zh-Hant"), ("no such!", "en")])
def test_document_language_is_bcp_47(given: str, written: str, read: Callable[[bytes], Any]) -> None:
    canvas = TaggedCanvas((100, 100), title="t", author="a", subject="s", language=given, day=date(2026, 1, 1))
    write(canvas, "x")
    assert read(canvas.finish()).language == written


def test_date_is_the_one_given_whatever_the_environment(
    canvas: TaggedCanvas, read: Callable[[bytes], Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(canvas, "x")
    data = canvas.finish()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    again = TaggedCanvas(
        (612, 792), title="Try", author="Network", subject="Test", language="en-US", day=date(2026, 5, 14)
    )
    write(again, "x")
    assert again.finish() == data
    assert read(data).info["/CreationDate"].startswith("D:20260514000000")


def test_title_is_never_empty(read: Callable[[bytes], Any]) -> None:
    canvas = TaggedCanvas((100, 100), title=" \x00", author="", subject="", language="en", day=date(2026, 1, 1))
    write(canvas, "x")
    assert read(canvas.finish()).title == "CQO Desktop"
