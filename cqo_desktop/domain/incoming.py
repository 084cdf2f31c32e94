"""What an import would do, line by line, before it does anything."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cqo_desktop.domain.drafts import Edits, PeopleRead, PersonDraft, Photo, Problem, SessionDraft, SessionsRead
from cqo_desktop.domain.vocabulary import Role


class Fate(Enum):
    """What becomes of a record of a foreign file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    PROBLEM = "problem"


class Holds(Enum):
    """What the records of a table are."""

    PEOPLE = "people"
    SESSIONS = "sessions"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundColumn:
    """One column of a table: what stands over it and in it, and the field it is taken for, empty for none."""

    heading: str
    samples: tuple[str, ...]
    field: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnsureDate:
    """A date that may be read two ways, where nothing in its table tells which."""

    text: str
    by_day: date
    by_month: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """How a table is understood before its rows are."""

    holds: Holds
    columns: tuple[FoundColumn, ...]
    unsure: UnsureDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """How a person wants a foreign file to be understood; what is None is guessed."""

    zone: str | None = None
    """The one to give to times that carry none."""
    holds: Holds | None = None
    columns: Mapping[str, str] | None = None
    """The fields that headings stand for."""
    day_first: bool | None = None
    """Whether 03/04/2026 is in April."""
    edits: Edits = field(default_factory=dict)


AS_GUESSED = Ways()


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A foreign file, read: its drafts, and the zone given to times that carry none."""

    name: str
    """The file's name, without its folder."""
    source: PeopleRead | SessionsRead
    zone: str = ""
    """The zone applied to times without one; empty where every time carries its own, or there are no times."""
    zone_reason: str = ""
    """Why that zone, as a sentence to show; empty like `zone`."""
    conference: str = ""
    """The name of the conference whose schedule it is: series and venue of sessions that are new."""
    published: bool = False
    """The source is a calendar or a schedule: it tells of certain dates, and of fewer statuses than we know."""

    @property
    def drafts(self) -> tuple[PersonDraft, ...] | tuple[SessionDraft, ...]:
        """Give the records found."""
        return self.source.people if isinstance(self.source, PeopleRead) else self.source.sessions

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Give what the reader could not understand."""
        return self.source.problems

    @property
    def columns(self) -> Mapping[str, str]:
        """Give what each heading of a table was taken for."""
        return self.source.columns


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """One fact that would change, in the words to show."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonWrite:
    """What would be written of a person; organizations are found by name, or made."""

    fields: Mapping[str, object]
    organization: str | None = None
    photo: Photo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionWrite:
    """What would be written of a session; series and rooms are found by name, or made."""

    fields: Mapping[str, object]
    series: str | None = None
    venue: str | None = None
    room: str | None = None
    parts: tuple[tuple[int, Role], ...] | None = None
    """Everybody in the session afterwards, None where nobody changes; numbers below zero are guests to be made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanRow:
    """One record and what becomes of it."""

    kind: Fate
    line: int | None
    label: str
    changes: tuple[FieldChange, ...] = ()
    note: str = ""
    """A sentence: what the problem is and what to do, or why nothing changes."""
    target: int | None = None
    """The person or session it was recognised as."""
    write: PersonWrite | SessionWrite | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Guest:
    """Somebody named in a session whom the file does not have yet."""

    name: str
    email: str = ""
    key: str = ""
    """The foreign file's own id for the person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many records are new, changed, the same as before, or problems."""

    new: int = 0
    changed: int = 0
    same: int = 0
    problems: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What an import would do; made against one state of the file, and made again if that has changed."""

    read: Read
    rows: tuple[PlanRow, ...]
    state: int
    """The newest change of the file when this was planned."""
    guests: tuple[Guest, ...] = ()
    """Number -1 is the first of them."""
    known: Mapping[str, int] = field(default_factory=dict)
    """People the file has, by the foreign file's ids."""

    @property
    def counts(self) -> Counts:
        """Count the rows by what becomes of them."""
        number = dict.fromkeys(Fate, 0)
        for row in self.rows:
            number[row.kind] += 1
        return Counts(
            new=number[Fate.NEW],
            changed=number[Fate.CHANGED],
            same=number[Fate.SAME],
            problems=number[Fate.PROBLEM],
        )
