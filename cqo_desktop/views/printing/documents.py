"""The list at the left: every document in its group; the arrows walk through all of them."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.written import Document
from cqo_desktop.views.printing.catalogue import Entry, Group
from cqo_desktop.widgets.document_rows import DocumentLine, DocumentRow
from cqo_desktop.widgets.roving import DOWN, MARGIN, Roving

WIDE = 268


class DocumentList(QFrame):
    """One stop of Tab; a press on a row chooses its document."""

    picked = Signal(object)
    """A document."""

    def __init__(self, groups: Sequence[Group]) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDE)
        self.setAccessibleName(self.tr("Documents"))
        self.rows: dict[Document, DocumentRow] = {}
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(8, 2, 8, 6)
        inside.setSpacing(1)
        for group in groups:
            heading = QLabel(group.name)
            heading.setProperty("role", "field")
            heading.setContentsMargins(10, 7, 10, 2)
            inside.addWidget(heading)
            for entry in group.entries:
                inside.addWidget(self._row(entry))
        inside.addStretch(1)
        area = self._area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 4, 1, 4)
        whole.addWidget(area)
        self._roving = Roving(self, DOWN)
        self._roving.take(list(self.rows.values()))

    def _row(self, entry: Entry) -> DocumentRow:
        line = DocumentLine(key=entry.document.value, icon=entry.icon, name=entry.name, text=entry.text)
        made = DocumentRow(line)
        made.show_line(line)
        made.clicked.connect(partial(self._pick, entry.document))
        self.rows[entry.document] = made
        return made

    def _pick(self, document: Document, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.picked.emit(document)

    def begin(self) -> None:
        """Show the list from its first document."""
        self._area.verticalScrollBar().setValue(0)

    def choose(self, entry: Entry) -> None:
        """Show which document is chosen; Tab comes to it."""
        for document, row in self.rows.items():
            row.show_line(replace(row.line, is_chosen=document is entry.document))
        rows = list(self.rows.values())
        self._roving.take(rows, rows.index(self.rows[entry.document]))
        self._area.ensureWidgetVisible(self.rows[entry.document], 0, MARGIN)
