"""The cells of a day's grid: what a session says in its column, and how high that makes it."""

from dataclasses import dataclass, replace

from cqo_desktop.domain.vocabulary import Hue
from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import fill
from cqo_desktop.printing.documents.entries import Entry, Group, named
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.hyphenating import Hyphens
from cqo_desktop.printing.lettering.text import Laid, Span, Style, lay
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas
from cqo_desktop.printing.times import at, clock

PAD = 4.0
_BAR = 3.0
PLAIN = Group("", "", tokens.HUES[Hue.SLATE])
"""How a session without a track looks."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The sizes of a grid's letters."""

    title: Style
    people: Style

    @classmethod
    def of(cls, size: float) -> "Scale":
        """Set titles in a size, and people a little smaller."""
        smaller = max(size - 1, tokens.SMALLEST)
        return cls(
            Style(size, size * 1.2, tokens.INK, Weight.SEMIBOLD, hyphens=Hyphens.LONG),
            Style(smaller, smaller * 1.25, tokens.MUTED),
        )


SCALES = tuple(map(Scale.of, (9.5, 8.5, 7.5, 7.0, tokens.SMALLEST)))


@dataclass(frozen=True, slots=True)
class Cell:
    """A session laid for its column."""

    entry: Entry
    group: Group
    lines: tuple[tuple[Laid, str | None], ...]

    @property
    def height(self) -> float:
        """Measure the cell with the room around its words."""
        return sum(laid.height for laid, _ in self.lines) + 2 * PAD

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float, height: float) -> None:
        """Paint the ground and write the words."""
        ground(canvas, self.group, x, top, width, height)
        y = top - PAD
        for laid, language in self.lines:
            ink(canvas, laid, x + _BAR + PAD, y, "P", language)
            y -= laid.height


def ground(canvas: TaggedCanvas, group: Group, x: float, top: float, width: float, height: float) -> None:
    """Paint a cell without words, such as the rest of one that began on the page before."""
    fill(canvas, x, top - height, width, height, group.shade.tint)
    fill(canvas, x, top - height, _BAR, height, group.shade.text)


def inner(width: float) -> float:
    """Measure the room for words in a cell."""
    return width - _BAR - 2 * PAD


def cell(entry: Entry, group: Group, width: float, scale: Scale, imprint: Imprint, zone: str, *, where: bool) -> Cell:
    """Lay a session: its letter and its time, its title, who speaks; `where` adds the room."""
    room = inner(width)
    words = imprint.words
    start, end = (str(clock(at(when, zone), imprint.hours, words)) for when in (entry.start, entry.end))
    head = [Span(f"{group.letter}\u00a0\u00a0", Weight.BOLD)] if group.letter else []
    head.append(Span(f"{start} – {end}", Weight.SEMIBOLD))
    small = replace(scale.people, color=group.shade.text)
    lines = [
        (lay(head, small, room), None),
        (lay(_title(entry), scale.title, room, language=entry.language), entry.language),
    ]
    if where and entry.place:
        lines.append((lay(entry.place, scale.people, room), None))
    if entry.speakers:
        lines.append((lay(named(entry.speakers), scale.people, room), None))
    return Cell(entry, group, tuple(lines))


def _title(entry: Entry) -> list[Span]:
    spans = [Span(entry.title)]
    if entry.status:
        spans.append(Span(f" · {entry.status}", color=tokens.ALERT))
    return spans
