"""What was done, by whom and when, in sentences."""

from collections import defaultdict

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import HistoryRow
from cqo_desktop.domain.sentences import told
from cqo_desktop.store.journal import stacks as author_stacks
from cqo_desktop.store.tables import Change, FinalStep, Step
from cqo_desktop.store.triggers import journalled

TABLES = frozenset(table.name for table in journalled())
"""Every table whose changes the history tells."""


def listed(
    db: Db, *, me: str = "", limit: int = 500, table: str | None = None, row: int | None = None
) -> list[HistoryRow]:
    """List the newest steps first; those of one row where table and row are given. `me` is told as 'you'."""
    query = select(Step).order_by(Step.id.desc()).limit(limit)
    if table is not None:
        touched = select(Change.step_id).where(Change.table_name == table, Change.row_id == row)
        query = query.where(Step.id.in_(touched))
    steps = list(db.scalars(query))
    tables: dict[int, set[str]] = defaultdict(set)
    ids = query.with_only_columns(Step.id).subquery()
    touches = select(Change.step_id, Change.table_name).join(ids, ids.c.id == Change.step_id).distinct()
    for step_id, name in db.execute(touches):
        tables[step_id].add(name)
    undone = undone_steps(db, since=steps[-1].id if steps else 0)
    final = frozenset(db.scalars(select(FinalStep.step_id).where(FinalStep.step_id.in_(select(ids.c.id)))))
    return [
        HistoryRow(
            id=step.id,
            at=step.at,
            author=step.author,
            title=step.title,
            sentence=f"{'you' if step.author == me else step.author}: {told(step.title)}",
            tables=frozenset(tables[step.id]),
            undone=step.id in undone,
            final=step.id in final,
        )
        for step in steps
    ]


def undone_steps(db: Db, *, since: int) -> set[int]:
    """Find the steps whose undoing was not undone in turn."""
    undone: set[int] = set()
    inverses = select(Step.id, Step.undoes).where(Step.undoes >= since).order_by(Step.id.desc())
    for step_id, undoes in db.execute(inverses):
        if step_id not in undone and undoes is not None:
            undone.add(undoes)
    return undone


def undo_title(db: Db, *, author: str) -> str | None:
    """Name what this author's undo would take back."""
    stack = author_stacks(db, author=author).undo
    return stack[-1][1] if stack else None


def redo_title(db: Db, *, author: str) -> str | None:
    """Name what this author's redo would do again."""
    stack = author_stacks(db, author=author).redo
    return stack[-1][1] if stack else None


def news(db: Db, *, since: int | None = None) -> tuple[int, frozenset[str]]:
    """Give the newest change’s number and the tables changed since an older one; edits that join a step count too."""
    newest = db.scalar(select(func.max(Change.id))) or 0
    if since is None or newest == since:
        return newest, frozenset()
    return newest, frozenset(db.scalars(select(Change.table_name).where(Change.id > since).distinct()))
