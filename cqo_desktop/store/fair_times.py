"""What makes hours fair: which hours of the day are good, and the sessions held twice so that nobody is asleep."""

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import KEPT_APART, Base


class Sitting(Base):
    """A session that is held again for those who are asleep at the first: one agenda, counted once."""

    __tablename__ = "sitting"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), unique=True)
    """The later one in the planning; a session is the second sitting of one other at most."""
    of_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)


class ComfortHours(Base):
    """The one row about which hours of a day the network calls good; a file without it goes by the usual ones."""

    __tablename__ = "comfort_hours"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"), KEPT_APART)

    awake_from: Mapped[str]
    early_from: Mapped[str]
    near_from: Mapped[str]
    work_from: Mapped[str]
    work_to: Mapped[str]
    near_to: Mapped[str]
    evening_to: Mapped[str]
    awake_to: Mapped[str]
