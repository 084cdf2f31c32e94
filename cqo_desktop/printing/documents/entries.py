"""What programmes say of a session and of the people in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from cqo_desktop.printing import tokens
from cqo_desktop.printing.lettering.cleaning import apart
from cqo_desktop.printing.lettering.text import Span

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """Somebody named with a session; `language` (BCP 47) chooses Han forms and the reading voice."""

    key: int
    """The same for the same person everywhere in a document."""
    name: str
    caption: str = ""
    """Role and organization, in the words to print."""
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A session; every text is data and printed as it stands."""

    key: int
    title: str
    start: datetime
    """Aware, in any zone."""
    minutes: int
    zone: str
    """The zone it is planned in."""
    subtitle: str = ""
    group: str = ""
    """What colours and letters tell apart: its series, or its track."""
    room: str = ""
    place: str = ""
    """Where it is held, in words, room and building included."""
    speakers: tuple[Speaker, ...] = ()
    abstract: str = ""
    link: str = ""
    language: str | None = None
    status: str = ""
    """Printed beside the title, such as 'Draft'; nothing for an ordinary session."""

    @property
    def end(self) -> datetime:
        """The moment it ends."""
        return self.start + timedelta(minutes=self.minutes)


def named(speakers: Sequence[Speaker]) -> list[Span]:
    """List names on one line, in the order of the page even where the first is written from right to left."""
    return [
        Span(apart(speaker.name) + (", " if i + 1 < len(speakers) else ""), language=speaker.language, is_name=True)
        for i, speaker in enumerate(speakers)
    ]


@dataclass(frozen=True, slots=True)
class Group:
    """How a series or a track is told apart: by its letter first, since grey prints have no colours."""

    letter: str
    name: str
    shade: tokens.Shade


def groups(entries: Iterable[Entry]) -> Mapping[str, Group]:
    """Give every group named a letter and a colour, in the order of their first sessions."""
    names = dict.fromkeys(entry.group for entry in entries if entry.group)
    return {name: Group(_letter(i), name, tokens.SHADES[i % len(tokens.SHADES)]) for i, name in enumerate(names)}


def _letter(place: int) -> str:
    more, rest = divmod(place, len(_LETTERS))
    return (_letter(more - 1) if more else "") + _LETTERS[rest]
