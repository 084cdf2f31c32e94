"""The states of fair times."""

from collections.abc import Callable, Iterator
from functools import partial

from cqo_desktop.views.fair.ledger import LedgerPart
from cqo_desktop.views.fair.page import FairPage, Part
from cqo_desktop.views.studio import Studio


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    yield "fair-ledger", partial(_ledger, studio)
    yield "fair-ledger-open", partial(_open_region, studio)


def _ledger(studio: Studio) -> LedgerPart | None:
    studio.pages.go("fair")
    page = studio.pages.page
    if not isinstance(page, FairPage):
        return None
    page.show_part(Part.LEDGER)
    part = page.part
    return part if isinstance(part, LedgerPart) else None


def _open_region(studio: Studio) -> None:
    """Open the region that is hit hardest, with the keyboard on one of its sessions."""
    part = _ledger(studio)
    if part is not None and part.model.rowCount():
        part.table.setFocus()
        if not part.model.at(0).is_open:
            part.table.folded.emit(part.model.at(0).region.zone)
        part.table.setCurrentIndex(part.model.index(1, 3))
