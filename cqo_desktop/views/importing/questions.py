"""What an import must ask about a whole file, and why there may be nothing to import: strips above the rows."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.incoming import UnsureDate
from cqo_desktop.models import clock
from cqo_desktop.views import choice_box
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.importing import words
from cqo_desktop.views.importing.reading import Reading
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.combo_box import ComboBox


class Questions(QWidget):
    """Strips that are there only while there is something to say."""

    zone_picked = Signal(str)
    order_picked = Signal(object)
    """Whether the day stands first; None where somebody is still to say."""

    def __init__(self) -> None:
        super().__init__()
        self.reason, self.verdict, self.order_question = QLabel(), QLabel(), QLabel()
        self.zone, self.order = ComboBox(), ComboBox()
        self.zone.setAccessibleName(self.tr("Time zone of times that carry none"))
        self.zone.addItems(sorted(zones.names()))
        self.order.setAccessibleName(self.tr("How dates such as 03/04/2026 are read"))
        self._zone_strip = _strip("info", self.reason, self.zone)
        self._order_strip = _strip("warn", self.order_question, self.order)
        self._verdict_strip = _strip("info", self.verdict)
        self._unsure: UnsureDate | None = None
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        for each in (self._verdict_strip, self._order_strip, self._zone_strip):
            whole.addWidget(each)
        self.clear()
        FieldManners(self)
        self.zone.activated.connect(self._pick_zone)
        self.order.activated.connect(self._pick_order)

    def clear(self) -> None:
        """Ask nothing."""
        self._show(verdict=False, order=False, zone=False)

    def _show(self, *, verdict: bool, order: bool, zone: bool) -> None:
        self._verdict_strip.setVisible(verdict)
        self._order_strip.setVisible(order)
        self._zone_strip.setVisible(zone)
        self.setVisible(verdict or order or zone)

    def show_reading(self, reading: Reading) -> None:
        """Ask what this file leaves open."""
        plan = reading.plan
        unsure = reading.layout.unsure if reading.layout else None
        is_asked = unsure is not None and reading.ways.day_first is None
        verdict = said(reading.refusal) if plan is None else "" if is_asked else words.verdict(plan)
        self.verdict.setText(verdict)
        reason = said(plan.read.zone_reason) if plan else ""
        self.reason.setText(reason)
        if plan:
            self.zone.setCurrentText(plan.read.zone)
        self._show(verdict=bool(verdict), order=unsure is not None, zone=bool(reason))
        if unsure is not None:
            self._ask_order(unsure, day_first=reading.ways.day_first)

    def _ask_order(self, unsure: UnsureDate, *, day_first: bool | None) -> None:
        if unsure != self._unsure:
            self._unsure = unsure
            question = self.tr("Dates such as {date} do not tell whether the day or the month stands first.")
            self.order_question.setText(question.format(date=unsure.text))
            self.order.clear()
            self.order.addItem(self.tr("Choose what it means"), None)
            for day, first in ((unsure.by_day, True), (unsure.by_month, False)):
                meant = self.tr("{written} is {day}").format(written=unsure.text, day=clock.long_day(day))
                self.order.addItem(meant, first)
        choice_box.choose(self.order, day_first)
        self._order_strip.setProperty("strip", "warn" if day_first is None else "info")
        self._order_strip.style().polish(self._order_strip)

    def _pick_zone(self) -> None:
        self.zone_picked.emit(self.zone.currentText())

    def _pick_order(self) -> None:
        self.order_picked.emit(self.order.currentData())


def _strip(kind: str, label: QLabel, *beside: QWidget) -> QFrame:
    made = QFrame()
    made.setProperty("strip", kind)
    row = QHBoxLayout(made)
    row.setContentsMargins(16, 8, 8, 8)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    row.addWidget(label, 1)
    for widget in beside:
        row.addWidget(widget)
    return made
