"""One journal: every step, what it changed, and how to take it back.

A step is one transaction with a title. Triggers (see `triggers`) write each row it changes, before and after.
Undo writes a new step with the inverse; redo is the undo of the undo. What happened in the world, such as a mail that
went out, is recorded by final steps: they stand in the history and on nobody's stack.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import batched
from typing import Any

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, update
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.store.tables import Base, Change, FinalStep, Step

TOGETHER = timedelta(seconds=5)
"""Edits of one field by one author closer than this join one step."""

_STEP, _CHANGE = Base.metadata.tables["step"], Base.metadata.tables["change"]
_OPEN_STEP = Base.metadata.tables["open_step"]
# Every step runs these; made once, they cost a fifth.
_BEGIN = insert(_STEP).returning(_STEP.c.id)
_OPEN = insert(_OPEN_STEP)
_CLOSE = delete(_OPEN_STEP)
_TOUCHED = select(_CHANGE.c.table_name).where(_CHANGE.c.step_id == bindparam("step")).distinct()
_DROP = delete(_STEP).where(_STEP.c.id == bindparam("step"))
_BEFORE = select(_STEP).where(_STEP.c.id < bindparam("step")).order_by(_STEP.c.id.desc()).limit(1)
_HAND_OVER = update(_CHANGE).where(_CHANGE.c.step_id == bindparam("step")).values(step_id=bindparam("to"))
_NAME = update(_STEP).where(_STEP.c.id == bindparam("step"))
_TITLE = "step title"
_ID = "step id"
_AT = "step time"


@dataclass(frozen=True, slots=True)
class Title:
    """What a verb says of itself."""

    words: str | Callable[[str], str]
    joins: str | None = None
    origin: str = ""

    def text(self, origin: str) -> str:
        """Give the title, told from the value the field had first."""
        return self.words if isinstance(self.words, str) else self.words(origin)


@dataclass(frozen=True, slots=True)
class Made:
    """A finished step; `id` is None where nothing changed."""

    id: int | None
    title: str
    tables: frozenset[str]


def entitle(db: Db, title: str | Callable[[str], str], *, joins: str | None = None, origin: str = "") -> None:
    """Name the step under way; the first verb of a step names it.

    `joins` names the field being edited, so that rapid edits of it become one step. A title that tells the old
    value is a function of it: it gets the `origin` of the first of the joined edits.
    """
    if _TITLE not in db.info:
        db.info[_TITLE] = Title(title, joins, origin)


def begin(db: Db, *, author: str, at: datetime) -> None:
    """Open a step; the transaction must be a writing one."""
    db.info.pop(_TITLE, None)
    connection = db.connection()
    step_id = connection.execute(_BEGIN, {"at": at, "author": author, "title": ""}).scalar_one()
    connection.execute(_OPEN, {"step_id": step_id})
    db.info[_ID] = step_id
    db.info[_AT] = at


def under_way(db: Db) -> int:
    """Give the id of the step under way."""
    step: int = db.info[_ID]
    return step


def settle(db: Db, rows: Sequence[Base]) -> None:
    """Make the step under way final, and with it every step that made these rows what they are.

    A mail that was sent cannot be taken back, nor can its draft.
    """
    db.flush()
    tables = {row.__tablename__ for row in rows}
    known = select(FinalStep.step_id)
    for table in tables:
        ids = [row.id for row in rows if row.__tablename__ == table]
        for some in batched(ids, 500):
            touched = select(Change.step_id).where(Change.table_name == table, Change.row_id.in_(some))
            steps = db.scalars(touched.where(Change.step_id.not_in(known)).distinct()).all()
            db.add_all(FinalStep(step_id=step_id) for step_id in steps)
            db.flush()


def finish(db: Db, *, author: str, at: datetime, undoes: int | None = None) -> Made:
    """Close the step under way: title it, join it to the one before, or drop it where nothing changed."""
    db.flush()
    step_id: int = db.info.pop(_ID)
    title: Title | None = db.info.pop(_TITLE, None)
    connection = db.connection()
    connection.execute(_CLOSE)
    tables = frozenset(connection.execute(_TOUCHED, {"step": step_id}).scalars())
    # An inverse without effect stays all the same: it is what takes its step off the stack.
    if not tables and undoes is None:
        connection.execute(_DROP, {"step": step_id})
        return Made(None, "", tables)
    if title is None:
        raise PlannerError("A change has no title; please report this.")
    previous = _joinable(connection, step_id, title, author=author, at=at)
    origin = previous.origin or "" if previous else title.origin
    if previous:
        connection.execute(_HAND_OVER, {"step": step_id, "to": previous.id})
        connection.execute(_DROP, {"step": step_id})
        step_id = previous.id
    words = title.text(origin)
    values = {"at": at, "title": words, "joins": title.joins, "origin": origin or None, "undoes": undoes}
    connection.execute(_NAME, {"step": step_id, **values})
    return Made(step_id, words, tables)


def _joinable(connection: Connection, step_id: int, title: Title, *, author: str, at: datetime) -> Row[Any] | None:
    if title.joins is None:
        return None
    last = connection.execute(_BEFORE, {"step": step_id}).one_or_none()
    if last is None or last.undoes is not None:
        return None
    same = last.joins == title.joins and last.author == author
    return last if same and timedelta() <= at - last.at <= TOGETHER else None


type Stack = tuple[tuple[int, str], ...]
"""Steps and their titles, newest last."""


@dataclass(frozen=True, slots=True)
class Stacks:
    """What can be taken back and what can be done again."""

    undo: Stack
    redo: Stack


def stacks(db: Db, *, author: str, depth: int = 500) -> Stacks:
    """Read an author's undo and redo stacks from the newest steps: they are the file's, so a restart keeps them.

    What a colleague took back is on neither.
    """
    final = select(FinalStep.step_id)
    mine = select(Step.id).where(Step.author == author, Step.id.not_in(final)).order_by(Step.id.desc()).limit(depth)
    rows = db.execute(
        select(Step.id, Step.title, Step.undoes, Step.author)
        .where(Step.id.in_(mine) | Step.undoes.in_(mine), Step.id.not_in(final))
        .order_by(Step.id),
    ).all()
    undo: dict[int, str] = {}
    redo: dict[int, str] = {}
    for step_id, title, undoes, by in rows:
        if undoes is None:
            undo[step_id] = title
            redo.clear()
            continue
        was_redone = redo.pop(undoes, None) is not None
        undo.pop(undoes, None)
        if by == author:
            (undo if was_redone else redo)[step_id] = bare(title)
    return Stacks(tuple(undo.items()), tuple(redo.items()))


def bare(title: str) -> str:
    """Give what was done, without saying that it was undone or redone."""
    return title.removeprefix("Undo: ").removeprefix("Redo: ")


def is_undo(title: str) -> bool:
    """Tell whether a step took something back, so that taking it back does that again."""
    return title.startswith("Undo: ")


def find(db: Db, step_id: int) -> Step:
    """Find a step.

    Raises:
        PlannerError: there is none with this number.
    """
    step = db.get(Step, step_id)
    if step is None:
        raise PlannerError(f"There is no step {step_id} in this file's history; list the history to see them.")
    return step


def is_final(db: Db, step_id: int) -> bool:
    """Tell whether a step can never be taken back."""
    return db.scalar(select(FinalStep.id).where(FinalStep.step_id == step_id)) is not None


def step_time(db: Db) -> datetime:
    """Give the time of the step under way: the one clock its verbs may read."""
    at: datetime = db.info[_AT]
    return at
