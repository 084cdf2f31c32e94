"""What one step of the history changed, read from the journal."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.step_facts import Done, Fact, StepFacts, Thing
from cqo_desktop.store.tables import Base, Change

MOST = 60
"""More things than this are counted, not told."""
_NAMES = {"session": "title", "agenda_item": "title", "template_item": "title", "message": "title"}
"""The column that names a thing where it is not `name`."""
_REFERS = {
    "series_id": "series",
    "room_id": "room",
    "venue_id": "venue",
    "organization_id": "organization",
    "person_id": "person",
    "session_id": "session",
    "item_id": "agenda_item",
    "replaced_by_id": "session",
}
_SILENT = frozenset(
    {
        "id", "uid", "guid", "calendar_uid", "uid_domain", "created", "revised", "sequence", "instant", "rules_version",
        "fold", "position", "extra", "data", "media_type",
    }
)  # fmt: skip
"""Columns that tell people nothing."""

type _Row = Mapping[str, Any]
type _Net = tuple[str, int, _Row | None, _Row | None]


def step_facts(db: Db, *, step_id: int) -> StepFacts:
    """Say what a step did to each thing, in the order in which it did."""
    found = list(_net(db, step_id))
    total = db.scalar(select(func.count()).select_from(_touched(step_id).subquery())) or 0
    names = _names(db, found)
    things = tuple(thing for each in found if (thing := _thing(each, names)) is not None)
    return StepFacts(things=things, more=total - len(found))


def _touched(step_id: int) -> Any:  # noqa: ANN401 - SQLAlchemy's select has no simpler type
    first, last = func.min(Change.id).label("first"), func.max(Change.id).label("last")
    query = select(Change.table_name, Change.row_id, first, last).where(Change.step_id == step_id)
    return query.group_by(Change.table_name, Change.row_id).order_by(first)


def _net(db: Db, step_id: int) -> Iterator[_Net]:
    """Give the first things touched, each before its first change and after its last."""
    spans = db.execute(_touched(step_id).limit(MOST)).all()
    ids = {each for span in spans for each in (span.first, span.last)}
    query = select(Change.id, Change.before, Change.after).where(Change.id.in_(ids))
    rows = {each: (before, after) for each, before, after in db.execute(query)}
    for span in spans:
        yield span.table_name, span.row_id, _read(rows[span.first][0]), _read(rows[span.last][1])


def _read(text: str | None) -> _Row | None:
    return json.loads(text) if text else None


def _thing(net: _Net, names: Mapping[tuple[str, int], str]) -> Thing | None:
    table, row, before, after = net
    if before is None and after is None:
        return None
    done = Done.ADDED if before is None else Done.REMOVED if after is None else Done.CHANGED
    facts = tuple(_facts(table, before or {}, after or {}, names)) if done is not Done.REMOVED else ()
    if done is Done.CHANGED and not facts:
        return None
    return Thing(table=table, row=row, done=done, name=_called(table, after or before or {}, names), facts=facts)


def _facts(table: str, before: _Row, after: _Row, names: Mapping[tuple[str, int], str]) -> Iterator[Fact]:
    usual = _usual(table) if not before else {}
    for field, value in after.items():
        old = before.get(field, usual.get(field))
        if field in _SILENT or value == old or (not before and field in _named_by(table)):
            continue
        refers = _REFERS.get(field)
        yield Fact(
            field=field,
            before=_told(old, refers, names) if before else "",
            after=_told(value, refers, names),
        )


def _told(value: object, refers: str | None, names: Mapping[tuple[str, int], str]) -> str:
    if value is None:
        return ""
    return names.get((refers, value), "") if refers and isinstance(value, int) else str(value)


def _usual(table: str) -> dict[str, object]:
    columns = Base.metadata.tables[table].columns if table in Base.metadata.tables else ()
    return {column.name: getattr(column.default, "arg", None) for column in columns}


def _named_by(table: str) -> frozenset[str]:
    parts = {"session_part": {"session_id", "person_id"}, "item_part": {"item_id", "person_id"}}
    return frozenset(parts.get(table, {_NAMES.get(table, "name")}))


def _called(table: str, row: _Row, names: Mapping[tuple[str, int], str]) -> str:
    """Name a row; one that only joins two things goes by the names of both."""
    own = row.get(_NAMES.get(table, "name"))
    if isinstance(own, str):
        return own
    joined = (names.get((_REFERS[field], row[field]), "") for field in _REFERS if row.get(field))
    return ", ".join(filter(None, reversed([*joined])))


def _names(db: Db, found: Iterable[_Net]) -> dict[tuple[str, int], str]:
    """Find the names of all that is referred to: as they are, else as they were last."""
    wanted: dict[str, set[int]] = defaultdict(set)
    for _, _, before, after in found:
        for row in filter(None, (before, after)):
            for field, table in _REFERS.items():
                if isinstance(row.get(field), int):
                    wanted[table].add(row[field])
    names: dict[tuple[str, int], str] = {}
    for table, ids in wanted.items():
        columns = Base.metadata.tables[table].columns
        query = select(columns.id, columns[_NAMES.get(table, "name")]).where(columns.id.in_(ids))
        names |= {(table, each): name for each, name in db.execute(query)}
        names |= _last_names(db, table, {each for each in ids if (table, each) not in names})
    return names


def _last_names(db: Db, table: str, ids: set[int]) -> dict[tuple[str, int], str]:
    if not ids:
        return {}
    query = select(Change.row_id, Change.before).where(
        Change.table_name == table, Change.row_id.in_(ids), Change.after.is_(None)
    )
    return {(table, row): str(json.loads(text)[_NAMES.get(table, "name")]) for row, text in db.execute(query) if text}
