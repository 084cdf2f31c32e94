"""Plan a fair year: when each session of a series is, so that everybody takes their turn at night."""

from collections.abc import Sequence
from datetime import time
from typing import override

from PySide6.QtWidgets import QLabel, QStackedLayout, QWidget

from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.domain.fair_years.compared import Way
from cqo_desktop.domain.fair_years.plans import Plan
from cqo_desktop.services import fair_years, programme, series
from cqo_desktop.solving.report import Point
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import year_frame, year_rows
from cqo_desktop.views.fair import year_words as words
from cqo_desktop.views.fair.part import FairPart
from cqo_desktop.views.fair.year_balance import BalanceCard, WaysCard
from cqo_desktop.views.fair.year_cells import FAIR
from cqo_desktop.views.fair.year_limits import LimitsCard
from cqo_desktop.views.fair.year_table import YearModel, YearTable
from cqo_desktop.views.fair.year_verdict import VerdictCard
from cqo_desktop.views.fair.year_work import YearWork
from cqo_desktop.views.verbs import Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState

HOUR = 16
"""At which those meet who always meet at the same hour."""


class YearPart(FairPart):
    """Limits on the left; the plan, its proof and what it is compared with on the right."""

    tables = frozenset(
        {"session", "session_part", "agenda_item", "item_part", "person", "series", "network", "guest", "guest_list",
         "comfort_hours", "sitting", "own_day", "overlay", "overlay_entry"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.work = YearWork(desk, self)
        self._stays: frozenset[int] | None = None
        """Sessions that are kept where they are; None is those that members count on."""
        self._has_picked = False
        self._stop = 0
        self._balanced: Plan | None = None
        self.begin = button(self.tr("Plan the year"), variant="primary", picture="scale")
        self.again = button(self.tr("Plan again"), picture="refresh-cw")
        self.halt = button(self.tr("Stop"), picture="square")
        self.use = button(self.tr("Use this plan"), variant="primary", picture="check")
        self.limits, self.verdict = LimitsCard(desk.clock), VerdictCard()
        self.model = YearModel((), self)
        self.table = YearTable(self.model, self.tr("Sessions of the year"))
        self.more, self.ways, self.balance = QLabel(), WaysCard(), BalanceCard()
        self.empty = EmptyState(
            "scale",
            self.tr("No online session is ahead"),
            self.tr("Plan the sessions of a series first; then their hours can be shared fairly among members."),
        )
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self.header.add(self.again, self.halt, self.begin, self.use)
        self.more.setProperty("role", "muted")
        whole = year_frame.whole(
            self.limits, self.verdict, year_frame.plan_card(self.table, self.more), self.ways, self.balance
        )
        self.body.setContentsMargins(0, 0, 0, 0)
        self._shown = QStackedLayout()
        self.body.addLayout(self._shown, 1)
        self._shown.addWidget(whole)
        self._shown.addWidget(self.empty)

    def _wire(self) -> None:
        self.begin.clicked.connect(self.plan)
        self.again.clicked.connect(self.plan)
        self.halt.clicked.connect(self.work.stop)
        self.use.clicked.connect(self.take)
        self.limits.series_picked.connect(self._pick_series)
        self.limits.changed.connect(self._let_go)
        self.table.lock_wanted.connect(self._lock)
        self.balance.picked.connect(self._pick_stop)
        self.work.gathered.connect(self._take_basis)
        self.work.changed.connect(self._show)
        self.work.ended.connect(self.verdict.tell)
        self.work.curved.connect(self._take_balances)
        self.work.refused.connect(self._refuse)
        self.desk.preferred.connect(self._write_anew)
        has_plan = self.use.isEnabled
        self.offer(
            self.table,
            (
                Verb(self.tr("Plan the year"), self.plan, "Ctrl+Return", "scale"),
                Verb(self.tr("Use this plan"), self.take, icon="check", applies=has_plan),
                Verb(self.tr("Keep the session where it is, or let it move"), self._lock_current, "Space", "lock"),
                Verb(self.tr("Open the session"), self._open_session, icon="pencil"),
            ),
        )
        self.table.opened.connect(self.desk.session_wanted)

    # -- asking --------------------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        now = self.desk.document.now()
        rows = self.desk.document.ask(programme.listed)
        ahead = {row.series_id for row in rows if row.instant > now and row.status.takes_place and not row.in_person}
        offered: list[tuple[str, int | None]] = [
            (row.name, row.id) for row in self.desk.document.ask(series.listed) if row.id in ahead
        ]
        if len(ahead) > 1 or None in ahead:
            offered.append((self.tr("All online sessions ahead"), None))
        known = [series_id for _, series_id in offered]
        if not self._has_picked or self.work.series_id not in known:
            self.work.series_id = next(iter(known), None)
        self.limits.offer_series(offered, self.work.series_id)
        self._shown.setCurrentIndex(0 if offered else 1)
        if offered:
            self.work.gather()
        else:
            self.work.forget()
            self.work.basis = None
        self._show_buttons()

    @override
    def choose(self, thing_id: int) -> None:
        self._pick_series(thing_id)

    def _pick_series(self, series_id: int | None) -> None:
        self._has_picked = True
        if series_id != self.work.series_id:
            self.work.series_id = series_id
            self._stays = None
        self.refresh()

    def _take_basis(self) -> None:
        basis = self.work.basis
        if basis is not None:
            self.limits.say_clocks(basis.year.home, has_others=bool(basis.year.busy))
            self.verdict.note(words.unplaced(basis.year.unplaced), words.aside(basis.year.aside))
            self.verdict.notes.setToolTip(", ".join(basis.year.unplaced[:50]))
        self._show()

    def plan(self) -> None:
        """Look for the fairest year within the limits; the best so far is on the screen at once."""
        self.verdict.refuse("")
        year_frame.show_top(self.verdict)
        self._stop, self._balanced = 0, None
        self.work.plan(self.limits.wishes(self._stays), self.tr("Planning a fair year"))

    def _let_go(self) -> None:
        """Let a plan go that was made for other limits."""
        self.verdict.refuse("")
        self._stop, self._balanced = 0, None
        self.work.forget()
        self._show()

    def _lock(self, session_id: int) -> None:
        basis = self.work.basis
        if basis is not None:
            stays = basis.year.firm if self._stays is None else self._stays
            self._stays = stays ^ {session_id}
            self._let_go()

    def _lock_current(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and (row_id := self.model.at(index.row()).id):
            self._lock(row_id)

    def _open_session(self) -> None:
        index = self.table.currentIndex()
        if index.isValid() and (row_id := self.model.at(index.row()).id):
            self.desk.session_wanted.emit(row_id)

    def _write_anew(self) -> None:
        """Write hours as they are read from now on."""
        self.limits.write_hours(self.desk.clock)
        self._show()

    # -- showing -------------------------------------------------------------------------------------------

    @property
    def chosen(self) -> Plan | None:
        """Give the plan on the screen: the fairest, or the one the slider stands at."""
        return self._balanced or (self.work.found.plan if self.work.found else None)

    def _show(self) -> None:
        basis = self.work.basis
        if basis is None:
            return
        stays = basis.year.firm if self._stays is None else self._stays
        places = year_rows.places(basis.today, self.table.room())
        rows = year_rows.rows(basis.year, basis.today, self.chosen, stays, places, self.desk.clock)
        self.model.show_year(rows, basis.today.regions, places)
        self.table.setColumnHidden(FAIR, self.chosen is None)
        self.table.arrange()
        left = len(basis.today.regions) - len(places)
        self.more.setText(self.tr("%n more region(s) count all the same", "", left) if left else "")
        self._show_words()
        self._show_buttons()

    def _show_words(self) -> None:
        basis, found, chosen = self.work.basis, self.work.found, self.chosen
        if basis is None:
            return
        today = basis.today.measured
        if found is None or chosen is None:
            self.verdict.show_today(today)
            if self.work.is_busy:
                self.verdict.wait()
        else:
            proof = words.proof(found.report, is_busy=self.work.is_busy)
            self.verdict.show_plan(
                chosen.measured,
                today,
                self._point_said() if self._stop else proof,
                is_proved=found.report.is_proved if not self._stop else self._points()[self._stop - 1].is_proved,
                is_busy=self.work.is_busy,
            )
        has_ways = found is not None and bool(found.ways)
        self.ways.setVisible(has_ways)
        self.balance.setVisible(has_ways)
        if found is not None and has_ways:
            self._show_balance()

    def _show_balance(self) -> None:
        found = self.work.found
        if found is None:
            return
        self.ways.show_ways({Way.FAIR: found.plan.measured, **found.ways}, self.desk.clock.hour(time(HOUR)))
        self.balance.offer([each.cap for each in self._points()], self._stop)
        said = self._point_said() if self._stop else words.fairest(found.plan.measured)
        self.balance.say(f"{said} {words.balances(self.work.balances.points)}".strip())

    def _take_balances(self) -> None:
        """Show more stops; the slider stays at the plan it stands at."""
        known = self.work.balances.plans
        self._stop = 1 + known.index(self._balanced) if self._balanced in known else 0
        if not self._stop and self._balanced is not None:
            self._balanced = None
            self._show()
        self._show_words()

    def _points(self) -> Sequence[Point]:
        return self.work.balances.points

    def _point_said(self) -> str:
        points = self._points()
        if self._balanced is None or not 0 < self._stop <= len(points):
            return ""
        return words.point(points[self._stop - 1], self._balanced.measured)

    def _pick_stop(self, stop: int) -> None:
        known = self.work.balances.plans
        self._stop = stop if stop <= len(known) else 0
        self._balanced = known[self._stop - 1] if self._stop else None
        self._show()

    def _show_buttons(self) -> None:
        basis, is_busy = self.work.basis, self.work.is_busy
        can = basis is not None and bool(basis.year.sessions)
        has_plan = self.work.found is not None and not is_busy
        self.halt.setVisible(is_busy)
        self.begin.setVisible(can and not is_busy and not has_plan)
        self.again.setVisible(has_plan)
        self.use.setVisible(has_plan)
        chosen = self.chosen
        self.use.setEnabled(has_plan and chosen is not None and bool(self.work.shifts(chosen)))

    def _refuse(self, error: NoPlan) -> None:
        self._show()
        self.verdict.refuse(words.no_plan(error))

    # -- acting --------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Move the sessions to the hours of the plan, as one step."""
        chosen = self.chosen
        if chosen is not None and self.use.isEnabled():
            self.desk.do(fair_years.apply, shifts=self.work.shifts(chosen))

    @override
    def look_for(self) -> None:
        self.limits.series.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.header, self.limits, self.verdict, self.table, self.ways, self.balance
