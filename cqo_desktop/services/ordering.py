"""The order of the sessions of a series: their times stay, and they take them in another order."""

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import editing
from cqo_desktop.store.journal import entitle, step_time
from cqo_desktop.store.tables import Series, Session

_TIME = ("wall", "fold", "zone", "instant", "rules_version")


def reorder(db: Db, *, session_id: int, to: int) -> None:
    """Give a session the time of the one at a place in its series, 0 the first; those between move up by one.

    Sessions called off hold no place. Lengths, links and people stay with their session.

    Raises:
        NotFound: it is gone.
        Refused: it stands alone or is called off, or it or one it would pass has taken place.
    """
    row = editing.found(db, Session, session_id, "session")
    if row.series_id is None or row.status is SessionStatus.CALLED_OFF:
        raise Refused(f"{quoted(row.title)} has no place in a series; move it to another date instead.")
    of = editing.found(db, Series, row.series_id, "series")
    query = select(Session).where(Session.series_id == of.id, Session.status != SessionStatus.CALLED_OFF)
    before = list(db.scalars(query.order_by(Session.instant, Session.id)))
    after = editing.reorder(before, row, to)
    times = [{name: getattr(each, name) for name in _TIME} for each in before]
    moving = [(each, time) for each, old, time in zip(after, before, times, strict=True) if each is not old]
    over = next((each for each, _ in moving if each.status is SessionStatus.DONE), None)
    if over is not None:
        raise Refused(f"{quoted(over.title)} has taken place and keeps its date; choose a later place.")
    entitle(db, f"Move {quoted(row.title)} to place {after.index(row) + 1} of {quoted(of.name)}")
    for each, time in moving:
        if each.instant != time["instant"] or each.zone != time["zone"]:
            each.sequence += 1
            each.revised = step_time(db)
        for name, value in time.items():
            setattr(each, name, value)
