"""The network's own days: days off and observances that no table of holidays has."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import KEPT_APART, Base
from cqo_desktop.store.types import Wall


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
