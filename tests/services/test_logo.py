"""The network's logo: what is taken, and where it is printed."""

import io

import pikepdf
import pytest
from PIL import Image

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.written import Document
from cqo_desktop.services import logo, printouts, programme
from cqo_desktop.store.file import File
from tests.services.test_printouts import LATER

PRINTED_ON = [
    Document.AGENDAS,
    Document.YEAR_PLANNER,
    Document.BADGES,
    Document.TENT_CARDS,
    Document.SIGN_IN,
    Document.PEOPLE,
    Document.SCHEDULES,
]


def picture(kind: str = "PNG", mode: str = "RGB", size: tuple[int, int] = (300, 100)) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size).save(made, kind)
    return made.getvalue()


def images(data: bytes) -> list[tuple[int, int]]:
    """Give the sizes of the pictures of the first page."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [(int(each.Width), int(each.Height)) for each in pdf.pages[0].get_images().values()]


def test_logo_is_kept_as_it_was_and_taken_away(rich: File) -> None:
    rich.do(logo.choose, data=picture())
    assert rich.ask(logo.data) == picture()
    rich.do(logo.choose, data=None)
    assert rich.ask(logo.data) == b""


@pytest.mark.parametrize(
    "data",
    [b"", b"<svg/>", picture("GIF", "P"), picture()[:60], b"\x89PNG\r\n\x1a\n" + bytes(2_000_001)],
    ids=["nothing", "SVG", "GIF", "broken", "huge"],
)
def test_what_cannot_be_printed_is_no_logo(rich: File, data: bytes) -> None:
    before = rich.ask(logo.data)
    with pytest.raises(Refused, match="JPEG or PNG"):
        rich.do(logo.choose, data=data)
    assert rich.ask(logo.data) == before


@pytest.mark.parametrize(("kind", "mode"), [("JPEG", "CMYK"), ("PNG", "RGBA"), ("PNG", "L"), ("PNG", "1")])
def test_pictures_of_every_colour_are_taken(rich: File, kind: str, mode: str) -> None:
    rich.do(logo.choose, data=picture(kind, mode))
    made = rich.ask(printouts.printed, order=Order(document=Document.PEOPLE), now=LATER)
    assert images(made.data) == [(300, 100)]


@pytest.mark.parametrize("document", PRINTED_ON)
def test_logo_stands_on_every_document_and_the_same_twice(rich: File, document: Document) -> None:
    rich.do(logo.choose, data=picture(size=(3000, 1000)))
    chosen = Selection(session_ids=(rich.ask(programme.listed)[0].id,))
    order = Order(document=document, selection=chosen)
    made = rich.ask(printouts.printed, order=order, now=LATER)
    assert images(made.data) == [(900, 300)]
    assert made == rich.ask(printouts.printed, order=order, now=LATER)


def test_logo_that_has_become_unreadable_is_left_out_and_told(rich: File) -> None:
    # The file of these tests came with one that nobody can read.
    made = rich.ask(printouts.printed, order=Order(document=Document.PEOPLE), now=LATER)
    assert images(made.data) == []
    assert not rich.ask(logo.is_readable)
    rich.do(logo.choose, data=None)
    assert rich.ask(logo.is_readable)
