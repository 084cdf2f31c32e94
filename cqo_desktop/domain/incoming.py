"""What an import would do, line by line, before it does anything."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

from cqo_desktop.domain.drafts import PeopleRead, PersonDraft, Problem, SessionDraft, SessionsRead


class Fate(Enum):
    """What becomes of a record of a foreign file."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    PROBLEM = "problem"


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
    published: bool = False
    """The source is a published calendar or schedule, so that a session without a status is confirmed."""

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
class PlanRow:
    """One record and what becomes of it; `draft` is its place among the drafts, None for a mere problem."""

    kind: Fate
    line: int | None
    label: str
    changes: tuple[FieldChange, ...] = ()
    note: str = ""
    """A sentence: what the problem is and what to do, or why nothing changes."""
    draft: int | None = None


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
