"""Every mapped class: the shape of a `.cqo` file. Identity that people or calendars see has its own column."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.domain.vocabulary import Hue, OrganizationKind, Paper, PersonKind, Role, SeriesKind, SessionStatus
from cqo_desktop.store.calendars import Overlay, OverlayEntry, Published
from cqo_desktop.store.correspondence import Guest, GuestList, Message, Reply
from cqo_desktop.store.days_off import OwnDay, SettledHour
from cqo_desktop.store.fair_times import ComfortHours, Sitting
from cqo_desktop.store.forum import Accepted, Neighbours, Placing, Presence, RuleStrictness, Walk, Wish
from cqo_desktop.store.letters import LetterLanguage, LetterText, Reminded, Reminder
from cqo_desktop.store.logo import Logo
from cqo_desktop.store.mapping import KEPT_APART, NEVER_BACK, STAMP, Base
from cqo_desktop.store.steps import UNJOURNALLED, Change, FinalStep, Meta, OpenStep, Step
from cqo_desktop.store.types import Instant, Wall

__all__ = [
    "NEVER_BACK",
    "REVISION",
    "STAMP",
    "UNJOURNALLED",
    "Accepted",
    "AgendaItem",
    "Base",
    "Change",
    "ComfortHours",
    "FinalStep",
    "Guest",
    "GuestList",
    "ItemPart",
    "LetterLanguage",
    "LetterText",
    "Logo",
    "Message",
    "Meta",
    "Neighbours",
    "Network",
    "OpenStep",
    "Organization",
    "Overlay",
    "OverlayEntry",
    "OwnDay",
    "Person",
    "Photo",
    "Placing",
    "Presence",
    "Published",
    "Reminded",
    "Reminder",
    "Reply",
    "Room",
    "RuleStrictness",
    "Series",
    "Session",
    "SessionPart",
    "SettledHour",
    "Sitting",
    "Step",
    "TemplateItem",
    "Venue",
    "Walk",
    "Wish",
]

REVISION = "0008"
"""The migration this module describes."""


class Network(Base):
    """The one row about the network itself."""

    __tablename__ = "network"
    __table_args__ = (CheckConstraint("id = 1", name="only_one"), KEPT_APART)

    name: Mapped[str]
    zone: Mapped[str]
    organizer_name: Mapped[str]
    organizer_email: Mapped[str]
    paper: Mapped[Paper]
    accent: Mapped[str]
    """The colour of printed pages, #rrggbb."""
    accent_dark: Mapped[str]
    uid_domain: Mapped[str]
    """The right-hand side of every calendar UID; never changes once set."""
    calendar_uid: Mapped[str]
    acronym: Mapped[str] = mapped_column(default="")
    """Names the conference in exchanged schedules."""
    extra: Mapped[str] = mapped_column(default="{}")
    """What only a round trip to an exchanged schedule needs, as JSON."""


class Organization(Base):
    """Where members work."""

    __tablename__ = "organization"

    name: Mapped[str] = mapped_column(index=True)
    kind: Mapped[OrganizationKind]
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")


class Person(Base):
    """A member or a guest."""

    __tablename__ = "person"

    name: Mapped[str] = mapped_column(index=True)
    """As the person writes it, in any script."""
    given_name: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str] = mapped_column(default="")
    credentials: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="")
    organization_id: Mapped[int | None] = mapped_column(ForeignKey("organization.id", ondelete="SET NULL"), index=True)
    email: Mapped[str] = mapped_column(default="", index=True)
    zone: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    bio: Mapped[str] = mapped_column(default="")
    pronouns: Mapped[str] = mapped_column(default="")
    pronunciation: Mapped[str] = mapped_column(default="")
    usual_start: Mapped[str] = mapped_column(default="09:00")
    usual_end: Mapped[str] = mapped_column(default="17:00")
    kind: Mapped[PersonKind]
    notes: Mapped[str] = mapped_column(default="")


class Photo(Base):
    """A person's picture, apart from the person so that lists stay light."""

    __tablename__ = "photo"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), unique=True)
    media_type: Mapped[str]
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Series(Base):
    """What holds a run of sessions together; the rule columns are empty where dates are set one by one."""

    __tablename__ = "series"

    uid: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    kind: Mapped[SeriesKind]
    hue: Mapped[Hue]
    minutes: Mapped[int] = mapped_column(default=60)
    description: Mapped[str] = mapped_column(default="")
    position: Mapped[int] = mapped_column(default=0)
    rule_nth: Mapped[int | None]
    """1 to 4, or -1 for the last."""
    rule_weekday: Mapped[int | None]
    """0 is Monday."""
    rule_time: Mapped[str | None]
    rule_zone: Mapped[str | None]
    """'UTC' where the hour is fixed in UTC and wall times drift with the seasons."""


