"""A canvas whose every mark is an element of the structure tree or an artifact (PDF/UA-1, PDF/A-2a)."""

import hashlib
import io
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from urllib.parse import quote

from reportlab.lib.utils import TimeStamp
from reportlab.pdfbase.pdfdoc import (
    PDFDictionary,
    PDFDocument,
    PDFName,
    PDFPage,
    PDFString,
    xObjectName,
)
from reportlab.pdfgen.canvas import Canvas

from cqo_desktop.printing.lettering.cleaning import clean, language_tag, reads_leftward
from cqo_desktop.printing.lettering.embedding import Embedded
from cqo_desktop.printing.lettering.faces import Face
from cqo_desktop.printing.tagging.metadata import PRODUCER, output_intents, xmp
from cqo_desktop.printing.tagging.streams import Catalog, Page, Stream
from cqo_desktop.printing.tagging.structure import Annotation, Content, LinkBox, Node, Root, hexadecimal

_AS_IT_IS = "".join(map(chr, range(0x21, 0x7F)))
_LIVE = re.compile(r"(https?://[^\s/]+|mailto:[^@\s]+@)\S*", re.IGNORECASE)


def live(link: str) -> str:
    """Keep a link only where a reader may safely follow it: http, https or mailto; else nothing."""
    link = quote(clean(link).strip(), safe=_AS_IT_IS)
    return link if _LIVE.fullmatch(link) else ""


