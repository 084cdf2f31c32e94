"""The marks of the programme: what each shows, says and leads to, of one session and of a whole Forum."""

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.views.programme.rows import ForumRow
from cqo_desktop.views.session import words
from cqo_desktop.views.session.checks import Field

DATE, TIME, TITLE, SPEAKER, AGENDA, PLACE, TEXT, STATUS = range(8)
MARKS = (SPEAKER, AGENDA, PLACE, TEXT)
PLAN_YEAR, ROLL, EDIT = SPEAKER, PLACE, STATUS
"""Where the verbs of a series stand in its head."""
PLAN_GAP = STATUS
"""Where a gap is planned."""
WEIGHT = {Mark.PROBLEM: 0, Mark.OPEN: 1, Mark.DONE: 2, Mark.NOT_NEEDED: 3}
"""The worst first."""


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
        return words.minutes(row) if row.planned else _said("No agenda yet")
    if column == PLACE:
        return words.place(row) if found is Mark.DONE else _said("No link or room yet")
    return _said("Written") if found is Mark.DONE else _said("No text yet")


def worst(row: ForumRow, column: int) -> SessionRow:
    """Find the session of a Forum that lacks something most, the first of these."""
    return min(row.sessions, key=lambda each: WEIGHT[mark(each, column)])


def forum_mark(row: ForumRow, column: int) -> Mark:
    """Give a Forum the mark of the session that lacks something most."""
    return mark(worst(row, column), column)


def forum_mark_words(row: ForumRow, column: int) -> str:
    """Say how many sessions of a Forum have what they need."""
    needed = [found for each in row.sessions if (found := mark(each, column)) is not Mark.NOT_NEEDED]
    if not needed:
        return _said("Not needed")
    ready = sum(found is Mark.DONE for found in needed)
    return _said("{ready} of {count} sessions are ready").format(ready=ready, count=len(needed))


def _said(text: str) -> str:
    return QCoreApplication.translate("Programme", text)
