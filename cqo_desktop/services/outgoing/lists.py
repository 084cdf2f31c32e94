"""The programme and the people as lists to print, with the columns somebody chose."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.rows import PersonRow, SessionRow
from cqo_desktop.domain.sentences import listed, quoted
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.lists import ListPage
from cqo_desktop.printing.hours import few, hour
from cqo_desktop.printing.lettering.fonts import Weight
from cqo_desktop.printing.lettering.text import Align, Span
from cqo_desktop.printing.programme_words import ProgrammeWords
from cqo_desktop.printing.tables import Band, Cell, Column, Row, Text
from cqo_desktop.printing.times import at
from cqo_desktop.services import network, people, series
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.entries import cities, named_in_full
from cqo_desktop.services.outgoing.selecting import chosen

_STRONG = replace(tokens.SMALL, weight=Weight.SEMIBOLD)


@dataclass(frozen=True, slots=True)
class _Kind[T]:
    """A column one may choose."""

    head: Callable[[ProgrammeWords], str]
    cell: Callable[[T, ProgrammeWords], Cell]
    align: Align = Align.LEFT


def _plain(text: str, language: str | None = None) -> Cell:
    return [Text(text, language=language or None)] if text else []


_SESSIONS: Mapping[str, _Kind[SessionRow]] = {
    "minutes": _Kind(lambda says: says.minutes, lambda row, _: _plain(str(row.minutes)), Align.RIGHT),
    "title": _Kind(lambda says: says.session, lambda row, _: _titled(row)),
    "speakers": _Kind(
        lambda says: says.who, lambda row, _: [Text([Span(name, is_name=True)]) for name in row.speakers]
    ),
    "where": _Kind(lambda says: says.where, lambda row, _: _plain(row.where)),
    "series": _Kind(lambda says: says.series, lambda row, _: _plain(row.series)),
    "track": _Kind(lambda says: says.track, lambda row, _: _plain(row.track)),
    "status": _Kind(lambda says: says.state, lambda row, says: _plain(says.status(row.status))),
    "language": _Kind(lambda says: says.language, lambda row, _: _plain(row.language)),
}
_PEOPLE: Mapping[str, _Kind[PersonRow]] = {
    "name": _Kind(lambda says: says.name, lambda row, _: _name(row)),
    "role": _Kind(lambda says: says.role, lambda row, _: _plain(row.role)),
    "organization": _Kind(lambda says: says.organization, lambda row, _: _plain(row.organization)),
    "email": _Kind(lambda says: says.email, lambda row, _: _mail(row)),
    "zone": _Kind(lambda says: says.lives, lambda row, _: _plain(row.zone)),
    "country": _Kind(lambda says: says.country, lambda row, _: _plain(row.country)),
    "language": _Kind(lambda says: says.language, lambda row, _: _plain(row.language)),
}
_USUAL_SESSIONS = ("minutes", "title", "speakers", "where", "status")
_USUAL_PEOPLE = ("name", "role", "organization", "email")


def _titled(row: SessionRow) -> Cell:
    cell = [Text(row.title, _STRONG, row.language or None)]
    return [*cell, Text(row.subtitle, language=row.language or None)] if row.subtitle else cell


def _name(row: PersonRow) -> Cell:
    return [Text([Span(named_in_full(row.name, row.credentials), is_name=True)], _STRONG, row.language or None)]


def _mail(row: PersonRow) -> Cell:
    return [Text([Span(row.email, link=f"mailto:{row.email}")])] if row.email else []


def _chosen_kinds[T](names: Sequence[str], known: Mapping[str, _Kind[T]], usual: Sequence[str]) -> list[_Kind[T]]:
    """Find the columns asked for.

    Raises:
        Refused: there is no such column.
    """
    for name in names:
        if name not in known:
            raise Refused(f"There is no column {quoted(name)}; choose from {listed(list(known))}.")
    return [known[name] for name in names or usual]


def programme_list(db: Db, asked: Asked) -> ListPage:
    """Gather the sessions chosen, by day: days and hours first, then the columns asked for."""
    facts, says = network.one(db), asked.says
    kinds = _chosen_kinds(asked.columns, _SESSIONS, _USUAL_SESSIONS)
    walls = few(cities(asked.zones, facts.zone, series.member_zones(db), most=1))
    rows = chosen(db, selection=asked.selection)
    if not asked.columns:
        kinds = [kind for kind in kinds if any(kind.cell(row, says) for row in rows)]
    own = asked.imprint(facts)
    home = walls[0].zone

    def day(row: SessionRow) -> date:
        return at(row.instant, home).date()

    def lines() -> Iterator[Row | Band]:
        for first, some in groupby(rows, lambda row: day(row).replace(day=1)):
            yield Band(says.month_of(first, own.words))
            for row in some:
                yield [
                    [Text(says.short_day_of(day(row), own.words), _STRONG)],
                    *(hour(row.instant, city.zone, day(row), own) for city in walls),
                    *(kind.cell(row, says) for kind in kinds),
                ]

    return ListPage(
        imprint=own,
        title=says.programme,
        columns=(
            Column(says.when),
            *(Column(city.label, Align.RIGHT) for city in walls),
            *(Column(kind.head(says), kind.align) for kind in kinds),
        ),
        rows=tuple(lines()),
        empty=says.no_sessions,
        says=says,
    )


def people_list(db: Db, asked: Asked) -> ListPage:
    """Gather the people chosen, or everybody, by name."""
    says = asked.says
    kinds = _chosen_kinds(asked.columns, _PEOPLE, _USUAL_PEOPLE)
    wanted = frozenset(asked.selection.person_ids)
    rows = [row for row in people.listed(db) if not wanted or row.id in wanted]
    return ListPage(
        imprint=asked.imprint(network.one(db)),
        title=says.people,
        columns=tuple(Column(kind.head(says), kind.align) for kind in kinds),
        rows=tuple([kind.cell(row, says) for kind in kinds] for row in rows),
        empty=says.no_people,
        says=says,
    )
