"""What the columns of the programme say of a session, of a month without one, and of a series."""

from collections.abc import Callable, Iterable, Mapping
from html import escape
from typing import override

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.programme.marks import (
    AGENDA,
    EDIT,
    MARKS,
    PLACE,
    PLAN_GAP,
    PLAN_YEAR,
    ROLL,
    SPEAKER,
    STATUS,
    TEXT,
    TITLE,
    WEIGHT,
    forum_mark_words,
    mark,
    mark_words,
)
from cqo_desktop.views.programme.rows import ForumRow, GapRow, MonthHead, Place, ProgrammeRow, SeriesHead
from cqo_desktop.views.session import words

_CENTRE = Qt.AlignmentFlag.AlignCenter


class ProgrammeModel(RowsModel[ProgrammeRow]):
    """Sessions between their heads; every mark has its sentence as a tip."""

    def __init__(self, write: Callable[[], Clock], parent: QObject, *, with_months: bool) -> None:
        self.lessons: Mapping[int, Place] = {}
        """Which lesson of how many a session is."""
        self.firsts: Mapping[int, SessionRow] = {}
        """The first sitting of each session that repeats one."""
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
            if role == Qt.ItemDataRole.ToolTipRole and index.column() in MARKS:
                text = str(super().data(index) or "")
                return f"<p>{escape(text, quote=False)}</p>" if text else None
            if isinstance(row, ForumRow) and role == Qt.ItemDataRole.AccessibleTextRole and index.column() == TITLE:
                return f"{row.name}, {forum_words(row)}"
            if not isinstance(row, SessionRow):
                return super().data(index) if role == Qt.ItemDataRole.AccessibleTextRole else None
        return super().data(index, role)

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and isinstance(self.at(index.row()), SessionRow):
            return flags | Qt.ItemFlag.ItemIsDragEnabled
        return flags

    @override
    def copied(self, rows: Iterable[ProgrammeRow]) -> tuple[list[str], list[list[str]]]:
        every = [each for row in rows for each in ([row] if isinstance(row, SessionRow) else _folded(row))]
        return super().copied(every)

    def told(self, row: SessionRow) -> str:
        """Say which lesson of a mini-series it is, and whether it is held for the second time."""
        first = self.firsts.get(row.id)
        again = self.tr("Second sitting of {day}").format(day=clock.day(first.wall)) if first else ""
        return ", ".join(text for text in (self._lesson(row), again) if text)

    def short(self, row: SessionRow) -> str:
        """Mark a session that is held for the second time, where there is no room for more."""
        return self.tr("2nd sitting") if row.id in self.firsts else ""

    def _lesson(self, row: SessionRow) -> str:
        place = self.lessons.get(row.id)
        if place is None:
            return ""
        return self.tr("Lesson {place} of {count}").format(place=place[0], count=place[1])

    def _all(self, write: Callable[[], Clock]) -> tuple[Column[ProgrammeRow], ...]:
        def spoken(row: SessionRow) -> str:
            return ", ".join(part for part in (row.title, self.told(row), row.series) if part)

        return (
            Column(
                _said("Date"), _text(self._day), _text(lambda row: clock.long_day(row.wall)), _key(lambda r: r.instant)
            ),
            Column(
                _said("Time"),
                _session(lambda row: write().hour(row.wall)),
                key=_key(lambda row: row.wall.time()),
            ),
            Column(_said("Session"), _title, _session(spoken)),
            _mark_column(_said("Speaker"), SPEAKER),
            _mark_column(_said("Agenda"), AGENDA),
            _mark_column(_said("Where"), PLACE),
            _mark_column(_said("Text"), TEXT),
            Column(_said("Status"), _text_at_end(lambda row: words.status(row.status))),
        )

    def _day(self, row: SessionRow) -> str:
        if self.under_months:
            return clock.short_day(row.wall)
        return clock.dated(row.wall) if self.with_years else clock.day(row.wall)


def gap_words(row: GapRow) -> str:
    """Say which month lacks a session, and what waits for it."""
    month = clock.month(row.first)
    # Some languages write months small; at the beginning of a sentence they do not.
    month = f"{month[:1].upper()}{month[1:]}"
    if row.idea:
        return _said("{month} has no session. “{idea}” is an idea for it.").format(month=month, idea=row.idea)
    return _said("{month} has no session.").format(month=month)


def forum_words(row: ForumRow) -> str:
    """Say how large a Forum is."""
    days = (row.sessions[-1].wall.date() - row.sessions[0].wall.date()).days + 1
    rooms = len({each.room_id for each in row.sessions if each.room_id is not None})
    return _said("{days}, {rooms}, {sessions}").format(
        days=QCoreApplication.translate("Programme", "%n day(s)", "", days),
        rooms=QCoreApplication.translate("Programme", "%n room(s)", "", rooms),
        sessions=QCoreApplication.translate("Programme", "%n session(s)", "", len(row.sessions)),
    )


def head_words(row: SeriesHead) -> str:
    """Name a series."""
    return row.series.name if row.series else _said("In no series")


def act_words(row: ProgrammeRow, column: int) -> str:
    """Name what a press on a cell does; nothing where it does nothing."""
    match row:
        case GapRow() if column == PLAN_GAP:
            return _said("Plan it")
        case ForumRow() if column == STATUS:
            return _said("Fold") if row.is_open else _said("Show all")
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
        Column(_said("Where"), _session(words.place)),
        Column(_said("Agenda"), _session(lambda row: words.minutes(row) if row.planned else "")),
        Column(_said("Status"), _session(lambda row: words.status(row.status))),
    )


def _mark_column(title: str, column: int) -> Column[ProgrammeRow]:
    def shown(row: ProgrammeRow) -> str:
        match row:
            case SessionRow():
                return mark_words(row, column)
            case ForumRow():
                return forum_mark_words(row, column)
            case _:
                return act_words(row, column)

    def key(row: ProgrammeRow) -> object:
        return (WEIGHT[mark(row, column)], shown(row)) if isinstance(row, SessionRow) else ""

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
            case ForumRow(sessions=sessions):
                return _said("{first} to {last}").format(first=sessions[0].wall.day, last=sessions[-1].wall.day)
            case _:
                return write(row)

    return shown


def _title(row: ProgrammeRow) -> str:
    match row:
        case SessionRow():
            return row.title
        case ForumRow():
            return row.name
        case _:
            return ""


def _folded(row: ProgrammeRow) -> tuple[SessionRow, ...]:
    """Give the sessions that a line stands for."""
    return row.sessions if isinstance(row, ForumRow) and not row.is_open else ()


def _text_at_end(write: Callable[[SessionRow], str]) -> Callable[[ProgrammeRow], str]:
    return lambda row: write(row) if isinstance(row, SessionRow) else act_words(row, STATUS)


def _session(write: Callable[[SessionRow], str]) -> Callable[[ProgrammeRow], str]:
    return lambda row: write(row) if isinstance(row, SessionRow) else ""


def _key(of: Callable[[SessionRow], object]) -> Callable[[ProgrammeRow], object]:
    return lambda row: of(row) if isinstance(row, SessionRow) else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Programme", text)
