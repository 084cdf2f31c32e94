"""The structure tree: what a page says to somebody who does not see it."""

from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFObject,
    PDFObjectReference,
    PDFString,
)

from cqo_desktop.printing.lettering.cleaning import language_tag


@dataclass(frozen=True, slots=True)
class Content:
    """A marked run of content: the page it is on and its number there."""

    page: PDFObjectReference
    number: int


@dataclass(frozen=True, slots=True)
class Annotation:
    """A link's clickable box, as a child of its element."""

    page: PDFObjectReference
    target: PDFObjectReference


@dataclass(eq=False)
class Node(PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """One structure element, written as an object of its own."""

    __RefOnly__ = 1

    role: str
    parent: "Node | Root"
    alt: str = ""
    language: str | None = None
    scope: str = ""
    """For TH: 'Row', 'Column' or 'Both'."""
    spans: int = 1
    """For TH and TD: how many columns the cell is wide."""
    rows: int = 1
    """For TH and TD: how many rows the cell is high."""
    title: str = ""
    box: tuple[float, float, float, float] | None = None
    """For figures: where on the page they stand."""
    said: str = ""
    """The text of what its marks do not say letter by letter (ActualText)."""
    kids: list["Node | Content | Annotation"] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.parent.kids.append(self)

    def format(self, document: PDFDocument) -> bytes:
        """Write the element out."""
        entries = {
            "Type": PDFName("StructElem"),
            "S": PDFName(self.role),
            "P": document.Reference(self.parent),
            "K": PDFArray([_kid(kid, document) for kid in self.kids]),
        }
        texts = {"Alt": self.alt, "Lang": language_tag(self.language), "T": self.title, "ActualText": self.said}
        entries |= {key: PDFString(text) for key, text in texts.items() if text}
        if attributes := self._attributes():
            entries["A"] = PDFDictionary(attributes)
        return bytes(PDFDictionary(entries).format(document))

    def _attributes(self) -> dict[str, object]:
        out: dict[str, object] = {}
        if self.role == "L":
            return {"O": PDFName("List"), "ListNumbering": PDFName("Disc")}
        if self.box:
            return {"O": PDFName("Layout"), "BBox": PDFArray([round(edge, 2) for edge in self.box])}
        if self.scope:
            out["Scope"] = PDFName(self.scope)
        if self.spans > 1:
            out["ColSpan"] = self.spans
        if self.rows > 1:
            out["RowSpan"] = self.rows
        return {"O": PDFName("Table"), **out} if out else {}


def _kid(kid: Node | Content | Annotation, document: PDFDocument) -> object:
    match kid:
        case Content(page, number):
            return PDFDictionary({"Type": PDFName("MCR"), "Pg": page, "MCID": number})
        case Annotation(page, target):
            return PDFDictionary({"Type": PDFName("OBJR"), "Pg": page, "Obj": target})
        case Node():
            return document.Reference(kid)


class Root(PDFObject):  # type: ignore[misc]
    """The tree's root, with the way back from marked content to its elements."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.kids: list[Node | Content | Annotation] = []
        self.parents: list[list[Node] | Node] = []
        """By key: a page's elements in the order of their numbers, or a link's element."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the root out."""
        numbers: list[object] = []
        for key, owner in enumerate(self.parents):
            owned = PDFArray([document.Reference(node) for node in owner]) if isinstance(owner, list) else None
            numbers += [key, owned or document.Reference(owner)]
        return bytes(
            PDFDictionary(
                {
                    "Type": PDFName("StructTreeRoot"),
                    "K": PDFArray([_kid(kid, document) for kid in self.kids]),
                    "ParentTree": PDFDictionary({"Nums": PDFArray(numbers)}),
                    "ParentTreeNextKey": len(self.parents),
                }
            ).format(document)
        )
