"""A year in rows, one date each, above the one button that makes what is ticked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.year_plans import Proposal
from cqo_desktop.models import cities
from cqo_desktop.services import problems
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.programme.year_plan_lines import SOURCE, DateLine
from cqo_desktop.views.saying import said
from cqo_desktop.views.session import strip
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.city_hours import COLUMN, GAP, CityHeads
from cqo_desktop.widgets.emptied import empty

CITIES = 8
"""So many have a column; all are asked when dates are called good."""
EDGE = 39
"""From the right of the last city to the right of the rows."""
FRAME = 368
"""What is beside the cities: margins, the tick and the day."""
NARROWEST, HIGHEST, ROOM = 720, 780, 60
"""Its size, and how much of the window's height it leaves free."""
BESIDE, ROW = 210, 54
"""The room above and below the dates, and of one date."""


@dataclass(frozen=True, slots=True)
class Acts:
    """What a sheet is for."""

    words: Callable[[int], str]
    """Say on the button what so many dates become."""
    keep: Callable[[Sequence[DateLine]], list[int]]
    """Make the dates that are ticked, as one step."""


class YearSheet(QDialog):
    """Dates in rows above the one button that makes them."""

    made = Signal(int)
    """The first of the sessions that were made."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        series: SeriesRow,
        *,
        acts: Acts,
        title: str,
        note: str,
        with_sources: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._desk, self._series, self._acts, self._with_sources = desk, series, acts, with_sources
        self._there = desk.document.ask(problems.lived_in)
        self._zones = [zone for zone, _ in strip.chosen(self._there.members, desk.document.now())][:CITIES]
        self.lines: list[DateLine] = []
        self._bar = QWidget()
        self.controls = QHBoxLayout(self._bar)
        self.controls.setContentsMargins(0, 0, 0, 0)
        self.controls.setSpacing(8)
        self._fields: list[QWidget] = []
        self._led = 0
        self.controls.addStretch(1)
        self.controls.addWidget(CityHeads([cities.city(zone) for zone in self._zones]), 0, Qt.AlignmentFlag.AlignBottom)
        self.controls.addSpacing(EDGE)
        self._list = QVBoxLayout()
        self.summary, self.error = _label("second"), _label("error")
        self.error.hide()
        self.cancel, self.make = button(self.tr("Cancel")), button("-", variant="primary", picture="calendar-plus")
        self._lay_out(title, note)
        self.cancel.clicked.connect(self.reject)
        self.make.clicked.connect(self._make)
        self.make.setDefault(True)

    def _lay_out(self, title: str, note: str) -> None:
        head, below = _label("title"), _label("second")
        head.setText(title)
        below.setText(note)
        inside = QWidget()
        inside.setObjectName("scrolled")
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        card = QFrame()
        card.setProperty("card", True)
        card.setLayout(self._list)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(card)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        foot = QHBoxLayout()
        foot.addWidget(self.summary, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.make)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 14, 18)
        whole.setSpacing(10)
        for each in (head, below):
            whole.addWidget(each)
        whole.addWidget(self._bar)
        whole.addWidget(area, 1)
        whole.addWidget(self.error)
        whole.addLayout(foot)

    def add_control(self, label: str, field: QWidget) -> None:
        """Put a field above the dates."""
        if label:
            name = QLabel(label)
            name.setProperty("role", "field")
            name.setBuddy(field)
            field.setAccessibleName(label.replace("&", ""))
            self.controls.insertWidget(self._led, name)
            self._led += 1
        self.controls.insertWidget(self._led, field)
        self._led += 1
        self._fields.append(field)

    def show_proposals(self, found: Sequence[Proposal], again: Callable[[Proposal, datetime], Proposal]) -> None:
        """Show other dates."""
        for line in self.lines:
            line.hide()
            line.deleteLater()
        empty(self._list)
        self.lines = []
        for proposal in found:
            if self.lines:
                rule = QFrame()
                rule.setProperty("hairline", True)
                self._list.addWidget(rule)

            def lay_out(wall: datetime, proposal: Proposal = proposal) -> Proposal:
                return again(proposal, wall)

            minutes = proposal.source.minutes if proposal.source else self._series.minutes
            line = DateLine(proposal, lay_out, self._zones, minutes, self._there.hours, self._desk.clock)
            line.changed.connect(self._count)
            self._list.addWidget(line)
            self.lines.append(line)
        fields = [part for line in self.lines for part in (line.tick, line.day)]
        for before, after in pairwise([*self._fields, *fields, self.cancel, self.make]):
            QWidget.setTabOrder(before, after)
        FieldManners(self)
        self._count()
        if not self.isVisible():
            self.resize(self._fitting())

    def _fitting(self) -> QSize:
        """Be as wide as the cities need, and as high as the dates, within the window."""
        sources = SOURCE + 10 if self._with_sources else 0
        parent = self.parentWidget()
        most = (parent.window().height() if parent else HIGHEST) - ROOM
        width = max(FRAME + sources + len(self._zones) * (COLUMN + GAP), NARROWEST)
        return QSize(width, min(BESIDE + ROW * max(len(self.lines), 3), HIGHEST, most))

    def chosen(self) -> list[DateLine]:
        """Give the dates that are ticked."""
        return [line for line in self.lines if line.tick.isChecked()]

    def _count(self) -> None:
        chosen, out = self.chosen(), [line for line in self.lines if not line.tick.isChecked()]
        self.make.setText(f" {self._acts.words(len(chosen))}")
        self.make.setEnabled(bool(chosen))
        facts = {
            "left": self.tr("%n date(s) left out", "", len(out)),
            "night": self.tr("%n date(s) at night somewhere", "", sum(line.is_night for line in chosen)),
        }
        if any(line.is_night for line in chosen):
            text = self.tr("{left}, {night}.") if out else self.tr("{night}.")
        else:
            text = self.tr("{left}.") if out else ""
        self.summary.setText(text.format(**facts))

    def _make(self) -> None:
        try:
            made = self._acts.keep(self.chosen())
        except PlannerError as error:
            self.error.setText(said(str(error)))
            self.error.show()
            return
        last = self._desk.document.last
        if last is not None and last.id is not None:
            self._desk.say(last.title)
        self.accept()
        self.made.emit(made[0])


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
