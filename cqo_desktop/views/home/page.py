"""The first page: the year, the next session, what needs somebody, what comes, and what was done last."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.overview import Coming
from cqo_desktop.domain.search import Thing
from cqo_desktop.models import cities
from cqo_desktop.services import overview, recent, year_planning
from cqo_desktop.services.overview import Overview
from cqo_desktop.services.recent import Trace
from cqo_desktop.views.calendar import rows
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.home import words
from cqo_desktop.views.home.findings import FindingsCard
from cqo_desktop.views.home.next_session import NextCard
from cqo_desktop.views.page import Page
from cqo_desktop.views.session import begin as session_begin
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.overview_rows import ComingLine, ComingRow, TraceLine, TraceRow
from cqo_desktop.widgets.row_stack import RowStack
from cqo_desktop.widgets.titled_card import TitledCard
from cqo_desktop.widgets.year_ribbon import YearRibbon

MINUTE = 60_000
TRACES = 5
LEFT, RIGHT = 17, 10


class HomePage(Page):
    """Everything a coordinator asks in the morning, answered without a click."""

    tables = frozenset(
        {
            "agenda_item", "item_part", "network", "organization", "person", "photo", "room", "series",
            "session", "session_part", "template_item", "venue", "comfort_hours",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.quick = button(self.tr("Quick add"), picture="sparkles")
        self.new = button(self.tr("New session"), variant="primary", picture="plus")
        self.ribbon, self.next, self.findings = YearRibbon(), NextCard(desk), FindingsCard(desk)
        self.coming_card, self.recent_card = TitledCard(self.tr("Coming up")), TitledCard(self.tr("Recently changed"))
        self.coming: RowStack[ComingLine] = RowStack(self.tr("Coming up"), ComingRow)
        self.recent: RowStack[TraceLine] = RowStack(self.tr("Recently changed"), TraceRow)
        self.sample = self._sample_strip()
        self._seen: Overview | None = None
        self._grid = QGridLayout()
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.quick, self.new)
        self.coming_card.body.addWidget(self.coming)
        self.coming_card.body.addStretch(1)
        self.recent_card.body.addWidget(self.recent)
        self.recent_card.body.addStretch(1)
        grid = self._grid
        grid.setSpacing(16)
        grid.setColumnStretch(0, LEFT)
        grid.setColumnStretch(1, RIGHT)
        grid.addWidget(self.findings, 0, 1)
        grid.addWidget(self.recent_card, 1, 1)
        grid.addWidget(self.coming_card, 1, 0)
        holder = QWidget()
        holder.setObjectName("scrolled")
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(24, 2, 12, 20)
        inside.setSpacing(16)
        inside.addWidget(self.sample)
        # Only what has its place may be shown: until then it would be a window of its own.
        self.sample.setVisible(self.desk.is_sample)
        inside.addWidget(self.ribbon)
        inside.addLayout(grid, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(area)

    def _sample_strip(self) -> QFrame:
        strip = QFrame()
        strip.setProperty("strip", "info")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(QLabel(self.tr("This is a sample network with invented people. It is gone when you close it.")))
        row.addStretch(1)
        self.own = button(self.tr("Start my own"), small=True, picture="file-plus")
        self.keep = button(self.tr("Keep looking"), variant="quiet", small=True)
        row.addWidget(self.own)
        row.addWidget(self.keep)
        return strip

    def _wire(self) -> None:
        desk = self.desk
        self.new.clicked.connect(self.add)
        self.next.first_wanted.connect(self.add)
        self.findings.first_wanted.connect(self.add)
        self.quick.clicked.connect(desk.palette_wanted)
        self.own.clicked.connect(desk.new_wanted)
        self.keep.clicked.connect(self.sample.hide)
        self.ribbon.picked.connect(desk.day_wanted)
        self.ribbon.plan_wanted.connect(self.plan)
        self.findings.plan_wanted.connect(self.plan)
        self.coming.picked.connect(self._open_line)
        self.recent.picked.connect(self._open_trace)
        desk.checked.connect(self._show_findings)
        desk.preferred.connect(self._look_again)
        shown = self.next
        self.offer(
            shown,
            (
                Verb(self.tr("Open the next session"), shown.open_session, icon="pencil", applies=shown.is_filled),
                Verb(
                    self.tr("Copy the next session’s join link"),
                    shown.copy_link,
                    "Ctrl+Shift+C",
                    "link-2",
                    shown.has_link,
                ),
                Verb(
                    self.tr("Print the next session’s agenda…"),
                    shown.print_agenda,
                    "Ctrl+P",
                    "printer",
                    shown.is_filled,
                ),
            ),
        )
        self.tick = QTimer(self, interval=MINUTE)
        self.tick.timeout.connect(self._look_again)
        self.tick.start()

    @override
    def refresh(self) -> None:
        self.ask(partial(overview.seen, now=self.desk.document.now()), self._show)

    def _show(self, seen: Overview) -> None:
        document = self.desk.document
        if self._seen is not None and self._seen.now.date() != seen.now.date():
            # What is soon, over or asleep is another thing on another day.
            self.desk.check()
        self._seen = seen
        self.header.entitle(words.greeting(document.author, seen.now.hour))
        self.header.describe(words.date_line(seen.now.date(), rows.week_start(self.desk.settings)))
        year = seen.months[0].first.year
        self.ribbon.show_months([words.month(cell, year) for cell in seen.months])
        self.next.show_overview(seen)
        self.new.setVisible(self.next.is_filled())
        self.findings.show_overview(seen)
        self._show_coming(seen)
        traces = document.ask(recent.traces, limit=TRACES)
        self.recent.show_lines([words.trace_line(each, seen.now, document.author, self.desk.clock) for each in traces])

    def _show_coming(self, seen: Overview) -> None:
        self.coming.show_lines([words.coming_line(each, seen, self.desk.clock) for each in seen.coming])
        self.coming_card.entitle(
            self.tr("Coming up"), self.tr("{city} time").format(city=cities.city(str(seen.now.tzinfo)))
        )
        self.coming_card.setVisible(bool(seen.coming))
        # Where nothing comes, the empty state has the whole column.
        self._grid.addWidget(self.next, 0, 0, 1 if seen.coming else 2, 1)
        self._grid.setRowStretch(1, 1 if seen.coming else 0)
        self._grid.setRowStretch(2, 0 if seen.coming else 1)

    def _show_findings(self) -> None:
        if self._seen is not None:
            self.findings.show_overview(self._seen)

    def _look_again(self) -> None:
        """Tell the time anew, and all that hangs on it."""
        self._stale = True
        self._catch_up()

    @override
    def add(self) -> None:
        session_begin.begin(self.desk)

    @override
    def look_for(self) -> None:
        self.desk.palette_wanted.emit()

    def plan(self, series_id: int, month: date) -> None:
        """Draft the session a month lacks, and open it with its name ready to be changed."""
        session_begin.open_new(self.desk, self.desk.do(year_planning.fill, series_id=series_id, month=month))

    @override
    def panes(self) -> Sequence[QWidget]:
        every = (self.sample, self.ribbon, self.next, self.findings, self.coming_card, self.recent_card)
        return [pane for pane in every if pane.isVisibleTo(self)]

    def _open_line(self, line: ComingLine) -> None:
        match line.key:
            case Coming(row=row, count=1):
                self.desk.session_wanted.emit(row.id)
            case Coming(row=row):
                self.desk.day_wanted.emit(row.wall.date())
            case _:
                pass

    def _open_trace(self, line: TraceLine) -> None:
        match line.key:
            case Trace(thing=Thing.SESSION, thing_id=session_id):
                self.desk.session_wanted.emit(session_id)
            case Trace(thing=Thing() as thing, thing_id=thing_id):
                self.desk.thing_wanted.emit(thing, thing_id)
            case _:
                self.desk.place_wanted.emit("history")
