"""Who is invited, what each of them was told, and what they answered."""

from datetime import datetime

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.domain.vocabulary import Answer, Doubt, MessageKind, MessageState, ReplyState, Standing, Way
from cqo_desktop.store.mapping import Base
from cqo_desktop.store.types import Instant


class GuestList(Base):
    """A session that only those listed are invited to; one without a list is open to all members."""

    __tablename__ = "guest_list"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), unique=True)


class Guest(Base):
    """Somebody on a guest list."""

    __tablename__ = "guest"

    guest_list_id: Mapped[int] = mapped_column(ForeignKey("guest_list.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)


class Message(Base):
    """What one person is told about one session: a draft until it is sent, a fact from then on.

    Those sent are the ledger: what each person holds in their calendar. They refer to session and person by UID and
    number alone, because somebody still holds the hour of a session that is deleted here.
    """

    __tablename__ = "message"

    uid: Mapped[str] = mapped_column(index=True)
    person_id: Mapped[int | None]
    name: Mapped[str]
    address: Mapped[str] = mapped_column(index=True)
    kind: Mapped[MessageKind]
    state: Mapped[MessageState] = mapped_column(index=True)
    way: Mapped[Way | None]
    sent: Mapped[datetime | None] = mapped_column(Instant)
    problem: Mapped[str] = mapped_column(default="")
    """Why it could not be sent, as a sentence."""
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    """Both empty where the template's words stand."""
    stamp: Mapped[datetime] = mapped_column(Instant)
    """The DTSTAMP of its calendar part, later than that of any message before."""
    sequence: Mapped[int]
    title: Mapped[str]
    starts: Mapped[datetime] = mapped_column(Instant)
    ends: Mapped[datetime] = mapped_column(Instant)
    zone: Mapped[str]
    place: Mapped[str]
    city: Mapped[str]
    link: Mapped[str]
    standing: Mapped[Standing]


class Reply(Base):
    """What somebody answered, as it came in; kept under the session's UID for the same reason as messages."""

    __tablename__ = "reply"

    uid: Mapped[str] = mapped_column(index=True)
    person_id: Mapped[int | None]
    address: Mapped[str]
    sender: Mapped[str] = mapped_column(default="")
    """Who sent it, where that is known and somebody else."""
    answer: Mapped[Answer | None]
    said: Mapped[str] = mapped_column(default="")
    """The answer's own word, where it is none that we know."""
    sequence: Mapped[int]
    """The version that was answered."""
    stamp: Mapped[datetime] = mapped_column(Instant)
    received: Mapped[datetime | None] = mapped_column(Instant)
    """The date of its mail; KOrganizer gives every answer the stamp of the invitation."""
    comment: Mapped[str] = mapped_column(default="")
    delegate: Mapped[str] = mapped_column(default="")
    proposed_start: Mapped[datetime | None] = mapped_column(Instant)
    proposed_end: Mapped[datetime | None] = mapped_column(Instant)
    state: Mapped[ReplyState] = mapped_column(index=True)
    doubt: Mapped[Doubt | None]
    digest: Mapped[str] = mapped_column(unique=True)
    """Of all it says, so that the same reply read twice is one."""
