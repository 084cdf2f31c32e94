from collections.abc import Callable
from typing import Any

import pytest

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.text import Style, lay
from cqo_desktop.printing.story import Said, Story
from cqo_desktop.printing.tagging.tags import TaggedCanvas

STYLE = Style(10, 14, tokens.INK)


def lines(count: int) -> Said:
    """Lay a paragraph of so many lines of 14 points."""
    said = Said(lay(" ".join(f"w{i}" for i in range(count)), STYLE, 18))
    assert len(said.laid.lines) == count
    return said


@pytest.mark.parametrize(
    ("count", "room", "taken"),
    [
        (6, 100, 84),
        (6, 60, 56),
        (6, 83, 56),  # not one line alone on the next page
        (6, 27, 0),  # nor one alone here
        (3, 41, 0),  # three stay together
        (3, 42, 42),
        (1, 14, 14),
    ],
)
def test_paragraph_ends_a_page_with_two_lines_or_more(
    count: int, room: float, taken: float, canvas: TaggedCanvas
) -> None:
    assert Story([lines(count)]).put(canvas, 50, 700, room) == pytest.approx(taken)


def test_paragraph_over_two_pages_is_one_element(canvas: TaggedCanvas, read: Callable[[bytes], Any]) -> None:
    story = Story([lines(8)])
    assert story.put(canvas, 50, 700, 57) == pytest.approx(56)
    assert (story.height, story.first) == (pytest.approx(56), pytest.approx(28))
    canvas.showPage()
    story.put(canvas, 50, 700, 100)
    assert story.done
    page = read(canvas.finish())
    assert page.pages == 2
    assert [(each.role, each.text) for each in page.tree.parts] == [("P", "w0 w1 w2 w3 w4 w5 w6 w7")]


def test_room_between_paragraphs_is_not_left_at_the_top_of_a_page(canvas: TaggedCanvas) -> None:
    second = Said(lines(2).laid, before=10)
    story = Story([lines(2), second])
    assert story.height == pytest.approx(66)
    assert story.put(canvas, 50, 700, 40) == pytest.approx(28)
    assert story.put(canvas, 50, 700, 28) == pytest.approx(28)
    assert story.done
