"""Calendars of others beside the programme: a congress, the holidays of a country."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.incoming import Read
from cqo_desktop.models import clock
from cqo_desktop.services import importing, network, overlays
from cqo_desktop.services.overlays import OverlayRow
from cqo_desktop.views import error_sheet, file_choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.named_rows import Named, NamedRows
from cqo_desktop.widgets.settings_card import SettingsCard

_MOST_TOLD = 12


class OverlaysCard(SettingsCard):
    """Every such calendar by name; Enter shows its first day."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            _said("Overlay calendars"),
            _said("Other people’s dates, such as a congress or holidays. Sessions that fall on one are warned of."),
        )
        self._desk = desk
        self._every: dict[int, OverlayRow] = {}
        self.rows = NamedRows(_said("Overlay calendars"), _said("Add from a file…"), ordered=False, edited=False)
        self.add_wide(self.rows, _said("ics import congress conference holidays"))
        self.rows.edited.connect(self._show)
        self.rows.added.connect(self._choose)
        self.rows.deleted.connect(self._remove)

    def refresh(self) -> None:
        """Show the calendars as they are."""
        self._every = {row.id: row for row in self._desk.document.ask(overlays.listed)}
        self.rows.show_rows([_named(row) for row in self._every.values()])

    def read(self, path: Path) -> None:
        """Read a calendar beside the window, and lay it beside the programme."""
        title = _said("Read {name}").format(name=path.name)
        self._desk.read(title, lambda db, _tell: importing.read(path, home=network.one(db).zone), then=self._lay)

    def _lay(self, read: Read) -> None:
        laid = self._desk.do(overlays.lay, read=read)
        if laid is None:
            return
        told = [f"{each.line}: {said(each.message)}" if each.line else said(each.message) for each in read.problems]
        if laid.off:
            told.append(_said("%n date(s) were left out because they are called off.", laid.off))
        if laid.undated:
            told.append(_said("%n event(s) without a date were left out.", laid.undated))
        if len(told) > _MOST_TOLD:
            told = [*told[:_MOST_TOLD], _said("%n more note(s)", len(told) - _MOST_TOLD)]
        if told:
            heading = _said("What was read otherwise in {name}").format(name=read.name)
            error_sheet.ErrorSheet(self.window(), heading, "\n".join(told)).open()

    def _choose(self) -> None:
        path = file_choices.existing(self.window(), self._desk.settings.folder, _said("Calendars (*.ics)"))
        if path is not None:
            self._desk.prefer(folder=str(path.parent))
            self.read(path)

    def _show(self, overlay_id: int) -> None:
        self._desk.day_wanted.emit(self._every[overlay_id].first)

    def _remove(self, overlay_id: int) -> None:
        self._desk.do(overlays.remove, overlay_id=overlay_id)


def _named(row: OverlayRow) -> Named:
    dates = _said("%n date(s)", row.dates)
    caption = _said("{dates}, from {day}").format(dates=dates, day=clock.dated(row.first))
    return Named(row.id, row.name, caption, "calendar-days")


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Settings", text, None, number)
