"""Going back to an earlier day of the file, as one step that can itself be taken back."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.store import inverse, journal
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Change, FinalStep, Session, Step


def restore(db: Db, *, step_id: int) -> None:
    """Bring everything back to what it was after a step; later steps stay in the history.

    Raises:
        Refused: nothing came after it, or something that came after it cannot be taken back.
        PlannerError: there is no such step.
    """
    step = journal.find(db, step_id)
    later = _later(db, step_id)
    if not later:
        raise Refused("Nothing was done after this step; there is nothing to take back.")
    sent = db.scalar(select(Step.title).join(FinalStep).where(Step.id > step_id).order_by(Step.id).limit(1))
    if sent is not None:
        raise Refused(f"{quoted(sent)} came after it and cannot be taken back. Choose a later step to go back to.")
    if _rules_changed(db, step_id):
        raise Refused(
            "The time-zone rules have changed since then, and old times would be wrong by today’s. "
            "Choose a later step to go back to."
        )
    entitle(db, f"Restore the network as it was after ‘{journal.bare(step.title)}’")
    inverse.restore(db, step)


def authors_since(db: Db, *, step_id: int) -> Sequence[tuple[str, int]]:
    """Say whose steps came after a step, and how many of each, those with the most first."""
    number = func.count(Step.id)
    query = select(Step.author, number).where(Step.id > step_id).group_by(Step.author)
    return [(author, count) for author, count in db.execute(query.order_by(number.desc(), Step.author))]


def _later(db: Db, step_id: int) -> bool:
    return db.scalar(select(Step.id).where(Step.id > step_id, Step.id != journal.under_way(db)).limit(1)) is not None


def _rules_changed(db: Db, step_id: int) -> bool:
    before, after = (func.json_extract(column, "$.rules_version") for column in (Change.before, Change.after))
    moved = select(Change.id).where(Change.table_name == Session.__tablename__, Change.step_id > step_id)
    return db.scalar(moved.where(before != after).limit(1)) is not None
