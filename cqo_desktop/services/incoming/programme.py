"""Writing the sessions an import plans, with the series, rooms and guests they need."""

import uuid
from collections.abc import Sequence

from sqlalchemy import delete
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.incoming import Guest, ImportPlan, PlanRow, SessionWrite
from cqo_desktop.domain.progress import Tell
from cqo_desktop.domain.text import checked_email
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.services import network
from cqo_desktop.services.incoming import bulk
from cqo_desktop.services.incoming.places import Rooms, SeriesByName
from cqo_desktop.store.journal import step_time
from cqo_desktop.store.tables import Person, Session, SessionPart


def write(db: Db, plan: ImportPlan, rows: Sequence[PlanRow], tell: Tell) -> dict[str, int]:
    """Add and change sessions; return the people made or found, by the foreign file's ids."""
    writes = [(row.target, row.write) for row in rows if isinstance(row.write, SessionWrite)]
    persons = _guests(db, plan, {number for _, each in writes for number, _ in each.parts or () if number < 0}, tell)
    series, rooms = SeriesByName(db, writes), Rooms(db)
    at, domain = step_time(db), network.one(db).uid_domain
    first = bulk.next_id(db, Session)
    new: list[dict[str, object]] = []
    changed: dict[int, dict[str, object]] = {}
    parts: list[dict[str, object]] = []
    again: list[int] = []
    for target, each in writes:
        values = {**each.fields}
        values.setdefault("revised", at)
        if each.series:
            values["series_id"] = series.id(each.series)
        if each.room:
            values["room_id"] = rooms.id(each.room, each.venue)
        if target is None:
            session_id = first + len(new)
            usual = {
                "minutes": series.minutes(each.series),
                "uid": f"{uuid.uuid4()}@{domain}",
                "guid": str(uuid.uuid4()),
            }
            new.append({**usual, **values, "id": session_id, "created": at})
        else:
            session_id = target
            changed[target] = values
            if each.parts is not None:
                again.append(target)
        parts += [
            {"session_id": session_id, "person_id": persons.get(number, number), "role": role, "position": position}
            for position, (number, role) in enumerate(each.parts or ())
        ]
    bulk.add(db, Session, new, tell)
    bulk.change(db, Session, changed, tell)
    db.execute(delete(SessionPart).where(SessionPart.session_id.in_(again)))
    bulk.add(db, SessionPart, parts, tell)
    return {plan.guests[-number - 1].key: person for number, person in persons.items() if plan.guests[-number - 1].key}


def _guests(db: Db, plan: ImportPlan, numbers: set[int], tell: Tell) -> dict[int, int]:
    """Make the guests wanted and give their ids by their numbers below zero."""
    first = bulk.next_id(db, Person)
    wanted = sorted(numbers, reverse=True)
    made = dict(zip(wanted, range(first, first + len(wanted)), strict=True))
    bulk.add(db, Person, [_guest(plan.guests[-number - 1], made[number]) for number in wanted], tell)
    return made


def _guest(guest: Guest, person_id: int) -> dict[str, object]:
    try:
        email = checked_email(guest.email)
    except Refused:
        email = ""
    return {"id": person_id, "name": guest.name, "email": email, "kind": PersonKind.GUEST, "organization_id": None}
