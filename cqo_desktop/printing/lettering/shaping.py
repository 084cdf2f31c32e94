"""Letters to glyphs: HarfBuzz on the shortest pieces a line is broken into, each shaped once a process."""

from dataclasses import dataclass
from functools import lru_cache

import uharfbuzz as hb

from cqo_desktop.printing.lettering.faces import Face


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph and how the pen moves: in thousandths of the type size."""

    number: int
    advance: float
    dx: float
    dy: float


@dataclass(frozen=True, slots=True)
class Cluster:
    """The glyphs that together stand for some letters and cannot be told apart further."""

    text: str
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Shaped:
    """A piece of text in one font and one direction, its clusters from left to right."""

    face: Face
    text: str
    clusters: tuple[Cluster, ...]
    width: float
    """In thousandths of the type size, trailing space included."""
    trailing: float
    """The part of the width that is space at the end, and hangs over the edge of a line."""
    low: float
    high: float


@lru_cache(30_000)
def shape(face: Face, text: str, language: str | None = None, *, rtl: bool = False) -> Shaped:
    """Shape one piece; kerning, joining, reordering and marks are the font's own."""
    buffer = hb.Buffer()
    # clusters must grow with the text, so that every glyph can be led back to its letters
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_GRAPHEMES
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if rtl else "ltr"
    if language:
        buffer.language = language
    hb.shape(face.hb_font, buffer, {"kern": True, "liga": True})
    return _measured(face, text, _clusters(face, text, buffer), language, rtl=rtl)


def _clusters(face: Face, text: str, buffer: hb.Buffer) -> tuple[Cluster, ...]:
    """Group the glyphs by the letters they came from."""
    scale = face.scale
    glyphs: dict[int, list[Glyph]] = {}
    for info, position in zip(buffer.glyph_infos or (), buffer.glyph_positions or (), strict=True):
        glyphs.setdefault(info.cluster, []).append(
            Glyph(
                info.codepoint,
                position.x_advance * scale,
                position.x_offset * scale,
                position.y_offset * scale,
            )
        )
    # letters that left no glyph (joiners, direction marks) belong to the cluster before them, or to the first
    starts = sorted(glyphs)
    if not starts:
        return ()
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    first = {starts[0]: 0}
    return tuple(Cluster(text[first.get(at, at) : ends[at]], tuple(found)) for at, found in glyphs.items())


def _measured(face: Face, text: str, clusters: tuple[Cluster, ...], language: str | None, *, rtl: bool) -> Shaped:
    width = sum(glyph.advance for cluster in clusters for glyph in cluster.glyphs)
    bare = text.rstrip(" ")
    trailing = 0.0
    if bare != text:
        trailing = width - (shape(face, bare, language, rtl=rtl).width if bare else 0.0)
    inks = [
        (low + glyph.dy, high + glyph.dy)
        for cluster in clusters
        for glyph in cluster.glyphs
        for low, high in (face.extents(glyph.number),)
    ]
    return Shaped(
        face=face,
        text=text,
        clusters=clusters,
        width=width,
        trailing=trailing,
        low=min((low for low, _ in inks), default=0.0),
        high=max((high for _, high in inks), default=0.0),
    )
