"""What no table of holidays or of zones has: the network's own days, and hours that somebody settled."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import KEPT_APART, Base
from cqo_desktop.store.types import Instant, Wall


class OwnDay(Base):
    """Days on which members of a country, or all of them, are not to be called together."""

    __tablename__ = "own_day"
    __table_args__ = (CheckConstraint("last >= first", name="lasts"), KEPT_APART)

    name: Mapped[str]
    first: Mapped[datetime] = mapped_column(Wall)
    last: Mapped[datetime] = mapped_column(Wall)
    """Both at midnight, and both included."""
    country: Mapped[str] = mapped_column(default="")
    """Two letters (ISO 3166-1); empty where it is for everybody."""


class SettledHour(Base):
    """A session at another hour than usual for some members, which a coordinator has seen and means.

    It holds for the instant it was said of: once the session falls on another, it is asked about again.
    """

    __tablename__ = "settled_hour"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), unique=True)
    instant: Mapped[datetime] = mapped_column(Instant)
