"""What was done, by whom and when, in sentences."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.sentences import told
from cqo_desktop.store.journal import stacks as author_stacks
from cqo_desktop.store.tables import Change, Step


def listed(
    db: Db, *, me: str = "", limit: int = 500, table: str | None = None, row: int | None = None
) -> list[HistoryRow]:
    """List the newest steps first; those of one row where table and row are given. `me` is told as 'you'."""
    query = select(Step).order_by(Step.id.desc()).limit(limit)
    if table is not None:
        touched = select(Change.step_id).where(Change.table_name == table, Change.row_id == row)
        query = query.where(Step.id.in_(touched))
    steps = list(db.scalars(query))
    ids = [step.id for step in steps]
    tables: dict[int, set[str]] = defaultdict(set)
    for step_id, name in db.execute(
        select(Change.step_id, Change.table_name).where(Change.step_id.in_(ids)).distinct(),
    ):
        tables[step_id].add(name)
    undone = set(db.scalars(select(Step.undoes).where(Step.undoes.in_(ids))))
    return [
        HistoryRow(
            id=step.id,
            at=step.at,
            author=step.author,
            title=step.title,
            sentence=f"{'you' if step.author == me else step.author}: {told(step.title)}",
            tables=frozenset(tables[step.id]),
            undone=step.id in undone,
        )
        for step in steps
    ]


def undo_title(db: Db, *, author: str) -> str | None:
    """Name what this author's undo would take back."""
    stack = author_stacks(db, author=author).undo
    return stack[-1][1] if stack else None


def redo_title(db: Db, *, author: str) -> str | None:
    """Name what this author's redo would do again."""
    stack = author_stacks(db, author=author).redo
    return stack[-1][1] if stack else None
