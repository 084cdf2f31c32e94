"""A grey tag that names others' calendars."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.widgets import painting, tokens

_LEAST = 34
"""Less room than this names nothing."""
_PAD = 6


def paint(painter: QPainter, room: QRectF, names: Sequence[str]) -> None:
    """Name them all where there is room, else the first and how many more; the tag stands at the right."""
    if not names or room.width() < _LEAST:
        return
    text, more = ", ".join(names), f" +{len(names) - 1}"
    inner = room.width() - 2 * _PAD
    after = 0.0
    if tokens.width(text, tokens.META) > inner and len(names) > 1:
        text, after = names[0], tokens.width(more, tokens.META) + 1
    wide = min(tokens.width(text, tokens.META) + 1, inner - after)
    tag = QRectF(room.right() - wide - after - 2 * _PAD, room.top(), wide + after + 2 * _PAD, room.height())
    painting.box(painter, tag, 4, fill="slateSoft")
    painting.write(painter, QRectF(tag.left() + _PAD, tag.top(), wide, tag.height()), text, tokens.META, "text2")
    if after:
        rest = QRectF(tag.right() - _PAD - after, tag.top(), after + 1, tag.height())
        painting.write(painter, rest, more.strip(), tokens.META_STRONG, "text2", painting.RIGHT)
