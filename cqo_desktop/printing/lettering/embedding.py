"""A font in one document: the glyphs used, the letters they stand for, and the objects written at the end."""

import math
from dataclasses import dataclass, field
from itertools import batched

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFDocument, PDFName, PDFString

from cqo_desktop.printing.lettering.faces import Face
from cqo_desktop.printing.lettering.shaping import Cluster, Glyph, Shaped
from cqo_desktop.printing.tagging.streams import packed

_NOTHING = "\u200b"
"""What a glyph stands for that only decorates another: readers that ignore ActualText then skip it."""
_KERN_FROM = 0.4
"""Thousandths of the type size below which a shift cannot be seen, and is not written."""


@dataclass(eq=False, slots=True)
class Embedded:
    """One font in one document; every code is a glyph and the letters it stands for."""

    face: Face
    resource: str
    """The name content streams know it by."""
    letters: dict[int, str] = field(default_factory=dict)
    """What each code stands for."""
    glyphs: dict[int, int] = field(default_factory=dict)
    """What each code shows; one glyph may have several, such as a dotless letter under different dots."""
    _codes: dict[tuple[int, str], int] = field(default_factory=dict)
    _written: dict[tuple[Shaped, float], tuple[str, bool]] = field(default_factory=dict)

    def show(self, shaped: Shaped, size: float) -> tuple[str, bool]:
        """Write the operators that show a piece of text from where the pen stands.

        Also tells whether its glyphs alone lead back to its letters, or it needs an ActualText.
        """
        key = (shaped, size)
        if key not in self._written:
            shown = [self.show_cluster(cluster, size) for cluster in shaped.clusters]
            self._written[key] = ("".join(each for each, _ in shown), all(speaks for _, speaks in shown))
        return self._written[key]

    def show_cluster(self, cluster: Cluster, size: float) -> tuple[str, bool]:
        """Write one cluster of a piece, as `show` does."""
        if len(cluster.glyphs) == 1:
            return self._glyph(cluster.glyphs[0], cluster.text, size), True
        shown = "".join(
            self._glyph(glyph, text, size) for glyph, text in zip(cluster.glyphs, self._shares(cluster), strict=True)
        )
        if self.face.anchor:
            # readers take a cluster to reach from its first glyph to its last, and a mark drawn first or last
            # for the edge of a word; an empty glyph at both ends says where the cluster really is
            anchor = f"[<{self._code(self.face.anchor, _NOTHING):04X}>] TJ\n"
            shown = anchor + shown + anchor
        return shown, False

    def _shares(self, cluster: Cluster) -> list[str]:
        """Share a cluster's letters among its glyphs: one each where they match, else all to the widest."""
        numbers = [glyph.number for glyph in cluster.glyphs]
        if numbers == [self.face.glyph(letter) for letter in cluster.text]:
            return list(cluster.text)
        advances = [glyph.advance for glyph in cluster.glyphs]
        widest = advances.index(max(advances))
        return [cluster.text if i == widest else _NOTHING for i in range(len(numbers))]

    def _code(self, number: int, text: str) -> int:
        """Find the code of a glyph that stands for some letters; the first has the glyph's own number."""
        key = (number, text)
        if key not in self._codes:
            code = number if number not in self.letters else self.face.count + len(self._codes)
            self._codes[key] = code
            self.letters[code] = text
            self.glyphs[code] = number
        return self._codes[key]

    def _glyph(self, glyph: Glyph, text: str, size: float) -> str:
        before = f"{-glyph.dx:.1f}" if glyph.dx else ""
        kern = self.face.advance(glyph.number) - glyph.advance + glyph.dx
        after = f"{kern:.0f} " if abs(kern) > _KERN_FROM else ""
        shown = f"[{before}<{self._code(glyph.number, text):04X}>{after}] TJ\n"
        return f"{glyph.dy * size / 1000:.3f} Ts\n{shown}0 Ts\n" if glyph.dy else shown

    def addObjects(self, document: PDFDocument) -> None:  # noqa: N802  # ReportLab calls it at the end
        """Write the subset and all that leads from its codes to glyphs, widths and letters."""
        glyphs = frozenset(self.glyphs.values())
        data, new_numbers = self.face.subset(glyphs)
        numbers = bytearray(2 * (max(self.glyphs) + 1))
        for code, glyph in self.glyphs.items():
            numbers[2 * code : 2 * code + 2] = new_numbers[glyph].to_bytes(2, "big")
        low, high = self._reach()
        name = PDFName(f"{self.face.tag(glyphs)}+{self.face.name}")
        descriptor = PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": name,
                "Flags": 4,
                "FontBBox": PDFArray([-1000, low, 3000, high]),
                "ItalicAngle": 0,
                "Ascent": high,
                "Descent": low,
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": document.Reference(packed(data, Length1=len(data))),
            }
        )
        # written as text: an array object for every glyph costs more than all the rest of the font
        widths = " ".join(f"{code} [{self.face.advance(glyph):.10g}]" for code, glyph in sorted(self.glyphs.items()))
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": name,
                "CIDToGIDMap": document.Reference(packed(bytes(numbers))),
                "DW": 1000,
                "W": f"[{widths}]",
                "FontDescriptor": document.Reference(descriptor),
                "CIDSystemInfo": PDFDictionary(
                    {
                        "Registry": PDFString("Adobe"),
                        "Ordering": PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": name,
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(packed(_letters_map(self.letters).encode("ascii"))),
            }
        )
        document.idToObject["BasicFonts"].dict[self.resource] = document.Reference(font, self.resource)

    def _reach(self) -> tuple[int, int]:
        """Measure how low and how high the letters used go: the font's own figures leave room for stacked marks."""
        extents = [self.face.extents(glyph) for glyph in self.glyphs.values()]
        return math.floor(min(low for low, _ in extents)), math.ceil(max(high for _, high in extents))


def _letters_map(letters: dict[int, str]) -> str:
    """Write the ToUnicode map: from codes to the letters they stand for, a hundred to a block."""
    rows = [f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>" for glyph, text in sorted(letters.items())]
    blocks = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in batched(rows, 100)]
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        + "".join(blocks)
        + "endcmap CMapName currentdict /CMap defineresource pop end end"
    )


def joined(operators: str) -> str:
    """Draw neighbouring strings together, so that a line of plain text is one operator."""
    return operators.replace("] TJ\n[", "").replace("><", "")
