"""Find a time: a day of hours over all regions, the best of them, and what to do where no hour suits everybody."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.fair_times.options import Option
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import people, sessions, sittings
from cqo_desktop.services.fair_times import Whom
from cqo_desktop.views.calendar.rows import week_start
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import find_sheet, ledger_words
from cqo_desktop.views.fair import find_words as words
from cqo_desktop.views.fair.find_bar import FindBar
from cqo_desktop.views.fair.find_panel import FindPanel
from cqo_desktop.views.fair.find_people import PeopleSheet
from cqo_desktop.views.fair.find_search import Search
from cqo_desktop.views.fair.part import FairPart
from cqo_desktop.views.session import begin as session_begin
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.hour_matrix import EDGE, HourMatrix
from cqo_desktop.widgets.zone_strip import Legend

YEAR = "year"
"""The part in which the hard hours of a series rotate."""


class FindPart(FairPart):
    """The matrix and what weighs it on the left, the best options on the right."""

    tables = frozenset(
        {"session", "session_part", "agenda_item", "item_part", "person", "series", "network", "guest", "guest_list",
         "comfort_hours", "sitting", "own_day"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search = Search(desk, self)
        self._chosen: Option | None = None
        self._is_fresh = True
        """Whether another session or day is asked for, so that nothing on the screen is a choice for it."""
        self.use = button(self.tr("Use this time"), variant="primary", picture="check")
        self.bar, self.matrix, self.panel = FindBar(), HourMatrix(), FindPanel()
        self.heading, self.plain, self.why, self.unplaced = QLabel(), QLabel(), QLabel(), QLabel()
        self.two = button(self.tr("Plan two sittings"), picture="copy")
        self.rotate = button(self.tr("Record and rotate instead"), variant="quiet", picture="history")
        self.header.add(self.use)
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        for label, role in (
            (self.heading, "section"), (self.plain, "second"), (self.why, "second"), (self.unplaced, "warn")
        ):  # fmt: skip
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        acts = QHBoxLayout()
        acts.setContentsMargins(EDGE, 8, EDGE, 0)
        for each in (self.two, self.rotate):
            acts.addWidget(each)
        acts.addStretch(1)
        left = QVBoxLayout()
        left.setContentsMargins(24, 0, 12, 20)
        left.setSpacing(12)
        left.addWidget(_card(6, _inset(self.bar), self.matrix, _inset(Legend(hint=False)), _inset(self.unplaced)))
        left.addWidget(_card(6, *map(_inset, (self.heading, self.plain, self.why)), acts))
        left.addStretch(1)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(_scrolled(left), 1)
        row.addWidget(self.panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(row, 1)

    def _wire(self) -> None:
        self.search.found.connect(self._take_found)
        self.bar.session_picked.connect(self._pick_session)
        self.bar.day_picked.connect(self.go)
        self.bar.whom_picked.connect(self._pick_whom)
        self.matrix.picked.connect(self._choose_hour)
        self.matrix.taken.connect(self.take)
        self.matrix.day_wanted.connect(self.bar.step)
        self.panel.picked.connect(self._choose_option)
        self.panel.key_people_changed.connect(self.search.pick_people)
        self.use.clicked.connect(self.take)
        self.two.clicked.connect(self._take_two)
        self.rotate.clicked.connect(self._rotate)
        self.desk.preferred.connect(self._show)

    # -- asking --------------------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        self.search.begin()

    @override
    def choose(self, thing_id: int) -> None:
        self._pick_session(thing_id)
        self.matrix.setFocus()

    def _pick_session(self, session_id: int | None) -> None:
        self._is_fresh = True
        self.search.pick_session(session_id)

    def _pick_whom(self, whom: Whom) -> None:
        if whom is Whom.CHOSEN:
            self.desk.answer(people.listed, then=self.choose_people)
        else:
            self.search.pick_whom(whom)

    def choose_people(self, rows: Sequence[PersonRow]) -> PeopleSheet:
        """Ask whose hours count; who gives up leaves things as they are."""
        sheet = PeopleSheet(self, rows, self.search.person_ids)
        sheet.taken.connect(partial(self.search.pick_whom, Whom.CHOSEN))
        sheet.rejected.connect(self._show)
        sheet.open()
        return sheet

    @override
    def go(self, day: date) -> None:
        self._is_fresh = True
        self.search.pick_day(day)

    def _take_found(self) -> None:
        """Keep what is chosen while only people changed; on another day begin with what is planned, or the best."""
        kept = None if self._is_fresh or self._chosen is None else self.search.weighed(self._chosen.places)
        planned = next((each for each in self.search.options if each.is_planned), None)
        self._chosen = kept or planned or next(iter(self.search.options), None)
        self._is_fresh = False
        self._show()

    # -- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        of, asked, written = self.search.matrix, self.search.asked, self.desk.clock
        if of is None or asked is None:
            return
        self.bar.offer_sessions(self.search.coming, asked.session)
        self.bar.offer_whom(asked.session, self.search.whom)
        self.bar.show_day(of.day, week_start(self.desk.settings))
        self.bar.say_clocks(words.clocks(of, written))
        self.matrix.show_sheet(find_sheet.sheet(of, written), self._chosen.places if self._chosen else ())
        first = next((each for each in self.search.options if not each.is_two), None)
        offers = [words.offer(of, each, written, is_first=each is first) for each in self.search.options]
        self.panel.show_offers(offers, self._place())
        self.panel.show_people(asked.parts, self.search.key_ids, has_session=asked.session is not None)
        self.panel.say_turn(ledger_words.turn(self.search.ledger) if self.search.ledger else "")
        _say(self.unplaced, words.unplaced(of.audience.unplaced))
        told = words.plain(of, self.search.options, self.search.planned, written)
        self.heading.setText(told.heading)
        self.plain.setText(told.text)
        self._show_choice()

    def _place(self) -> int | None:
        """Find what is chosen among the options."""
        places = self._chosen.places if self._chosen else ()
        return next((place for place, each in enumerate(self.search.options) if each.places == places), None)

    def _choose_hour(self, place: int) -> None:
        self._choose((place,))

    def _choose_option(self, place: int) -> None:
        self._choose(self.search.options[place].places)

    def _choose(self, places: tuple[int, ...]) -> None:
        self._chosen = self.search.weighed(places)
        self.matrix.choose(places)
        self.panel.choose(self._place())
        self._show_choice()

    def _show_choice(self) -> None:
        of, chosen, row, written = self.search.matrix, self._chosen, self.search.session, self.desk.clock
        if of is None:
            return
        two = chosen is not None and chosen.is_two
        self.use.setText(" " + self._verb(two=two))
        self.use.setEnabled(chosen is not None and not chosen.is_planned and (row is not None or not two))
        closed = [words.closed(of.hours[place].obstacles, written) for place in self.matrix.chosen]
        _say(self.why, words.chosen(of, chosen, written) if chosen else " ".join(closed))
        singles = [each for each in self.search.options if not each.is_two]
        self.two.setVisible(row is not None and len(singles) < len(self.search.options))
        self.rotate.setVisible(
            row is not None and row.series_id is not None and bool(singles) and all(each.asleep for each in singles)
        )

    def _verb(self, *, two: bool) -> str:
        if self.search.session is None:
            return self.tr("Plan a session then")
        return self.tr("Use two sittings") if two else self.tr("Use this time")

    # -- acting --------------------------------------------------------------------------------------------

    def take(self) -> None:
        """Use the hour that is chosen, or both; then go back to the session."""
        of, chosen, row = self.search.matrix, self._chosen, self.search.session
        if of is None or chosen is None or not self.use.isEnabled():
            return
        walls = [of.hours[place].wall for place in chosen.places]
        moment = of.hours[chosen.places[0]].moment
        if row is None:
            if moment is not None:
                session_begin.begin(self.desk, moment.at(of.zone), of.minutes)
            return
        if chosen.is_two:
            self.desk.do(sittings.plan_two, session_id=row.id, first=walls[0], second=walls[1])
        else:
            self.desk.do(sessions.move, session_id=row.id, to=walls[0])
        self.desk.session_wanted.emit(row.id)

    def _take_two(self) -> None:
        pair = next((each for each in self.search.options if each.is_two), None)
        if pair is not None:
            self._choose(pair.places)
            self.take()

    def _rotate(self) -> None:
        row = self.search.session
        if row is not None and row.series_id is not None:
            self.desk.fair_wanted.emit(YEAR, row.series_id)

    @override
    def look_for(self) -> None:
        self.bar.session.setFocus()

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.header, self.bar, self.matrix, self.panel


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))


def _card(gap: int, *parts: QWidget | QHBoxLayout) -> QFrame:
    made = QFrame()
    made.setProperty("card", True)
    inside = QVBoxLayout(made)
    inside.setContentsMargins(20 - EDGE, 16, 20 - EDGE, 14)
    inside.setSpacing(gap)
    for part in parts:
        if isinstance(part, QWidget):
            inside.addWidget(part)
        else:
            inside.addLayout(part)
    return made


def _inset(part: QWidget) -> QHBoxLayout:
    """Stand a part where the matrix' words begin, which leaves room for its ring."""
    made = QHBoxLayout()
    made.setContentsMargins(EDGE, 0, EDGE, 0)
    made.addWidget(part)
    return made


def _scrolled(inside: QVBoxLayout) -> QScrollArea:
    holder = QWidget()
    holder.setObjectName("scrolled")
    holder.setLayout(inside)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area
