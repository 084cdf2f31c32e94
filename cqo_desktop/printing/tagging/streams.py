"""PDF objects as PDF/A wants them written, where ReportLab's own differ."""

from typing import ClassVar

from reportlab.pdfbase.pdfdoc import (
    PDFCatalog,
    PDFDictionary,
    PDFDocument,
    PDFPage,
    PDFStream,
    PDFZCompress,
)


class Stream(PDFStream):  # type: ignore[misc]  # ReportLab has no types
    """A stream with the end-of-line before `endstream` that PDF/A asks for (ISO 19005-2, 6.1.7.1)."""

    def format(self, document: PDFDocument) -> bytes:
        """Write the stream out."""
        return bytes(super().format(document)).removesuffix(b"endstream\n") + b"\nendstream\n"


def packed(content: bytes, **entries: object) -> Stream:
    """Make a compressed stream."""
    return Stream(PDFDictionary(entries), content, filters=[PDFZCompress])


class Page(PDFPage):  # type: ignore[misc]
    """A page that knows its place in the structure tree, and whose content is a `Stream`."""

    __NoDefault__: ClassVar = [*PDFPage.__NoDefault__, "StructParents", "Tabs"]

    @classmethod
    def of(cls, page: PDFPage) -> "Page":
        """Take over what a canvas has gathered for a page."""
        own = cls()
        own.__dict__.update(page.__dict__)
        own.Trans = None  # an empty effect is one too many
        return own

    def check_format(self, document: PDFDocument) -> None:
        """Put the content into a stream of ours before ReportLab makes one of its own."""
        self.Contents = packed(self.stream.encode("latin-1"))
        super().check_format(document)


class Catalog(PDFCatalog):  # type: ignore[misc]
    """A catalogue that lets the colour profile through."""

    __NoDefault__: ClassVar = [*PDFCatalog.__NoDefault__, "OutputIntents"]
