"""What all pages share: a header, a body, and when they ask again."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cqo_desktop.document import Act
from cqo_desktop.domain.search import Thing
from cqo_desktop.views import verbs
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page_memory import PageMemory
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.verbs import LINE, Verb
from cqo_desktop.widgets.header import Header


class Page(QWidget):
    """One page of the window."""

    tables: frozenset[str] = frozenset()
    """What it reads; a change in one of these makes it ask again."""

    def __init__(self, desk: Desk, title: str) -> None:
        super().__init__()
        self.setObjectName("page")
        self.desk = desk
        self.header = Header(title)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(24, 0, 24, 20)
        self.body.setSpacing(12)
        self.offered: list[QAction] = []
        """What the menu bar shows for this page."""
        self.place = ""
        """Under which name it remembers how it was left; none remembers nothing."""
        self._memory: PageMemory | None = None
        self._stale = True
        self._turn = 0
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(self.body, 1)
        desk.document.changed.connect(self._hear)
        desk.preferred.connect(self._tighten)

    def refresh(self) -> None:
        """Ask the document and show the answer."""

    def leave(self) -> None:
        """Bring what is half typed to safety; called before another page, another file or the end."""

    def look_for(self) -> None:
        """Put the cursor where one searches; Ctrl+F."""

    def add(self) -> None:
        """Begin something new of what this page shows; Ctrl+N."""

    def reveal(self, thing: Thing, thing_id: int) -> None:
        """Show and choose one thing that was searched for, where this page shows such things."""

    def go(self, day: date) -> None:
        """Show a day, where this page shows days."""

    def panes(self) -> Sequence[QWidget]:
        """Give the parts F6 goes to, in reading order; none are the page as one."""
        return ()

    def offer(self, widget: QWidget, offered: Sequence[Verb]) -> None:
        """Give a widget verbs: their keys while it has the focus, and a context menu; every table can be copied."""
        if isinstance(widget, RowsTable):
            offered = (*offered, LINE, *widget.sort_verbs(), widget.copy_verb())
            widget.copied.connect(self._tell_copied)
        made = verbs.actions(widget, offered, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.offered.extend(made)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        context = verbs.menu(widget, offered)
        viewport = widget.viewport() if hasattr(widget, "viewport") else widget

        def show(place: QPoint) -> None:
            context.popup(viewport.mapToGlobal(place))

        widget.customContextMenuRequested.connect(show)

    def _tell_copied(self, count: int) -> None:
        self.desk.said.emit(self.tr("%n row(s) copied as a table", "", count), False)

    def ask[T](self, question: Act[T, []], then: Callable[[T], object]) -> None:
        """Have the answer shown: at once in a file of usual size, beside the window in a large one."""
        self._turn += 1
        self.desk.answer(question, then=partial(self._take, self._turn, then))

    def _take[T](self, turn: int, then: Callable[[T], object], answer: T) -> None:
        # Of several questions under way, only the newest counts.
        if turn == self._turn:
            then(answer)

    def _hear(self, tables: frozenset[str]) -> None:
        if tables & self.tables:
            self._stale = True
            self._catch_up()

    def _catch_up(self) -> None:
        if self._stale and self.isVisible():
            self._stale = False
            self.refresh()

    def _tighten(self) -> None:
        for table in self.findChildren(RowsTable):
            table.tighten(compact=self.desk.settings.density == "compact")

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.place and self._memory is None:
            self._memory = PageMemory(self, self.desk.recall(self.place), partial(self.desk.keep, self.place))
        self._tighten()
        self._catch_up()
