"""Pictures of the print centre: documents with their choices, and one that cannot be printed."""

from collections.abc import Callable, Iterator
from functools import partial

from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.written import Document
from cqo_desktop.views.printing.batch_sheet import BatchSheet
from cqo_desktop.views.printing.page import PrintPage
from cqo_desktop.views.studio import Studio

SHOWN = (Document.FLYERS, Document.YEAR_PLANNER, Document.DAY_GRID, Document.BADGES, Document.PROGRAMME)


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    for document in SHOWN:
        yield f"print-{document.value}", partial(_show, studio, document)
    yield "print-cities", partial(_choose_cities, studio)
    yield "print-nothing", partial(_find_nothing, studio)
    yield "print-everything", partial(_offer_everything, studio)
    yield "print-done", partial(_print_everything, studio)
    # Last, so that the place is as it is when it is first come to.
    yield "print-agendas", partial(_show, studio, Document.AGENDAS)


def _show(studio: Studio, document: Document) -> PrintPage | None:
    studio.pages.print_document(document)
    page = studio.pages.page
    return page if isinstance(page, PrintPage) else None


def _choose_cities(studio: Studio) -> None:
    if (page := _show(studio, Document.YEAR_PLANNER)) is not None:
        page.choices.zones.show_zones(("America/Toronto", "Australia/Perth"), 4, "")
        page.choices.changed.emit()


def _offer_everything(studio: Studio) -> BatchSheet | None:
    if (page := _show(studio, Document.BOOKLET)) is None:
        return None
    page.print_everything()
    sheet = next((each for each in studio.window.findChildren(BatchSheet) if each.isVisible()), None)
    if sheet is not None and studio.desk is not None:
        sheet.folder = studio.desk.document.path.with_name("For the Forum")
        sheet.where.setText("/home/maya/For the Forum")
    return sheet


def _print_everything(studio: Studio) -> None:
    if (sheet := _offer_everything(studio)) is not None:
        sheet.begin()


def _find_nothing(studio: Studio) -> None:
    """Ask for a session that has just been deleted elsewhere."""
    if (page := _show(studio, Document.RUN_OF_SHOW)) is not None:
        page.choices.range.addItem("", Selection(session_ids=(0,)))
        page.choices.range.setCurrentIndex(page.choices.range.count() - 1)
        page.choices.changed.emit()
