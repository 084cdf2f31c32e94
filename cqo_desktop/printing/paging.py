"""Pages one after another: where to go on, when to turn, and the heads and feet that all of them share."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import Block, brief, rule
from cqo_desktop.printing.imprint import Imprint, finished
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.text import Laid
from cqo_desktop.printing.logos import head, measured
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.story import Said, Story
from cqo_desktop.printing.tagging.inking import ink

_HEAD = replace(tokens.CAPTION, color=tokens.MUTED)


@dataclass(slots=True)
class _Past:
    """What a finished page has in its head and foot."""

    sheet: tokens.Sheet
    running: str
    bare: bool


class Pages:
    """A document that grows from page to page; what is put down goes where the last ended."""

    def __init__(self, imprint: Imprint, sheet: tokens.Sheet, *, title: str, subject: str, note: str = "") -> None:
        """Open the document; `note` stands at the left of every foot."""
        self.imprint = imprint
        self.canvas = imprint.canvas(sheet, title, subject)
        self.sheet = sheet
        self.running = ""
        """What the head of this page says, from the next page on if it is set after something was put down."""
        self.bare = False
        """Tell whether this page has no head and foot, as a cover."""
        self._note = note
        self._past: list[_Past] = []
        self.where: dict[str, int] = {}
        """The page of each place named so far."""
        self._indent = 0.0
        self._columns, self._column, self._gap = 1, 0, 0.0
        self._upper = self.top = sheet.height - sheet.top
        self._lower = 0.0
        self._head = ""
        self._blank = True
        self._outlined = False

    @property
    def number(self) -> int:
        """Count this page; the first is 1."""
        return len(self._past) + 1

    @property
    def width(self) -> float:
        """Measure how wide text may be."""
        return self._column_width - self._indent

    @property
    def _column_width(self) -> float:
        return (self.sheet.measure - self._gap * (self._columns - 1)) / self._columns

    @property
    def x(self) -> float:
        """Find the left edge of text."""
        return self.sheet.side + self._column * (self._column_width + self._gap) + self._indent

    @property
    def room(self) -> float:
        """Measure what is left below."""
        return self.top - max(self.sheet.bottom, self._lower)

    @property
    def most(self) -> float:
        """Measure the room of a whole page."""
        return self.sheet.height - self.sheet.top - self.sheet.bottom

    @property
    def is_fresh(self) -> bool:
        """Tell whether nothing stands in this column yet."""
        return self.top == self._upper

    def turn(self, sheet: tokens.Sheet | None = None) -> None:
        """Go on at the top of the next column, or of the next page, on another sheet where one is given."""
        if sheet is None and self._column + 1 < self._columns:
            self._column += 1
        else:
            self._lower = 0.0
            self.close()
            self.sheet = sheet or self.sheet
            self.canvas.setPageSize((self.sheet.width, self.sheet.height))
            self._column = 0
            self._upper = self.sheet.height - self.sheet.top
        self.top = self._upper

    def fresh(self, sheet: tokens.Sheet | None = None) -> None:
        """Make sure that what follows begins a page."""
        wanted = sheet or self.sheet
        if self._blank and self.sheet == wanted:
            return
        if self._blank:
            self.sheet = wanted
            self.canvas.setPageSize((wanted.width, wanted.height))
            self._upper = self.top = wanted.height - wanted.top
            return
        self._column = self._columns
        self.turn(wanted)

    def close(self) -> None:
        """Finish this page; head and foot are drawn when the number of pages is known."""
        self.canvas.showPage()
        self._past.append(_Past(self.sheet, self._head if not self._blank else self.running, self.bare))
        self._head, self._blank, self.bare = self.running, True, False

    def need(self, height: float) -> None:
        """Turn where there is not so much room; what is taller than a page gets the page."""
        if self.room + 0.01 < height and not self.is_fresh:
            self.turn()

    def skip(self, height: float) -> None:
        """Leave room, but not at the top of a page or column."""
        if not self.is_fresh:
            self.top -= height

    def went(self, height: float) -> None:
        """Go down past something that was drawn at `top`."""
        if self._blank:
            self._head, self._blank = self.running, False
        self.top -= height

    def block(self, block: Block, *, keep: float = 0.0) -> None:
        """Put down something that stays whole, with so much room after it on the same page."""
        self.need(block.height + keep)
        block.draw(self.canvas, self.top)
        self.went(block.height)

    def line(self, laid: Laid, role: str = "P", language: str | None = None, *, keep: float = 0.0) -> None:
        """Put down a heading or a short paragraph that stays whole."""
        self.need(laid.height + keep)
        ink(self.canvas, laid, self.x, self.top, role, language)
        self.went(laid.height)

    def say(self, paragraphs: Sequence[Said]) -> None:
        """Put down paragraphs that flow on over the pages."""
        story = Story(paragraphs)
        while not story.done:
            self.need(min(story.first, self.most))
            taken = story.put(self.canvas, self.x, self.top, max(self.room, story.first if self.is_fresh else 0.0))
            self.went(taken)
            if not story.done:
                self.turn()

    @contextmanager
    def in_columns(self, count: int, gap: float) -> Iterator[None]:
        """Set what follows in columns from here down; afterwards a page begins."""
        self._columns, self._gap, self._column = count, gap, 0
        self._upper = self.top
        yield
        self._columns, self._gap, self._column, self._lower = 1, 0.0, 0, 0.0
        if not self._blank:
            self.turn()

    def share(self, height: float, tallest: float) -> None:
        """End the columns higher, where what follows is so high in all that a page has room to spare."""
        even = height / self._columns + tallest
        if even < self.room:
            self._lower = self.top - even

    @contextmanager
    def indented(self, width: float) -> Iterator[None]:
        """Keep what follows away from the left edge."""
        self._indent += width
        yield
        self._indent -= width

    def place(self, key: str) -> None:
        """Name this place, so that links and bookmarks find it."""
        self.where[key] = self.number
        self.canvas.bookmarkHorizontalAbsolute(key, min(self.top + 8, self.sheet.height))

    def bookmark(self, key: str, title: str, level: int = 0) -> None:
        """Name this place, and list it among the bookmarks."""
        self.place(key)
        self.canvas.addOutlineEntry(clean(title).strip() or "–", key, level)
        self._outlined = True

    def finish(self) -> Printed:
        """Draw heads and feet and write the document out."""
        if not self._blank or not self._past:
            self.close()
        total = len(self._past)
        for number, past in enumerate(self._past, 1):
            with self.canvas.reopened(number):
                if past.bare:
                    head(self.canvas, self.imprint.logo, past.sheet)
                else:
                    self._furnish(past, number, total)
        if self._outlined:
            self.canvas.showOutline()
        return finished(self.canvas, total)

    def _furnish(self, past: _Past, number: int, total: int) -> None:
        sheet = past.sheet
        self.imprint.foot(self.canvas, sheet, self._note, (number, total))
        aside = measured(self.imprint.logo)
        if past.running:
            with self.canvas.artifact("Pagination"):
                laid = brief(past.running, _HEAD, sheet.measure - (aside + 12 if aside else 0))
                top = sheet.height - sheet.head
                ink(self.canvas, laid, sheet.side, top, "P")
                y = top - laid.height - 3
                rule(self.canvas, (sheet.side, y), (sheet.side + sheet.measure, y), tokens.RULE, tokens.HAIR)
