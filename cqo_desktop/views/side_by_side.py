"""Two people changed the same fact: both values, and one of them is chosen."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import Conflict
from cqo_desktop.views.error_sheet import ErrorSheet


def ask(parent: QWidget, error: Conflict, *, theirs: Callable[[], object], mine: Callable[[], object]) -> ErrorSheet:
    """Show the sentence with both values; closing it keeps theirs, which is in the file already."""
    sheet = ErrorSheet(
        parent,
        parent.tr("Somebody changed it meanwhile"),
        str(error),
        {parent.tr("Use mine"): mine, parent.tr("Keep theirs"): theirs},
    )
    sheet.rejected.connect(theirs)
    sheet.open()
    return sheet
