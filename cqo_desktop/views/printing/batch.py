"""Many documents into one folder, beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.orders import Order, Outcome
from cqo_desktop.domain.written import Document
from cqo_desktop.jobs import Job, finished
from cqo_desktop.services import printouts
from cqo_desktop.views.desk import Desk

FOR_FORUM = (
    Document.BOOKLET,
    Document.DAY_GRID,
    Document.DOOR_SHEETS,
    Document.BADGES,
    Document.TENT_CARDS,
    Document.SCHEDULES,
    Document.SIGN_IN,
    Document.RUN_OF_SHOW,
    Document.EVALUATION,
    Document.CERTIFICATES,
)
FOR_SESSION = (
    Document.AGENDAS,
    Document.RUN_OF_SHOW,
    Document.SIGN_IN,
    Document.EVALUATION,
    Document.BADGES,
    Document.TENT_CARDS,
    Document.CERTIFICATES,
)


def run(
    desk: Desk,
    orders: Sequence[Order],
    folder: Path,
    *,
    with_pages: bool = False,
    then: Callable[[tuple[Outcome, ...]], object],
    otherwise: Callable[[Exception], object] | None = None,
) -> Job:
    """Write a file for each order; what is written when it is stopped is whole, and stays."""
    now = desk.document.now()
    return desk.read(
        QCoreApplication.translate("PrintCentre", "Printing into a folder"),
        lambda db, tell: finished(printouts.batch(db, orders=orders, out=folder, now=now, with_pages=with_pages), tell),
        then=then,
        otherwise=otherwise,
    )
