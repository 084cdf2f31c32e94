"""Documents as somebody orders them, and what came of the order."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from pathlib import Path

from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import USUAL_LABELS, Document, Hours, Labels


@dataclass(frozen=True, slots=True, kw_only=True)
class Credits:
    """What certificates count besides minutes."""

    an_hour: Decimal | None = None
    """None gives no credits."""
    word: str = ""
    """What they are called; the language's usual word where empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """One document, what it is of, and how it is printed."""

    document: Document
    selection: Selection = EVERYTHING
    paper: Paper | None = None
    """The network's where none is chosen."""
    hours: Hours | None = None
    language: Language | None = Language.ENGLISH
    """None is each session's own, for agendas."""
    zones: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    labels: Labels = USUAL_LABELS
    credits: Credits = Credits()
    person_id: int | None = None
    """Whose schedule or certificate it is; everybody's where nobody is chosen."""
    room_id: int | None = None
    """Whose door it is for; every room's where none is chosen."""


class Fate(Enum):
    """What became of one document of a batch."""

    WRITTEN = "written"
    EMPTY = "empty"
    """There was nothing to print, which is no fault."""
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One document of a batch."""

    document: Document
    fate: Fate
    files: tuple[Path, ...] = ()
    pages: int = 0
    remark: str = ""
    """Why there is none, or what is to be said of it, in a sentence."""


@dataclass(frozen=True, slots=True)
class BatchProgress(Progress):
    """How far a batch is, with what became of the documents so far."""

    made: tuple[Outcome, ...] = ()
