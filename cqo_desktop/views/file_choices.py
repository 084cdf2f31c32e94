"""Asking for files: one to open, one to begin, a copy, a recovered copy."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from cqo_desktop.document import Document
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.views import error_sheet
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.new_network import NewNetwork

KIND = "CQO (*.cqo)"


def existing(parent: QWidget, folder: str, kinds: str = KIND) -> Path | None:
    """Ask for a file that is there."""
    name, _ = QFileDialog.getOpenFileName(parent, _said("Open"), folder, kinds)
    return Path(name) if name else None


def fresh(parent: QWidget, suggestion: str, kinds: str = KIND) -> Path | None:
    """Ask for a name that is free; the dialog asks before an old file is given up, the verb then refuses it."""
    name, _ = QFileDialog.getSaveFileName(parent, _said("Save as"), suggestion, kinds)
    return Path(name) if name else None


def begin(parent: QWidget, *, author: str, then: Callable[[Document], object]) -> NewNetwork:
    """Ask for a network's facts and a place for its file, and go on with it."""
    form = NewNetwork(parent, author, lambda name: fresh(parent, f"{name}.cqo"))
    form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def finish() -> None:
        if form.made is not None:
            then(form.made)

    form.accepted.connect(finish)
    form.open()
    return form


def copy(parent: QWidget, desk: Desk) -> None:
    """Write a verified copy where the person says."""
    path = fresh(parent, f"{desk.document.path.stem} copy.cqo")
    if path is None:
        return
    try:
        desk.document.save_copy(path)
    except PlannerError as error:
        desk.failed.emit(error)
    else:
        desk.said.emit(_said("A verified copy is at {path}").format(path=path), False)


def recover(parent: QWidget, damaged: Path, *, author: str, then: Callable[[Path], object]) -> None:
    """Save what can be read of a damaged file into a new one and open that."""
    from cqo_desktop.store import salvage  # noqa: PLC0415 - only when a file is damaged

    path = fresh(parent, str(damaged.with_name(f"{damaged.stem} recovered.cqo")))
    if path is None:
        return
    try:
        saved = salvage.recover(damaged, path, author=author, at=datetime.now(UTC))
    except PlannerError as error:
        error_sheet.show(parent, error)
        return
    then(path)
    said = [_said("%n row(s) were recovered.", saved.rows + saved.from_journal)]
    if saved.lost:
        said.append(_said("%n row(s) could not be read.", saved.lost))
    said.append(_said("The damaged file was left as it is."))
    error_sheet.ErrorSheet(parent, _said("A copy was recovered"), " ".join(said)).open()


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Files", text, None, number)
