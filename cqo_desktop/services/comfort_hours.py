"""The hours of a day that the network calls good."""

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import ComfortHours

_NAMES = tuple(DayHours.__dataclass_fields__)


def one(db: Db) -> DayHours:
    """Give them; a network that never chose has the usual ones."""
    row = db.get(ComfortHours, 1)
    return comfort.USUAL if row is None else DayHours(**{name: _minute(getattr(row, name)) for name in _NAMES})


def choose(db: Db, *, hours: DayHours) -> None:
    """Draw the lines through a day elsewhere; the usual ones are kept by keeping none.

    Raises:
        Refused: they do not come one after the other.
    """
    wanted = comfort.checked(hours)
    if wanted == one(db):
        return
    row = db.get(ComfortHours, 1)
    values = {name: _text(getattr(wanted, name)) for name in _NAMES}
    if wanted == comfort.USUAL:
        db.delete(row)
    elif row is None:
        db.add(ComfortHours(id=1, **values))
    else:
        for name, value in values.items():
            setattr(row, name, value)
    entitle(db, "Change the comfortable hours of the day")


def _minute(text: str) -> int:
    hours, _, minutes = text.partition(":")
    return int(hours) * 60 + int(minutes)


def _text(minute: int) -> str:
    return f"{minute // 60:02}:{minute % 60:02}"
