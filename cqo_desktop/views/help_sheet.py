"""The keys of this page and of the window, read from the very verbs they belong to; and who made what."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop import __version__
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.page import Page
from cqo_desktop.widgets.buttons import button


def keys(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    """List what has a key: the key as this system writes it, and what it does."""
    return [
        (action.shortcut().toString(QKeySequence.SequenceFormat.NativeText), action.text().replace("&", ""))
        for action in actions
        if not action.shortcut().isEmpty()
    ]


def show(window: MainWindow, page: Page | None) -> QDialog:
    """Show the keys."""
    sheet = QDialog(window)
    sheet.setWindowTitle(sheet.tr("Keys"))
    sheet.setMinimumSize(560, 560)
    inside = QWidget()
    inside.setObjectName("scrolled")
    grid = QGridLayout(inside)
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(7)
    grid.setColumnStretch(1, 1)
    groups = {
        sheet.tr("On this page"): keys(page.offered) if page is not None else [],
        sheet.tr("Everywhere"): keys(window.actions()),
    }
    for heading, lines in groups.items():
        if lines:
            _add(grid, heading, lines)
    grid.setRowStretch(grid.rowCount(), 1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(inside)
    close = button(sheet.tr("Close"), variant="primary")
    close.clicked.connect(sheet.accept)
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(24, 20, 24, 20)
    whole.setSpacing(14)
    whole.addWidget(area)
    whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    return sheet


def _add(grid: QGridLayout, heading: str, lines: list[tuple[str, str]]) -> None:
    head = QLabel(heading)
    head.setProperty("role", "section")
    grid.addWidget(head, grid.rowCount(), 0, 1, 2)
    for key, text in lines:
        row = grid.rowCount()
        shown = QLabel(key)
        shown.setProperty("role", "strong")
        grid.addWidget(shown, row, 0)
        grid.addWidget(QLabel(text), row, 1)


def about(window: MainWindow) -> QDialog:
    """Say what this is, and whose work it stands on."""
    sheet = QDialog(window)
    sheet.setWindowTitle(sheet.tr("About CQO Desktop"))
    head = QLabel(f"CQO Desktop {__version__}")
    head.setProperty("role", "title")
    words = QLabel(
        sheet.tr(
            "Plan the year of a professional peer network. Free software under the MIT licence. Typefaces: Inter, "
            "Source Sans 3 and Noto (OFL). Icons: Lucide (ISC). Made with Qt for Python (LGPL)."
        )
    )
    words.setWordWrap(True)
    words.setMinimumWidth(420)
    close = button(sheet.tr("Close"), variant="primary")
    close.clicked.connect(sheet.accept)
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(28, 24, 28, 20)
    whole.setSpacing(12)
    whole.addWidget(head)
    whole.addWidget(words)
    whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    return sheet
