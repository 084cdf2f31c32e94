"""A reader of our PDFs that knows nothing of our writer: content streams, ToUnicode maps and the structure tree."""

import io
import logging
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import pikepdf
import pytest

from cqo_desktop.printing.tagging.tags import TaggedCanvas

# it tells every token it reads
logging.getLogger("pdfminer").setLevel(logging.WARNING)


@dataclass
class Element:
    role: str
    language: str = ""
    alt: str = ""
    scope: str = ""
    said: str = ""
    columns: int = 1
    parts: list["Element | str"] = field(default_factory=list)

    @property
    def text(self) -> str:
        """Read it aloud: an ActualText stands for all that is inside."""
        if self.said:
            return self.said
        return "".join(part if isinstance(part, str) else part.text for part in self.parts)

    @property
    def spelt(self) -> str:
        """Read it letter by letter, without the help of an element's ActualText."""
        return "".join(part if isinstance(part, str) else part.spelt for part in self.parts)

    def all(self, role: str) -> list["Element"]:
        found = [self] if self.role == role else []
        for part in self.parts:
            found += [] if isinstance(part, str) else part.all(role)
        return found

    @property
    def roles(self) -> list[str]:
        """List the roles below, in the order they are read."""
        out: list[str] = []
        for part in self.parts:
            if isinstance(part, Element):
                out += [part.role, *part.roles]
        return out


@dataclass
class Read:
    tree: Element
    language: str
    title: str
    pages: int
    size: tuple[float, float]
    links: list[str]
    loose: list[str]
    """What is drawn outside the structure tree and outside artifacts; must be empty."""
    artifacts: str
    furniture: list[str]
    """What is drawn on each page and read on none: heads, feet, repeated column heads."""
    bookmarks: list[tuple[int, str, int]]
    """Level, title and page of each."""
    info: dict[str, str]


def _letters(font: pikepdf.Object) -> dict[int, str]:
    rows = re.findall(rb"<([0-9A-F]{4})> <([0-9A-F]*)>\n", font.ToUnicode.read_bytes() + b"\n")
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in rows}


def _marked(page: pikepdf.Page) -> Iterator[tuple[int | None, str, str]]:
    """Give every shown string with the number it is marked with, and the kind of its mark."""
    fonts = {name: _letters(font) for name, font in page.Resources.Font.items()}
    stack: list[tuple[str, int | None, str]] = []
    current: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                properties: Any = operands[1]
                said = str(properties.get("/ActualText", ""))
                number = int(properties.MCID) if "/MCID" in properties else None
                stack.append((str(operands[0]), number, said))
                if said:
                    artifact = any(each[0] == "/Artifact" for each in stack)
                    yield number, "/Artifact" if artifact else str(operands[0]), said
            case "EMC":
                stack.pop()
            case "Tf":
                current = fonts[str(operands[0])]
            case "TJ" if not (stack and stack[-1][2]):
                codes = b"".join(bytes(each) for each in operands[0] if isinstance(each, pikepdf.String))
                text = "".join(current[int.from_bytes(codes[i : i + 2])] for i in range(0, len(codes), 2))
                kind, number, _ = stack[-1] if stack else ("", None, "")
                artifact = any(each[0] == "/Artifact" for each in stack)
                yield number, "/Artifact" if artifact else kind, text


Texts = dict[tuple[tuple[int, int], int], str]
"""What each marked piece says, by its page and its number there."""


def _element(node: pikepdf.Object, texts: Texts) -> Element:
    attributes = node.get("/A", {})
    element = Element(
        str(node.S).lstrip("/"),
        str(node.get("/Lang", "")),
        str(node.get("/Alt", "")),
        str(attributes.get("/Scope", "")).lstrip("/"),
        str(node.get("/ActualText", "")),
        int(attributes.get("/ColSpan", 1)),
    )
    for kid in node.K:
        if isinstance(kid, int):
            element.parts.append(texts.get((node.Pg.objgen, kid), ""))
        elif "/S" in kid:
            element.parts.append(_element(kid, texts))
        elif str(kid.Type) == "/MCR":
            element.parts.append(texts.get((kid.Pg.objgen, int(kid.MCID)), ""))
    return element


def _bookmarks(pdf: pikepdf.Pdf) -> list[tuple[int, str, int]]:
    pages = [page.obj.objgen for page in pdf.pages]
    found: list[tuple[int, str, int]] = []

    def walk(items: list[pikepdf.OutlineItem], level: int) -> None:
        for item in items:
            destination: Any = item.destination
            found.append((level, item.title, pages.index(destination[0].objgen) + 1))
            walk(list(item.children), level + 1)

    with pdf.open_outline() as outline:
        walk(list(outline.root), 0)
    return found


def read_pdf(data: bytes) -> Read:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        page = pdf.pages[0]
        texts: Texts = {}
        loose: list[str] = []
        furniture: list[str] = []
        for each in pdf.pages:
            furniture.append("")
            for number, kind, text in _marked(each):
                if number is not None:
                    key = (each.obj.objgen, number)
                    texts[key] = texts.get(key, "") + text
                elif kind == "/Artifact":
                    furniture[-1] += text
                else:
                    loose.append(text)
        return Read(
            _element(pdf.Root.StructTreeRoot.K[0], texts),
            str(pdf.Root.Lang),
            str(pdf.docinfo["/Title"]),
            len(pdf.pages),
            (float(page.MediaBox[2]), float(page.MediaBox[3])),
            [str(link.A.URI) for each in pdf.pages for link in each.get("/Annots", []) if "/A" in link],
            loose,
            "".join(furniture),
            furniture,
            _bookmarks(pdf),
            {str(key): str(value) for key, value in pdf.docinfo.items()},
        )


@pytest.fixture
def read() -> Callable[[bytes], Read]:
    return read_pdf


@pytest.fixture
def canvas() -> TaggedCanvas:
    return TaggedCanvas(
        (612, 792), title="Try", author="Network", subject="Test", language="en-US", day=date(2026, 5, 14)
    )
