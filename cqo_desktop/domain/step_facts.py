"""What a step did to each thing, for somebody to read."""

from dataclasses import dataclass
from enum import Enum


class Done(Enum):
    """What became of a thing."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One field before and after, as texts; what it refers to goes by its name."""

    field: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """One row of the file and what a step did to it."""

    table: str
    row: int
    done: Done
    name: str
    """What people call it."""
    facts: tuple[Fact, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StepFacts:
    """All that a step did."""

    things: tuple[Thing, ...]
    more: int = 0
    """How many things are not listed."""
