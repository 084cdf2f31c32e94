"""What a page remembers from one start to the next: its columns, order, filter and view, and the room of its panes."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, override

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

from cqo_desktop.settings import PageLook
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.chips import Chips
from cqo_desktop.widgets.segments import Segments

NARROWEST, WIDEST = 48, 900
"""What a column's width is kept within, so that none is lost."""


class PageMemory(QObject):
    """Bring a page back to how it was left, and keep what is changed from then on."""

    def __init__(self, page: QWidget, look: PageLook, keep: Callable[[PageLook], object]) -> None:
        super().__init__(page)
        self._look, self._keep = look, keep
        self._splitter: QSplitter | None = None
        for table in [each for each in page.findChildren(RowsTable)[:1] if each.is_remembered]:
            self._watch_columns(table.horizontalHeader())
            self._watch_order(table.horizontalHeader())
        for chips in page.findChildren(Chips)[:1]:
            chips.want(look.filter)
            chips.picked.connect(self._keep_filter)
        for segments in page.findChildren(Segments)[:1]:
            segments.choose(look.view)
            segments.picked.connect(self._keep_view)
        for splitter in page.findChildren(QSplitter)[:1]:
            self._watch_panes(splitter)

    def _watch_columns(self, head: QHeaderView) -> None:
        head.setMinimumSectionSize(NARROWEST)
        mode = QHeaderView.ResizeMode
        own = [column for column in range(head.count()) if head.sectionResizeMode(column) is not mode.Stretch]
        widths = self._look.widths if len(self._look.widths) == head.count() else (0,) * head.count()
        for column in own:
            head.setSectionResizeMode(column, mode.Interactive)
            if widths[column]:
                head.resizeSection(column, max(NARROWEST, min(widths[column], WIDEST)))

        def keep_widths(column: int, _old: int, new: int) -> None:
            # The column that stretches has no width of its own; one that is hidden for want of room keeps its.
            if column in own and new:
                last = self._look.widths if len(self._look.widths) == head.count() else widths
                sizes = (head.sectionSize(each) or last[each] if each in own else 0 for each in range(head.count()))
                self._set(widths=tuple(sizes))

        head.sectionResized.connect(keep_widths)

    def _watch_order(self, head: QHeaderView) -> None:
        if not head.sectionsClickable():
            return
        if 0 <= self._look.sorted_by < head.count():
            order = Qt.SortOrder.DescendingOrder if self._look.descending else Qt.SortOrder.AscendingOrder
            head.setSortIndicator(self._look.sorted_by, order)
        head.sortIndicatorChanged.connect(self._keep_order)

    def _watch_panes(self, splitter: QSplitter) -> None:
        self._splitter = splitter
        self._part()
        for pane in filter(None, map(splitter.widget, range(splitter.count()))):
            # A pane that was hidden comes back as wide as the splitter likes.
            pane.installEventFilter(self)
        splitter.splitterMoved.connect(self._keep_panes)

    def _part(self) -> None:
        panes, splitter = self._look.panes, self._splitter
        if splitter is not None and len(panes) == splitter.count() and all(panes):
            splitter.setSizes(panes)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            self._part()
        return super().eventFilter(watched, event)

    def _keep_order(self, column: int, order: Qt.SortOrder) -> None:
        self._set(sorted_by=column, descending=order is Qt.SortOrder.DescendingOrder)

    def _keep_panes(self, _place: int, _handle: int) -> None:
        if self._splitter is not None:
            self._set(panes=tuple(self._splitter.sizes()))

    def _keep_filter(self, key: str) -> None:
        self._set(filter=key)

    def _keep_view(self, key: str) -> None:
        self._set(view=key)

    def _set(self, **changes: Any) -> None:  # noqa: ANN401 - the fields of PageLook
        self._look = replace(self._look, **changes)
        self._keep(self._look)
