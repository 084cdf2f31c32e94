"""What a session's agenda says."""

from dataclasses import dataclass, field
from datetime import date, datetime

from cqo_desktop.printing.logos import Logo
from cqo_desktop.printing.phrases import Phrases
from cqo_desktop.printing.times import City, Hours


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPerson:
    """Somebody named beside an agenda item; `language` (BCP 47) chooses Han forms and the reading voice."""

    name: str
    caption: str = ""
    """Role and organization, in the words to print."""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """One row of the agenda; `start` is aware, in any zone, and printed on the home wall."""

    start: datetime
    minutes: int
    title: str
    note: str = ""
    people: tuple[AgendaPerson, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence with an optional link at its end; only http, https and mailto links are live."""

    text: str
    link: str = ""
    link_text: str = ""
    """The words that are clickable; the address itself where empty."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaPage:
    """All that the agenda prints; every text is data and printed as it stands."""

    network: str
    """The network's name: first of the eyebrow, and the file's author."""
    title: str
    start: datetime
    """Aware; printed on the home city's wall."""
    minutes: int
    home: City
    printed: date
    """Printed in the foot and written into the file, which is a function of this page alone."""
    eyebrow: tuple[str, ...] = ()
    """What follows the network's name, such as ('Spring series', 'Session 3 of 6')."""
    place: Line | None = None
    """Where people meet: venue, room."""
    online: Line | None = None
    """How people join: 'Online, link in your calendar entry', with or without the link."""
    cities: tuple[City, ...] = ()
    """At most seven besides home."""
    items: tuple[AgendaItem, ...] = ()
    before: Line | None = None
    """What to do before the session; printed after the words for 'Before the session'."""
    foot: str = ""
    status: str = ""
    """Printed as a label at the top, such as 'Draft' or 'Called off'; nothing for an ordinary session."""
    language: str = "en-US"
    spoken: str | None = None
    """The language of the session's own texts, where it is known (BCP 47)."""
    accent: str | None = None
    """A colour such as '#0B5A8A' for the series; darkened until white letters stand on it."""
    hours: Hours = 24
    logo: Logo | None = None
    words: Phrases = field(default_factory=Phrases)
