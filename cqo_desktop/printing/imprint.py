"""What every page of a document shares: who prints it, when, in which language and colour."""

from dataclasses import dataclass, field, replace
from datetime import date

from cqo_desktop.printing import tokens
from cqo_desktop.printing.boxes import brief, fit
from cqo_desktop.printing.colours import readable
from cqo_desktop.printing.lettering.cleaning import clean
from cqo_desktop.printing.lettering.text import Align
from cqo_desktop.printing.logos import Logo, head
from cqo_desktop.printing.phrases import Phrases
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tagging.inking import ink
from cqo_desktop.printing.tagging.tags import TaggedCanvas
from cqo_desktop.printing.times import Hours

_FOOT = replace(tokens.MICRO, color=tokens.MUTED)
_OWN = 0.62
"""The part of the foot that the document's own note may take; the rest is for the page's number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """The network a document comes from, and how it is printed."""

    network: str
    printed: date
    """Written into the file, which is a function of its data alone."""
    accent: str | None = None
    language: str = "en-US"
    hours: Hours = 24
    words: Phrases = field(default_factory=Phrases)
    logo: Logo | None = None

    @property
    def colour(self) -> str:
        """Give the network's colour, dark enough for white letters."""
        return readable(self.accent, on=tokens.PAPER, otherwise=tokens.ACCENT)

    def canvas(self, sheet: tokens.Sheet, title: str, subject: str) -> TaggedCanvas:
        """Open a document."""
        return TaggedCanvas(
            (sheet.width, sheet.height),
            title=title,
            author=self.network,
            subject=subject,
            language=self.language,
            day=self.printed,
        )

    def foot(self, canvas: TaggedCanvas, sheet: tokens.Sheet, note: str, page: tuple[int, int]) -> None:
        """Stand a note and the page's number on the line of the foot, and the logo in the corner above.

        They are repeated on every page, and read on none.
        """
        head(canvas, self.logo, sheet)
        number, total = page
        words = self.words
        printed = words.fill(words.printed, date=words.day(self.printed))
        says = f"{printed} · {words.fill(words.page, n=number, total=total)}"
        with canvas.artifact("Pagination"):
            left = brief(note, _FOOT, sheet.measure * _OWN)
            ink(canvas, left, sheet.side, sheet.foot + left.height, "P")
            width = sheet.measure * (1 - _OWN) - 8
            right = fit(says, replace(_FOOT, align=Align.RIGHT), width)
            ink(canvas, right, sheet.side + sheet.measure - width, sheet.foot + right.height, "P")


def finished(canvas: TaggedCanvas, pages: int, density: int = 0) -> Printed:
    """Write a document out, with the letters that no font had."""
    data = canvas.finish()
    return Printed(data, pages, tuple(sorted(canvas.missing)), tuple(canvas.unread), density)


def bookmark(canvas: TaggedCanvas, title: str, top: float) -> None:
    """List this page among the bookmarks of a document whose every page stands alone."""
    key = f"page-{canvas.getPageNumber()}"
    canvas.bookmarkHorizontalAbsolute(key, top)
    canvas.addOutlineEntry(clean(title).strip(), key, 0)
    canvas.showOutline()
