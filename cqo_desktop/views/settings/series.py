"""The series of the network: their order, and a form for each."""

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.models import cities
from cqo_desktop.models.typed_time import parsed
from cqo_desktop.services import series
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.session.words import series_icon
from cqo_desktop.views.settings.series_form import SeriesForm, rank
from cqo_desktop.widgets.named_rows import Named, NamedRows
from cqo_desktop.widgets.settings_card import SettingsCard


class SeriesCard(SettingsCard):
    """Every series in the order in which lists show them."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Series"),
            _said("What holds sessions together: a colour, a length, a rule, and an agenda to begin with."),
        )
        self._desk = desk
        self._every: dict[int, SeriesRow] = {}
        self.rows = NamedRows(_said("Series"), _said("New series…"))
        self.add_wide(self.rows, _said("colour minutes rule template agenda monthly"))
        self.rows.edited.connect(self.edit)
        self.rows.added.connect(self.add_one)
        self.rows.moved.connect(self._move)
        self.rows.duplicated.connect(self._duplicate)
        self.rows.deleted.connect(self._delete)

    def refresh(self) -> None:
        """Show the series as they are."""
        every = self._desk.document.ask(series.listed)
        self._every = {row.id: row for row in every}
        self.rows.show_rows([self._named(row) for row in every])

    def edit(self, series_id: int) -> SeriesForm:
        """Open the form of a series."""
        form = SeriesForm(self, self._desk, self._every[series_id])
        form.open()
        return form

    def add_one(self) -> SeriesForm:
        """Open the form of a new series."""
        form = SeriesForm(self, self._desk, None)
        form.open()
        return form

    def _named(self, row: SeriesRow) -> Named:
        facts = [
            _said("{minutes} min").format(minutes=row.minutes),
            self._rule(row),
            _said("%n session(s)", row.sessions),
        ]
        return Named(row.id, row.name, ", ".join(each for each in facts if each), series_icon(row.kind), row.hue.value)

    def _rule(self, row: SeriesRow) -> str:
        at = parsed(row.rule_time or "")
        if row.rule_nth is None or row.rule_weekday is None or at is None or not row.rule_zone:
            return ""
        return _said("{rank} {weekday}, {hour} {city}").format(
            rank=rank(row.rule_nth),
            weekday=QLocale().dayName(row.rule_weekday + 1),
            hour=self._desk.clock.hour(at),
            city=cities.city(row.rule_zone),
        )

    def _move(self, series_id: int, to: int) -> None:
        self._desk.do(series.move, series_id=series_id, to=to)

    def _duplicate(self, series_id: int) -> None:
        self._desk.do(series.duplicate, series_id=series_id)

    def _delete(self, series_id: int) -> None:
        self._desk.do(series.delete, series_id=series_id)


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, number)
