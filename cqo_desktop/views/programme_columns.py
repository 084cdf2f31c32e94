"""What the columns of the programme say of a session, of a month without one, and of a series."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import override

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views import session_words
from cqo_desktop.views.programme_rows import GapRow, MonthHead, Place, ProgrammeRow, SeriesHead
from cqo_desktop.views.session_checks import Field

DATE, TIME, TITLE, SPEAKER, AGENDA, PLACE, TEXT, STATUS = range(8)
MARKS = (SPEAKER, AGENDA, PLACE, TEXT)
PLAN_YEAR, ROLL, EDIT = SPEAKER, PLACE, STATUS
"""Where the verbs of a series stand in its head."""
PLAN_GAP = STATUS
"""Where a gap is planned."""
_WEIGHT = {Mark.PROBLEM: 0, Mark.OPEN: 1, Mark.DONE: 2, Mark.NOT_NEEDED: 3}
_CENTRE = Qt.AlignmentFlag.AlignCenter


class ProgrammeModel(RowsModel[ProgrammeRow]):
    """Sessions between their heads; every mark has its sentence as a tip."""

    def __init__(self, write: Callable[[], Clock], parent: QObject, *, with_months: bool) -> None:
        self.lessons: Mapping[int, Place] = {}
        """Which lesson of how many a session is."""
        self.with_years = False
        """Whether dates name their year."""
        self.under_months = with_months
        """Whether the month stands above, so that dates need not name it."""
        self.is_ordered = not with_months
        """Whether sessions can be put in another order."""
        super().__init__(self._all(write), parent, is_head=_is_month, copying=_copying(write))

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if index.isValid() and role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.at(index.row())
            if not isinstance(row, SessionRow):
                return super().data(index) if role == Qt.ItemDataRole.AccessibleTextRole else None
            if role == Qt.ItemDataRole.ToolTipRole and index.column() in MARKS:
                return f"<p>{escape(mark_words(row, index.column()), quote=False)}</p>"
        return super().data(index, role)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and isinstance(self.at(index.row()), SessionRow):
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def copied(self, rows: Iterable[ProgrammeRow]) -> tuple[list[str], list[list[str]]]:
        return super().copied(row for row in rows if isinstance(row, SessionRow))

    def lesson(self, row: SessionRow) -> str:
        """Say which lesson of a mini-series it is."""
        place = self.lessons.get(row.id)
        if place is None:
            return ""
        return self.tr("Lesson {place} of {count}").format(place=place[0], count=place[1])

    def _all(self, write: Callable[[], Clock]) -> tuple[Column[ProgrammeRow], ...]:
        def spoken(row: SessionRow) -> str:
            return ", ".join(part for part in (row.title, self.lesson(row), row.series) if part)

        return (
            Column(
                _said("Date"), _text(self._day), _text(lambda row: clock.long_day(row.wall)), _key(lambda r: r.instant)
            ),
            Column(
                _said("Time"),
                _session(lambda row: write().hour(row.wall)),
                key=_key(lambda row: row.wall.time()),
            ),
            Column(_said("Session"), _session(lambda row: row.title), _session(spoken)),
            _mark_column(_said("Speaker"), SPEAKER),
            _mark_column(_said("Agenda"), AGENDA),
            _mark_column(_said("Where"), PLACE),
            _mark_column(_said("Text"), TEXT),
            Column(_said("Status"), _text_at_end(lambda row: session_words.status(row.status))),
        )

    def _day(self, row: SessionRow) -> str:
        if self.under_months:
            return clock.short_day(row.wall)
        return clock.dated(row.wall) if self.with_years else clock.day(row.wall)


def mark(row: SessionRow, column: int) -> Mark:
    """Give the mark of a column."""
    ready = marks(row)
    return {SPEAKER: ready.speaker, AGENDA: ready.agenda, PLACE: ready.place, TEXT: ready.text}[column]


def field(row: SessionRow, column: int) -> Field:
    """Find the field behind a mark."""
    has_room = row.in_person or row.kind is SeriesKind.FORUM_TRACK
    places = {SPEAKER: Field.PEOPLE, AGENDA: Field.AGENDA, PLACE: Field.ROOM if has_room else Field.LINK}
    return places.get(column, Field.TEXT)


def mark_words(row: SessionRow, column: int) -> str:
    """Say what a mark shows."""
    found = mark(row, column)
    if found is Mark.NOT_NEEDED:
        return _said("Not needed")
    if column == SPEAKER:
        return ", ".join(row.speakers) or _said("No speaker yet")
    if column == AGENDA and row.planned > row.minutes:
        return _said("{planned} of {minutes} min, too long").format(planned=row.planned, minutes=row.minutes)
    if column == AGENDA:
        return session_words.minutes(row) if row.planned else _said("No agenda yet")
    if column == PLACE:
        return session_words.place(row) if found is Mark.DONE else _said("No link or room yet")
    return _said("Written") if found is Mark.DONE else _said("No text yet")


def gap_words(row: GapRow) -> str:
    """Say which month lacks a session, and what waits for it."""
    if row.idea:
        return _said("{month} has no session. “{idea}” is an idea for it.").format(
            month=clock.month(row.first), idea=row.idea
        )
    return _said("{month} has no session.").format(month=clock.month(row.first))


def head_words(row: SeriesHead) -> str:
    """Name a series."""
    return row.series.name if row.series else _said("In no series")


def act_words(row: ProgrammeRow, column: int) -> str:
    """Name what a press on a cell does; nothing where it does nothing."""
    match row:
        case GapRow() if column == PLAN_GAP:
            return _said("Plan it")
        case SeriesHead(series=series) if series is not None:
            if column == PLAN_YEAR and series.kind is not SeriesKind.FORUM_TRACK:
                return _said("Plan a year…")
            if column == ROLL and series.sessions:
                return _said("Roll to next year…")
            return _said("Edit…") if column == EDIT else ""
        case _:
            return ""


def _is_month(row: ProgrammeRow) -> bool:
    return isinstance(row, MonthHead)


def _copying(write: Callable[[], Clock]) -> tuple[Column[ProgrammeRow], ...]:
    """Give a copied table what it has no heads and no marks for."""
    return (
        Column(_said("Date"), _session(lambda row: clock.dated(row.wall))),
        Column(_said("Time"), _session(lambda row: write().hour(row.wall))),
        Column(_said("Session"), _session(lambda row: row.title)),
        Column(_said("Series"), _session(lambda row: row.series)),
        Column(_said("Speakers"), _session(lambda row: ", ".join(row.speakers))),
        Column(_said("Where"), _session(session_words.place)),
        Column(_said("Agenda"), _session(lambda row: session_words.minutes(row) if row.planned else "")),
        Column(_said("Status"), _session(lambda row: session_words.status(row.status))),
    )


def _mark_column(title: str, column: int) -> Column[ProgrammeRow]:
    def shown(row: ProgrammeRow) -> str:
        return mark_words(row, column) if isinstance(row, SessionRow) else act_words(row, column)

    def key(row: ProgrammeRow) -> object:
        return (_WEIGHT[mark(row, column)], shown(row)) if isinstance(row, SessionRow) else ""

    return Column(title, shown, key=key, align=_CENTRE)


def _text(write: Callable[[SessionRow], str]) -> Callable[[ProgrammeRow], str]:
    """Let the first column say what a row is that is no session."""

    def shown(row: ProgrammeRow) -> str:
        match row:
            case MonthHead():
                return clock.month(row.first)
            case GapRow():
                return gap_words(row)
            case SeriesHead():
                return head_words(row)
            case _:
                return write(row)

    return shown


def _text_at_end(write: Callable[[SessionRow], str]) -> Callable[[ProgrammeRow], str]:
    return lambda row: write(row) if isinstance(row, SessionRow) else act_words(row, STATUS)


def _session(write: Callable[[SessionRow], str]) -> Callable[[ProgrammeRow], str]:
    return lambda row: write(row) if isinstance(row, SessionRow) else ""


def _key(of: Callable[[SessionRow], object]) -> Callable[[ProgrammeRow], object]:
    return lambda row: of(row) if isinstance(row, SessionRow) else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Programme", text)
