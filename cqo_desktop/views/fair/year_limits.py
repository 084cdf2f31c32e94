"""What a fair year may change: which series, which days and hours, and what must hold."""

from collections.abc import Sequence
from datetime import date, time, timedelta
from html import escape

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.fair_years.rule import MOST_DAYS, STEP, USUAL, Rule
from cqo_desktop.domain.fair_years.wishes import Wishes
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.choice_box import choices, choose, measure_one
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.number_box import number_box
from cqo_desktop.widgets.weekday_row import WeekdayRow

WIDTH = 300
MONDAY = date(2024, 1, 1)
LONGEST = 366


class LimitsCard(QFrame):
    """Few controls, each with its label above it."""

    series_picked = Signal(object)
    """The id of a series, or None for all sessions."""
    changed = Signal()
    """Another limit is wished."""

    def __init__(self, written: Clock) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDTH)
        self.series = ComboBox()
        measure_one(self.series)
        self.days = WeekdayRow(
            [(clock.weekday(MONDAY + timedelta(days=at)), clock.weekday_name(at)) for at in range(7)],
            USUAL.weekdays,
        )
        hours = [(written.hour(time(at // 60, at % 60)), at) for at in range(0, 24 * 60, STEP)]
        self.earliest, self.latest = choices(hours, USUAL.earliest), choices(hours, USUAL.latest)
        self.further = number_box(USUAL.days, least=0, most=MOST_DAYS)
        self.least_gap, self.most_gap = (number_box(0, least=0, most=LONGEST) for _ in range(2))
        self.counts = QCheckBox(self.tr("Count nights already taken"))
        self.clear = QCheckBox(self.tr("Keep clear of other calendars"))
        self.twice = QCheckBox(self.tr("No two nights in a row"))
        self.counts.setChecked(True)
        self.clear.setChecked(True)
        self.clocks = QLabel()
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self)
        inside.setContentsMargins(20, 16, 20, 18)
        inside.setSpacing(6)
        head = QLabel(self.tr("What may change"))
        head.setProperty("role", "section")
        inside.addWidget(head)
        self._add(inside, self.tr("&Sessions"), self.series)
        self._add(inside, self.tr("&Weekdays"), self.days)
        self._add(inside, self.tr("Begins &between"), self.earliest, self.latest)
        self.clocks.setProperty("role", "muted")
        inside.addWidget(self.clocks)
        self._add(inside, self.tr("Da&ys away from its date, at the most"), self.further)
        self._add(inside, self.tr("Days between sessions (0 is any)"), self.least_gap, self.most_gap)
        inside.addSpacing(8)
        self.counts.setToolTip(self.tr("What members gave in the last 12 months counts as if this plan asked it"))
        self.clear.setToolTip(self.tr("No session on the days of the calendars laid beside this one"))
        self.twice.setToolTip(self.tr("Nobody is asleep in two sessions that follow each other"))
        for box in (self.counts, self.clear, self.twice):
            box.setAccessibleName(box.text())
            inside.addWidget(box)
        inside.addStretch(1)
        self.earliest.setAccessibleName(self.tr("Begins at the earliest"))
        self.latest.setAccessibleName(self.tr("Begins at the latest"))
        self.least_gap.setAccessibleName(self.tr("At least so many days to the next session; 0 is any"))
        self.most_gap.setAccessibleName(self.tr("At most so many days to the next session; 0 is any"))

    def _add(self, inside: QVBoxLayout, label: str, *fields: QWidget) -> None:
        name = QLabel(label)
        name.setProperty("role", "field")
        name.setWordWrap(True)
        name.setBuddy(fields[0])
        fields[0].setAccessibleName(label.replace("&", ""))
        inside.addSpacing(4)
        inside.addWidget(name)
        row = QHBoxLayout()
        row.setSpacing(8)
        for each in fields:
            row.addWidget(each, 1)
        inside.addLayout(row)

    def _wire(self) -> None:
        self.series.activated.connect(self._tell_series)
        self.days.changed.connect(self.changed)
        for box in (self.earliest, self.latest):
            box.activated.connect(self._keep_order)
        for field in (self.further, self.least_gap, self.most_gap):
            field.valueChanged.connect(self.changed)
        for check in (self.counts, self.clear, self.twice):
            check.toggled.connect(self.changed)

    def _tell_series(self, _place: int) -> None:
        self.series_picked.emit(self.series.currentData())

    def _keep_order(self) -> None:
        """Let the other hour follow where the two would cross."""
        if self.earliest.currentData() > self.latest.currentData():
            other = self.latest if self.sender() is self.earliest else self.earliest
            choose(other, (self.earliest if other is self.latest else self.latest).currentData())
        self.changed.emit()

    def write_hours(self, written: Clock) -> None:
        """Write the hours by another clock."""
        for box in (self.earliest, self.latest):
            for place in range(box.count()):
                minute = box.itemData(place)
                box.setItemText(place, written.hour(time(minute // 60, minute % 60)))

    def offer_series(self, offered: Sequence[tuple[str, int | None]], chosen: int | None) -> None:
        """List what can be planned."""
        with QSignalBlocker(self.series):
            self.series.clear()
            for text, series_id in offered:
                self.series.addItem(text, series_id)
            choose(self.series, chosen)
        self.series.setToolTip(f"<p>{escape(self.series.currentText())}</p>")

    def say_clocks(self, home: str, *, has_others: bool) -> None:
        """Say by whose wall the hours are, and offer to keep clear of other calendars where there are some."""
        self.clocks.setText(self.tr("{city} time").format(city=cities.city(home)))
        self.clear.setVisible(has_others)

    def wishes(self, locked: frozenset[int] | None) -> Wishes:
        """Give what is wished."""
        rule = Rule(self.days.days, self.earliest.currentData(), self.latest.currentData(), self.further.value())
        return Wishes(
            rule=rule,
            locked=locked,
            min_gap=self.least_gap.value() or None,
            max_gap=self.most_gap.value() or None,
            no_two_nights_in_a_row=self.twice.isChecked(),
            counts_before=self.counts.isChecked(),
            keeps_clear=self.clear.isChecked(),
        )
