"""The network's logo in the settings: shown as paper shows it, chosen from a file, taken away."""

from pathlib import Path
from typing import override

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import logo
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets import painting
from cqo_desktop.widgets.buttons import button

WIDE, HIGH, EDGE = 168, 56, 8


class _Picture(QWidget):
    """The logo on white paper, whatever the look."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = QPixmap()
        self.setFixedSize(WIDE, HIGH)

    def show_data(self, data: bytes) -> None:
        self._shown = QPixmap()
        if data:
            self._shown.loadFromData(data)
        self.setVisible(not self._shown.isNull())
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.box(painter, QRectF(self.rect()), 6, fill="paper", line="line")
        room = QSize(WIDE - 2 * EDGE, HIGH - 2 * EDGE)
        size = self._shown.size().scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF((WIDE - size.width()) / 2, (HIGH - size.height()) / 2, size.width(), size.height())
        painter.drawPixmap(place, self._shown, QRectF(self._shown.rect()))
        painter.end()


class LogoRow(QWidget):
    """Between the file and the verb that keeps it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.picture = _Picture()
        self.choose_button = button(_said("Choose a logo…"), picture="image", small=True)
        self.remove = button(_said("Remove"), picture="trash-2", small=True)
        self.remove.setAccessibleName(_said("Remove the logo"))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.remove)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(8)
        column.addWidget(self.picture)
        column.addLayout(buttons)
        self.choose_button.clicked.connect(self._choose)
        self.remove.clicked.connect(self._remove)
        self.setFocusProxy(self.choose_button)

    def refresh(self) -> None:
        """Show the logo of the file."""
        data = self._desk.document.ask(logo.data)
        self.picture.show_data(data)
        self.remove.setVisible(bool(data))
        # The card asks only once how high a row is.
        self.setFixedHeight(self.sizeHint().height())

    def set_from(self, path: Path) -> None:
        """Take the picture of a file, or say why not."""
        try:
            with path.open("rb") as file:
                data = file.read(logo.LARGEST + 1)
        except OSError as error:
            text = _said("“{name}” cannot be read ({reason}); choose another picture.")
            self._desk.failed.emit(Refused(text.format(name=path.name, reason=error.strerror)))
            return
        self._desk.do(logo.choose, data=data)

    def _choose(self) -> None:
        kinds = _said("Pictures ({kinds})").format(kinds="*.png *.jpg *.jpeg")
        name, _ = QFileDialog.getOpenFileName(self, _said("Choose a logo"), self._desk.settings.folder, kinds)
        if name:
            self.set_from(Path(name))

    def _remove(self) -> None:
        self._desk.do(logo.choose, data=None)


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
