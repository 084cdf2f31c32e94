"""What an export answers."""

from collections.abc import Generator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Literal

from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.vocabulary import Paper, Stock

type Hours = Literal[12, 24]


class ExportKind(Enum):
    """What an export writes."""

    CALENDARS = "ics"
    AGENDAS = "pdf"
    TABLES = "csv"
    SCHEDULE = "schedule"


class Document(Enum):
    """What is printed; the values name the files and the command line's choices."""

    AGENDAS = "agendas"
    YEAR_PLANNER = "year-planner"
    DAY_GRID = "day-grid"
    BOOKLET = "booklet"
    PROGRAMME = "programme"
    PEOPLE = "people"
    BADGES = "badges"
    TENT_CARDS = "tent-cards"
    SIGN_IN = "sign-in"
    CERTIFICATES = "certificates"
    DOOR_SHEETS = "door-sheets"
    SCHEDULES = "schedules"
    RUN_OF_SHOW = "run-of-show"
    FLYERS = "flyers"
    EVALUATION = "evaluation"
    HARD_HOURS = "hard-hours"
    BADGE_TEST = "badge-test"


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """The sheets of labels in the printer."""

    stock: Stock | None = None
    """Else what most offices have for the paper."""
    across: float = 0.0
    down: float = 0.0
    """How far names are moved to the right and down, in millimetres, where a printer is off."""
    used: int = 0
    """How many labels of the first sheet are gone."""


USUAL_LABELS = Labels()


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """The files written, and what is to be said of them in sentences."""

    files: tuple[Path, ...]
    notes: tuple[str, ...] = ()
    """What was rightly left out."""
    problems: tuple[str, ...] = ()
    """What could not be written, or not as it should be: somebody must act."""


type Writing = Generator[Progress, None, Written]


def usual_hours(paper: Paper) -> Hours:
    """Choose the clock of a part of the world by its paper: where Letter is printed, twelve hours."""
    return 12 if paper is Paper.LETTER else 24


@dataclass(frozen=True, slots=True, kw_only=True)
class Lacking:
    """A person or a session whose texts have letters that no font has."""

    kind: str
    """'person' or 'session'."""
    id: int
    name: str
    letters: tuple[str, ...]
