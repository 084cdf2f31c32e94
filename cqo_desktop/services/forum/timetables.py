"""The timetable of one Forum, asked of the file in a fixed number of queries."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.forum.checking import conflicts
from cqo_desktop.domain.forum.conflicts import USUAL, Conflict, Key, Rule, Strictness
from cqo_desktop.domain.forum.live import Live
from cqo_desktop.domain.forum.timetable import Card, Facts, Need, Place, Space, Timetable
from cqo_desktop.domain.forum.wants import Wants
from cqo_desktop.domain.nights import counted_day
from cqo_desktop.domain.planned import Planned
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import Pairing, SeriesKind, SessionStatus
from cqo_desktop.services import problems, programme, venues
from cqo_desktop.store.tables import Accepted, Neighbours, Placing, Presence, RuleStrictness, Walk, Wish

_MINUTE = timedelta(minutes=1)
_NONE = "There is no Forum in this file; make a series of the kind Forum track, and plan sessions in it."


@dataclass(frozen=True, slots=True)
class ForumRow:
    """A series whose sessions share rooms and days."""

    series_id: int
    name: str
    first: date
    last: date
    sessions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Forum:
    """A timetable and all it is judged by."""

    rows: Mapping[int, SessionRow]
    table: Timetable
    facts: Facts
    strictness: Mapping[Rule, Strictness]
    accepted: Mapping[Key, str]

    def conflicts(self) -> list[Conflict]:
        """Find what is wrong, the worst first."""
        return conflicts(self.table, self.facts, self.strictness, self.accepted)

    def live(self) -> Live:
        """Prepare to judge one move at a time."""
        return Live(self.table, self.facts, self.strictness, self.accepted)

    def days(self) -> list[date]:
        """List the days something lies on."""
        return sorted({day_of(self.rows[card]) for card in self.table.places})


def day_of(row: SessionRow) -> date:
    """Give the day people count a session to."""
    return counted_day(row.wall)


def listed(db: Db) -> list[ForumRow]:
    """List the Forums of the file, the newest first."""
    by_series: dict[int, list[SessionRow]] = defaultdict(list)
    for row in programme.listed(db):
        if row.kind is SeriesKind.FORUM_TRACK and row.series_id is not None:
            by_series[row.series_id].append(row)
    found = [
        ForumRow(series_id, rows[0].series, min(map(day_of, rows)), max(map(day_of, rows)), len(rows))
        for series_id, rows in by_series.items()
    ]
    return sorted(found, key=lambda row: (row.first, row.series_id), reverse=True)


def wanted(db: Db, *, name: str = "", now: datetime) -> ForumRow:
    """Find the Forum of that name; without one the next Forum, or the last one where none is ahead.

    Raises:
        NotFound: there is none.
    """
    every = listed(db)
    found = [each for each in every if not name or each.name.casefold() == name.strip().casefold()]
    if not found:
        names = ", ".join(f"“{each.name}”" for each in every)
        raise NotFound(f"There is no Forum “{name}” in this file; there is {names}." if every else _NONE)
    ahead = [each for each in found if each.last >= now.date()]
    return ahead[-1] if ahead else found[0]


def one(db: Db, *, series_id: int) -> Forum:
    """Gather the timetable of a Forum; a session that has neither hour nor room for certain waits beside the grid.

    Raises:
        NotFound: the series has no sessions.
    """
    planned = [each for each in problems.planned(db) if each.row.series_id == series_id and _counts(each.row)]
    if not planned:
        raise NotFound("There is no Forum in this series yet; plan a session in it first.")
    rows = {each.row.id: each.row for each in planned}
    placings = {row.session_id: row for row in db.scalars(select(Placing).where(Placing.session_id.in_(rows)))}
    cards = {each.row.id: _card(each, placings.get(each.row.id)) for each in planned}
    places = {row.id: Place(row.instant, row.room_id) for row in rows.values() if is_placed(row)}
    zones = [row.zone for row in rows.values()]
    return Forum(
        rows=rows,
        table=Timetable(cards, places),
        facts=_facts(db, planned, max(zones, key=zones.count)),
        strictness={**USUAL, **{row.rule: row.strictness for row in db.scalars(select(RuleStrictness))}},
        accepted={_key(row): row.reason for row in db.scalars(select(Accepted))},
    )


def _counts(row: SessionRow) -> bool:
    return row.status is not SessionStatus.CALLED_OFF


def is_placed(row: SessionRow) -> bool:
    """Tell whether a session has its place on the grid."""
    return row.status.takes_place and row.in_person


def _card(planned: Planned, placing: Placing | None) -> Card:
    row = planned.row
    needs = tuple(
        Need(each.person_id, (each.start - row.instant) // _MINUTE, (each.end - row.instant) // _MINUTE)
        for each in planned.people
    )
    return Card(
        id=row.id,
        title=row.title,
        minutes=row.minutes,
        track=row.track,
        needs=needs,
        expected=placing.expected if placing else None,
        fixed=bool(placing and placing.fixed),
        everywhere=bool(placing and placing.everywhere),
    )


def _facts(db: Db, planned: Sequence[Planned], zone: str) -> Facts:
    ids = [each.row.id for each in planned]
    pairs = db.scalars(
        select(Neighbours).where(Neighbours.first_id.in_(ids), Neighbours.second_id.in_(ids)).order_by(Neighbours.id)
    ).all()
    return Facts(
        zone=zone,
        spaces={room.id: Space(room.id, room.name, room.seats) for room in venues.rooms(db)},
        names={person.person_id: person.name for each in planned for person in each.people},
        present=_present(db.scalars(select(Presence))),
        walks={frozenset((row.first_id, row.second_id)): row.minutes for row in db.scalars(select(Walk))},
        after=tuple((row.first_id, row.second_id) for row in pairs if row.kind is Pairing.AFTER),
        apart=tuple((row.first_id, row.second_id) for row in pairs if row.kind is Pairing.APART),
        wants=Wants.of(_wishes(db, ids)),
    )


def _present(rows: Iterable[Presence]) -> dict[int, tuple[tuple[datetime, datetime], ...]]:
    found: dict[int, list[tuple[datetime, datetime]]] = defaultdict(list)
    for row in rows:
        found[row.person_id].append((row.arrives, row.leaves))
    return {person: tuple(sorted(theirs)) for person, theirs in found.items()}


def _wishes(db: Db, ids: Sequence[int]) -> dict[int, frozenset[int]]:
    found: dict[int, set[int]] = defaultdict(set)
    for person, session in db.execute(select(Wish.person_id, Wish.session_id).where(Wish.session_id.in_(ids))):
        found[person].add(session)
    return {person: frozenset(theirs) for person, theirs in found.items()}


def _key(row: Accepted) -> Key:
    cards = (row.first_id,) if row.second_id is None else (row.first_id, row.second_id)
    return Key(row.rule, cards, row.subject)
