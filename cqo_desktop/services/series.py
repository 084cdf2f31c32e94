"""Series: what holds sessions together, their rules and template agendas."""

import re
import uuid
from collections.abc import Mapping, Sequence
from datetime import time
from typing import TypedDict, Unpack

from sqlalchemy import delete as sql_delete
from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.recurrence import RANKS, MonthlyRule
from cqo_desktop.domain.rows import SeriesRow, TemplateRow
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.text import clean_line, clean_text, named
from cqo_desktop.domain.vocabulary import Hue, SeriesKind
from cqo_desktop.services import agenda, editing, session_facts
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Person, Series, Session, Sitting, TemplateItem

_WORDS = {
    "name": "name",
    "kind": "kind",
    "hue": "colour",
    "minutes": "length",
    "description": "description",
    "rule_nth": "rule",
    "rule_weekday": "rule",
    "rule_time": "rule",
    "rule_zone": "rule",
}


class SeriesFacts(TypedDict, total=False):
    """What a series may have besides its name and kind."""

    hue: Hue
    minutes: int
    description: str
    rule_nth: int | None
    rule_weekday: int | None
    rule_time: str | None
    rule_zone: str | None


class SeriesFields(SeriesFacts, total=False):
    """What can be edited."""

    name: str
    kind: SeriesKind


_HUES = {
    SeriesKind.MONTHLY: Hue.BLUE,
    SeriesKind.MINI_SERIES: Hue.PURPLE,
    SeriesKind.FORUM_TRACK: Hue.ORANGE,
    SeriesKind.SINGLE: Hue.SLATE,
}


def add(db: Db, *, name: str, kind: SeriesKind, **fields: Unpack[SeriesFacts]) -> int:
    """Add a series and return its id; its colour is its kind's unless given.

    Raises:
        Refused: a value is not usable.
    """
    values = {"hue": _HUES[kind], "minutes": 60, **_cleaned(fields)}
    row = Series(
        uid=str(uuid.uuid4()),
        name=named(name, "A series"),
        kind=kind,
        position=editing.next_position(db, Series.position),
        **values,
    )
    db.add(row)
    db.flush()
    entitle(db, f"Add the series {quoted(row.name)}")
    return row.id


def _cleaned(fields: Mapping[str, object]) -> dict[str, object]:
    made = dict(fields)
    for field, value in fields.items():
        match field, value:
            case "name", str():
                made[field] = named(value, "A series")
            case "description", str():
                made[field] = clean_text(value)
            case "rule_zone", str():
                made[field] = zones.zone(clean_line(value)).key
            case "rule_nth", int() if value not in RANKS:
                raise Refused(f"A monthly rule takes the first to fourth or the last weekday, not number {value}.")
            case "rule_weekday", int() if not 0 <= value <= 6:
                raise Refused("A weekday is a number from 0, Monday, to 6, Sunday.")
            case "rule_time", str() if not re.fullmatch("([01][0-9]|2[0-3]):[0-5][0-9]", value):
                raise Refused(f"“{value}” is not an hour; write it as 16:00.")
            case "minutes", int() if not 0 < value <= session_facts.LONGEST:
                raise Refused(f"Sessions cannot last {value} minutes; give 1 to {session_facts.LONGEST:,}.")
            case _:
                pass
    return made


def edit(
    db: Db,
    *,
    series_id: int,
    was: Mapping[str, object] | None = None,
    **fields: Unpack[SeriesFields],
) -> None:
    """Change facts of a series; sessions planned already keep their own.

    Raises:
        NotFound: it is gone.
        Conflict: somebody changed the same fact meanwhile.
    """
    row = editing.found(db, Series, series_id, "series")
    editing.edit(db, row, name=row.name, fields=_cleaned(fields), words=_WORDS, was=was)


def set_template(db: Db, *, series_id: int, items: Sequence[tuple[str, int]]) -> None:
    """Set the template agenda new sessions of a series begin with, as titles and minutes."""
    row = editing.found(db, Series, series_id, "series")
    entitle(db, f"Set the template agenda of {quoted(row.name)}")
    db.execute(sql_delete(TemplateItem).where(TemplateItem.series_id == series_id))
    for position, (title, minutes) in enumerate(items):
        if not 0 <= minutes <= agenda.LONGEST:
            raise Refused(f"An agenda item cannot last {minutes} minutes; give 0 to {agenda.LONGEST}.")
        title = named(title, "An agenda item")  # noqa: PLW2901 - the cleaned one is the one kept
        db.add(TemplateItem(series_id=series_id, position=position, title=title, minutes=minutes))


def move(db: Db, *, series_id: int, to: int) -> None:
    """Put a series at another place in lists, 0 the first."""
    row = editing.found(db, Series, series_id, "series")
    rows = list(db.scalars(select(Series).order_by(Series.position, Series.id)))
    editing.places([*editing.reorder(rows, row, to)])
    entitle(db, f"Move the series {quoted(row.name)} to place {row.position + 1}")


def duplicate(db: Db, *, series_id: int) -> int:
    """Add another series like this one, template included and sessions not; return its id."""
    row = editing.found(db, Series, series_id, "series")
    entitle(db, f"Duplicate the series {quoted(row.name)}")
    kept = {name: getattr(row, name) for name in SeriesFacts.__annotations__}
    made = add(db, name=f"{row.name} (copy)", kind=row.kind, **kept)
    set_template(db, series_id=made, items=agenda.template_of(db, series_id))
    return made


def delete(db: Db, *, series_id: int) -> None:
    """Delete a series; its sessions stay, each standing alone."""
    row = editing.found(db, Series, series_id, "series")
    entitle(db, f"Delete the series {quoted(row.name)}")
    db.delete(row)


def rule_of(row: SeriesRow | Series) -> MonthlyRule:
    """Give a series' rule.

    Raises:
        Refused: it has none.
    """
    if row.rule_nth is None or row.rule_weekday is None or row.rule_time is None or row.rule_zone is None:
        raise Refused(f"The series {quoted(row.name)} has no rule; set its weekday, hour and zone first.")
    return MonthlyRule(row.rule_nth, row.rule_weekday, time.fromisoformat(row.rule_time), row.rule_zone)


def member_zones(db: Db) -> list[str]:
    """List the zones people live in, the most peopled first."""
    people = func.count()
    query = select(Person.zone).where(Person.zone != "").group_by(Person.zone).order_by(people.desc(), Person.zone)
    return list(db.scalars(query))


def listed(db: Db) -> list[SeriesRow]:
    """List the series in their order, each with the number of its sessions; two sittings are one."""
    table = Series.__table__
    query = (
        select(*table.columns, (func.count(Session.id) - func.count(Sitting.id)).label("sessions"))
        .outerjoin(Session, Session.series_id == table.c.id)
        .outerjoin(Sitting, Sitting.session_id == Session.id)
        .group_by(table.c.id)
        .order_by(table.c.position, table.c.id)
    )
    return [SeriesRow(**found) for found in db.execute(query).mappings()]


def template(db: Db, *, series_id: int) -> list[TemplateRow]:
    """List a series' template agenda."""
    query = (
        select(*TemplateItem.__table__.columns)
        .where(TemplateItem.series_id == series_id)
        .order_by(TemplateItem.position)
    )
    return [TemplateRow(**found) for found in db.execute(query).mappings()]
