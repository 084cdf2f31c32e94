"""What people do in the programme: how often, and in which sessions."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import Subquery, case, distinct, func, select, union_all
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.appearances import LOOKS_BACK, Appearance, Tally
from cqo_desktop.domain.vocabulary import Hue, Role, SeriesKind, SessionStatus
from cqo_desktop.store.tables import AgendaItem, ItemPart, Series, Session, SessionPart


def _parts() -> Subquery:
    """Join parts in sessions with those in items of their agendas."""
    in_items = select(ItemPart.person_id, AgendaItem.session_id, ItemPart.role).join(
        AgendaItem, AgendaItem.id == ItemPart.item_id
    )
    return union_all(select(SessionPart.person_id, SessionPart.session_id, SessionPart.role), in_items).subquery()


def tallies(db: Db, *, now: datetime) -> dict[int, Tally]:
    """Count the sessions each person speaks in or hosts; who has none is not named."""
    part = _parts()
    past = case((Session.instant < now, part.c.session_id))
    coming = case((Session.instant >= now, part.c.session_id))
    query = (
        select(part.c.person_id, func.count(distinct(past)), func.count(distinct(coming)))
        .join(Session, Session.id == part.c.session_id)
        .where(
            part.c.role != Role.TECH,
            Session.status.not_in([SessionStatus.IDEA, SessionStatus.CALLED_OFF]),
            Session.instant >= now - LOOKS_BACK,
        )
        .group_by(part.c.person_id)
    )
    return {person_id: Tally(before, ahead) for person_id, before, ahead in db.execute(query)}


def theirs(db: Db, *, person_id: int) -> list[Appearance]:
    """List every session somebody has a part in, the latest first."""
    part, roles = _parts(), defaultdict[int, list[Role]](list)
    for session_id, role in db.execute(select(part.c.session_id, part.c.role).where(part.c.person_id == person_id)):
        if role not in roles[session_id]:
            roles[session_id].append(role)
    table = Session.__table__.c
    query = (
        select(table.id, table.title, table.wall, table.instant, table.status, Series.kind, Series.hue)
        .outerjoin(Series, Series.id == table.series_id)
        .where(table.id.in_(roles))
        .order_by(table.instant.desc(), table.id.desc())
    )
    return [
        Appearance(
            session_id=row.id,
            title=row.title,
            wall=row.wall,
            instant=row.instant,
            status=row.status,
            kind=row.kind or SeriesKind.SINGLE,
            hue=row.hue or Hue.SLATE,
            roles=tuple(roles[row.id]),
        )
        for row in db.execute(query)
    ]
