"""What it takes to find an hour for a session: who is to attend, who must, and what is planned now."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from typing import Any

from sqlalchemy import CompoundSelect, select, union
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.days_off import WEEKENDS, DaysOff
from cqo_desktop.domain.fair_times import options
from cqo_desktop.domain.fair_times.audience import Attendee, Audience, audience, own_hours
from cqo_desktop.domain.fair_times.limits import Engagement, KeyPerson
from cqo_desktop.domain.fair_times.matrix import FIRST_HOUR, Matrix, matrix
from cqo_desktop.domain.fair_times.options import Option, Places
from cqo_desktop.domain.rows import SessionDetail, SessionRow
from cqo_desktop.domain.vocabulary import PersonKind, SessionStatus
from cqo_desktop.services import comfort_hours, days_off, guests, hard_hours, network, programme, sittings
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.services.programme import SPEAKING
from cqo_desktop.store.tables import AgendaItem, ItemPart, Person, Session, SessionPart

LENGTH = 60


class Whom(Enum):
    """Whose hours count."""

    MEMBERS = "members"
    INVITED = "invited"
    SERIES = "series"
    PARTS = "parts"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class Part:
    """Somebody who has a part in the session, and whether they speak."""

    person: KeyPerson
    speaks: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Everything but the day, so that another day needs no question."""

    session: SessionRow | None
    other: SessionRow | None
    """Its other sitting."""
    zone: str
    minutes: int
    audience: Audience
    parts: tuple[Part, ...]

    @property
    def speakers(self) -> frozenset[int]:
        """Name those who have to be there unless somebody says otherwise."""
        return frozenset(each.person.person_id for each in self.parts if each.speaks)

    def day(self, day: date, key_ids: Collection[int]) -> Matrix:
        """Lay out a day, with the hours closed at which one of these people cannot come."""
        at = self.session.wall.time() if self.session else time(FIRST_HOUR)
        key_people = [each.person for each in self.parts if each.person.person_id in key_ids]
        return matrix(self.audience, day=day, zone=self.zone, minutes=self.minutes, at=at, key_people=key_people)

    def planned(self, of: Matrix) -> Places:
        """Give the columns of what is planned now; none on another day."""
        rows = [row for row in (self.session, self.other) if row is not None]
        instants = {row.instant for row in rows}
        places = (place for place, hour in enumerate(of.hours) if hour.moment and hour.moment.instant in instants)
        return tuple(places)

    def shortlist(self, of: Matrix) -> list[Option]:
        """Choose the options of a day that are worth comparing."""
        return options.shortlist(of, self.planned(of))


@dataclass(frozen=True, slots=True)
class Sought:
    """What a search begins with, and the sessions it could be for instead."""

    asked: Asked
    coming: tuple[SessionRow, ...]


def sought(
    db: Db,
    *,
    now: datetime,
    session_id: int | None,
    is_chosen: bool = True,
    whom: Whom = Whom.MEMBERS,
    person_ids: Collection[int] = (),
    free: DaysOff = WEEKENDS,
) -> Sought:
    """Gather it for a session that is chosen, or for the next one; one that is gone meanwhile is none."""
    rows = _coming(db, now, session_id)
    known = session_id if any(row.id == session_id for row in rows) else None
    wanted = known if is_chosen or not rows else rows[0].id
    found = asked(db, session_id=wanted, whom=whom, person_ids=person_ids, free=free)
    return Sought(found, tuple(rows))


@dataclass(frozen=True, slots=True)
class Background:
    """What takes longer than a window may stand still: the days off, and who took the hard hours so far."""

    days_off: DaysOff
    ledger: HardHours


def background(db: Db, *, now: datetime) -> Background:
    """Gather it, beside the window."""
    free = days_off.free(db)
    return Background(free, hard_hours.seen(db, now=now, days_off=free))


def asked(
    db: Db,
    *,
    session_id: int | None = None,
    whom: Whom = Whom.MEMBERS,
    person_ids: Collection[int] = (),
    free: DaysOff = WEEKENDS,
) -> Asked:
    """Gather it for a session, or for a new one of an hour's length; `person_ids` are the people chosen by hand.

    Raises:
        NotFound: the session is gone.
    """
    detail = programme.one(db, session_id=session_id) if session_id is not None else None
    row = detail.row if detail else None
    twin = sittings.other(db, session_id=row.id) if row else None
    others = programme.listed(db, ids=[twin]) if twin is not None else []
    return Asked(
        session=row,
        other=others[0] if others else None,
        zone=row.zone if row else network.one(db).zone,
        minutes=row.minutes if row else LENGTH,
        audience=audience(_attendees(db, detail, whom, person_ids), hours=comfort_hours.one(db), days_off=free),
        parts=tuple(_parts(db, detail, twin)) if detail else (),
    )


