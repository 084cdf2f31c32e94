"""Many documents into one folder, beside the window."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.orders import Order, Outcome
from cqo_desktop.jobs import Job, finished
from cqo_desktop.services import printouts
from cqo_desktop.views.desk import Desk


def run(
    desk: Desk,
    orders: Sequence[Order],
    folder: Path,
    *,
    then: Callable[[tuple[Outcome, ...]], object],
    otherwise: Callable[[Exception], object] | None = None,
) -> Job:
    """Write a file for each order; what is written when it is stopped is whole, and stays."""
    now = desk.document.now()
    return desk.read(
        QCoreApplication.translate("PrintCentre", "Printing into a folder"),
        lambda db, tell: finished(printouts.batch(db, orders=orders, out=folder, now=now), tell),
        then=then,
        otherwise=otherwise,
    )
