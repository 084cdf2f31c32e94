"""Two people changed the same fact: both values, and one of them is chosen."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import Conflict
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.saying import said


def ask(parent: QWidget, error: Conflict, *, theirs: Callable[[], object], mine: Callable[[], object]) -> ErrorSheet:
    """Show the sentence with both values; closing it keeps theirs, which is in the file already."""
    sheet = ErrorSheet(
        parent,
        _said("Somebody changed it meanwhile"),
        said(str(error)),
        {_said("Use mine"): mine, _said("Keep theirs"): theirs},
    )
    sheet.rejected.connect(theirs)
    sheet.open()
    return sheet


def _said(text: str) -> str:
    return QCoreApplication.translate("ErrorSheet", text)
