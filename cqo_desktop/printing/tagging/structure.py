"""The structure tree: what a page says to somebody who does not see it."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, PDFObjectReference

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
        """Write the element out, as text: a dictionary object for each of thousands would be most of the work."""
        page = next((kid.page for kid in self.kids if isinstance(kid, Content)), None)
        kids = " ".join(_kid(kid, page, document) for kid in self.kids)
        entries = [f"/Type /StructElem /S /{self.role} /P {_reference(self.parent, document)} /K [{kids}]"]
        if page is not None:
            entries.append(f"/Pg {_reference(page, document)}")
        if language := language_tag(self.language):
            entries.append(f"/Lang ({language})")
        texts = {"Alt": self.alt, "T": self.title, "ActualText": self.said}
        entries += [f"/{key} {hexadecimal(text)}" for key, text in texts.items() if text]
        if attributes := self._attributes():
            entries.append(f"/A <<{attributes}>>")
        return f"<<{' '.join(entries)}>>".encode("ascii")

    def _attributes(self) -> str:
        if self.role == "L":
            return "/O /List /ListNumbering /Disc"
        if self.box:
            return f"/O /Layout /BBox [{' '.join(f'{edge:.2f}' for edge in self.box)}]"
        out = [f"/Scope /{self.scope}"] * bool(self.scope)
        out += [f"/ColSpan {self.spans}"] * (self.spans > 1)
        out += [f"/RowSpan {self.rows}"] * (self.rows > 1)
        return " ".join(["/O /Table", *out]) if out else ""


class LinkBox(PDFObject):  # type: ignore[misc]
    """A clickable box, written as an object of its own."""

    __RefOnly__ = 1

    def __init__(self, box: Sequence[float], says: str, key: int, target: str | PDFObject) -> None:
        """Lead to an address, or to a place in this document."""
        self._box, self._says, self._key, self._target = box, says, key, target

    def format(self, document: PDFDocument) -> bytes:
        """Write the box out."""
        edges = " ".join(f"{edge:.2f}" for edge in self._box)
        says = hexadecimal(self._says)
        if isinstance(self._target, str):
            leads = f"/A <</S /URI /URI <{self._target.encode('ascii').hex().upper()}>>>"
        else:
            leads = f"/Dest {self._target.format(document).decode('ascii')}"
        about = f"/Type /Annot /Subtype /Link /Rect [{edges}] /Border [0 0 0] /F 4 /Contents {says}"
        return f"<<{about} /StructParent {self._key} {leads}>>".encode("ascii")


def _kid(kid: Node | Content | Annotation, page: PDFObjectReference | None, document: PDFDocument) -> str:
    """Write a child; marks on the element's own page are known by their number alone."""
    match kid:
        case Content(own, number):
            if page is not None and own.name == page.name:
                return str(number)
            return f"<</Type /MCR /Pg {_reference(own, document)} /MCID {number}>>"
        case Annotation(own, target):
            return f"<</Type /OBJR /Pg {_reference(own, document)} /Obj {_reference(target, document)}>>"
        case Node():
            return _reference(kid, document)


def _reference(target: PDFObject | PDFObjectReference, document: PDFDocument) -> str:
    number, version = document.idToObjectNumberAndVersion[document.Reference(target).name]
    return f"{number} {version} R"


def hexadecimal(text: str) -> str:
    """Write a text in any script."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


class Root(PDFObject):  # type: ignore[misc]
    """The tree's root, with the way back from marked content to its elements."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.kids: list[Node | Content | Annotation] = []
        self.parents: list[list[Node] | Node] = []
        """By key: a page's elements in the order of their numbers, or a link's element."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the root out."""
        kids = " ".join(_kid(kid, None, document) for kid in self.kids)
        numbers = " ".join(f"{key} {_owner(owner, document)}" for key, owner in enumerate(self.parents))
        entries = f"/Type /StructTreeRoot /K [{kids}] /ParentTree <</Nums [{numbers}]>>"
        return f"<<{entries} /ParentTreeNextKey {len(self.parents)}>>".encode("ascii")


def _owner(owner: list[Node] | Node, document: PDFDocument) -> str:
    if isinstance(owner, Node):
        return _reference(owner, document)
    return f"[{' '.join(_reference(node, document) for node in owner)}]"
