"""ReportLab as most use it: paragraphs and tables, one font, neither shaped nor tagged."""

import io
from collections.abc import Iterator
from html import escape
from typing import Any

from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

from tests.architecture.sources import ROOT
from tests.benchmarks.peers.content import Block, Break, Grid, Heading, Said, blocks

_FONTS = ROOT / "resources" / "fonts" / "source-sans-3"
for _name in ("Regular", "Bold"):
    pdfmetrics.registerFont(TTFont(_name, _FONTS / f"SourceSans3-{_name}.ttf"))
_BODY = ParagraphStyle("body", fontName="Regular", fontSize=10, leading=14)
_HEADS = {
    1: ParagraphStyle("h1", fontName="Bold", fontSize=22, leading=26),
    2: ParagraphStyle("h2", fontName="Bold", fontSize=12, leading=16, spaceBefore=8),
}


def set_(document: str) -> bytes:
    """Print a document."""
    made = io.BytesIO()
    size = LETTER if document == "badges" else A4
    sides = dict.fromkeys(("leftMargin", "rightMargin", "topMargin", "bottomMargin"), 18 * mm)
    template = SimpleDocTemplate(made, pagesize=size, initialFontName="Regular", invariant=1, **sides)
    template.build([part for block in blocks(document) for part in _flowables(block)])
    return made.getvalue()


def _flowables(block: Block) -> Iterator[Any]:
    match block:
        case Heading(level, text):
            yield Paragraph(escape(text), _HEADS[level])
        case Said(text):
            yield Paragraph(escape(text), _BODY)
        case Grid(rows, tall):
            cells = [[[Paragraph(escape(line), _BODY) for line in cell] for cell in row] for row in rows]
            yield Table(cells, rowHeights=[tall] * len(cells) if tall else None)
        case Break():
            yield PageBreak()
