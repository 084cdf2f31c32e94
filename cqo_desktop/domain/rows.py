"""What questions answer: frozen rows, ready to show; no widget and no page ever sees anything else of the file."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.domain.vocabulary import Hue, OrganizationKind, Paper, PersonKind, Role, SeriesKind, SessionStatus


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkRow:
    """The network itself."""

    name: str
    zone: str
    organizer_name: str
    organizer_email: str
    paper: Paper
    accent: str
    accent_dark: str
    uid_domain: str
    calendar_uid: str
    acronym: str
    extra: str


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationRow:
    """A member organization and how many people it has here."""

    id: int
    name: str
    kind: OrganizationKind
    city: str
    country: str
    people: int = 0


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as lists show them; filled by position, since lists have tens of thousands."""

    id: int
    name: str
    given_name: str
    family_name: str
    credentials: str
    role: str
    organization_id: int | None
    organization: str
    email: str
    zone: str
    country: str
    language: str
    pronouns: str
    pronunciation: str
    usual_start: str
    usual_end: str
    kind: PersonKind
    bio: str
    notes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """A series and how many sessions it has."""

    id: int
    uid: str
    name: str
    kind: SeriesKind
    hue: Hue
    minutes: int
    description: str
    position: int
    rule_nth: int | None
    rule_weekday: int | None
    rule_time: str | None
    rule_zone: str | None
    sessions: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """One line of a series' template agenda."""

    id: int
    series_id: int
    position: int
    title: str
    minutes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class VenueRow:
    """A building."""

    id: int
    name: str
    address: str
    city: str
    country: str
    zone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomRow:
    """A room and its building."""

    id: int
    venue_id: int
    venue: str
    name: str
    seats: int | None
    position: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """What a person does in a session or an agenda item."""

    id: int
    person_id: int
    name: str
    role: Role
    credentials: str = ""
    caption: str = ""
    """The person's role and organization, as a page prints it under the name."""
    email: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRow:
    """One part of a session's agenda."""

    id: int
    session_id: int
    position: int
    title: str
    minutes: int
    note: str
    parts: tuple[PartRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SessionRow:
    """A session as lists show it; filled by position, since lists have tens of thousands."""

    id: int
    uid: str
    guid: str
    title: str
    subtitle: str
    status: SessionStatus
    series_id: int | None
    series: str
    kind: SeriesKind
    hue: Hue
    wall: datetime
    """Naive, with its fold."""
    zone: str
    instant: datetime
    minutes: int
    link: str
    room_id: int | None
    room: str
    venue: str
    place: str
    track: str
    language: str
    sequence: int
    replaced_by_id: int | None
    described: bool = False
    """Whether members have something to read about it."""
    speakers: tuple[str, ...] = ()
    planned: int = 0
    """Minutes of its agenda."""

    @property
    def end(self) -> datetime:
        """The instant it ends."""
        return self.instant + timedelta(minutes=self.minutes)

    @property
    def in_person(self) -> bool:
        """Tell whether people travel to it."""
        return self.room_id is not None or bool(self.place)

    @property
    def where(self) -> str:
        """Say where it is held, in words; empty where it is online."""
        return ", ".join(part for part in (self.room, self.venue) if part) or self.place


@dataclass(frozen=True, slots=True)
class OtherSitting:
    """When a session is held for those asleep at this one, or was first."""

    id: int
    wall: datetime
    zone: str
    is_first: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDetail:
    """Everything about one session."""

    row: SessionRow
    abstract: str
    notes: str
    created: datetime
    revised: datetime
    extra: str
    parts: tuple[PartRow, ...] = ()
    items: tuple[ItemRow, ...] = ()
    series_position: int = 0
    """1 for the first session of its series by date; 0 where it stands alone."""
    series_count: int = 0
    city: str = ""
    """Of the venue."""
    other: OtherSitting | None = None

    @property
    def address(self) -> str:
        """Say where people travel to, city included; empty where it is online."""
        return ", ".join(part for part in (self.row.where, self.city) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One step of the history."""

    id: int
    at: datetime
    author: str
    title: str
    sentence: str
    tables: frozenset[str]
    undone: bool = False
    final: bool = False
    """It happened outside the file, and nobody can take it back."""
