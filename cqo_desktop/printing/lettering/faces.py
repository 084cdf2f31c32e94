"""One bundled font file, opened by HarfBuzz."""

import hashlib
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files

import uharfbuzz as hb


@dataclass(eq=False, slots=True)
class Face:
    """A font at rest: what it covers and how its glyphs measure, in thousandths of the type size."""

    name: str
    """The PostScript name, unique among the bundled files."""
    hb_face: hb.Face
    hb_font: hb.Font
    covers: frozenset[int]
    _advances: dict[int, float] = field(default_factory=dict)
    _extents: dict[int, tuple[float, float]] = field(default_factory=dict)

    @property
    def scale(self) -> float:
        """Turn font units into thousandths."""
        return 1000 / int(self.hb_face.upem)

    @property
    def count(self) -> int:
        """Count the font's glyphs."""
        return int(self.hb_face.glyph_count)

    def advance(self, glyph: int) -> float:
        """Measure how far a glyph moves the pen before kerning."""
        if glyph not in self._advances:
            self._advances[glyph] = float(self.hb_font.get_glyph_h_advance(glyph)) * self.scale
        return self._advances[glyph]

    def extents(self, glyph: int) -> tuple[float, float]:
        """Measure a glyph's ink from the baseline: lowest, highest."""
        if glyph not in self._extents:
            box = self.hb_font.get_glyph_extents(glyph)
            low, high = (box.y_bearing + box.height, box.y_bearing) if box else (0, 0)
            self._extents[glyph] = (low * self.scale, high * self.scale)
        return self._extents[glyph]

    def glyph(self, letter: str) -> int:
        """Find a letter's plain glyph; 0 where there is none."""
        return int(self.hb_font.get_nominal_glyph(ord(letter)) or 0)

    @property
    def anchor(self) -> int:
        """Find a glyph of no width and no ink; 0 where there is none."""
        found = (self.glyph(letter) for letter in "\u200c\u200d\u200b\u200e")
        empty = (each for each in found if each and not self.advance(each) and self.extents(each) == (0, 0))
        return next(empty, 0)

    def subset(self, glyphs: frozenset[int]) -> tuple[bytes, dict[int, int]]:
        """Cut a TrueType file to some glyphs; also give the map from old numbers to new."""
        wanted = hb.SubsetInput()
        wanted.sets(hb.SubsetInputSets.GLYPH_INDEX).update(glyphs)
        wanted.sets(hb.SubsetInputSets.DROP_TABLE_TAG).update(
            int.from_bytes(tag, "big")
            for tag in (b"GSUB", b"GPOS", b"GDEF", b"post", b"name", b"DSIG", b"STAT", b"meta", b"BASE")
        )
        flags = hb.SubsetFlags
        wanted.flags = flags.NO_LAYOUT_CLOSURE | flags.NOTDEF_OUTLINE | flags.NO_HINTING
        plan = hb.SubsetPlan(self.hb_face, wanted)
        return bytes(plan.execute().blob.data), dict(plan.old_to_new_glyph_mapping)

    def tag(self, glyphs: frozenset[int]) -> str:
        """Make the six letters by which PDF tells subsets of one font apart."""
        digest = hashlib.sha256(repr((self.name, sorted(glyphs))).encode()).digest()
        return "".join(chr(65 + byte % 26) for byte in digest[:6])


@lru_cache(64)
def face(path: str) -> Face:
    """Open a bundled font, such as 'source-sans-3/SourceSans3-Bold', once a process."""
    blob = files("cqo_desktop").joinpath("resources", "fonts", *f"{path}.ttf".split("/")).read_bytes()
    hb_face = hb.Face(hb.Blob(blob))
    return Face(
        name=path.rpartition("/")[2],
        hb_face=hb_face,
        hb_font=hb.Font(hb_face),
        covers=frozenset(hb_face.unicodes),
    )
