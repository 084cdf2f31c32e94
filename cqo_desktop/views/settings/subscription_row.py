"""Where calendars for subscribers are kept: chosen, shown, and ended."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.buttons import button


class SubscriptionRow(QWidget):
    """A folder with two buttons."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.folder = QLabel()
        self.folder.setTextFormat(Qt.TextFormat.PlainText)
        self.folder.setWordWrap(True)
        self.choose = button(_said("Choose a folder…"), picture="folder-open")
        self.stop = button(_said("Stop writing"))
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(6)
        inside.addWidget(self.folder)
        beside = QHBoxLayout()
        beside.setSpacing(10)
        beside.addWidget(self.choose)
        beside.addWidget(self.stop)
        beside.addStretch(1)
        inside.addLayout(beside)
        self.choose.clicked.connect(self._choose)
        self.stop.clicked.connect(self._stop)
        self._show()

    def keep_in(self, folder: str) -> None:
        """Keep them in a folder from now on; an empty one ends that."""
        self._desk.subscribe(folder)
        self._show()

    def _choose(self) -> None:
        start = self._desk.subscription or self._desk.settings.folder
        folder = QFileDialog.getExistingDirectory(self.window(), _said("Calendars for subscribers"), start)
        if folder:
            self.keep_in(folder)

    def _stop(self) -> None:
        self.keep_in("")
        self.choose.setFocus()

    def _show(self) -> None:
        folder = self._desk.subscription
        self.folder.setText(folder or _said("Not written"))
        self.stop.setVisible(bool(folder))


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