def _attendees(db: Db, detail: SessionDetail | None, whom: Whom, person_ids: Collection[int]) -> list[Attendee]:
    columns = Person.id, Person.name, Person.zone, Person.usual_start, Person.usual_end, Person.country, Person.kind
    wanted = _wanted(db, detail, whom, person_ids)
    return [
        Attendee(person_id, name, zone, own_hours(start, end), days_off.country_of(zone, country))
        for person_id, name, zone, start, end, country, kind in db.execute(select(*columns).order_by(Person.id))
        if (kind is PersonKind.MEMBER if wanted is None else person_id in wanted)
    ]


def _wanted(db: Db, detail: SessionDetail | None, whom: Whom, person_ids: Collection[int]) -> frozenset[int] | None:
    """Name the people whose hours count; None is all members."""
    row = detail.row if detail else None
    match whom:
        case Whom.INVITED if row is not None:
            return _invited(db, [row.id])
        case Whom.SERIES if row is not None and row.series_id is not None:
            return _invited(db, list(db.scalars(select(Session.id).where(Session.series_id == row.series_id))))
        case Whom.PARTS if detail is not None:
            return frozenset(_speaking(detail))
        case Whom.CHOSEN:
            return frozenset(person_ids)
        case _:
            return None


def _invited(db: Db, session_ids: list[int]) -> frozenset[int]:
    audiences = guests.audiences(db, session_ids=session_ids)
    return frozenset(each.person_id for some in audiences.values() for each in some)


def _parts(db: Db, detail: SessionDetail, twin: int | None) -> list[Part]:
    speaks = _speaking(detail)
    columns = Person.id, Person.name, Person.zone, Person.usual_start, Person.usual_end
    people = {person_id: facts for person_id, *facts in db.execute(select(*columns).where(Person.id.in_(speaks)))}
    engaged = _engagements(db, [*speaks], {detail.row.id, twin})
    made = []
    for person_id, does in speaks.items():
        name, zone, start, end = people[person_id]
        made.append(
            Part(KeyPerson(person_id, name, zone, own_hours(start, end), tuple(engaged[person_id])), speaks=does)
        )
    return made


def _speaking(detail: SessionDetail) -> dict[int, bool]:
    """Tell of everybody who has a part whether they speak."""
    speaks: dict[int, bool] = defaultdict(bool)
    for part in (*detail.parts, *(part for item in detail.items for part in item.parts)):
        speaks[part.person_id] |= part.role in SPEAKING
    return speaks


def _engagements(db: Db, person_ids: list[int], besides: Collection[int | None]) -> dict[int, list[Engagement]]:
    parts = _everywhere().subquery()
    query = select(parts.c.person_id, parts.c.session_id).where(parts.c.person_id.in_(person_ids))
    pairs = [(person_id, session_id) for person_id, session_id in db.execute(query) if session_id not in besides]
    rows = {row.id: row for row in programme.listed(db, ids=sorted({session_id for _, session_id in pairs}))}
    found: dict[int, list[Engagement]] = defaultdict(list)
    for person_id, session_id in pairs:
        row = rows[session_id]
        if row.status.takes_place:
            found[person_id].append(Engagement(row.instant, row.end, row.title))
    return found


def _everywhere() -> CompoundSelect[Any]:
    items = select(ItemPart.person_id, AgendaItem.session_id).join(AgendaItem, AgendaItem.id == ItemPart.item_id)
    return union(select(SessionPart.person_id, SessionPart.session_id), items)


def _coming(db: Db, now: datetime, session_id: int | None) -> list[SessionRow]:
    """List the online sessions to come, and this one whenever it is."""
    rows = [row for row in programme.listed(db, start=now) if row.status in _MOVABLE and not row.in_person]
    if session_id is None or any(row.id == session_id for row in rows):
        return rows
    return [*programme.listed(db, ids=[session_id]), *rows]


_MOVABLE = frozenset(SessionStatus) - {SessionStatus.CALLED_OFF, SessionStatus.DONE}


def next_day(asked_: Asked, now: datetime) -> date:
    """Give the day to begin with: the session's, or a week from now."""
    if asked_.session is not None:
        return asked_.session.wall.date()
    return date.fromordinal(now.date().toordinal() + 7)
