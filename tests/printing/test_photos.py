import io
import warnings
from collections.abc import Callable
from typing import Any

import pikepdf
import pytest
from PIL import Image

from cqo_desktop.printing.photos import photo, show
from cqo_desktop.printing.tagging.tags import TaggedCanvas


def picture(mode: str, size: tuple[int, int], form: str, color: Any = None) -> bytes:
    made = io.BytesIO()
    Image.new(mode, size, color).save(made, form)
    return made.getvalue()


@pytest.mark.parametrize(
    ("mode", "size", "form", "side"),
    [
        ("RGB", (900, 1200), "JPEG", 300),
        ("CMYK", (400, 400), "JPEG", 300),
        ("L", (200, 90), "PNG", 90),
        ("RGBA", (1, 1), "PNG", 1),
        ("P", (320, 320), "GIF", 300),
        ("I;16", (320, 320), "PNG", 300),
    ],
)
def test_pictures_of_any_kind_become_square_jpegs(mode: str, size: tuple[int, int], form: str, side: int) -> None:
    made = photo(picture(mode, size, form))
    assert made is not None
    with Image.open(io.BytesIO(made.data)) as opened:
        assert (opened.format, opened.mode, opened.size, made.side) == ("JPEG", "RGB", (side, side), side)


def test_what_is_transparent_is_white() -> None:
    made = photo(picture("RGBA", (4, 4), "PNG", (255, 0, 0, 0)))
    assert made is not None
    with Image.open(io.BytesIO(made.data)) as opened:
        assert opened.getpixel((0, 0)) == (255, 255, 255)


def test_picture_that_lies_is_turned_upright() -> None:
    lying = Image.new("RGB", (40, 40), "black")
    lying.paste("white", (0, 0, 40, 20))
    exif = Image.Exif()
    exif[0x0112] = 3
    made = io.BytesIO()
    lying.save(made, "JPEG", exif=exif)
    upright = photo(made.getvalue())
    assert upright is not None
    with Image.open(io.BytesIO(upright.data)) as opened:
        assert opened.getpixel((20, 35)) == (255, 255, 255)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg/>",
        b"\xff\xd8\xff\xe0 broken",
        picture("RGB", (400, 400), "JPEG")[:400],
        picture("RGB", (400, 400), "PNG")[:200],
        picture("1", (20_000, 20_000), "PNG"),
    ],
    ids=["empty", "drawing", "broken", "cut JPEG", "cut PNG", "huge"],
)
def test_what_cannot_be_read_is_no_photo(data: bytes) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert photo(data) is None


def test_figure_has_its_alternative_and_its_picture_once(canvas: TaggedCanvas, read: Callable[[bytes], Any]) -> None:
    made = photo(picture("RGB", (300, 300), "JPEG"))
    assert made is not None
    for _ in range(2):
        show(canvas, made, 50, 700, 60, name="photo-1", alt="Photo of Zoë")
        canvas.showPage()
    data = canvas.finish()
    assert [each.alt for each in read(data).tree.all("Figure")] == ["Photo of Zoë"] * 2
    with pikepdf.open(io.BytesIO(data)) as pdf:
        images = {str(name): image.objgen for page in pdf.pages for name, image in page.get_images().items()}
    assert len(images) == 1
