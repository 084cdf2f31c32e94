"""What each member sees: the same session on the wall of each city where somebody is invited."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.correspondence import SessionStanding
from cqo_desktop.domain.told import Facts
from cqo_desktop.models import cities, clock
from cqo_desktop.services import comfort_hours
from cqo_desktop.views.desk import Desk
from cqo_desktop.widgets.segments import Segments
from cqo_desktop.widgets.titled_card import TitledCard

MOST = 4
"""So many cities stand side by side; those where most people are."""


class SeenCard(TitledCard):
    """One city at a time, chosen by a segment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self.entitle(self.tr("What each member sees"))
        self._facts: Facts | None = None
        self._good = comfort.USUAL
        self._zones: tuple[str, ...] = ()
        self.segments: Segments | None = None
        self._ways = QHBoxLayout()
        self._ways.setContentsMargins(12, 0, 12, 8)
        self._ways.addStretch(1)
        well = QFrame()
        well.setProperty("well", True)
        inside = QVBoxLayout(well)
        inside.setContentsMargins(16, 12, 16, 14)
        inside.setSpacing(4)
        self.title, self.when = _label("strong"), _label("")
        self.comfort, self.where = _label("muted"), _label("second")
        for each in (self.title, self.when, self.comfort, self.where):
            inside.addWidget(each)
        holder = QHBoxLayout()
        holder.setContentsMargins(12, 0, 12, 8)
        holder.addWidget(well)
        self.body.addLayout(self._ways)
        self.body.addLayout(holder)

    def show_session(self, facts: Facts, there: SessionStanding, homes: Mapping[int, str]) -> None:
        """Show another session; `homes` gives the zone of each person."""
        self._facts, self._good = facts, self._desk.document.ask(comfort_hours.one)
        invited = [each.person_id for each in there.people if each.invited and each.person_id]
        found = Counter(homes[each] for each in invited if homes.get(each))
        likely = tuple(zone for zone, _ in found.most_common(MOST)) or (facts.zone,)
        # From east to west, as the day goes.
        self._offer(tuple(sorted(likely, key=lambda zone: -_offset(facts, zone))))
        self._show()

    def _offer(self, found: tuple[str, ...]) -> None:
        if found == self._zones:
            return
        kept = self.segments.key if self.segments is not None else ""
        if self.segments is not None:
            self._ways.removeWidget(self.segments)
            self.segments.hide()
            self.segments.deleteLater()
        self._zones = found
        self.segments = Segments(self.tr("City"), [(zone, cities.city(zone)) for zone in found])
        self.segments.choose(kept)
        self.segments.picked.connect(self._show)
        self._ways.insertWidget(0, self.segments)

    def _show(self, _zone: str = "") -> None:
        facts = self._facts
        if facts is None or self.segments is None:
            return
        zone = facts.zone if facts.place else self.segments.key
        minutes = round((facts.ends - facts.starts).total_seconds() / 60)
        local = facts.starts.astimezone(zones.zone(zone))
        self.title.setText(facts.title)
        self.when.setText(
            self.tr("{day}, {hours} {city} time ({zone})").format(
                day=clock.headed(clock.weekday_day(local)),
                hours=self._desk.clock.span(local, minutes),
                city=cities.city(zone),
                zone=f"{local:%Z}",
            )
        )
        told = (
            "" if facts.place else self._comfort(comfort.local(facts.starts, minutes, zone, hours=self._good).comfort)
        )
        self.comfort.setText(told)
        self.comfort.setVisible(bool(told))
        self.where.setText(facts.place or facts.link or self.tr("No join link yet"))

    def _comfort(self, value: Comfort) -> str:
        match value:
            case Comfort.ASLEEP:
                return self.tr("It is night for them.")
            case Comfort.VERY_EARLY_OR_LATE:
                return self.tr("It is very early or very late for them.")
            case Comfort.EARLY_OR_EVENING:
                return self.tr("It is early in the morning or in the evening for them.")
            case Comfort.SHOULDER:
                return self.tr("It is at the edge of their working day.")
            case Comfort.WORKING_DAY:
                return self.tr("It is in their working day.")


def _offset(facts: Facts, zone: str) -> float:
    offset = facts.starts.astimezone(zones.zone(zone)).utcoffset()
    return offset.total_seconds() if offset else 0


def _label(role: str) -> QLabel:
    made = QLabel()
    if role:
        made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made
