"""What an hour is looked for: which session, on which day, for whom."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from html import escape

from PySide6.QtCore import QDate, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.models import clock
from cqo_desktop.services.fair_times import Whom
from cqo_desktop.views.choice_box import choose, measure_one
from cqo_desktop.widgets.buttons import icon_button
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.date_box import DateBox
from cqo_desktop.widgets.sign import Sign

SESSION, DAY, WHOM = 300, 164, 208


class FindBar(QWidget):
    """A session, a day with its neighbours, and whose hours count."""

    session_picked = Signal(object)
    """The id of a session, or None for a day alone."""
    day_picked = Signal(object)
    whom_picked = Signal(object)
    """One of `Whom`."""

    def __init__(self) -> None:
        super().__init__()
        self.session, self.whom, self.day = ComboBox(), ComboBox(), DateBox()
        self.before = icon_button("chevron-left", self.tr("Day before"), small=False)
        self.after = icon_button("chevron-right", self.tr("Day after"), small=False)
        self.clocks, self._sign = QLabel(), Sign()
        self._dress()
        self._lay_out()
        self.session.activated.connect(self._tell_session)
        self.whom.activated.connect(self._tell_whom)
        self.day.dateChanged.connect(self._tell_day)
        self.before.clicked.connect(partial(self.step, -1))
        self.after.clicked.connect(partial(self.step, 1))

    def _dress(self) -> None:
        self.session.setAccessibleName(self.tr("Session"))
        self.session.setFixedWidth(SESSION)
        measure_one(self.session)
        self.whom.setAccessibleName(self.tr("Whose hours count"))
        self.whom.setFixedWidth(WHOM)
        measure_one(self.whom)
        self.day.setAccessibleName(self.tr("Day"))
        self.day.setFixedWidth(DAY)
        self.day.setDisplayFormat(self.tr("ddd d MMM yyyy"))
        self.clocks.setProperty("role", "second")
        self._sign.show_icon("clock", "text3")

    def _lay_out(self) -> None:
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self.session)
        above.addWidget(self.whom)
        above.addStretch(1)
        below.addWidget(self.before)
        below.addWidget(self.day)
        below.addWidget(self.after)
        below.addStretch(1)
        below.addWidget(self._sign)
        below.addWidget(self.clocks)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for row in (above, below):
            row.setSpacing(8)
            whole.addLayout(row)

    def step(self, days: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        """Go to a day near the one that is shown."""
        self.day.setDate(self.day.date().addDays(days))

    def _tell_session(self, _place: int) -> None:
        self.session_picked.emit(self.session.currentData())

    def _tell_whom(self, _place: int) -> None:
        self.whom_picked.emit(self.whom.currentData())

    def _tell_day(self, day: QDate) -> None:
        self.day_picked.emit(date(day.year(), day.month(), day.day()))

    def offer_sessions(self, rows: Sequence[SessionRow], chosen: SessionRow | None) -> None:
        """List the sessions an hour may be looked for."""
        self.session.clear()
        self.session.addItem(self.tr("A day, without a session"), None)
        for row in rows:
            text = self.tr("{day}: {title}").format(day=clock.day(row.wall), title=" ".join(row.title.split()))
            self.session.addItem(text, row.id)
        choose(self.session, chosen.id if chosen else None)
        self.session.setToolTip(f"<p>{escape(chosen.title)}</p>" if chosen else "")

    def offer_whom(self, row: SessionRow | None, chosen: Whom) -> None:
        """List whose hours may count."""
        self.whom.clear()
        self.whom.addItem(self.tr("All members"), Whom.MEMBERS)
        if row is not None:
            self.whom.addItem(self.tr("Those invited"), Whom.INVITED)
            if row.series_id is not None:
                self.whom.addItem(self.tr("All of the series"), Whom.SERIES)
            self.whom.addItem(self.tr("Those with a part in it"), Whom.PARTS)
        self.whom.addItem(self.tr("Choose people…"), Whom.CHOSEN)
        choose(self.whom, chosen)

    def show_day(self, day: date, week_start: int) -> None:
        """Show another day without telling."""
        self.day.week_start = week_start
        with QSignalBlocker(self.day):
            self.day.setDate(QDate(day.year, day.month, day.day))

    def say_clocks(self, text: str) -> None:
        """Say when clocks change near this day, or nothing."""
        self.clocks.setText(text)
        self._sign.setVisible(bool(text))
