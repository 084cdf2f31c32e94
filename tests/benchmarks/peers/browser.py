"""WeasyPrint: a browser's engine that prints, given plain HTML and the same fonts."""

from html import escape

from weasyprint import HTML

from tests.architecture.sources import ROOT
from tests.benchmarks.peers.content import Block, Break, Grid, Heading, Said, blocks

_FACES = (
    ("Sans", "source-sans-3/SourceSans3-Regular.ttf", "normal"),
    ("Sans", "source-sans-3/SourceSans3-Bold.ttf", "bold"),
    ("Arabic", "noto-sans-arabic/NotoSansArabic-Regular.ttf", "normal"),
    ("Devanagari", "noto-sans-devanagari/NotoSansDevanagari-Regular.ttf", "normal"),
    ("Thai", "noto-sans-thai/NotoSansThai-Regular.ttf", "normal"),
    ("SC", "noto-sans-sc/NotoSansSC-Regular.ttf", "normal"),
    ("KR", "noto-sans-kr/NotoSansKR-Regular.ttf", "normal"),
)


def set_(document: str) -> bytes:
    """Print a document, tagged as ours is."""
    folder = (ROOT / "resources" / "fonts").as_uri()
    faces = "".join(
        f"@font-face{{font-family:{name};src:url({folder}/{path});font-weight:{weight}}}"
        for name, path, weight in _FACES
    )
    size = "letter" if document == "badges" else "a4"
    style = (
        f"{faces}@page{{size:{size};margin:18mm}}body{{font:10pt/14pt Sans,Arabic,Devanagari,Thai,SC,KR}}"
        "p{margin:0}h1{font-size:22pt;line-height:26pt}h2{font-size:12pt;line-height:16pt;margin:8pt 0 0}"
        "table{width:100%;table-layout:fixed}div{break-after:page}"
    )
    body = "\n".join(map(_written, blocks(document)))
    page = f'<html lang="en"><head><title>{document}</title><style>{style}</style></head><body>{body}</body></html>'
    made = HTML(string=page).write_pdf(pdf_variant="pdf/ua-1")
    assert isinstance(made, bytes)
    return made


def _written(block: Block) -> str:
    match block:
        case Heading(level, text):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Said(text):
            return f"<p>{escape(text)}</p>"
        case Grid(rows, tall):
            height = f' style="height:{tall}pt"' if tall else ""
            cells = (
                "".join(f"<td>{''.join(f'<p>{escape(line)}</p>' for line in cell)}</td>" for cell in row)
                for row in rows
            )
            return f"<table>{''.join(f'<tr{height}>{row}</tr>' for row in cells)}</table>"
        case Break():
            return "<div></div>"
