"""The pages in the middle: turned, zoomed, and replaced by a sentence where there are none."""

from functools import partial
from typing import override

from PySide6.QtCore import QEvent, QMargins, QObject, QPointF, Signal
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from cqo_desktop.views.printing.press import Press
from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.empty_state import EmptyState

CLOSER = 1.25
SMALLEST, LARGEST = 0.25, 4.0
GAP = 12


class Sheets(QFrame):
    """A press and the view on its pages."""

    repair_wanted = Signal()

    def __init__(self, press: Press) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.press = press
        self._fits = True
        self.previous = icon_button("chevron-left", self.tr("Previous page"))
        self.next = icon_button("chevron-right", self.tr("Next page"))
        self.smaller = icon_button("minus", self.tr("Smaller"))
        self.larger = icon_button("plus", self.tr("Larger"))
        self.fit = button(self.tr("Whole page"), small=True)
        self.place = QLabel()
        self.place.setProperty("role", "muted")
        # It takes its place among the others when it is laid out, for Tab goes by that.
        self.view = QPdfView(None)  # type: ignore[call-overload] # Qt allows none
        self.view.setDocument(press.pdf)
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.Custom)
        self.view.setDocumentMargins(QMargins(GAP, GAP, GAP, GAP))
        self.view.setPageSpacing(GAP)
        self.view.setAccessibleName(self.tr("The pages as they would print"))
        self.waiting = EmptyState("printer", self.tr("Printing the pages…"), "")
        self.refusal = EmptyState("circle-alert", "", "", self.tr("Show"), "chevron-right")
        self._build()
        self._wire()

    def _build(self) -> None:
        self.tools = QWidget()
        top = QHBoxLayout(self.tools)
        top.setContentsMargins(12, 8, 12, 8)
        top.setSpacing(6)
        turning, zooming = (self.previous, self.place, self.next), (self.smaller, self.larger, self.fit)
        for each in turning:
            top.addWidget(each)
        top.addStretch(1)
        for tool in zooming:
            top.addWidget(tool)
        self._stack = QStackedLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self.tools)
        whole.addLayout(self._stack, 1)
        # Filled before it stands in a window, it would show its first part as one.
        for shown in (self.waiting, self.refusal, self.view):
            self._stack.addWidget(shown)
        self.tools.hide()

    def _wire(self) -> None:
        self.press.loaded.connect(self._show_loaded)
        self.view.viewport().installEventFilter(self)
        self.view.pageNavigator().currentPageChanged.connect(self._tell_place)
        self.previous.clicked.connect(partial(self.turn, -1))
        self.next.clicked.connect(partial(self.turn, 1))
        self.smaller.clicked.connect(partial(self.zoom, 1 / CLOSER))
        self.larger.clicked.connect(partial(self.zoom, CLOSER))
        self.fit.clicked.connect(self.fit_page)
        self.refusal.wanted.connect(self.repair_wanted)

    @property
    def has_pages(self) -> bool:
        """Tell whether pages are shown."""
        return self._stack.currentWidget() is self.view

    def wait(self, name: str) -> None:
        """Say that pages are on their way, where none are shown that would do meanwhile."""
        self.waiting.say(self.tr("Printing the pages…"), name)
        self._show(self.waiting)

    def refuse(self, heading: str, sentence: str, repair: str) -> None:
        """Say why there are no pages, and what to do."""
        self.refusal.say(heading, sentence, repair)
        self._show(self.refusal)

    def turn(self, by: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Go so many pages on."""
        navigator = self.view.pageNavigator()
        navigator.jump(max(0, min(navigator.currentPage() + by, self.press.pdf.pageCount() - 1)), QPointF())

    def zoom(self, by: float, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Come closer to the page, or step back."""
        self._fits = False
        self.view.setZoomFactor(max(SMALLEST, min(self.view.zoomFactor() * by, LARGEST)))

    def fit_page(self) -> None:
        """Show whole pages again, and go on doing so when the room changes."""
        self._fits = True
        pdf, room = self.press.pdf, self.view.viewport().size()
        sizes = [pdf.pagePointSize(page) for page in range(pdf.pageCount())]
        if sizes:
            # Qt's own way leaves no room for the gaps, and none beside pages that lie.
            across = (room.width() - 2 * GAP) / max(size.width() for size in sizes)
            down = (room.height() - 2 * GAP) / max(size.height() for size in sizes)
            self.view.setZoomFactor(max(min(across, down), SMALLEST / 2) * 72 / self.view.logicalDpiX())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._fits and event.type() is QEvent.Type.Resize:
            self.fit_page()
        return super().eventFilter(watched, event)

    def _show(self, widget: QWidget) -> None:
        self._stack.setCurrentWidget(widget)
        self.tools.setVisible(widget is self.view)

    def _show_loaded(self) -> None:
        self._show(self.view)
        if self._fits:
            self.fit_page()
        self._tell_place()

    def _tell_place(self, _page: int = 0) -> None:
        count, page = self.press.pdf.pageCount(), self.view.pageNavigator().currentPage()
        self.place.setText(self.tr("Page {page} of {count}").format(page=min(page + 1, count), count=count))
        self.previous.setEnabled(page > 0)
        self.next.setEnabled(page + 1 < count)
