"""Flyers of the mini-series among the sessions chosen."""

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.rows import NetworkRow, SeriesRow, SessionRow
from cqo_desktop.domain.vocabulary import SeriesKind, SessionStatus
from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.flyer import Flyer, FlyerDate, Flyers
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.times import City
from cqo_desktop.services import network, series
from cqo_desktop.services.outgoing.asked import Asked
from cqo_desktop.services.outgoing.entries import cities
from cqo_desktop.services.outgoing.selecting import ahead


def flyers(db: Db, asked: Asked) -> Flyers:
    """Gather a flyer for each mini-series, or for the one series asked for, with the sessions that take place."""
    facts = network.one(db)
    found: dict[int, list[SessionRow]] = defaultdict(list)
    for row in ahead(db, selection=asked.selection, now=asked.now):
        if row.series_id is not None and row.status is not SessionStatus.HOLD:
            found[row.series_id].append(row)
    any_kind = asked.selection.series is not None
    walls = series.member_zones(db)
    return Flyers(
        imprint=asked.imprint(facts),
        flyers=tuple(
            _flyer(each, found[each.id], asked, facts, walls)
            for each in series.listed(db)
            if each.id in found and (any_kind or each.kind is SeriesKind.MINI_SERIES)
        ),
        foot=joined(" · ", (facts.organizer_name, facts.organizer_email)),
    )


def _flyer(each: SeriesRow, rows: Sequence[SessionRow], asked: Asked, facts: NetworkRow, walls: Sequence[str]) -> Flyer:
    words = asked.imprint(facts).words
    lengths, links = {row.minutes for row in rows}, {row.link for row in rows}
    mail = f"mailto:{facts.organizer_email}" if facts.organizer_email else ""
    link = next(iter(links)) if len(links) == 1 else ""
    return Flyer(
        title=each.name,
        hue=each.hue,
        lead=each.description,
        cities=_walls(rows, asked, walls),
        minutes=lengths.pop() if len(lengths) == 1 else 0,
        dates=tuple(FlyerDate(start=row.instant, title=row.title, who=joined(", ", row.speakers)) for row in rows),
        join=Line(text=words.join_here, link=link or mail, link_text=link or facts.organizer_email)
        if link or mail
        else None,
    )


def _walls(rows: Sequence[SessionRow], asked: Asked, walls: Sequence[str]) -> tuple[City, ...]:
    """Show only the sessions' own wall where people travel to all of them."""
    others = () if all(row.in_person for row in rows) else walls
    return cities(asked.zones, rows[0].zone, others, when=[row.instant for row in rows])
