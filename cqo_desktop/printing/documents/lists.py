"""Any list as a table, with the columns somebody chose."""

from dataclasses import dataclass, field, replace

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import balance, lay
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.programme_words import ENGLISH, ProgrammeWords
from cqo_desktop.printing.tables import Band, Column, Row, table

_UPRIGHT = 4
"""Columns that a sheet in portrait has room for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListPage:
    """What a list says; the first cell of a row is its heading."""

    imprint: Imprint
    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row | Band, ...]
    note: str = ""
    """Printed under the title, such as whose hours these are."""
    empty: str = ""
    """Printed where there are no rows."""
    says: ProgrammeWords = field(default=ENGLISH)


def build(page: ListPage, paper: Paper) -> Printed:
    """Print the list as a tagged PDF, on its side where it has many columns; the same list gives the same bytes."""
    sheet = tokens.SHEETS[paper]
    if len(page.columns) > _UPRIGHT:
        sheet = sheet.turned
    pages = Pages(page.imprint, sheet, title=page.title, subject=page.imprint.network, note=page.imprint.network)
    pages.bookmark("list", page.title)
    pages.line(balance(page.title, replace(tokens.H1, weight=Weight.BOLD), pages.width), "H1")
    pages.running = page.title
    if page.note:
        pages.skip(2)
        pages.line(lay(page.note, replace(tokens.CAPTION, color=tokens.MUTED), pages.width))
    pages.skip(8)
    if page.rows:
        table(pages, page.columns, page.rows, title=page.title)
    elif page.empty:
        pages.line(lay(page.empty, tokens.BODY, pages.width))
    return pages.finish()
