"""Sign-in sheets: who is expected at a session, with room to sign."""

from dataclasses import dataclass, replace
from datetime import datetime

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.openings import opening
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Span
from cqo_desktop.printing.paging import Pages
from cqo_desktop.printing.printed import Printed
from cqo_desktop.printing.tables import GAP, Column, Row, Text, table
from cqo_desktop.printing.times import City, at, clock

_ROW = 27.0
"""Room for a hand and a pen."""
_ARRIVED = 50.0
_SIGNATURE = 150.0
_NAMES = 0.56
"""The part of the rest that names take, organizations the other."""
_NAME = replace(tokens.BODY, weight=Weight.SEMIBOLD)
_QUIET = replace(tokens.SMALL, color=tokens.MUTED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Signer:
    """Somebody expected, as the list sorts them: 'Žižková, Zoë'."""

    name: str
    organization: str = ""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIn:
    """The sheet of one session."""

    title: str
    start: datetime
    home: City
    where: str = ""
    signers: tuple[Signer, ...] = ()
    blank: int = 3
    """Rows for those nobody expected."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignIns:
    """The sheets of an event."""

    imprint: Imprint
    event: str
    sheets: tuple[SignIn, ...]


def build(data: SignIns, paper: Paper) -> Printed:
    """Print the sheets, each from a page of its own.

    Raises:
        NotFound: there is none.
    """
    if not data.sheets:
        raise NotFound("None of these sessions takes place, so there is nobody to sign in; choose other sessions.")
    words = data.imprint.words
    title = f"{words.sign_in} · {data.event}"
    pages = Pages(data.imprint, tokens.SHEETS[paper], title=title, subject=data.event, note=words.personal)
    for number, sheet in enumerate(data.sheets):
        pages.running = ""
        pages.fresh()
        if len(data.sheets) > 1:
            pages.bookmark(f"sheet-{number}", sheet.title)
        local = at(sheet.start, sheet.home.zone)
        when = f"{words.day_line(local)} · {clock(local, data.imprint.hours, words)}, {sheet.home.label}"
        opening(pages, (data.imprint.network, words.sign_in), sheet.title, (when, sheet.where))
        pages.running = f"{words.sign_in} · {sheet.title}"
        _table(pages, sheet)
    return pages.finish()


def _table(pages: Pages, sheet: SignIn) -> None:
    words = pages.imprint.words
    rest = pages.width - _ARRIVED - _SIGNATURE - 3 * GAP
    columns = (
        Column(words.name, width=rest * _NAMES),
        Column(words.organization, width=rest * (1 - _NAMES)),
        Column(words.arrived, width=_ARRIVED),
        Column(words.signature, width=_SIGNATURE),
    )
    rows: list[Row] = [
        ((Text([Span(each.name, is_name=True)], _NAME, each.language),), (Text(each.organization, _QUIET),), (), ())
        if each.organization.strip()
        else ((Text([Span(each.name, is_name=True)], _NAME, each.language),), (), (), ())
        for each in sheet.signers
    ]
    rows += [((), (), (), ())] * sheet.blank
    table(pages, columns, rows, title=words.sign_in, least=_ROW)
