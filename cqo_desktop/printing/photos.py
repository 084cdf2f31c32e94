"""Photos made ready for paper: upright, square, small, in sRGB; what cannot be read is no photo."""

import io
import struct
from dataclasses import dataclass

from PIL import Image, ImageOps

from cqo_desktop.printing.tagging.structure import Node
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_PIXELS = 300
"""A side of a photo: 22 mm at about 350 to the inch."""
MOST = 80_000_000
"""Pixels beyond which a picture is not opened: more is no photo of anybody."""
_FORMATS = ("JPEG", "PNG", "GIF", "WEBP", "BMP", "TIFF")


@dataclass(frozen=True, slots=True)
class Photo:
    """A square JPEG."""

    data: bytes
    side: int


def photo(data: bytes) -> Photo | None:
    """Make a photo ready, or nothing where it is broken, too large or no picture."""
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            if opened.width * opened.height > MOST:
                return None
            opened.draft("RGB", (2 * _PIXELS, 2 * _PIXELS))
            upright = ImageOps.exif_transpose(opened)
            flat = on_white(upright)
            square = ImageOps.fit(flat, (side := min(_PIXELS, *flat.size),) * 2, centering=(0.5, 0.4))
            made = io.BytesIO()
            square.save(made, "JPEG", quality=85, optimize=False, icc_profile=None)
    except (OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError):
        return None
    return Photo(made.getvalue(), side)


def on_white(image: Image.Image) -> Image.Image:
    """Lay what is transparent on white, and bring other colours to RGB."""
    if image.has_transparency_data:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(ground, image).convert("RGB")
    return image.convert("RGB")


def show(canvas: TaggedCanvas, each: Photo, x: float, top: float, side: float, *, name: str, alt: str) -> Node:
    """Draw a photo as a figure with its alternative."""
    left = canvas.left(x, side)
    box = (left, top - side, left + side, top)
    with canvas.within("Figure", alt=alt, box=box) as node:
        canvas.picture(name, each.data, (each.side, each.side), box)
    return node
