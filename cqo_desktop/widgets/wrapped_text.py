"""Text broken into a few lines, remembered by its width: painted calendars show the same titles again and again."""

import re
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from cqo_desktop.widgets import tokens

_BLANKS = re.compile(r"[^\S\u00a0\u202f]+")
"""Not those that hold words together, such as before a French colon."""


@lru_cache(4096)
def lines(text: str, kind: tuple[int, int], width: int, most: int) -> tuple[str, ...]:
    """Break a text at words, or in them where one is too long; what does not fit the last line is cut."""
    text = _BLANKS.sub(" ", text).strip(" ")
    if not text or width < 1 or most < 1:
        return ()
    made = tokens.font(*kind)
    layout = QTextLayout(text, made)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    starts = []
    for _ in range(most + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    # Qt counts in UTF-16.
    units = text.encode("utf-16-le", "surrogatepass")
    ends = [*starts[1:most], len(units) // 2]
    parts = [
        units[2 * start : 2 * end].decode("utf-16-le", "replace").strip()
        for start, end in zip(starts[:most], ends, strict=True)
    ]
    cut = QFontMetricsF(made).elidedText(parts[-1], Qt.TextElideMode.ElideRight, width + 0.5)
    return (*parts[:-1], cut)
