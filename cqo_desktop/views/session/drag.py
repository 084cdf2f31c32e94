"""Sessions dragged out of the window: other programs get their calendar files, and of a single one its text."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Qt, QTemporaryDir, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import exporting
from cqo_desktop.views.desk import Desk


class SessionDrag(QObject):
    """Drags of one page; what was dropped elsewhere stays readable while the page lives."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folder: QTemporaryDir | None = None

    def begin(self, source: QWidget, session_id: int) -> None:
        """Carry a session until it is dropped or let go."""
        carried = self.carried([session_id])
        if carried is not None:
            drag = QDrag(source)
            drag.setMimeData(carried)
            drag.exec(Qt.DropAction.CopyAction)

    def carried(self, session_ids: Sequence[int]) -> QMimeData | None:
        """Write what other programs may take; nothing where it cannot be written, and say so."""
        self._folder = self._folder or QTemporaryDir()
        ask, out, hours = self._desk.document.ask, Path(self._folder.path()), self._desk.hours
        try:
            paths = [ask(exporting.session_ics, session_id=each, out=out, hours=hours) for each in session_ids]
        except PlannerError as error:
            self._desk.failed.emit(error)
            return None
        made = QMimeData()
        made.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        if len(paths) == 1:
            data = paths[0].read_bytes()
            made.setData("text/calendar", data)
            made.setText(data.decode())
        return made
