"""What each recipient reads: the template of the occasion in their language, with their own day and hour."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import batched

from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import letter_dates, zones
from cqo_desktop.domain.correspondence import MessageRow, Recipient
from cqo_desktop.domain.letters import Fields, Letter, Passage, Template, filled, letter
from cqo_desktop.domain.rows import NetworkRow
from cqo_desktop.domain.text import clean_line
from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import Language, LetterKind, MessageKind, MessageState, Standing
from cqo_desktop.domain.written import Hours, usual_hours
from cqo_desktop.services import ledger, letter_texts, network, programme
from cqo_desktop.services.letter_texts import Words
from cqo_desktop.store.tables import Person

_KINDS = {
    MessageKind.INVITATION: LetterKind.INVITATION,
    MessageKind.UPDATE: LetterKind.UPDATE,
    MessageKind.CORRECTION: LetterKind.CORRECTION,
    MessageKind.REINSTATEMENT: LetterKind.REINSTATEMENT,
    MessageKind.TIME_KEPT: LetterKind.TIME_KEPT,
}


def letters(db: Db, *, messages: Sequence[MessageRow], hours: Hours | None = None) -> list[Letter]:
    """Compose the subject and the text of each message, in their order."""
    return list(_letters(db, messages, hours))


def preview(
    db: Db, *, template: Template, language: Language, kind: LetterKind, to: Recipient, at: datetime, hours: Hours
) -> Letter:
    """Write what somebody would read of the next session, or of an invented one; an update moves it by an hour."""
    rows = programme.listed(db, start=at)
    row = next((each for each in rows if each.status.standing is Standing.CONFIRMED), None)
    starts, network_ = row.instant if row else at + timedelta(days=7), network.one(db)
    facts = Facts(
        title=row.title if row else "…",
        starts=starts,
        ends=row.end if row else starts + timedelta(hours=1),
        zone=row.zone if row else network_.zone,
        place=row.where if row else "",
        city="",
        link=row.link if row else "https://meet.example.org/1",
        standing=Standing.CONFIRMED,
    )
    occasion = _Occasion(
        name=to.name,
        facts=facts,
        kind=kind,
        was=replace(facts, starts=starts - timedelta(hours=1)) if kind is LetterKind.UPDATE else None,
        zone=facts.zone if facts.place else to.zone or facts.zone,
        network=network_,
        twelve=hours == 12,
        series_id=row.series_id if row else None,
    )
    return letter([(language, template, _fields(occasion, language))])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reader:
    zone: str = ""
    language: Language | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Occasion:
    """What letters about one message share in every language."""

    name: str
    facts: Facts
    kind: LetterKind
    was: Facts | None
    zone: str
    network: NetworkRow
    twelve: bool
    series_id: int | None


def _letters(db: Db, messages: Sequence[MessageRow], hours: Hours | None) -> Iterator[Letter]:
    facts = network.one(db)
    twelve = (hours or usual_hours(facts.paper)) == 12
    uids = {each.uid for each in messages}
    here = ledger.sessions(db, uids=uids)
    words, unknown = letter_texts.words(db), letter_texts.languages(db)
    held = _held(db, uids, {each.address.casefold() for each in messages if each.kind is MessageKind.UPDATE})
    readers = _readers(db, {each.person_id for each in messages if each.person_id})
    for each in messages:
        reader = readers.get(each.person_id or 0, _Reader())
        row, now = here.get(each.uid, (None, None))
        occasion = _Occasion(
            name=each.name,
            facts=each.facts,
            kind=_kind(each, now),
            was=held.get((each.uid, each.address.casefold())) if each.kind is MessageKind.UPDATE else None,
            zone=each.facts.zone if each.facts.place else reader.zone or each.facts.zone,
            network=facts,
            twelve=twelve,
            series_id=row.series_id if row else None,
        )
        yield _letter(each, occasion, words, (reader.language,) if reader.language else unknown)


def _letter(message: MessageRow, occasion: _Occasion, words: Words, languages: Sequence[Language]) -> Letter:
    parts = [
        (each, words.template(occasion.series_id, each, occasion.kind), _fields(occasion, each)) for each in languages
    ]
    made = letter(parts)
    values = parts[0][2]
    if not message.subject and not message.body:
        return made
    own = Passage(language=languages[0] if len(languages) == 1 else None, text=filled(message.body, values))
    return Letter(
        subject=clean_line(filled(message.subject, values)) or made.subject,
        passages=(own,) if message.body else made.passages,
    )


def _fields(occasion: _Occasion, language: Language) -> Fields:
    now, was, twelve = occasion.facts, occasion.was, occasion.twelve
    where = zones.zone(occasion.zone)
    start, end = now.starts.astimezone(where), now.ends.astimezone(where)
    moved = was.starts.astimezone(where) if was and (was.starts, was.ends) != (now.starts, now.ends) else None
    return Fields(
        name=occasion.name,
        title=now.title,
        local_date=letter_dates.day(start, language, twelve=twelve),
        local_time=letter_dates.hour(start, language, twelve=twelve),
        local_end=letter_dates.hour(end, language, twelve=twelve),
        zone=letter_dates.place(start, occasion.zone),
        place=now.place,
        link=now.link,
        was_date=letter_dates.day(moved, language, twelve=twelve) if moved else "",
        was_time=letter_dates.hour(moved, language, twelve=twelve) if moved else "",
        was_place=was.place if was and was.place != now.place else "",
        network=occasion.network.name,
        organizer=occasion.network.organizer_name,
    )


def _kind(message: MessageRow, now: Facts | None) -> LetterKind:
    if message.kind is MessageKind.CANCELLATION:
        return LetterKind.REMOVAL if now and not now.is_off else LetterKind.CANCELLATION
    if message.kind is MessageKind.REMINDER:
        return LetterKind.FOLLOW_UP if message.is_after else LetterKind.REMINDER
    return _KINDS[message.kind]


def _held(db: Db, uids: Collection[str], addresses: Collection[str]) -> Mapping[tuple[str, str], Facts]:
    """Give what each of these addresses was told last of each session."""
    sent = ledger.messages(db, uids=uids, states=[MessageState.SENT], addresses=addresses) if addresses else {}
    return {(uid, each.address.casefold()): each.facts for uid, some in sent.items() for each in some}


def _readers(db: Db, person_ids: Collection[int]) -> dict[int, _Reader]:
    found = {}
    for some in batched(person_ids, 500):
        columns = select(Person.id, Person.zone, Person.language).where(Person.id.in_(some))
        for person_id, zone, tag in db.execute(columns):
            found[person_id] = _Reader(zone=zone, language=_language(tag))
    return found


def _language(tag: str) -> Language | None:
    primary = tag.partition("-")[0].casefold()
    return next((each for each in Language if each.value == primary), None)
