"""The network's logo made ready for paper: small, in sRGB, on white; what cannot be read is no logo."""

import io
import struct
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageOps

from cqo_desktop.printing.photos import MOST, on_white
from cqo_desktop.printing.tagging.tags import TaggedCanvas
from cqo_desktop.printing.tokens import MM, Sheet

_PIXELS = (900, 300)
"""Within these it is sharp at every size it is printed in."""
WIDE, HIGH = 45 * MM, 8.5 * MM
_EDGE = 6 * MM
"""How far it stays from the edge of the paper; printers leave out five."""


@dataclass(frozen=True, slots=True)
class Logo:
    """A JPEG and its size in pixels."""

    data: bytes
    width: int
    height: int

    def within(self, width: float, height: float) -> tuple[float, float]:
        """Measure it as large as it gets in a box."""
        scale = min(width / self.width, height / self.height)
        return self.width * scale, self.height * scale


@lru_cache(4)
def logo(data: bytes) -> Logo | None:
    """Make a logo ready, or nothing where it is broken, too large or no picture."""
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as opened:
            if opened.width * opened.height > MOST:
                return None
            flat = on_white(ImageOps.exif_transpose(opened))
            flat.thumbnail(_PIXELS, Image.Resampling.LANCZOS)
            made = io.BytesIO()
            flat.save(made, "JPEG", quality=92, subsampling=0, optimize=False, icc_profile=None)
    except (OSError, ValueError, SyntaxError, struct.error, Image.DecompressionBombError):
        return None
    return Logo(made.getvalue(), *flat.size)


def stand(canvas: TaggedCanvas, each: Logo, left: float, top: float, size: tuple[float, float]) -> None:
    """Draw it with its upper left corner there; the network's name is on the page in letters."""
    x = canvas.left(left, size[0])
    with canvas.artifact("Pagination"):
        canvas.picture("logo", each.data, (each.width, each.height), (x, top - size[1], x + size[0], top))


def measured(each: Logo | None) -> float:
    """Measure how much of the head it takes."""
    return each.within(WIDE, HIGH)[0] if each else 0.0


def head(canvas: TaggedCanvas, each: Logo | None, sheet: Sheet) -> None:
    """Draw it in the upper right corner of a sheet, above everything else."""
    if each is not None:
        size = each.within(WIDE, HIGH)
        stand(canvas, each, sheet.side + sheet.measure - size[0], sheet.height - _EDGE, size)
