"""Sessions as programmes tell them."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from cqo_desktop.domain import zones
from cqo_desktop.domain.rows import PartRow, PersonRow, SessionDetail
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.lettering.cleaning import joined
from cqo_desktop.printing.programme_words import AMERICAN, ENGLISH, FRENCH, SPANISH, ProgrammeWords
from cqo_desktop.printing.times import City
from cqo_desktop.services.programme import SPEAKING


def entry(detail: SessionDetail, *, by_track: bool, says: ProgrammeWords) -> Entry:
    """Make a session's entry, coloured by its track, or by its series."""
    row = detail.row
    return Entry(
        key=row.id,
        title=row.title,
        subtitle=row.subtitle,
        start=row.instant,
        minutes=row.minutes,
        zone=row.zone,
        group=row.track if by_track else row.series,
        room=row.room,
        place=row.where,
        speakers=speakers(detail),
        abstract=detail.abstract,
        link=row.link,
        language=row.language or None,
        status=says.status(row.status),
    )


def speakers(detail: SessionDetail) -> tuple[Speaker, ...]:
    """Name everybody who speaks, in the session or in an item of its agenda, each once."""
    parts = [*detail.parts, *(part for item in detail.items for part in item.parts)]
    found: dict[int, Speaker] = {}
    for part in parts:
        if part.role in SPEAKING:
            found.setdefault(part.person_id, _speaker(part))
    return tuple(found.values())


def _speaker(part: PartRow) -> Speaker:
    name = named_in_full(part.name, part.credentials)
    return Speaker(key=part.person_id, name=name, caption=part.caption, language=part.language or None)


def named_in_full(name: str, credentials: str) -> str:
    """Name somebody with what stands after the name."""
    return joined(", ", (name, credentials)) if credentials else name


def caption(row: PersonRow) -> str:
    """Say what somebody does, and where."""
    return joined(", ", (row.role, row.organization))


def cities(
    named: Iterable[str], home: str, others: Iterable[str] = (), most: int = 4, when: Sequence[datetime] = ()
) -> tuple[City, ...]:
    """Choose whose hours are printed: those named; else home and the zones of most members.

    Of zones whose clocks agree at all these moments the first is enough.

    Raises:
        Refused: there is no such zone.
    """
    wanted = list(dict.fromkeys(named)) or _apart(dict.fromkeys([home, *others]), when)[:most]
    for each in wanted:
        zones.zone(each)
    return tuple(City(zones.city(each), each) for each in wanted)


def _apart(wanted: Iterable[str], when: Sequence[datetime]) -> list[str]:
    if not when:
        return list(wanted)
    clocks: dict[tuple[datetime, ...], str] = {}
    for zone in wanted:
        own = zones.zone(zone)
        clocks.setdefault(tuple(moment.astimezone(own).replace(tzinfo=None) for moment in when), zone)
    return list(clocks.values())


def own_language(tag: str) -> Language:
    """Choose the pages' language for texts in a language (BCP 47); English where there are no words in it."""
    return next((each for each in Language if each.value == tag[:2].lower()), Language.ENGLISH)


def programme_words(language: Language, paper: Paper) -> ProgrammeWords:
    """Choose the words of a language; where Letter is printed, English is American."""
    match language:
        case Language.ENGLISH:
            return AMERICAN if paper is Paper.LETTER else ENGLISH
        case Language.FRENCH:
            return FRENCH
        case Language.SPANISH:
            return SPANISH
