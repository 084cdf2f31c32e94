"""The print centre: a document at the left, its pages in the middle, its choices at the right."""

from collections.abc import Sequence
from html import escape
from typing import override

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QHideEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.written import Document
from cqo_desktop.services import printouts
from cqo_desktop.services.printouts import Printable
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.printing import batch_sheet, looks, repairs
from cqo_desktop.views.printing.catalogue import Entry, groups
from cqo_desktop.views.printing.choices import Choices
from cqo_desktop.views.printing.documents import DocumentList
from cqo_desktop.views.printing.press import Press
from cqo_desktop.views.printing.remark import Remark
from cqo_desktop.views.printing.sheets import Sheets
from cqo_desktop.views.printing.ways_out import WaysOut
from cqo_desktop.views.verbs import LINE, Verb
from cqo_desktop.widgets.buttons import button

CHIP = 260
"""Pixels that the name of the file may take."""


class PrintPage(Page):
    """Every change is printed again and shown."""

    tables = frozenset(
        {
            "network", "logo", "session", "session_part", "agenda_item", "item_part", "series", "room", "venue",
            "person", "organization", "photo", "guest", "guest_list",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Print"))
        shown = groups()
        self.entries = {entry.document: entry for group in shown for entry in group.entries}
        self.entry: Entry = self.entries[Document.AGENDAS]
        self._seen: Printable | None = None
        self._chosen = EVERYTHING
        self._selections: dict[Document, Selection] = {}
        self._repair: repairs.Repair | None = None
        self._from = QPointF()
        self.list, self.choices = DocumentList(shown), Choices(desk.hours)
        self.press = Press(desk, self)
        self.sheets, self.remark = Sheets(self.press), Remark()
        self.ways = WaysOut(desk, self.press, self)
        self.save = button(self.tr("Save PDF…"), picture="download")
        self.print = button(self.tr("Print…"), variant="primary", picture="printer")
        self.file = button("", picture="grip-vertical", small=True)
        self.open_button = button(self.tr("Open"), picture="eye", small=True)
        self.web = button(self.tr("Web page…"), picture="globe", small=True)
        self.web.setToolTip(self.tr("Save as web page…"))
        self.everything = button(self.tr("Everything…"), picture="layers")
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.everything, self.save, self.print)
        self.everything.setToolTip(self.tr("Everything for the Forum or for a session, in one folder"))
        below = QHBoxLayout()
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(8)
        below.addWidget(self.file)
        below.addStretch(1)
        below.addWidget(self.web)
        below.addWidget(self.open_button)
        middle = QVBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.remark)
        middle.addWidget(self.sheets, 1)
        middle.addLayout(below)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.list)
        row.addLayout(middle, 1)
        row.addWidget(self.choices)
        self.body.addLayout(row, 1)
        self.list.choose(self.entry)
        self._allow()

    def _wire(self) -> None:
        self.list.picked.connect(self.choose)
        self.choices.changed.connect(self._order)
        self.press.loaded.connect(self._show_loaded)
        self.press.refused.connect(self._show_refused)
        self.sheets.repair_wanted.connect(self._mend)
        self.remark.wanted.connect(self._mend)
        self.save.clicked.connect(self.ways.choose_and_save)
        self.print.clicked.connect(self.ways.choose_printer)
        self.open_button.clicked.connect(self.ways.open)
        self.web.clicked.connect(self.ways.choose_and_save_page)
        self.everything.clicked.connect(self.print_everything)
        self.file.clicked.connect(self.ways.copy)
        self.file.installEventFilter(self)
        ready, sheets = self._is_ready, self.sheets
        self.offer(
            self,
            (
                Verb(self.tr("Print…"), self.ways.choose_printer, "Ctrl+P", "printer", ready),
                Verb(self.tr("Save PDF…"), self.ways.choose_and_save, "Ctrl+Shift+P", "download", ready),
                Verb(
                    self.tr("Save as web page…"),
                    self.ways.choose_and_save_page,
                    "Ctrl+Shift+W",
                    "globe",
                    self._has_twin,
                ),
                Verb(self.tr("Everything in one folder…"), self.print_everything, "Ctrl+Shift+E", "layers"),
                LINE,
                Verb(self.tr("Open the PDF"), self.ways.open, "Ctrl+Shift+O", "eye", ready),
                Verb(self.tr("Copy the PDF"), self.ways.copy, "Ctrl+Shift+C", "copy", ready),
                LINE,
                Verb(self.tr("Larger"), sheets.larger.click, "Ctrl++; Ctrl+=", "plus", ready),
                Verb(self.tr("Smaller"), sheets.smaller.click, "Ctrl+-", "minus", ready),
                Verb(self.tr("Whole page"), sheets.fit_page, "Ctrl+0", "square", ready),
                Verb(self.tr("Next page"), sheets.next.click, "Alt+Right", "chevron-right", ready),
                Verb(self.tr("Previous page"), sheets.previous.click, "Alt+Left", "chevron-left", ready),
            ),
        )

    # -- choosing --------------------------------------------------------------------------------------------

    def show_document(self, document: Document, ids: Sequence[int] = ()) -> None:
        """Go to a document, of these sessions where some are named; of these people where it lists people."""
        listed = document is Document.PEOPLE
        self._chosen = Selection(person_ids=tuple(ids)) if listed else Selection(session_ids=tuple(ids))
        if ids:
            self._selections[document] = self._chosen
        self.list.begin()
        self.choose(document)
        # The page's keys work where the keyboard is.
        self.look_for()

    def choose(self, document: Document) -> None:
        """Show another document with its choices."""
        self.entry = self.entries[document]
        self.list.choose(self.entry)
        self.header.describe(self.entry.name)
        self.choices.show_entry(self.entry, self.desk.recall_print(document.value), self.desk.network.paper)
        self._offer_ranges()
        self._press_now(new=True)

    @override
    def refresh(self) -> None:
        now = self.desk.document.now()
        self.ask(lambda db: printouts.printable(db, now=now), self._show_seen)

    def _show_seen(self, seen: Printable) -> None:
        first, self._seen = self._seen is None, seen
        if first:
            self.choose(self.entry.document)
        else:
            self._offer_ranges()
            self._press_now()

    def _offer_ranges(self) -> None:
        if self._seen is not None:
            today = self.desk.document.now().astimezone(zones.zone(self.desk.network.zone)).date()
            wanted = self._selections.get(self.entry.document)
            self.choices.show_ranges(self._seen, self._chosen, today, wanted)

    def _order(self) -> None:
        order = self.choices.order
        self._selections[self.entry.document] = order.selection
        self.desk.keep_print(self.entry.document.value, looks.look(order))
        self._press_now()

    def _press_now(self, *, new: bool = False) -> None:
        if self._seen is None:
            return
        if new or not self.sheets.has_pages:
            self.sheets.wait(self.entry.name)
            self.remark.say("")
        self.press.print_soon(self.choices.order)
        self._allow()

    # -- showing ---------------------------------------------------------------------------------------------

    def _show_loaded(self) -> None:
        text, self._repair = repairs.letters(self.press.missing, self.press.lacking), None
        if text:
            self._repair = repairs.of_letters(self.press.lacking)
        elif self.press.unread:
            text, self._repair = repairs.photos(self.press.unread), repairs.of_photos()
        elif not self.press.has_logo:
            text, self._repair = repairs.logo(), repairs.of_logo()
        self.remark.say(text, self._repair.text if self._repair else "")
        self._name_file(self.ways.name)
        self._allow()

    def _name_file(self, name: str) -> None:
        cut = self.file.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, CHIP)
        self.file.setText(f" {cut}")
        hint = self.tr("Drag it into a mail or a folder; a press copies it")
        self.file.setToolTip(f"<qt>{escape(name)}<br>{escape(hint)}</qt>")
        self.file.setAccessibleName(name)
        self.file.setAccessibleDescription(hint)

    def _show_refused(self, error: PlannerError) -> None:
        self._repair = repairs.repair(self.choices.order, error)
        self.sheets.refuse(repairs.heading(error), repairs.of_order(self.choices.order, error), self._repair.text)
        self.remark.say("")
        self._allow()

    def _is_ready(self) -> bool:
        return self.sheets.has_pages

    def _has_twin(self) -> bool:
        return self.sheets.has_pages and self.choices.order.document is not Document.BADGE_TEST

    def print_everything(self) -> None:
        """Ask for a folder and print all that belongs together."""
        if self._seen is not None:
            batch_sheet.show(self, self.desk, self._seen, self.entries, self.choices.selection)

    def _allow(self) -> None:
        for each in (self.save, self.print, self.open_button):
            each.setEnabled(self.sheets.has_pages)
        self.file.setVisible(self.sheets.has_pages)
        self.web.setEnabled(self._has_twin())

    def _mend(self) -> None:
        if self._repair is not None:
            self._repair.go(self.desk)

    # -- keys and mouse --------------------------------------------------------------------------------------

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.list, self.sheets, self.choices

    @override
    def look_for(self) -> None:
        self.list.rows[self.entry.document].setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._stale = self._stale or self.press.is_busy
        self.press.stop()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.file and isinstance(event, QMouseEvent):
            if event.type() is QEvent.Type.MouseButtonPress:
                self._from = event.position()
            elif event.type() is QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
                far = (event.position() - self._from).manhattanLength()
                if far >= QApplication.startDragDistance():
                    self.file.setDown(False)
                    self.ways.drag(self.file)
                    return True
        return super().eventFilter(watched, event)
