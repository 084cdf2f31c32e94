"""What the readers of foreign files hand over: facts as found, with the line they stood on, nothing decided yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind, Role, SessionStatus

type Edits = Mapping[int, Mapping[str, str]]
"""What a person wrote over a foreign file: texts by line and field."""
UNEDITED: Edits = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something in a foreign file that needs a person: where, what stood there, and what to do."""

    line: int | None
    field: str
    found: str
    message: str
    fatal: bool = True
    """False where the value was repaired or left out and the record is still usable."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Photo:
    """An image as it stood in the file, JPEG or PNG."""

    data: bytes
    media_type: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonDraft:
    """A person in a foreign file; None means that the file says nothing about it."""

    line: int
    name: str
    given_name: str | None = None
    family_name: str | None = None
    credentials: str | None = None
    role: str | None = None
    organization: str | None = None
    organization_kind: OrganizationKind | None = None
    organization_city: str | None = None
    organization_country: str | None = None
    email: str | None = None
    zone: str | None = None
    country: str | None = None
    """ISO 3166-1 alpha-2, upper case."""
    language: str | None = None
    """BCP 47."""
    bio: str | None = None
    photo: Photo | None = None
    pronouns: str | None = None
    pronunciation: str | None = None
    kind: PersonKind | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A person's part in a session of a foreign file; `key` is the file's own id for the person, if it has one."""

    name: str
    role: Role = Role.SPEAKER
    email: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionDraft:
    """A session in a foreign file; None means that the file says nothing about it.

    `wall` is naive and meant in `zone`; `zone` None means that the file names no zone, and the caller's applies.
    `uid` is an iCalendar UID, `guid` a schedule's UUID (derived, stable, where the file's own is none).
    `extra` keeps what only a round trip to the same format needs, by the format's own names.
    """

    line: int
    title: str
    wall: datetime | None = None
    zone: str | None = None
    minutes: int | None = None
    uid: str | None = None
    guid: str | None = None
    sequence: int | None = None
    revised: datetime | None = None
    """Aware, in UTC: when the source last changed it (LAST-MODIFIED, else DTSTAMP)."""
    subtitle: str | None = None
    abstract: str | None = None
    notes: str | None = None
    series: str | None = None
    status: SessionStatus | None = None
    track: str | None = None
    language: str | None = None
    link: str | None = None
    venue: str | None = None
    room: str | None = None
    place: str | None = None
    parts: tuple[Part, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleRead:
    """All that a file of people holds; `columns` maps the file's headings to the fields they were taken for."""

    people: tuple[PersonDraft, ...]
    problems: tuple[Problem, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionsRead:
    """All that a file of sessions holds; the conference's own facts are None where it is a plain list."""

    sessions: tuple[SessionDraft, ...]
    problems: tuple[Problem, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    encoding: str | None = None
    title: str | None = None
    acronym: str | None = None
    start: date | None = None
    end: date | None = None
    zone: str | None = None
    rooms: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
