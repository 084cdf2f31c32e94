"""Which sessions of the calendar are shown, by their series."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import Hue, SeriesKind
from cqo_desktop.views.session import words
from cqo_desktop.widgets.chips import Choice


def key(row: SessionRow) -> str:
    """Name the chip a session is under; none is that of sessions that stand alone."""
    return str(row.series_id or "")


def choices(rows: Iterable[SessionRow], series: Iterable[SeriesRow]) -> list[Choice]:
    """Make a chip for every series that has sessions, and one for sessions that stand alone."""
    used = {key(row) for row in rows}
    made = [
        Choice(str(each.id), each.name, icon=words.series_icon(each.kind), hue=each.hue.value)
        for each in series
        if str(each.id) in used
    ]
    if "" in used and made:
        alone = QCoreApplication.translate("Calendar", "Single sessions")
        made.append(Choice("", alone, icon=words.series_icon(SeriesKind.SINGLE), hue=Hue.SLATE.value))
    return made
