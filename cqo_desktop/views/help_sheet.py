"""The keys of this page and of the window, read from the very verbs they belong to; and who made what."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop import __version__
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.page import Page
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button

type Lines = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Group:
    """Keys under one heading: each as this system writes it, and what it does."""

    heading: str
    lines: Lines


def keys(verbs: Iterable[Verb]) -> Lines:
    """List the verbs that have a key, those behind others included."""
    return [*_keys(verbs)]


def _keys(verbs: Iterable[Verb]) -> Iterator[tuple[str, str]]:
    for verb in verbs:
        native = QKeySequence.SequenceFormat.NativeText
        if verb.shortcut:
            written = [key.toString(native) for key in QKeySequence.listFromString(verb.shortcut)]
            yield _said(" or ").join(written), verb.text.replace("&", "").rstrip("…")
        yield from _keys(verb.verbs)


def groups(window: MainWindow, page: Page | None) -> list[Group]:
    """List the keys of a page, then those of every menu."""
    here = [action.data() for action in page.offered] if page is not None else []
    made = [Group(_said("On this page"), keys(verb for verb in here if isinstance(verb, Verb)))]
    made += [Group(menu.title.replace("&", ""), keys(menu.verbs)) for menu in window.menus]
    made.append(Group(_said("In every list"), _everywhere()))
    return [group for group in made if group.lines]


def _everywhere() -> Lines:
    """List the keys that belong to no verb."""
    return (
        ("↑ ↓", _said("Choose")),
        (_said("Enter"), _said("Open")),
        (_said("Shift+arrows"), _said("Choose several")),
        (_said("Tab"), _said("Next field")),
        ("Esc", _said("Back, close, cancel")),
    )


class _Sheet(QDialog):
    """A dialog whose keys scroll what it shows."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.area.verticalScrollBar()
        steps = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)


def show(window: MainWindow, page: Page | None) -> QDialog:
    """Show the keys in two columns."""
    sheet = _Sheet(window, _said("Keys"))
    sheet.resize(880, min(720, window.height() - 60))
    inside = QWidget()
    inside.setObjectName("scrolled")
    columns = QHBoxLayout(inside)
    columns.setContentsMargins(0, 0, 12, 0)
    columns.setSpacing(32)
    for half in _halves(groups(window, page)):
        column = QVBoxLayout()
        column.setSpacing(18)
        for group in half:
            column.addLayout(_laid_out(group))
        column.addStretch(1)
        columns.addLayout(column, 1)
    sheet.area.setWidget(inside)
    head = QLabel(_said("Keys"))
    head.setProperty("role", "title")
    close = button(_said("Close"), variant="primary")
    close.clicked.connect(sheet.accept)
    whole = QVBoxLayout(sheet)
    whole.setContentsMargins(28, 22, 28, 20)
    whole.setSpacing(16)
    whole.addWidget(head)
    whole.addWidget(sheet.area)
    whole.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    sheet.open()
    return sheet


def _halves(every: Sequence[Group]) -> tuple[Sequence[Group], Sequence[Group]]:
    """Split groups so that both columns are about equally long."""
    lengths = [len(group.lines) + 2 for group in every]
    cut = min(range(1, len(every) + 1), key=lambda place: abs(sum(lengths[:place]) - sum(lengths[place:])))
    return every[:cut], every[cut:]


def _laid_out(group: Group) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, 150)
    grid.setColumnStretch(1, 1)
    head = QLabel(group.heading)
    head.setProperty("role", "section")
    grid.addWidget(head, 0, 0, 1, 2)
    for row, (key, text) in enumerate(group.lines, 1):
        shown, words = QLabel(key), QLabel(text)
        shown.setProperty("role", "strong")
        words.setProperty("role", "second")
        words.setWordWrap(True)
        grid.addWidget(shown, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return grid


def about(window: MainWindow) -> QDialog:
    """Say what this is, and whose work it stands on."""
    sheet = QDialog(window)
    sheet.setWindowTitle(_said("About CQO Desktop"))
    head = QLabel(f"CQO Desktop {__version__}")
    head.setProperty("role", "title")
    words = QLabel(
        _said(
            "Plan the year of a professional peer network. Free software under the MIT licence. Typefaces: Inter, "
            "Source Sans 3 and Noto (OFL). Icons: Lucide (ISC). Made with Qt for Python (LGPL)."
        )
    )
    words.setWordWrap(True)
    words.setMinimumWidth(420)
    close = button(_said("Close"), variant="primary")
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


def _said(text: str) -> str:
    return QCoreApplication.translate("Help", text)
