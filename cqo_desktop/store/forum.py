"""What a Forum's timetable is judged by: what sessions need, when people are there, who wants to hear what."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.domain.forum.conflicts import Rule, Strictness
from cqo_desktop.domain.vocabulary import Pairing
from cqo_desktop.store.mapping import KEPT_APART, Base
from cqo_desktop.store.types import Instant


class Placing(Base):
    """What the timetable needs to know of a session; one without a row needs nothing."""

    __tablename__ = "placing"
    __table_args__ = (CheckConstraint("expected >= 0", name="counts"), KEPT_APART)

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), unique=True)
    expected: Mapped[int | None]
    """How many people are expected."""
    fixed: Mapped[bool] = mapped_column(default=False)
    """Whether only a person's own hand may move it."""
    everywhere: Mapped[bool] = mapped_column(default=False)
    """Whether it takes all rooms."""


class Neighbours(Base):
    """Two sessions and what holds between them."""

    __tablename__ = "neighbours"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id != second_id", name="two"),
        KEPT_APART,
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"))
    second_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    kind: Mapped[Pairing]


class Presence(Base):
    """A stretch in which a person is there; who has none is there always."""

    __tablename__ = "presence"
    __table_args__ = (CheckConstraint("leaves > arrives", name="lasts"), KEPT_APART)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    arrives: Mapped[datetime] = mapped_column(Instant)
    leaves: Mapped[datetime] = mapped_column(Instant)


class Walk(Base):
    """How long it takes on foot from one room to another, both ways."""

    __tablename__ = "walk"
    __table_args__ = (
        UniqueConstraint("first_id", "second_id"),
        CheckConstraint("first_id < second_id", name="once"),
        CheckConstraint("minutes > 0", name="lasts"),
        KEPT_APART,
    )

    first_id: Mapped[int] = mapped_column(ForeignKey("room.id", ondelete="CASCADE"))
    second_id: Mapped[int] = mapped_column(ForeignKey("room.id", ondelete="CASCADE"), index=True)
    minutes: Mapped[int]


class Wish(Base):
    """Somebody wants to attend a session."""

    __tablename__ = "wish"
    __table_args__ = (UniqueConstraint("person_id", "session_id"), KEPT_APART)

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"))
    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)


class RuleStrictness(Base):
    """How strictly a rule is meant here; one without a row is meant as usual."""

    __tablename__ = "rule_strictness"

    rule: Mapped[Rule] = mapped_column(unique=True)
    strictness: Mapped[Strictness]


class Accepted(Base):
    """A conflict that stays, and why; it is the same conflict as long as its sessions are."""

    __tablename__ = "accepted"
    __table_args__ = (UniqueConstraint("rule", "first_id", "second_id", "subject"), KEPT_APART)

    rule: Mapped[Rule]
    first_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    second_id: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    """None where a conflict has one session."""
    subject: Mapped[int]
    """The person or the room; 0 where it is about neither."""
    reason: Mapped[str]
