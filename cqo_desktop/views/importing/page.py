"""A file to import: what its columns mean, what it would do row by row, then all of it as one step."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, override

import shiboken6
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget

from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.domain.incoming import AS_GUESSED, Counts, Holds, ImportPlan, Ways
from cqo_desktop.jobs import Job
from cqo_desktop.services import importing
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.importing import reading as import_reading
from cqo_desktop.views.importing import words
from cqo_desktop.views.importing.columns import ColumnsPanel
from cqo_desktop.views.importing.questions import Questions
from cqo_desktop.views.importing.reading import Reading
from cqo_desktop.views.importing.records import RowsPanel
from cqo_desktop.views.page import Page
from cqo_desktop.views.verbs import Verb, actions
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.icons import icon
from cqo_desktop.widgets.segments import Segments

if TYPE_CHECKING:
    from cqo_desktop.services.incoming.files import Source

COLUMNS, ROWS = "columns", "rows"


class ImportPage(Page):
    """One file after the other: its columns where it is a table, its rows, and one button."""

    back_wanted = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self._files: Sequence[Path] = ()
        self._place = 0
        self.reading: Reading | None = None
        """The file as it is understood now; nothing before it was read."""
        self._job: Job | None = None
        self._is_writing = False
        self._turn = 0
        self.cancel = button(self.tr("Cancel"))
        self.skip = button(self.tr("Skip this file"))
        self.begin = button(self.tr("Import"), variant="primary", picture="upload")
        self.steps = Segments(
            self.tr("Step"), [(COLUMNS, self.tr("1  What the columns mean")), (ROWS, self.tr("2  What would happen"))]
        )
        self.questions = Questions()
        self.columns, self.list = ColumnsPanel(), RowsPanel()
        self.waiting = EmptyState(
            "file-text", self.tr("Reading the file"), self.tr("Nothing is kept before you say so.")
        )
        self._shown = QStackedWidget()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.cancel, self.skip, self.begin)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.steps)
        top.addWidget(self.list.chips, 1)
        top.addStretch(0)
        self._shown.addWidget(self.columns)
        self._shown.addWidget(self.list)
        self._shown.addWidget(self.waiting)
        self.body.addLayout(top)
        self.body.addWidget(self.questions)
        self.body.addWidget(self._shown, 1)

    def _wire(self) -> None:
        self.cancel.clicked.connect(self.give_up)
        self.skip.clicked.connect(self._go_on)
        self.begin.clicked.connect(self.advance)
        self.steps.picked.connect(self._show_step)
        self.questions.zone_picked.connect(self._pick_zone)
        self.questions.order_picked.connect(self._pick_order)
        self.columns.holds_picked.connect(self._pick_holds)
        self.columns.columns_picked.connect(self._pick_columns)
        self.list.edits_wanted.connect(self._edit)
        self.list.changed.connect(self._offer)
        here = Qt.ShortcutContext.WidgetWithChildrenShortcut
        actions(self, (Verb(self.tr("Next step"), self.advance, "Ctrl+Return; Ctrl+Enter"),), here)

    def open(self, *files: Path) -> None:
        """Read files beside the window, one after the other, and show what each would do."""
        if self._is_writing:
            busy = self.tr("“{name}” is being imported; wait until it is done, or stop it.")
            self.desk.fail(Refused(busy.format(name=self.file.name)))
            return
        self._files, self._place = files, 0
        self._begin_file()

    @property
    def file(self) -> Path:
        """Name the file that is shown."""
        return self._files[self._place]

    def _begin_file(self) -> None:
        self._stop()
        self.reading = None
        title = self.tr("Import “{name}”").format(name=self.file.name)
        if len(self._files) > 1:
            title = self.tr("Import “{name}”, file {number} of {all}").format(
                name=self.file.name, number=self._place + 1, all=len(self._files)
            )
        self.header.entitle(title)
        self.skip.setVisible(self._place + 1 < len(self._files))
        self.questions.clear()
        self.list.clear()
        self.steps.hide()
        self._shown.setCurrentWidget(self.waiting)
        self.cancel.setFocus()
        self._read(self.file, AS_GUESSED)

    def _read(self, file: "Path | Source", ways: Ways) -> None:
        """Read the file, or read it again in another way; what was asked last counts."""
        self._stop()
        self._turn += 1
        self.header.describe(self.tr("Reading…"))
        self.begin.setEnabled(False)
        work = import_reading.reading(self.desk.document, file, ways, home=self.desk.network.zone)
        self._job = self.desk.jobs.start(
            self.tr("Reading {name}").format(name=self.file.name),
            work,
            then=partial(self._show, self._turn),
            otherwise=partial(self._leave_with, self._turn),
        )

    def _show(self, turn: int, reading: Reading) -> None:
        if self._is_over(turn):
            return
        is_first, self._job, self.reading = self.reading is None, None, reading
        layout, plan = reading.layout, reading.plan
        self.header.describe(words.what(plan.read) if plan else self.tr("It is not clear what is in it"))
        self.questions.show_reading(reading)
        self.list.show_reading(reading)
        self.steps.setVisible(layout is not None)
        if layout is not None:
            self.columns.show_layout(layout, words.encoding(plan.read if plan else None))
        if is_first and layout is not None:
            self.steps.choose(COLUMNS)
            self._show_step(COLUMNS)
        elif is_first:
            self._show_step(ROWS)
        self._offer()

    def _show_step(self, key: str) -> None:
        if self.reading is None:
            return
        panel = self.columns if key == COLUMNS else self.list
        self._shown.setCurrentWidget(panel)
        self.list.chips.setVisible(key == ROWS)
        panel.table.setFocus()
        self._offer()

    def _offer(self) -> None:
        """Name what the one button does now."""
        reading, is_ready = self.reading, self._job is None
        if reading is None or reading.plan is None:
            self.begin.setText(f" {self.tr('Import')}")
            self.begin.setEnabled(False)
        elif self._shown.currentWidget() is self.columns:
            self.begin.setIcon(icon("chevron-right", "onAccent"))
            self.begin.setText(f" {self.tr('Look at the rows')}")
            self.begin.setEnabled(is_ready)
        else:
            counts = reading.counts(self.list.left_out)
            self.begin.setIcon(icon("upload", "onAccent"))
            self.begin.setText(f" {words.offer(counts)}")
            self.begin.setEnabled(is_ready and bool(counts.new or counts.changed))

    def advance(self) -> None:
        """Go on to the rows; from there, import."""
        if not self.begin.isEnabled():
            return
        if self._shown.currentWidget() is self.columns:
            self.steps.choose(ROWS)
        elif self.reading is not None and self.reading.plan is not None:
            self._import(self.reading, self.reading.plan)

    def _import(self, reading: Reading, plan: ImportPlan) -> None:
        keep = reading.kept(self.list.left_out)
        self._is_writing = True
        self._job = self.desk.write(
            self.tr("Importing {name}").format(name=self.file.name),
            lambda db, tell: importing.apply(db, plan=plan, keep=keep, tell=tell),
            then=partial(self._finish, self.file.name),
            otherwise=self._stay_with,
        )
        self.cancel.setFocus()
        self._enable(on=False)

    def _enable(self, *, on: bool) -> None:
        for each in (self.begin, self.skip, self.steps, self.questions, self._shown, self.list.chips):
            each.setEnabled(on)
        self._offer()

    def give_up(self) -> None:
        """Stop the import under way and stay; where there is none, go back."""
        if self._is_writing and self._job is not None:
            self._job.stop()
            return
        self._stop()
        self.back_wanted.emit()

    @override
    def look_for(self) -> None:
        self.list.table.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.list.is_typing():
            self.list.table.setFocus()
        else:
            self.give_up()

    def _pick_zone(self, zone: str) -> None:
        self._read_otherwise(zone=zone)

    def _pick_order(self, day_first: bool | None) -> None:  # noqa: FBT001 - a signal's argument
        self._read_otherwise(day_first=day_first)

    def _pick_holds(self, holds: Holds) -> None:
        self._read_otherwise(holds=holds, columns=None, edits={})

    def _pick_columns(self, columns: Mapping[str, str]) -> None:
        if self.reading is not None and self.reading.layout is not None:
            self._read_otherwise(holds=self.reading.layout.holds, columns=columns)

    def _edit(self, edits: Mapping[int, Mapping[str, str]]) -> None:
        self._read_otherwise(edits=edits)

    def _read_otherwise(self, **changed: object) -> None:
        if self.reading is not None and not self._is_writing:
            self._read(self.reading.source, replace(self.reading.ways, **changed))  # type: ignore[arg-type] # fields of Ways

    def _finish(self, name: str, counts: Counts) -> None:
        if shiboken6.isValid(self):
            self._job, self._is_writing = None, False
            self._enable(on=True)
            self._go_on()
            self.desk.said.emit(words.done(name, counts), bool(counts.new or counts.changed))

    def _go_on(self) -> None:
        """Show the next file; after the last, go back."""
        if self._place + 1 < len(self._files):
            self._place += 1
            self._begin_file()
        else:
            self._go_back()

    def _leave_with(self, turn: int, error: Exception) -> None:
        if not self._is_over(turn):
            self._job = None
            self._go_on()
            self.desk.fail(error)
        elif not isinstance(error, PlannerError):
            raise error

    def _stay_with(self, error: Exception) -> None:
        if shiboken6.isValid(self):
            self._job, self._is_writing = None, False
            self._enable(on=True)
            self.desk.fail(error)
        elif not isinstance(error, PlannerError):
            raise error

    def _is_over(self, turn: int) -> bool:
        """Tell whether another file was opened since, or another network."""
        return not shiboken6.isValid(self) or turn != self._turn

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()
            self._job, self._is_writing = None, False

    def _go_back(self) -> None:
        # Who went elsewhere meanwhile stays there.
        if self.isVisible():
            self.back_wanted.emit()
