"""The form of one series: its facts, its rule, and the agenda its sessions begin with; saved as one step."""

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.recurrence import RANKS
from cqo_desktop.domain.reminders import USUAL
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind
from cqo_desktop.models.typed_time import parsed
from cqo_desktop.services import forms, reminders, series
from cqo_desktop.views.card_form import CardForm
from cqo_desktop.views.choice_box import choices, zone_box
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.words import series_icon
from cqo_desktop.views.settings.reminder_plan import ReminderPlan
from cqo_desktop.widgets.hue_row import HueRow
from cqo_desktop.widgets.icons import icon
from cqo_desktop.widgets.number_box import number_box
from cqo_desktop.widgets.settings_card import SettingsCard
from cqo_desktop.widgets.template_editor import TemplateEditor

LONGEST = 1440


class SeriesForm(CardForm):
    """Edit a series, or begin one; what is wrong is said in the form."""

    def __init__(self, parent: QWidget, desk: Desk, row: SeriesRow | None) -> None:
        super().__init__(parent, desk, _said("Series") if row else _said("New series"))
        self._row = row
        self.name = QLineEdit(row.name if row else "")
        self.kind = _kinds(row.kind if row else SeriesKind.MINI_SERIES)
        self.hue = HueRow([(_hue(each), each.value) for each in Hue], (row.hue if row else Hue.PURPLE).value)
        self.minutes = number_box(row.minutes if row else 60, least=1, most=LONGEST, unit=_said(" min"))
        self.nth = _ranks(row.rule_nth if row else None)
        self.weekday = _weekdays(row.rule_weekday if row and row.rule_weekday is not None else 3)
        self.hour = QLineEdit(self._hour(row))
        self.zone = zone_box((row.rule_zone if row else "") or desk.network.zone)
        lines = desk.document.ask(series.template, series_id=row.id) if row else []
        self.template = TemplateEditor([(line.title, line.minutes) for line in lines])
        self.plan = ReminderPlan(desk.document.ask(reminders.plan, series_id=row.id) if row else USUAL)
        self._build()
        self.nth.currentIndexChanged.connect(self._show_rule)
        self._show_rule()

    def _build(self) -> None:
        facts = SettingsCard(_said("Facts"))
        facts.add(_said("&Name"), self.name)
        facts.add(_said("&Kind"), self.kind)
        facts.add(_said("&Colour"), self.hue)
        facts.add(_said("&Minutes"), self.minutes, _said("What new sessions last; those planned already keep theirs."))
        rule = SettingsCard(_said("Rule"), _said("On which day of each month a year is planned."))
        when = QWidget()
        beside = QHBoxLayout(when)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        for field, name in ((self.nth, _said("Which one of the month")), (self.weekday, _said("Weekday"))):
            field.setAccessibleName(name)
            beside.addWidget(field, 1)
        rule.add(_said("&Day"), when)
        when.setFocusProxy(self.nth)
        rule.add(_said("&Hour"), self.hour)
        rule.add(_said("&Zone"), self.zone)
        agenda = SettingsCard(
            _said("Agenda to begin with"), _said("New sessions of the series begin with these items.")
        )
        agenda.add_wide(self.template)
        letters = SettingsCard(
            _said("Reminders"),
            _said(
                "Before, to those who have not answered; after, to all who did not decline. "
                "Drafts are offered; nothing goes out by itself."
            ),
        )
        letters.add_wide(self.plan)
        verb = _said("Save the series") if self._row else _said("Add the series")
        self.lay_out((facts, rule, agenda, letters), verb, self.save)

    def save(self) -> None:
        """Keep everything as one step, or say what is wrong."""
        self.attempt(self._keep)

    def _keep(self) -> None:
        fields, items, document = self._fields(), self.template.items(), self._desk.document
        if self._row is None:
            document.do(forms.add_series, fields=fields, items=items, plan=self.plan.minutes)
        else:
            was = {key: getattr(self._row, key) for key in fields}
            document.do(
                forms.edit_series,
                series_id=self._row.id,
                fields=fields,
                items=items,
                plan=self.plan.minutes,
                was=was,
            )

    def _fields(self) -> series.SeriesFields:
        nth = self.nth.currentData()
        at = parsed(self.hour.text())
        if nth is not None and at is None:
            raise Refused(f"“{self.hour.text()[:40]}” is not an hour; write it as 16:00 or 4 p.m.")
        return {
            "name": self.name.text(),
            "kind": self.kind.currentData(),
            "hue": Hue(self.hue.value),
            "minutes": self.minutes.value(),
            "rule_nth": nth,
            "rule_weekday": None if nth is None else self.weekday.currentData(),
            "rule_time": None if nth is None or at is None else f"{at:%H:%M}",
            "rule_zone": None if nth is None else self.zone.currentText(),
        }

    def _hour(self, row: SeriesRow | None) -> str:
        at = parsed((row.rule_time if row else None) or "16:00")
        return self._desk.clock.hour(at) if at else ""

    def _show_rule(self) -> None:
        for field in (self.weekday, self.hour, self.zone):
            field.setEnabled(self.nth.currentData() is not None)


def rank(nth: int) -> str:
    """Name the place of a weekday in its month."""
    names = {1: _said("First"), 2: _said("Second"), 3: _said("Third"), 4: _said("Fourth"), -1: _said("Last")}
    return names[nth]


def _ranks(value: int | None) -> QComboBox:
    ordered = sorted(RANKS, key=lambda nth: nth if nth > 0 else 9)
    return choices([(_said("No rule"), None), *((rank(nth), nth) for nth in ordered)], value)


def _weekdays(value: int) -> QComboBox:
    return choices([(QLocale().dayName(day + 1), day) for day in range(7)], value)


def _kinds(value: SeriesKind) -> QComboBox:
    made = choices([(_kind(each), each) for each in SeriesKind], value)
    for place, each in enumerate(SeriesKind):
        made.setItemIcon(place, icon(series_icon(each)))
    return made


def _kind(kind: SeriesKind) -> str:
    match kind:
        case SeriesKind.MONTHLY:
            return _said("Monthly sessions")
        case SeriesKind.MINI_SERIES:
            return _said("Mini-series")
        case SeriesKind.FORUM_TRACK:
            return _said("Track of a Forum")
        case SeriesKind.SINGLE:
            return _said("Single sessions")


def _hue(hue: Hue) -> str:
    match hue:
        case Hue.BLUE:
            return _said("Blue")
        case Hue.PURPLE:
            return _said("Purple")
        case Hue.ORANGE:
            return _said("Orange")
        case Hue.GOLD:
            return _said("Gold")
        case Hue.GREEN:
            return _said("Green")
        case Hue.SLATE:
            return _said("Slate")


def _said(text: str) -> str:
    return QCoreApplication.translate("Series", text)
