"""What the cells of the programme do when they are pressed."""

from PySide6.QtCore import QObject, Signal

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.services import year_planning
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.programme.marks import MARKS, PLAN_YEAR, ROLL, field, worst
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, ProgrammeRow, SeriesHead
from cqo_desktop.views.programme.series_verbs import SeriesVerbs
from cqo_desktop.views.session import begin


class ProgrammeActs(QObject):
    """Lead to fields, plan gaps, open Forums, and begin what a series can."""

    folded = Signal(int)
    """The sessions of a Forum are to be shown, or no longer."""

    def __init__(self, desk: Desk, of_series: SeriesVerbs) -> None:
        super().__init__(of_series)
        self._desk, self._of_series = desk, of_series

    def act(self, row: ProgrammeRow, column: int) -> None:
        """Do what a cell says."""
        match row:
            case SessionRow():
                self._desk.field_wanted.emit(row.id, field(row, column))
            case ForumRow() if column in MARKS:
                session = worst(row, column)
                self._desk.field_wanted.emit(session.id, field(session, column))
            case ForumRow():
                self.folded.emit(row.series_id)
            case GapRow():
                self._fill(row)
            case SeriesHead():
                series = self._of_series
                verb = {PLAN_YEAR: series.plan_year, ROLL: series.roll}.get(column, series.edit)
                verb()
            case MonthHead():
                pass

    def _fill(self, gap: GapRow) -> None:
        made = self._desk.do(year_planning.fill, series_id=gap.series_id, month=gap.first)
        begin.open_new(self._desk, made)
