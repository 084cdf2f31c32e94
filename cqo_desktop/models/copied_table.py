"""A table on its way to the clipboard: HTML for Word and Excel, lines with tabs for everything else.

What people typed stays text wherever it is pasted. In HTML, Excel's own mark says so, and nothing is added. Lines
with tabs have no such mark: a cell that a spreadsheet would run as a formula gets an apostrophe before it, as in our
CSV files; a plain number, signed or not, does not.
"""

import re
from collections.abc import Iterable, Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard

_OURS = "copied by us"
_AS_TEXT = "mso-number-format:'\\@'"
"""Keep '=1+1', '007' and '3/4' as they are in Excel."""
_SAME_CELL = '<br style="mso-data-placement:same-cell">'
_FORMULA = re.compile("[=+\\-@＝＋－＠]")
_NUMBER = re.compile(r"[+-]?\d[\d.,]*%?")
_BLANKS = re.compile(r"[\t\r\n\v\f\u0085\u2028\u2029]+")
_UNSAFE = re.compile("[\x00-\x08\x0b-\x1f\x7f]")

type Cells = Sequence[str]


def mime(head: Cells, rows: Sequence[Cells]) -> QMimeData:
    """Give a table as programs of every kind take it."""
    made = QMimeData()
    made.setProperty(_OURS, True)
    made.setHtml(html(head, rows))
    made.setText(text(head, rows))
    return made


def keep_text(clipboard: QClipboard) -> None:
    """Leave the plain text of what was copied, held by Qt alone: it lets go when Python has ended already."""
    # Not every platform knows whose the clipboard is, and an empty one holds nothing, whatever the stubs say.
    held = cast("QMimeData | None", clipboard.mimeData())
    if held is not None and held.property(_OURS):
        clipboard.setText(clipboard.text())


def html(head: Cells, rows: Iterable[Cells]) -> str:
    """Write a table of one header row and plain cells; nothing in a cell is markup."""
    first = "".join(f'<th align="left">{_marked_up(cell)}</th>' for cell in head)
    lines = (
        "<tr>" + "".join(f'<td style="{_AS_TEXT}">{_marked_up(cell)}</td>' for cell in row) + "</tr>" for row in rows
    )
    body = "\n".join(lines)
    return (
        f'<meta charset="utf-8">\n<table border="1" cellspacing="0" cellpadding="4">\n'
        f"<thead><tr>{first}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    )


def text(head: Cells, rows: Iterable[Cells]) -> str:
    """Write lines of cells with tabs between them; white space inside a cell that would break it is one blank."""
    return "".join("\t".join(_plain(cell) for cell in row) + "\n" for row in (head, *rows))


def _marked_up(cell: str) -> str:
    return _SAME_CELL.join(escape(_UNSAFE.sub("", line)) for line in cell.splitlines())


def _plain(cell: str) -> str:
    flat = _UNSAFE.sub("", _BLANKS.sub(" ", cell)).strip()
    runs = _FORMULA.match(flat) and not _NUMBER.fullmatch(flat)
    return f"'{flat}" if runs else flat
