"""Where the network draws the lines through a day: when people are awake, and which hours are good."""

from dataclasses import replace
from datetime import time
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import DAY, DayHours
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import comfort_hours
from cqo_desktop.views.choice_box import choose, measure_one
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.settings_card import SettingsCard

STEP = 30
WIDE = 132


class ComfortCard(SettingsCard):
    """Four spans, one inside the other; whatever is changed is one step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Comfortable hours"),
            _said(
                "Where this network draws the lines through a day; people who name their own hours keep them. "
                "Everybody sees the same, and it can be undone."
            ),
        )
        self._desk = desk
        self._shown: DayHours | None = None
        self.boxes: dict[str, ComboBox] = {}
        self._rows_of: dict[str, QWidget] = {}
        also = _said("comfort asleep night")
        self._span(_said("Wor&king day"), "work_from", "work_to", also=also)
        self._span(_said("S&houlder"), "near_from", "near_to", also=also)
        self._span(_said("Ear&ly to evening"), "early_from", "evening_to", also=also)
        self._span(_said("A&wake"), "awake_from", "awake_to", _said("Outside these hours people are asleep."), also)
        self.usual = button(_said("Back to the usual hours"), picture="rotate-ccw")
        self.usual.clicked.connect(partial(self._choose, comfort.USUAL, "work_from"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self.usual)
        row.addStretch(1)
        self.add_wide(foot, also)

    def _span(self, label: str, start: str, end: str, hint: str = "", also: str = "") -> None:
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        plain = label.replace("&", "")
        first = self._box(start, _said("{name}, from").format(name=plain))
        last = self._box(end, _said("{name}, until").format(name=plain))
        row.addWidget(first)
        row.addWidget(QLabel(_said("to")))
        row.addWidget(last)
        row.addStretch(1)
        whole.setFocusProxy(first)
        self.add(label, whole, hint, also)
        self._rows_of[start] = self._rows_of[end] = whole

    def _box(self, field: str, name: str) -> ComboBox:
        made = ComboBox()
        measure_one(made)
        made.setFixedWidth(WIDE)
        made.setAccessibleName(name)
        made.activated.connect(partial(self._keep, field))
        self.boxes[field] = made
        return made

    def refresh(self) -> None:
        """Show the hours as they are, written as this person reads them."""
        hours, written = self._desk.document.ask(comfort_hours.one), self._desk.clock
        for field, box in self.boxes.items():
            value = getattr(hours, field)
            # A day begins at midnight and ends at midnight; each box has the one that is meant.
            first = STEP if field.endswith("_to") else 0
            minutes = sorted({*range(first, first + DAY, STEP), value})
            box.clear()
            for minute in minutes:
                box.addItem(written.hour(time(minute // 60 % 24, minute % 60)), minute)
            choose(box, value)
        self.usual.setEnabled(hours != comfort.USUAL)
        self._shown = hours

    def _keep(self, field: str, _place: int) -> None:
        if self._shown is not None:
            self._choose(replace(self._shown, **{field: self.boxes[field].currentData()}), field)

    def _choose(self, hours: DayHours, field: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's
        for row in dict.fromkeys(self._rows_of.values()):
            self.say_wrong(row)
        try:
            self._desk.document.do(comfort_hours.choose, hours=hours)
        except PlannerError as error:
            self.say_wrong(self._rows_of[field], said(str(error)))
            return
        last = self._desk.document.last
        if last is not None and last.id is not None and hours != self._shown:
            self._desk.say(last.title)
        self.refresh()


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
