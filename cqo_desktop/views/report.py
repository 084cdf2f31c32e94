"""The last resort: a fault of ours, told calmly, with a report to send that names no person and no file."""

import platform
import traceback
from pathlib import Path

import PySide6
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from cqo_desktop import __version__
from cqo_desktop.widgets.buttons import button


def report(error: BaseException) -> str:
    """Describe a fault: versions, its kind, and where in the program it rose; never the data it was about."""
    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {Path(frame.filename).stem}.{frame.name}, line {frame.lineno}" for frame in frames]
    return "\n".join(
        [
            f"CQO Desktop {__version__}",
            f"Python {platform.python_version()}, PySide6 {PySide6.__version__}, Qt {qVersion()}",
            f"{platform.system()} {platform.release()}, {platform.machine()}",
            "",
            f"{type(error).__name__} in",
            *places,
        ]
    )


class ReportDialog(QDialog):
    """Say that it is our fault, that the file is safe, and give what helps to mend it."""

    def __init__(self, parent: QWidget | None, error: BaseException) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setMinimumSize(560, 380)
        head = QLabel(self.tr("Something went wrong in the program"))
        head.setProperty("role", "section")
        words = QLabel(
            self.tr(
                "The last act may not have been carried out. Your file is safe: it only ever holds whole steps. "
                "You can go on working. If it happens again, please send this report; it names no person and no file."
            )
        )
        words.setWordWrap(True)
        self._text = QPlainTextEdit(report(error))
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        copy = button(self.tr("Copy the report"), picture="copy")
        close = button(self.tr("Go on"), variant="primary")
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        row.addWidget(copy)
        row.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(12)
        for widget in (head, words, self._text):
            whole.addWidget(widget)
        whole.addLayout(row)
        close.setDefault(True)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
