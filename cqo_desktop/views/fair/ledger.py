"""Who took the hard hours: every session of a year for every region, and whose turn it is."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from cqo_desktop.domain.written import Document
from cqo_desktop.services import days_off, exporting, hard_hours
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.views import choice_box, file_choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import clocks
from cqo_desktop.views.fair import ledger_words as words
from cqo_desktop.views.fair.ledger_rows import lines
from cqo_desktop.views.fair.ledger_table import LedgerModel, LedgerTable
from cqo_desktop.views.fair.part import FairPart
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.share_mark import ShareLegend


class LedgerPart(FairPart):
    """The ledger of the year that is on, or of one before."""

    tables = frozenset(
        {"session", "person", "network", "guest_list", "guest", "session_part", "sitting", "own_day", "comfort_hours"}
    )

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen: HardHours | None = None
        self._opened: set[str] = set()
        self.model = LedgerModel((), self)
        self.table = LedgerTable(self.model, self.tr("Who took the hard hours"))
        self.years = choice_box.choices((), None)
        self.years.setAccessibleName(self.tr("Year of the programme"))
        self.years.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToContents)
        self.exporter = button(self.tr("Export"), picture="download")
        self.printer = button(self.tr("Print"), variant="primary", picture="printer")
        self.turn, self.spared, self.unplaced = QLabel(), QLabel(), QLabel()
        self.empty = EmptyState(
            "scale",
            self.tr("No hours to count yet"),
            self.tr("Once online sessions are planned and members have a time zone, it shows here who rises for them."),
        )
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.exporter, self.printer)
        for label, role in ((self.turn, "section"), (self.spared, "second"), (self.unplaced, "muted")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setProperty("role", role)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 16, 1, 8)
        inside.setSpacing(4)
        words_ = QVBoxLayout()
        words_.setContentsMargins(20, 0, 20, 8)
        words_.setSpacing(4)
        for label in (self.turn, self.spared, self.unplaced):
            words_.addWidget(label)
        below = QHBoxLayout()
        below.setContentsMargins(0, 6, 0, 0)
        below.addWidget(ShareLegend())
        below.addStretch(1)
        words_.addLayout(below)
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 20, 0)
        top.addLayout(words_, 1)
        top.addWidget(self.years, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(top)
        inside.addWidget(self.table, 1)
        # Before the layout belongs to somebody, the first would be shown as a window of its own for a moment.
        self._shown = QStackedLayout()
        self.body.addLayout(self._shown, 1)
        self._shown.addWidget(card)
        self._shown.addWidget(self.empty)

    def _wire(self) -> None:
        desk = self.desk
        self.offer(
            self.table,
            (
                Verb(
                    self.tr("Open the region or close it"), self._fold_current, "Space", "chevron-down", self._is_region
                ),
                Verb(self.tr("Open the session"), self._open_session, "Ctrl+Return", "pencil", self._is_session),
                Verb(self.tr("Weeks with another hour…"), lambda: clocks.show(self, desk), icon="clock"),
                Verb(self.tr("Export who took the hard hours…"), self.export, icon="download"),
                Verb(
                    self.tr("Print for members…"), self.print_page, "Ctrl+P", "printer", lambda: bool(self.model.rows)
                ),
            ),
        )
        self.table.folded.connect(self._fold)
        self.years.activated.connect(self._stale_again)
        self.exporter.clicked.connect(self.export)
        self.printer.clicked.connect(self.print_page)

    @override
    def refresh(self) -> None:
        first, now = self.years.currentData(), self.desk.document.now()
        self._turn += 1
        self.desk.read(
            "",
            lambda db, _tell: hard_hours.seen(db, now=now, first=first, days_off=days_off.free(db)),
            then=partial(self._take, self._turn, self._show),
        )

    def _stale_again(self, _place: int = 0) -> None:
        self._stale = True
        self._catch_up()

    def _show(self, seen: HardHours) -> None:
        self.seen = seen
        self.years.blockSignals(True)
        self.years.clear()
        for year in reversed(seen.years):
            self.years.addItem(year.name, year.first.year)
        choice_box.choose(self.years, seen.year.first.year if seen.year else None)
        self.years.blockSignals(False)
        self.years.setVisible(len(seen.years) > 1)
        has_hours = bool(seen.gatherings and seen.regions)
        for each in (self.exporter, self.printer):
            each.setEnabled(has_hours)
        self._shown.setCurrentIndex(0 if has_hours else 1)
        said = (self.turn, words.turn(seen)), (self.spared, words.spared(seen.turn))
        for label, text in (*said, (self.unplaced, words.unplaced(seen.unplaced))):
            label.setText(text)
            label.setVisible(bool(text))
        self.unplaced.setToolTip(", ".join(seen.unplaced[:50]))
        self._show_rows()

    def _show_rows(self) -> None:
        if self.seen is not None:
            self.model.show_ledger(self.seen, list(lines(self.seen, self._opened)))

    def _fold(self, zone: str) -> None:
        self._opened ^= {zone}
        self._show_rows()

    def _fold_current(self) -> None:
        self._fold(self.model.at(self.table.currentIndex().row()).region.zone)

    def _is_region(self) -> bool:
        index = self.table.currentIndex()
        return index.isValid() and self.model.at(index.row()).member is None

    def _column(self) -> int:
        return self.table.currentIndex().column() - 2

    def _is_session(self) -> bool:
        return 0 <= self._column() < len(self.model.gatherings)

    def _open_session(self) -> None:
        self.desk.session_wanted.emit(self.model.gatherings[self._column()].session_ids[0])

    def print_page(self) -> None:
        """Show the page that tells members of the year, as it would print."""
        ids = tuple(session_id for each in self.model.gatherings for session_id in each.session_ids)
        self.desk.print_wanted.emit(Document.HARD_HOURS, ids)

    def export(self) -> None:
        """Ask where the table goes, and write it."""
        seen = self.seen
        if seen is None or seen.year is None:
            return
        name = self.tr("Who took the hard hours {year}").format(year=seen.year.name)
        path = file_choices.fresh(self, f"{name}.csv", self.tr("Tables (*.csv)"))
        if path is not None:
            self._write(path, seen)

    def _write(self, path: Path, seen: HardHours) -> None:
        self.desk.read(
            self.tr("Export"),
            lambda _db, _tell: exporting.hard_hours_csv(path=path, seen=seen, by_member=True),
            then=lambda made: self.desk.written.emit(
                self.tr("Table written: {file}").format(file=made.name), made.parent
            ),
        )

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.header, self.table
