"""Links for telephones: a QR code beside the words."""

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block
from cqo_desktop.printing.colours import operands
from cqo_desktop.printing.tagging.tags import TaggedCanvas

_MOST_LETTERS = 250
"""A longer link makes squares too fine for a telephone held over paper."""


def qr_code(link: str, x: float, size: float, alt: str) -> Block | None:
    """Make a code of a link that has passed `live`; nothing for one too long to be read."""
    if not link or len(link) > _MOST_LETTERS:
        return None
    # ReportLab's own encoder, which costs nothing more than ReportLab
    from reportlab.graphics.barcode.qrencoder import QRCode, QRErrorCorrectLevel  # noqa: PLC0415 - loads its graphics

    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(link)
    code.make()
    count = code.getModuleCount()
    side = size / count

    def draw(canvas: TaggedCanvas, top: float) -> None:
        left = canvas.left(x, size)
        squares = "\n".join(
            f"{left + column * side:.3f} {top - (row + 1) * side:.3f} {side:.3f} {side:.3f} re"
            for row in range(count)
            for column in range(count)
            if code.isDark(row, column)
        )
        with (
            canvas.within("Figure", alt=alt, box=(left, top - size, left + size, top)) as node,
            canvas.marked(canvas.reserve(node)),
        ):
            canvas.write(f"{operands(tokens.INK)} rg\n{squares} f")

    return Block(size, draw)