class TaggedDocument(PDFDocument):  # type: ignore[misc]  # ReportLab has no types
    """A document of our own pages, with one font object for each face used."""

    def __init__(self, day: date) -> None:
        super().__init__(compression=1, invariant=1)
        # a file is a function of what it prints: the day is given, the environment is not asked
        self._timeStamp = TimeStamp(invariant=1)
        stamp = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self._timeStamp.t = stamp.timestamp()
        self._timeStamp.lt = stamp.timetuple()
        self._timeStamp.YMDhms = tuple(stamp.timetuple())[:6]
        self.signature = hashlib.sha256()
        self.Catalog = self._catalog = Catalog()
        self.Catalog.Pages = self.Pages
        self.Catalog.Outlines = self.Outlines
        self.embedded: dict[Face, Embedded] = {}

    def embed(self, face: Face) -> Embedded:
        """Give a face its place in this document."""
        if face not in self.embedded:
            resource = f"F{len(self.embedded) + 1}"
            self.embedded[face] = Embedded(face, resource)
            self.fontMapping[face.name] = f"/{resource}"
            self.delayedFonts.append(self.embedded[face])
        return self.embedded[face]

    def addPage(self, page: PDFPage) -> None:  # noqa: N802
        """Take a finished page in as one of ours."""
        self.updateSignature(page.stream)
        super().addPage(Page.of(page))


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """Pages of one document; it belongs to one thread."""

    def __init__(
        self, size: tuple[float, float], *, title: str, author: str, subject: str, language: str, day: date
    ) -> None:
        self.root = Root()
        self.element = Node("Document", self.root)
        """Where the next element goes."""
        self.missing: set[str] = set()
        """Letters drawn so far that no font has."""
        self.unread: list[str] = []
        """Names of people whose photos could not be read."""
        self.decorating = False
        self.leftward = reads_leftward(language)
        """Tell whether the page is turned round for readers who begin at the right."""
        self._marks: list[Node] | None = None
        self._marks_key = 0
        self._code: list[str] = []
        self._annotationrefs: list[object] = []
        self._pagesize = size
        self._day = day
        super().__init__(io.BytesIO(), pagesize=size)
        self._doc = TaggedDocument(day)
        self.setPageCompression(1)
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self.root
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.Lang = PDFString(language_tag(language) or "en")
        catalog.OutputIntents = output_intents(self._doc)
        self.setViewerPreference("DisplayDocTitle", "true")
        self.setViewerPreference("Direction", "R2L" if self.leftward else "L2R")
        self._says = (clean(title).strip() or PRODUCER, clean(author).strip(), clean(subject).strip())
        self.setTitle(self._says[0])
        self.setAuthor(self._says[1])
        self.setSubject(self._says[2])
        self.setCreator(PRODUCER)
        self.setProducer(PRODUCER)

    def _make_preamble(self) -> None:
        """Begin pages without ReportLab's own font, which it would not embed."""
        self._preamble = "1 0 0 1 0 0 cm"

    def write(self, operators: str) -> None:
        """Add drawing operators to the page."""
        self._code.append(operators)

    def left(self, x: float, width: float) -> float:
        """Find the left edge of a box on the paper, from its place on a page that is read from the left."""
        return self._pagesize[0] - x - width if self.leftward else x

    def embed(self, face: Face) -> Embedded:
        """Give a face its place in the document."""
        return self._doc.embed(face)

    @contextmanager
    def within(
        self,
        role: str,
        *,
        alt: str = "",
        language: str | None = None,
        scope: str = "",
        spans: int = 1,
        rows: int = 1,
        title: str = "",
        box: tuple[float, float, float, float] | None = None,
    ) -> Iterator[Node]:
        """Make what is drawn inside a part of a new element; inside an artifact, of nothing."""
        if self.decorating:
            yield self.element
            return
        with self.into(Node(role, self.element, clean(alt), language, scope, spans, rows, clean(title), box)) as node:
            yield node

    @contextmanager
    def into(self, node: Node) -> Iterator[Node]:
        """Make what is drawn inside a further part of an element begun before, on this page or an earlier one."""
        outer = self.element
        self.element = node
        try:
            yield node
        finally:
            self.element = outer

    def reserve(self, node: Node) -> int:
        """Give the next piece of an element its number: pieces are read in the order of this call."""
        marks = self._page_marks()
        node.kids.append(Content(self._doc.thisPageRef(), len(marks)))
        marks.append(node)
        return len(marks) - 1

    @contextmanager
    def marked(self, number: int | None, said: str = "") -> Iterator[None]:
        """Draw a piece; `said` is what it says where its glyphs do not (ActualText). Pieces do not nest."""
        # both in one property list: readers that count only one kind lose their place in nested ones
        entries = [f"/MCID {number}"] * (number is not None)
        entries += [f"/ActualText {hexadecimal(said)}"] * bool(said)
        if not entries:
            yield
            return
        self.write(f"/Span <<{' '.join(entries)}>> BDC")
        try:
            yield
        finally:
            self.write("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Draw what carries no meaning: rules, fills, running feet ('Pagination')."""
        if self.decorating:
            yield
            return
        self.write(f"/Artifact <</Type /{kind}>> BDC")
        self.decorating = True
        try:
            yield
        finally:
            self.decorating = False
            self.write("EMC")

    def picture(self, name: str, data: bytes, size: tuple[int, int], box: tuple[float, float, float, float]) -> None:
        """Show a JPEG of so many pixels in a box, inside a figure's `within`; its name is its own in the document."""
        if xObjectName(name) not in self._doc.idToObject:
            entries = {"Type": PDFName("XObject"), "Subtype": PDFName("Image"), "ColorSpace": PDFName("DeviceRGB")}
            entries |= {"Width": size[0], "Height": size[1], "BitsPerComponent": 8, "Filter": PDFName("DCTDecode")}
            self._doc.Reference(Stream(PDFDictionary(entries), data, filters=[]), xObjectName(name))
        if name not in self._formsinuse:
            self._formsinuse.append(name)
        left, bottom, right, top = box
        with self.marked(None if self.decorating else self.reserve(self.element)):
            matrix = f"{right - left:.2f} 0 0 {top - bottom:.2f} {left:.2f} {bottom:.2f} cm"
            self.write(f"q {matrix} /{xObjectName(name)} Do Q")

    def link(self, node: Node, target: str, text: str, box: tuple[float, float, float, float]) -> None:
        """Make a box clickable as part of a Link element.

        `target` has passed `live`, or is '#' and the key of a place that `bookmarkHorizontalAbsolute` has named.
        """
        leads = self._bookmarkReference(target[1:]) if target.startswith("#") else target
        edges = self._absRect(box, relative=1)
        reference = self._doc.Reference(LinkBox(edges, text or target, len(self.root.parents), leads))
        self.root.parents.append(node)
        node.kids.append(Annotation(self._doc.thisPageRef(), reference))
        self._annotationrefs.append(reference)

    def _page_marks(self) -> list[Node]:
        """Give this page's marked runs, and the page a key in the structure tree when the first is made."""
        if self._marks is None:
            self._marks = []
            self.root.parents.append(self._marks)
            self._marks_key = len(self.root.parents) - 1
        return self._marks

    def showPage(self) -> None:  # noqa: N802
        """Finish the page."""
        self._page_marks()
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.StructParents = self._marks_key
        page.Tabs = PDFName("S")
        self._marks = None

    @contextmanager
    def reopened(self, number: int) -> Iterator[None]:
        """Draw more on a page that was finished before; the first is 1."""
        page = self._doc.Pages.pages[number - 1]
        kept = self._code, self._annotationrefs, self._marks, self._marks_key, self._pagesize, self._doc.pageCounter
        self._code, self._annotationrefs = [], page.Annots
        pictures: list[str] = self._formsinuse
        self._formsinuse: list[str] = []
        self._pagesize, self._doc.pageCounter = (page.pagewidth, page.pageheight), number
        self._marks_key = page.StructParents
        self._marks = self.root.parents[self._marks_key]
        try:
            yield
            page.stream += "\n".join(self._code) + "\n"
            if self._formsinuse:
                found = self._doc.xobjDict(self._formsinuse)
                found.dict.update(page.XObjects.dict if page.XObjects else {})
                page.XObjects = found
        finally:
            self._formsinuse = pictures
            self._code, self._annotationrefs, self._marks, self._marks_key, self._pagesize, self._doc.pageCounter = kept

    def finish(self) -> bytes:
        """Write the file out; the canvas is spent."""
        self._doc.Catalog.Metadata = xmp(*self._says, self._day)
        if not self._doc.Pages.pages:
            self.showPage()  # a file without a page is none
        return bytes(self.getpdfdata())
