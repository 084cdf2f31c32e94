"""The network's own words for letters to members, and when reminders are drafted."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.domain.vocabulary import Language, LetterKind
from cqo_desktop.store.mapping import KEPT_APART, Base
from cqo_desktop.store.types import Instant


class LetterText(Base):
    """Words that stand in the place of the program's own, for one series or for the whole network."""

    __tablename__ = "letter_text"

    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"), index=True)
    """None for the whole network."""
    language: Mapped[Language]
    kind: Mapped[LetterKind]
    subject: Mapped[str]
    body: Mapped[str]


class LetterLanguage(Base):
    """A language in which people are written to whose own is not known; several make letters of several parts."""

    __tablename__ = "letter_language"

    language: Mapped[Language] = mapped_column(unique=True)
    position: Mapped[int]


class Reminder(Base):
    """How long before the sessions of a series those who have not answered are reminded."""

    __tablename__ = "reminder"
    __table_args__ = (UniqueConstraint("series_id", "minutes"), KEPT_APART)

    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"))
    minutes: Mapped[int]


class Reminded(Base):
    """Up to when the reminders of a session were drafted, so that those thrown away do not come back."""

    __tablename__ = "reminded"

    uid: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime] = mapped_column(Instant)
