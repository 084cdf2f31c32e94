"""Typst: compiled from markup in which every word is a string."""

import json
import tempfile
from pathlib import Path

import typst

from tests.architecture.sources import ROOT
from tests.benchmarks.peers.content import Block, Break, Grid, Heading, Said, blocks

_FONTS = (
    "Source Sans 3",
    "Noto Sans Arabic",
    "Noto Sans Devanagari",
    "Noto Sans Thai",
    "Noto Sans Hebrew",
    "Noto Sans SC",
    "Noto Sans KR",
)


def set_(document: str) -> bytes:
    """Compile a document, tagged as ours is."""
    paper = "us-letter" if document == "badges" else "a4"
    head = f"""#set document(title: "{document}", date: datetime(year: 2026, month: 5, day: 1))
#set page(paper: "{paper}", margin: 18mm)
#set text(size: 10pt, lang: "en", font: {_array(_FONTS)})
"""
    with tempfile.NamedTemporaryFile("w", suffix=".typ", encoding="utf-8") as source:
        source.write(head + "\n".join(map(_written, blocks(document))))
        source.flush()
        folders = [Path(ROOT / "resources" / "fonts")]
        made = typst.compile(source.name, font_paths=folders, ignore_system_fonts=True, pdf_standards=["ua-1", "a-2a"])
    assert isinstance(made, bytes)
    return made


def _array(texts: tuple[str, ...]) -> str:
    return "(" + "".join(f"{_string(text)}," for text in texts) + ")"


def _string(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _written(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"#heading(level: {level}, {_string(text)})"
        case Said(text):
            return f"#par({_string(text)})"
        case Grid(rows, tall):
            cells = ",".join(f"[{' '.join(f'#par({_string(line)})' for line in cell)}]" for row in rows for cell in row)
            height = f"rows: {tall}pt, " if tall else ""
            return f"#table(columns: (1fr,) * {len(rows[0])}, {height}{cells})"
        case Break():
            return "#pagebreak(weak: true)"
