"""The rows of an import: narrowed by chips, each with a tick, and one of them open to be written over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from cqo_desktop.domain.incoming import Fate
from cqo_desktop.services import importing
from cqo_desktop.views.importing import rows as import_rows
from cqo_desktop.views.importing.reading import ImportRow, Reading
from cqo_desktop.views.importing.record import RecordPanel
from cqo_desktop.views.importing.rows import CHANGES, FATE, LINE, WHAT, ImportCells, ImportModel
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.views.verbs import Verb, actions
from cqo_desktop.widgets.chips import Chips, Choice

WIDTHS = {FATE: 160, LINE: 60, WHAT: 240}
ROW_HEIGHT = 44


class RowsPanel(QWidget):
    """What would become of each record."""

    edits_wanted = Signal(object)
    """The file is to be read with these texts written over its own (`Edits`)."""
    changed = Signal()
    """Other records are taken now."""

    def __init__(self) -> None:
        super().__init__()
        self._reading: Reading | None = None
        self.chips = Chips()
        self.model = ImportModel()
        self.table = RowsTable(self.model, self.tr("What the import would do"), ROW_HEIGHT)
        self.table.setItemDelegate(ImportCells(self.table))
        self.table.setAccessibleDescription(
            self.tr("Space takes a record or leaves it out; Return goes to its texts, to write over them")
        )
        self.record = RecordPanel()
        self._build()
        self.chips.picked.connect(self._narrow)
        self.table.opened.connect(self._go_to_texts)
        self.table.selectionModel().currentChanged.connect(self._show_record)
        self.model.dataChanged.connect(self._hear_ticks)
        self.record.kept.connect(self._keep)
        self.record.edited.connect(self._edit)
        self.record.restored.connect(self._restore)
        actions(
            self.table, (Verb(self.tr("Take or leave out"), self._toggle, "Space"),), Qt.ShortcutContext.WidgetShortcut
        )

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        inside.addWidget(self.table)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(card, 1)
        row.addWidget(self.record)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(CHANGES, QHeaderView.ResizeMode.Stretch)
        for column, width in WIDTHS.items():
            self.table.setColumnWidth(column, width)

    @property
    def left_out(self) -> frozenset[int]:
        """Give the rows that are not to be imported."""
        return frozenset(self.model.left_out)

    def clear(self) -> None:
        """Show nothing; another file comes."""
        self._reading = None
        self.model.left_out = set()
        self.model.show_all([])
        self.chips.hide()
        self.record.hide()

    def show_reading(self, reading: Reading) -> None:
        """Show a file as it is understood now."""
        self._reading = reading
        rows = reading.rows
        numbers = {kind: sum(row.plan.kind is kind for row in rows) for kind in (Fate.NEW, Fate.CHANGED)}
        numbers |= {
            Fate.PROBLEM: sum(row.needs_look for row in rows),
            Fate.SAME: sum(row.plan.kind is Fate.SAME for row in rows),
        }
        chips = [Choice("", self.tr("All"), len(rows))]
        chips += [Choice(kind.value, import_rows.fate(kind), number) for kind, number in numbers.items() if number]
        self.chips.offer(chips, self.chips.key)
        self._narrow()

    def is_typing(self) -> bool:
        """Tell whether the cursor is in one of the record's texts."""
        return self.window().focusWidget() in self.record.lines.values()

    def _narrow(self, _key: str = "") -> None:
        rows = self._reading.rows if self._reading is not None else ()
        match self.chips.key:
            case "":
                shown = list(rows)
            case Fate.PROBLEM.value:
                shown = [row for row in rows if row.needs_look]
            case key:
                shown = [row for row in rows if row.plan.kind.value == key]
        self.model.show_all(shown)
        if shown and not self.table.currentIndex().isValid():
            self.table.choose(shown[0].id)
        self._show_record()

    def _current(self) -> ImportRow | None:
        index = self.table.currentIndex()
        return self.model.at(index.row()) if index.isValid() else None

    def _show_record(self) -> None:
        row, reading = self._current(), self._reading
        self.record.setVisible(row is not None)
        if row is None or reading is None or reading.plan is None:
            return
        written = reading.ways.edits.get(row.id, {})
        texts = importing.texts(reading.source, read=reading.plan.read, line=row.id) if row.id > 0 else {}
        self.record.show_record(
            row, texts | dict(written), is_kept=row.id not in self.model.left_out, is_edited=bool(written)
        )

    def _go_to_texts(self) -> None:
        row = self._current()
        wrong = {each.field for each in row.notes} if row else set()
        lines = self.record.lines
        line = next((lines[field] for field in lines if field in wrong), next(iter(lines.values()), None))
        if line is not None:
            line.setFocus()
            line.selectAll()

    def _toggle(self) -> None:
        # Ranges, since asking for each of thousands of chosen rows takes long.
        ranges = self.table.selectionModel().selection().toList()
        places = sorted({place for each in ranges for place in range(each.top(), each.bottom() + 1)})
        self.model.toggle([self.model.at(place) for place in places])

    def _hear_ticks(self) -> None:
        row = self._current()
        if row is not None:
            self.record.keep.setChecked(row.id not in self.model.left_out)
        self.changed.emit()

    def _keep(self, row_id: int, is_kept: bool) -> None:  # noqa: FBT001 - a signal's argument
        row = self._current()
        if row is not None and row.id == row_id and is_kept == (row_id in self.model.left_out):
            self.model.toggle([row])

    def _edit(self, row_id: int, field: str, text: str) -> None:
        if self._reading is not None:
            edits = self._reading.ways.edits
            self.edits_wanted.emit({**edits, row_id: {**edits.get(row_id, {}), field: text}})

    def _restore(self, row_id: int) -> None:
        if self._reading is not None:
            edits = self._reading.ways.edits
            self.edits_wanted.emit({line: texts for line, texts in edits.items() if line != row_id})
