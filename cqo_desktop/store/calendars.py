"""What lies in calendars elsewhere: entries of ours on servers, and other people's calendars laid beside ours."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import KEPT_APART, Base
from cqo_desktop.store.types import Instant, Wall


class Published(Base):
    """A session's entry in a calendar on a server; known by UID, because it lies there after the session is gone."""

    __tablename__ = "published"
    __table_args__ = (UniqueConstraint("collection", "uid"), KEPT_APART)

    collection: Mapped[str]
    """The calendar's address, without anybody's name."""
    uid: Mapped[str]
    name: Mapped[str]
    """Of the resource in the collection: the only ones that are ours to touch."""
    etag: Mapped[str] = mapped_column(default="")
    """The server's mark of what it took from us last."""
    data: Mapped[str] = mapped_column(default="")
    """What it took from us last; empty until it took something."""
    attempt: Mapped[str] = mapped_column(default="")
    """What was on its way when the program stopped; empty once its fate is known."""
    at: Mapped[datetime] = mapped_column(Instant)


class Overlay(Base):
    """A calendar of others, shown beside the programme: a congress, the holidays of a country."""

    __tablename__ = "overlay"

    name: Mapped[str]
    source: Mapped[str]
    """The name of the file it was read from."""
    at: Mapped[datetime] = mapped_column(Instant)


class OverlayEntry(Base):
    """One date of such a calendar."""

    __tablename__ = "overlay_entry"

    overlay_id: Mapped[int] = mapped_column(ForeignKey("overlay.id", ondelete="CASCADE"), index=True)
    title: Mapped[str]
    wall: Mapped[datetime] = mapped_column(Wall, index=True)
    zone: Mapped[str]
    """Empty where it means whole days, wherever one is."""
    minutes: Mapped[int]
