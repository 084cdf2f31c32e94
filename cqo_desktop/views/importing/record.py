"""One record of an import beside the list: what would change in it, and its texts to write over."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.incoming import Fate
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.importing import fields as import_fields
from cqo_desktop.views.importing.reading import ImportRow
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.emptied import empty

WIDTH = 400


class RecordPanel(QFrame):
    """Whether the record is imported, what is to be known of it, and a line for each of its texts."""

    kept = Signal(int, bool)
    """A record is to be imported, or left out."""
    edited = Signal(int, str, str)
    """A text of a record was written over: its row, the field, the text."""
    restored = Signal(int)
    """The file's own texts are wanted back."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        self._id = 0
        self._shown: Sequence[str] = ()
        self.lines: dict[str, QLineEdit] = {}
        self._remarks: dict[str, QLabel] = {}
        self.title, self.note = _label("section"), _label("warn")
        self.keep = QCheckBox(self.tr("Import this record"))
        self.back = button(self.tr("Take the file’s own text again"), picture="rotate-ccw", small=True)
        self.changes = QVBoxLayout()
        self.changes.setSpacing(4)
        self._heading = QLabel(self.tr("In the file"))
        self._heading.setProperty("role", "strong")
        self._build()
        self.keep.clicked.connect(self._tell_kept)
        self.back.clicked.connect(self._tell_restored)

    def _build(self) -> None:
        self._fields = QVBoxLayout()
        self._fields.setSpacing(4)
        inside = QWidget()
        inside.setObjectName("scrolledCard")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20, 18, 20, 18)
        column.setSpacing(8)
        for part in (self.title, self.keep, self.note):
            column.addWidget(part)
        column.addLayout(self.changes)
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._fields)
        column.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(inside)
        # Qt fills what scrolls with the window's ground; here it lies on a card.
        inside.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._area)

    def show_record(self, row: ImportRow, texts: Mapping[str, str], *, is_kept: bool, is_edited: bool) -> None:
        """Show one record; `texts` are by field, none where it cannot be written over."""
        changed_row = row.id != self._id
        self._id = row.id
        self.title.setText(row.plan.label or self.tr("Line {number}").format(number=row.plan.line or 0))
        self.keep.setVisible(row.plan.write is not None)
        self.keep.setChecked(is_kept)
        self.note.setText(said(row.plan.note))
        self.note.setVisible(bool(row.plan.note) and not self._is_told_below(row, texts))
        self.note.setProperty("role", "warn" if row.plan.kind is Fate.PROBLEM else "second")
        self.note.style().polish(self.note)
        self._show_changes(row)
        self._show_texts(row, texts)
        self._heading.setVisible(bool(texts))
        self.back.setVisible(is_edited)
        if changed_row:
            self._area.verticalScrollBar().setValue(0)

    def _is_told_below(self, row: ImportRow, texts: Mapping[str, str]) -> bool:
        return row.place < 0 and all(each.field in texts for each in row.notes)

    def _show_changes(self, row: ImportRow) -> None:
        empty(self.changes)
        if row.plan.kind is not Fate.CHANGED:
            return
        for each in row.plan.changes:
            head, words = _label("field"), _label("")
            word = said(each.field)
            head.setText(word[:1].upper() + word[1:])
            before, after = each.old or self.tr("nothing"), each.new or self.tr("nothing")
            words.setText(self.tr("{before} → {after}").format(before=before, after=after))
            self.changes.addWidget(head)
            self.changes.addWidget(words)

    def _show_texts(self, row: ImportRow, texts: Mapping[str, str]) -> None:
        if tuple(texts) != self._shown:
            self._offer(tuple(texts))
        wrong = {each.field: said(each.message) for each in row.notes}
        for field, line in self.lines.items():
            if line.text() != texts[field]:
                line.setText(texts[field])
                line.setCursorPosition(0)
            line.setModified(False)
            line.setProperty("state", "error" if field in wrong else "")
            line.style().polish(line)
            line.setAccessibleDescription(wrong.get(field, ""))
            self._remarks[field].setText(wrong.get(field, ""))
            self._remarks[field].setVisible(field in wrong)

    def _offer(self, fields: Sequence[str]) -> None:
        empty(self._fields)
        self._shown, self.lines, self._remarks = fields, {}, {}
        before: QWidget = self.keep
        for field in fields:
            head, line, remark = _label("field"), QLineEdit(), _label("error")
            head.setText(import_fields.word(field))
            head.setBuddy(line)
            line.setAccessibleName(import_fields.word(field))
            line.setObjectName(field)
            line.editingFinished.connect(self._tell_edited)
            for part in (head, line, remark):
                self._fields.addWidget(part)
                # At once, not when the layout comes to it: the cursor may be wanted here before.
                part.show()
            self._fields.addSpacing(4)
            self.lines[field], self._remarks[field] = line, remark
            QWidget.setTabOrder(before, line)
            before = line
        QWidget.setTabOrder(before, self.back)
        FieldManners(self)

    def _tell_edited(self) -> None:
        line = self.sender()
        if isinstance(line, QLineEdit) and line.isModified():
            line.setModified(False)
            self.edited.emit(self._id, line.objectName(), line.text())

    def _tell_kept(self) -> None:
        self.kept.emit(self._id, self.keep.isChecked())

    def _tell_restored(self) -> None:
        self.restored.emit(self._id)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    made.setProperty("role", role)
    return made
