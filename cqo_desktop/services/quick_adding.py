"""A session that was typed in one line, created in one step."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.orm import Session as Db

from cqo_desktop.services import sessions


def plan(
    db: Db,
    *,
    title: str,
    wall: datetime,
    zone: str,
    minutes: int,
    series_id: int | None = None,
    people: Sequence[int] = (),
    link: str = "",
) -> int:
    """Add a draft with its series' agenda and these people as its speakers; return its id.

    Raises:
        Refused: the clocks of the zone skip that hour, or a value is not usable.
        NotFound: the series or one of the people is gone.
    """
    made = sessions.add(db, title=title, wall=wall, zone=zone, minutes=minutes, series_id=series_id, link=link)
    for person_id in people:
        sessions.assign(db, session_id=made, person_id=person_id)
    return made
