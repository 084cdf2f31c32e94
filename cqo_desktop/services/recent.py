"""What was done last, each step with the thing it was done to."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.search import Thing
from cqo_desktop.services.history import undone_steps
from cqo_desktop.store.tables import AgendaItem, Base, Change, Organization, Person, Series, Session, Step

LOOKED_AT = 64
"""So many steps are searched for those that still hold."""
_THINGS: Mapping[str, tuple[Thing, type[Base]]] = {
    "session": (Thing.SESSION, Session),
    "person": (Thing.PERSON, Person),
    "series": (Thing.SERIES, Series),
    "organization": (Thing.ORGANIZATION, Organization),
}
"""What a step can be about; the first named where it touched several sorts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trace:
    """One step that still holds."""

    id: int
    at: datetime
    author: str
    title: str
    thing: Thing | None = None
    """What it was done to, where that is one thing and still there."""
    thing_id: int = 0


def traces(db: Db, *, limit: int) -> list[Trace]:
    """List the newest steps first; what was undone since, and the undoing itself, is left out."""
    columns = (Step.id, Step.at, Step.author, Step.title, Step.undoes)
    steps = db.execute(select(*columns).order_by(Step.id.desc()).limit(LOOKED_AT)).all()
    undone = undone_steps(db, since=steps[-1].id if steps else 0)
    held = [step for step in steps if step.undoes is None and step.id not in undone][:limit]
    things = _things(db, [step.id for step in held])
    made = []
    for step in held:
        thing, thing_id = things.get(step.id, (None, 0))
        made.append(Trace(id=step.id, at=step.at, author=step.author, title=step.title, thing=thing, thing_id=thing_id))
    return made


def _things(db: Db, steps: Sequence[int]) -> dict[int, tuple[Thing, int]]:
    touched = _touched(db, steps)
    found: dict[int, tuple[Thing, int]] = {}
    for name, (thing, table) in _THINGS.items():
        wanted = {step: ids.pop() for step, ids in touched[name].items() if len(ids) == 1 and step not in found}
        there = set(db.scalars(select(table.id).where(table.id.in_(wanted.values()))))
        found |= {step: (thing, row_id) for step, row_id in wanted.items() if row_id in there}
    return found


def _touched(db: Db, steps: Sequence[int]) -> dict[str, dict[int, set[int]]]:
    """Give by table, then by step, the row that was touched; both ends stand for many."""
    query = (
        select(Change.step_id, Change.table_name, func.min(Change.row_id), func.max(Change.row_id))
        .where(Change.step_id.in_(steps))
        .group_by(Change.step_id, Change.table_name)
    )
    made: dict[str, dict[int, set[int]]] = defaultdict(dict)
    for step, name, first, last in db.execute(query):
        made[name][step] = {first, last}
    items = {first for ids in made["agenda_item"].values() for first in ids}
    sessions = dict(db.execute(select(AgendaItem.id, AgendaItem.session_id).where(AgendaItem.id.in_(items))).all())
    for step, ids in made["agenda_item"].items():
        made["session"].setdefault(step, {sessions[each] for each in ids if each in sessions})
    return made
