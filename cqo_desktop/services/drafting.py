"""A session out of nothing: a draft with a name to be changed, a week ahead at the network's usual hour."""

from collections import Counter
from datetime import date, datetime, time, timedelta

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.services import network, programme, sessions
from cqo_desktop.services.session_facts import SessionFacts

FALLBACK = time(16)
AHEAD = timedelta(days=7)
LOOKING_BACK = timedelta(days=366)


def draft(
    db: Db,
    *,
    now: datetime,
    title: str,
    day: date | None = None,
    at: datetime | None = None,
    minutes: int | None = None,
) -> int:
    """Add a draft and return its id: a week ahead, on a day, or at an aware moment.

    Where no hour is given it begins when most sessions of the last year begin.
    """
    home = network.one(db).zone
    if at is not None:
        wall = zones.moment(at, home).wall
    else:
        wall = datetime.combine(day or (now + AHEAD).astimezone(zones.zone(home)).date(), _usual(db, home, now))
    lasting = SessionFacts() if minutes is None else SessionFacts(minutes=minutes)
    return sessions.add(db, title=title, wall=wall, zone=home, **lasting)


def _usual(db: Db, home: str, now: datetime) -> time:
    recent = programme.listed(db, start=now - LOOKING_BACK)
    hours = Counter(row.wall.time() for row in recent if row.zone == home)
    return hours.most_common(1)[0][0] if hours else FALLBACK
