"""Every document there is to print: what it is, what it may be of, and which choices apply to it."""

from dataclasses import dataclass
from enum import Enum, Flag, auto

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.written import Document


class Of(Enum):
    """A kind of thing a document may be of."""

    SESSIONS = auto()
    OVER = auto()
    """Sessions, those that are over first."""
    SERIES = auto()
    MINI_SERIES = auto()
    """All of them at once."""
    YEAR = auto()
    """Twelve months from now, or a year."""
    ALL = auto()
    """The whole programme, or what is ahead of it."""
    YEARS = auto()
    FORUM = auto()
    DAYS = auto()
    """The days of a Forum."""
    PEOPLE = auto()


class Has(Flag):
    """A choice that applies to some documents only."""

    NOTHING = 0
    LANGUAGE = auto()
    OWN_LANGUAGE = auto()
    """Each session may speak its own."""
    ONE_ZONE = auto()
    ZONES = auto()
    LABELS = auto()
    CREDITS = auto()
    SESSION_COLUMNS = auto()
    PEOPLE_COLUMNS = auto()
    PERSON = auto()
    ROOM = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One document."""

    document: Document
    icon: str
    name: str
    text: str
    of: tuple[Of, ...] = ()
    has: Has = Has.LANGUAGE


@dataclass(frozen=True, slots=True)
class Group:
    """Documents for one purpose."""

    name: str
    entries: tuple[Entry, ...]


_FORUM = (Of.FORUM, Of.DAYS)
_ANY = (*_FORUM, Of.SERIES, Of.SESSIONS)
_SESSION = (Of.SESSIONS, *_FORUM, Of.SERIES)


def groups() -> tuple[Group, ...]:
    """List all documents in the window's language; a badge sheet's trial is a choice of the badges."""
    return (
        Group(
            _said("For one session"),
            (
                Entry(
                    Document.AGENDAS,
                    "file-text",
                    _said("Agenda"),
                    _said("Hours, items, who speaks"),
                    (Of.SESSIONS,),
                    Has.LANGUAGE | Has.OWN_LANGUAGE | Has.ZONES,
                ),
                Entry(
                    Document.RUN_OF_SHOW,
                    "timer",
                    _said("Run of show"),
                    _said("Minute by minute, for the crew"),
                    _SESSION,
                ),
                Entry(
                    Document.SIGN_IN,
                    "clipboard-pen",
                    _said("Sign-in sheet"),
                    _said("Names, with room to sign"),
                    _SESSION,
                ),
                Entry(
                    Document.EVALUATION,
                    "clipboard-check",
                    _said("Evaluation form"),
                    _said("Five questions, two open ones"),
                    _SESSION,
                ),
                Entry(
                    Document.CERTIFICATES,
                    "award",
                    _said("Certificates"),
                    _said("Minutes and credits attended"),
                    (Of.OVER, *_FORUM, Of.SERIES),
                    Has.LANGUAGE | Has.CREDITS | Has.PERSON,
                ),
            ),
        ),
        Group(
            _said("For a series"),
            (
                Entry(
                    Document.FLYERS,
                    "megaphone",
                    _said("Flyer"),
                    _said("Its dates, for the notice board"),
                    (Of.MINI_SERIES, Of.SERIES),
                    Has.LANGUAGE | Has.ZONES,
                ),
            ),
        ),
        Group(
            _said("For the year"),
            (
                Entry(
                    Document.YEAR_PLANNER,
                    "calendar-days",
                    _said("Year planner"),
                    _said("Twelve months on one sheet"),
                    (Of.YEAR, Of.YEARS, Of.SERIES),
                    Has.LANGUAGE | Has.ZONES,
                ),
                Entry(
                    Document.HARD_HOURS,
                    "scale",
                    _said("Who took the hard hours"),
                    _said("That the year was fair"),
                    (Of.YEARS,),
                    Has.LANGUAGE,
                ),
            ),
        ),
        Group(
            _said("For the Forum"),
            (
                Entry(
                    Document.BOOKLET,
                    "book-open",
                    _said("Booklet"),
                    _said("Cover, days, people, index"),
                    _FORUM,
                    Has.LANGUAGE | Has.ONE_ZONE,
                ),
                Entry(
                    Document.DAY_GRID,
                    "layout-grid",
                    _said("Day grid"),
                    _said("Rooms and hours, a sheet a day"),
                    _FORUM,
                    Has.LANGUAGE | Has.ONE_ZONE,
                ),
                Entry(
                    Document.DOOR_SHEETS,
                    "door-open",
                    _said("Door sheets"),
                    _said("What is on in each room"),
                    _ANY,
                    Has.LANGUAGE | Has.ROOM,
                ),
                Entry(
                    Document.BADGES,
                    "id-card",
                    _said("Name badges"),
                    _said("On labels or inserts"),
                    _ANY,
                    Has.LANGUAGE | Has.LABELS,
                ),
                Entry(
                    Document.TENT_CARDS,
                    "tent",
                    _said("Tent cards"),
                    _said("For those in front, to fold"),
                    _ANY,
                ),
                Entry(
                    Document.SCHEDULES,
                    "route",
                    _said("Personal schedules"),
                    _said("Everybody’s own sessions"),
                    _ANY,
                    Has.LANGUAGE | Has.PERSON,
                ),
            ),
        ),
        Group(
            _said("Lists"),
            (
                Entry(
                    Document.PROGRAMME,
                    "table-properties",
                    _said("Programme"),
                    _said("Columns as you choose"),
                    (Of.ALL, Of.YEARS, Of.SERIES),
                    Has.LANGUAGE | Has.ZONES | Has.SESSION_COLUMNS,
                ),
                Entry(
                    Document.PEOPLE,
                    "contact",
                    _said("People"),
                    _said("Columns as you choose"),
                    (Of.PEOPLE,),
                    Has.LANGUAGE | Has.PEOPLE_COLUMNS,
                ),
            ),
        ),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