class TemplateItem(Base):
    """One line of the agenda a new session of a series begins with."""

    __tablename__ = "template_item"

    series_id: Mapped[int] = mapped_column(ForeignKey("series.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    minutes: Mapped[int]


class Venue(Base):
    """A building with rooms."""

    __tablename__ = "venue"

    name: Mapped[str]
    address: Mapped[str] = mapped_column(default="")
    city: Mapped[str] = mapped_column(default="")
    country: Mapped[str] = mapped_column(default="")
    zone: Mapped[str] = mapped_column(default="")


class Room(Base):
    """A room of a venue."""

    __tablename__ = "room"

    venue_id: Mapped[int] = mapped_column(ForeignKey("venue.id", ondelete="CASCADE"), index=True)
    name: Mapped[str]
    seats: Mapped[int | None]
    position: Mapped[int] = mapped_column(default=0)


class Session(Base):
    """A session: wall time and zone as planned, and the instant they meant when last computed."""

    __tablename__ = "session"
    __table_args__ = (CheckConstraint("minutes > 0", name="lasts"), KEPT_APART)

    uid: Mapped[str] = mapped_column(unique=True)
    """The calendar UID (RFC 5545 3.8.4.7): random, given once, never given again."""
    guid: Mapped[str] = mapped_column(unique=True)
    """The schedule's UUID."""
    series_id: Mapped[int | None] = mapped_column(ForeignKey("series.id", ondelete="SET NULL"), index=True)
    title: Mapped[str]
    subtitle: Mapped[str] = mapped_column(default="")
    abstract: Mapped[str] = mapped_column(default="")
    """What members will read."""
    notes: Mapped[str] = mapped_column(default="")
    """For coordinators only."""
    status: Mapped[SessionStatus]
    wall: Mapped[datetime] = mapped_column(Wall)
    fold: Mapped[int] = mapped_column(default=0)
    zone: Mapped[str]
    instant: Mapped[datetime] = mapped_column(Instant, index=True)
    rules_version: Mapped[str]
    minutes: Mapped[int]
    link: Mapped[str] = mapped_column(default="")
    room_id: Mapped[int | None] = mapped_column(ForeignKey("room.id", ondelete="SET NULL"), index=True)
    place: Mapped[str] = mapped_column(default="")
    """Where it is held when that is no room of a venue."""
    track: Mapped[str] = mapped_column(default="")
    language: Mapped[str] = mapped_column(default="")
    sequence: Mapped[int] = mapped_column(default=0, info=NEVER_BACK)
    """RFC 5545 3.8.7.4: grows with every change of time, with calling off and reinstating, and with their undo."""
    replaced_by_id: Mapped[int | None] = mapped_column(ForeignKey("session.id", ondelete="SET NULL"), index=True)
    created: Mapped[datetime] = mapped_column(Instant)
    revised: Mapped[datetime] = mapped_column(Instant, info=STAMP)
    extra: Mapped[str] = mapped_column(default="{}")
    """What only a round trip to the format it came from needs, as JSON."""


class AgendaItem(Base):
    """One part of a session; it starts where the one before it ends."""

    __tablename__ = "agenda_item"
    __table_args__ = (CheckConstraint("minutes >= 0", name="lasts"), KEPT_APART)

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    position: Mapped[int]
    title: Mapped[str]
    minutes: Mapped[int]
    note: Mapped[str] = mapped_column(default="")


class SessionPart(Base):
    """What a person does in a session."""

    __tablename__ = "session_part"

    session_id: Mapped[int] = mapped_column(ForeignKey("session.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    role: Mapped[Role]
    position: Mapped[int] = mapped_column(default=0)


class ItemPart(Base):
    """What a person does in one item of an agenda."""

    __tablename__ = "item_part"

    item_id: Mapped[int] = mapped_column(ForeignKey("agenda_item.id", ondelete="CASCADE"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id", ondelete="CASCADE"), index=True)
    role: Mapped[Role]
    position: Mapped[int] = mapped_column(default=0)
