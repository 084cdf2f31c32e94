"""What the journal and the file keep about themselves."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import Base
from cqo_desktop.store.types import Instant


class Step(Base):
    """One thing somebody did, in words; written by the journal alone."""

    __tablename__ = "step"
    __table_args__ = ()

    at: Mapped[datetime] = mapped_column(Instant)
    author: Mapped[str] = mapped_column(index=True)
    title: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("step.id"), index=True)
    joins: Mapped[str | None]
    """Names the field being edited, so that rapid edits of it become one step."""
    origin: Mapped[str | None]
    """The value the field had before the first of the joined edits."""


class Change(Base):
    """One row before and after a step, as JSON; written by triggers alone. `id` is the order."""

    __tablename__ = "change"
    __table_args__ = (Index("ix_change_row", "table_name", "row_id"),)

    step_id: Mapped[int] = mapped_column(ForeignKey("step.id"), index=True)
    table_name: Mapped[str]
    row_id: Mapped[int]
    before: Mapped[str | None]
    after: Mapped[str | None]


class FinalStep(Base):
    """A step that tells what happened in the world, such as a mail that went out: nobody can take it back."""

    __tablename__ = "final_step"
    __table_args__ = ()

    step_id: Mapped[int] = mapped_column(ForeignKey("step.id", ondelete="CASCADE"), unique=True)


class OpenStep(Base):
    """The step under way; a row exists only inside the transaction that makes the step."""

    __tablename__ = "open_step"
    __table_args__ = ()

    step_id: Mapped[int]


class Meta(Base):
    """Facts about the file itself."""

    __tablename__ = "meta"
    __table_args__ = ()

    name: Mapped[str] = mapped_column(unique=True)
    value: Mapped[str]


UNJOURNALLED = frozenset({"step", "change", "open_step", "final_step", "meta"})
"""The journal does not write about itself."""
