"""What an export wrote: a toast with the way to it, and a sheet where something is to be said."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.written import Written
from cqo_desktop.views import error_sheet
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

MOST = 12
"""More remarks than this are counted, so that the sheet stays on the screen."""


def tell(desk: Desk, parent: QWidget | None, out: Path, written: Written) -> None:
    """Say how many files there are and where, and what is missing in them."""
    if written.files:
        desk.written.emit(_said("Wrote %n file(s) to {folder}", len(written.files)).format(folder=out), out)
    else:
        desk.said.emit(_said("No file was written: there was nothing to export"), False)
    remarks = [said(each) for each in (*written.problems, *written.notes)]
    if remarks:
        ways = {_said("Open folder"): partial(open_folder, out)} if written.files else {}
        sheet = error_sheet.ErrorSheet(parent, _heading(written), "\n\n".join(_few(remarks)), ways)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()


def fail(desk: Desk, out: Path, error: Exception) -> None:
    """Say that an export did not come to its end; what it wrote until then is whole, and stays."""
    if isinstance(error, Cancelled):
        text = _said("The export was stopped; files written until then are in {folder}")
        desk.written.emit(text.format(folder=out), out)
    else:
        desk.fail(error)


def open_folder(folder: Path) -> None:
    """Show a folder in the system's own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _heading(written: Written) -> str:
    if not written.files:
        return _said("Nothing was written")
    return _said("Written, but not everything") if written.problems else _said("Written, with a remark")


def _few(remarks: list[str]) -> list[str]:
    more = len(remarks) - MOST
    return [*remarks[:MOST], _said("… and %n more.", more)] if more > 0 else remarks


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Exported", text, None, number)
