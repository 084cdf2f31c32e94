"""The window: builds the frame, then wires it; pages come when there is a document."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import QByteArray, QCoreApplication, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from cqo_desktop.settings import Settings
from cqo_desktop.views import drops, verbs, window_verbs
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.verbs import LINE
from cqo_desktop.widgets.drop_hint import DropHint
from cqo_desktop.widgets.header import Header
from cqo_desktop.widgets.rail import Rail
from cqo_desktop.widgets.status_line import StatusLine
from cqo_desktop.widgets.toast import Toast

FOLDS_BELOW = 1340


class MainWindow(QMainWindow):
    """Rail, pages, status line, menus and toast."""

    painted = Signal()
    """The first picture stands; what is heavy may be loaded now."""
    new_wanted = Signal()
    sample_wanted = Signal()
    open_wanted = Signal()
    copy_wanted = Signal()
    import_wanted = Signal(str)
    """A file to import, or nothing for a choice."""
    dropped = Signal(object)
    """Files were dropped on the window (a list of their names)."""
    export_wanted = Signal()
    print_wanted = Signal(object)
    """A document (`domain.written.Document`) to be looked at and printed."""
    help_wanted = Signal()
    about_wanted = Signal()
    find_wanted = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()
    place_wanted = Signal(str)
    fair_wanted = Signal(str, int)
    """A part of the page of fair times, and a session or series; 0 is none."""
    palette_wanted = Signal()
    fresh_wanted = Signal()
    """Something new of the kind this page shows."""
    save_wanted = Signal()
    window_wanted = Signal()
    """Another window on the same file."""
    page_menu_wanted = Signal(str)
    """A menu that shows what the page offers is about to open."""
    closing = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("CQO Desktop")
        self.setMinimumSize(1120, 660)
        self.resize(1440, 900)
        if settings.geometry:
            self.restoreGeometry(QByteArray(settings.geometry))
        self.setAcceptDrops(True)
        self.folded = settings.folded
        self._is_painted = False
        self.has_document = False
        self.rail, self.status, self.stack = Rail(), StatusLine(), QStackedWidget()
        self.toast: Toast
        self._build()
        # On macOS the system shows the menus; elsewhere they wait behind F10, Alt and the rail's last button.
        if not self.menuBar().isNativeMenuBar():
            self.menuBar().hide()
        self._wire()
        self._fold()

    def _build(self) -> None:
        group = ""
        for number, place in enumerate(PLACES, 1):
            if place.group and place.group != group:
                group = place.group
                self.rail.add_heading(_said(group))
            self.rail.add(place.key, _said(place.text), place.icon, hint=f"Ctrl+{number}", last=place.last)
        self.rail.entitle("CQO Desktop", "")
        blank = QWidget()
        blank.setObjectName("page")
        first = QVBoxLayout(blank)
        first.setContentsMargins(0, 0, 0, 0)
        first.addWidget(Header(""))
        first.addStretch(1)
        self.stack.addWidget(blank)
        self.rail.select(PLACES[0].key)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.stack, 1)
        right.addWidget(self.status)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(whole)
        self.toast = Toast(self.stack)
        self.drop_hint = DropHint(self.stack)
        self._menus()

    def _menus(self) -> None:
        bar = self.menuBar()
        self.menus = window_verbs.menus(self)
        made = {menu.key: bar.addMenu(menu.title) for menu in self.menus}
        self._actions = {menu.key: verbs.actions(self, menu.verbs) for menu in self.menus}
        for key, actions in self._actions.items():
            verbs.fill(made[key], actions)
        self.edit_menu = made["edit"]
        self._page_menus = {key: made[key] for key in window_verbs.OF_PAGES}
        self._lines = {key: verbs.actions(self, (LINE,)) for key in window_verbs.OF_PAGES}
        for key, each in self._page_menus.items():
            each.aboutToShow.connect(partial(self.page_menu_wanted.emit, key))

    def offer(self, key: str, offered: Sequence[QAction]) -> None:
        """Show what a page offers at the end of a menu."""
        behind = [*self._lines[key], *offered] if offered else []
        verbs.fill(self._page_menus[key], [*self._actions[key], *behind])

    def _wire(self) -> None:
        self.rail.picked.connect(self.place_wanted)
        self.rail.menu_button.clicked.connect(self._pop_menus)
        self.rail.search.clicked.connect(self.palette_wanted)
        self.toast.undo_wanted.connect(self.undo_wanted)
        # A page that is shown later would stand before it.
        self.stack.currentChanged.connect(self.toast.raise_)

    def dress(self, *, full: bool) -> None:
        """Show rail and status line, or nothing but the page."""
        self.rail.setVisible(full)
        self.status.setVisible(full)

    def show_menus(self) -> None:
        """Open the menu bar, or close it."""
        bar = self.menuBar()
        bar.setVisible(not bar.isVisible())
        if bar.isVisible():
            bar.setFocus()
            bar.setActiveAction(bar.actions()[0])

    def _pop_menus(self) -> None:
        button = self.rail.menu_button
        whole = QMenu(self)
        whole.addActions(self.menuBar().actions())
        whole.popup(button.mapToGlobal(QPoint(button.width() + 4, button.height() - whole.sizeHint().height())))

    def name_steps(self, undo: str | None, redo: str | None) -> None:
        """Say in the Edit menu what would be taken back and done again."""
        undo_text = self.tr("Undo: {step}").format(step=undo) if undo else self.tr("Undo")
        redo_text = self.tr("Redo: {step}").format(step=redo) if redo else self.tr("Redo")
        texts = {"Ctrl+Z": undo_text, "Ctrl+Shift+Z": redo_text}
        for action in self.edit_menu.actions():
            text = texts.get(action.shortcut().toString())
            if text:
                action.setText(text)

    def is_ready(self) -> bool:
        """Tell whether a file is shown."""
        return self.has_document

    def toggle_full_screen(self) -> None:
        """Fill the screen, or no longer."""
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def toggle_rail(self) -> None:
        """Fold the rail by hand, or unfold it."""
        self.folded = not self.folded
        self._fold()

    def _fold(self) -> None:
        self.rail.fold(folded=self.folded or self.width() < FOLDS_BELOW)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        names = _files(event)
        if names:
            event.acceptProposedAction()
            self.drop_hint.show_over(*drops.promised(names))

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.drop_hint.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self.drop_hint.hide()
        if names := _files(event):
            self.dropped.emit(names)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        super().closeEvent(event)


def _files(event: QDropEvent) -> list[str]:
    # A session dragged out of one of our own windows, and back in, is nothing to import.
    own = event.source() is not None
    return [] if own else [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]


def _said(text: str) -> str:
    return QCoreApplication.translate("Place", text)
