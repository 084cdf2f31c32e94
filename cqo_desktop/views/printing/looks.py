"""What is remembered of how a document was printed, and back; what makes no sense is as on the first day."""

from decimal import Decimal

from PySide6.QtCore import QLocale

from cqo_desktop.domain.orders import Credits, Order
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper, Stock
from cqo_desktop.domain.written import Document, Hours, Labels
from cqo_desktop.settings import PrintLook

CREDITS = ("", "0.25", "0.5", "0.75", "1", "1.25", "1.5", "2")
"""An hour's; empty counts minutes only."""


def look(order: Order) -> PrintLook:
    """Give what is remembered of an order."""
    return PrintLook(
        paper=order.paper.value if order.paper else "",
        language=order.language.value if order.language else "",
        zones=" ".join(order.zones),
        columns=" ".join(order.columns),
        stock=order.labels.stock.value if order.labels.stock else "",
        across=f"{order.labels.across:g}",
        down=f"{order.labels.down:g}",
        credits=str(order.credits.an_hour or ""),
        credit=order.credits.word,
    )


def order(document: Document, kept: PrintLook, selection: Selection, *, hours: Hours) -> Order:
    """Order a document as it was printed last."""
    own = document is Document.AGENDAS
    spoken = language(kept, own=own)
    return Order(
        document=document,
        selection=selection,
        paper=paper(kept),
        hours=hours if spoken in {Language.ENGLISH, ""} else None,
        language=spoken if isinstance(spoken, Language) else None,
        zones=zones(kept),
        columns=tuple(kept.columns.split()),
        labels=labels(kept),
        credits=Credits(an_hour=Decimal(kept.credits) if kept.credits in CREDITS[1:] else None, word=kept.credit),
    )


def paper(kept: PrintLook) -> Paper | None:
    """Give the paper, or nothing for the network's."""
    return next((each for each in Paper if each.value == kept.paper), None)


def language(kept: PrintLook, *, own: bool = False) -> Language | str:
    """Give the language; at first the window's, or nothing for each session's own where there is that choice."""
    if own and not kept.language:
        return ""
    wanted = kept.language or QLocale().name()[:2]
    return next((each for each in Language if each.value == wanted), Language.ENGLISH)


def zones(kept: PrintLook) -> tuple[str, ...]:
    """Give the zones whose hours are printed."""
    return tuple(kept.zones.split())


def labels(kept: PrintLook) -> Labels:
    """Give the labels; how many are gone is asked anew each time."""
    stock = next((each for each in Stock if each.value == kept.stock), None)
    return Labels(stock=stock, across=_number(kept.across), down=_number(kept.down))


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
