"""A session out of nothing: a draft with a name to be changed, a week ahead at the network's usual hour."""

from collections import Counter
from datetime import datetime, time, timedelta

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.services import network, programme, sessions

FALLBACK = time(16)
AHEAD = timedelta(days=7)
LOOKING_BACK = timedelta(days=366)


def draft(db: Db, *, now: datetime, title: str) -> int:
    """Add a draft and return its id; its hour is the one most sessions of the last year begin at."""
    home = network.one(db).zone
    recent = programme.listed(db, start=now - LOOKING_BACK)
    hours = Counter(row.wall.time() for row in recent if row.zone == home)
    usual = hours.most_common(1)[0][0] if hours else FALLBACK
    day = (now + AHEAD).astimezone(zones.zone(home)).date()
    return sessions.add(db, title=title, wall=datetime.combine(day, usual), zone=home)
