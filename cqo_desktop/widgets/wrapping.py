"""Breaking a text into the few lines a painted box has room for."""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout, QTextOption

from cqo_desktop.widgets import tokens


@lru_cache(4096)
def lines(text: str, kind: tuple[int, int], width: int, most: int) -> tuple[str, ...]:
    """Break between words, or within one too long for a line; what is left over is cut with an ellipsis."""
    if not text or most < 1 or width < 1:
        return ()
    font = tokens.font(*kind)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    # Qt counts in UTF-16, so that letters outside the first plane count twice.
    letters = text.encode("utf-16-le")
    found: list[str] = []
    while len(found) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        start, length = line.textStart(), line.textLength()
        end = start + length if len(found) < most - 1 else len(letters)
        found.append(letters[start * 2 : end * 2].decode("utf-16-le", "ignore").strip())
        if start + length >= len(letters) // 2:
            break
    layout.endLayout()
    last = QFontMetricsF(font).elidedText(found[-1], Qt.TextElideMode.ElideRight, width + 0.5)
    return *found[:-1], last
