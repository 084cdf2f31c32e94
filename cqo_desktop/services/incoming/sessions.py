"""Sessions of a foreign file beside those of ours: what is new, newer, older, or the same."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import SessionDraft
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.incoming import Fate, PlanRow, Read, SessionWrite
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.services.incoming import matches as matching
from cqo_desktop.services.incoming.changes import Comparison, as_new, standing
from cqo_desktop.services.incoming.facts import said
from cqo_desktop.services.incoming.guests import Guests
from cqo_desktop.services.incoming.matches import Known, Parts

_AT_ONCE = 200


def rows(db: Db, read: Read, drafts: Sequence[SessionDraft], guests: Guests, tell: Tell) -> Iterator[PlanRow]:
    """Say of each draft what becomes of it, in their order."""
    found = matching.matches(drafts, matching.known(db))
    people = matching.parts(db)
    newest = _newest(drafts)
    for place, draft in enumerate(drafts):
        if place % _AT_ONCE == 0:
            tell(Progress(place, len(drafts), draft.title))
        best = newest.get(draft.uid or draft.guid or "", place)
        if best != place:
            note = f"Line {drafts[best].line} has the same session, newer or first; that one counts."
            yield PlanRow(kind=Fate.SAME, line=draft.line, label=draft.title, note=note)
            continue
        try:
            yield _row(read, draft, found.get(place), people, guests)
        except Refused as refused:
            note = f"Line {draft.line}: {refused}"
            yield PlanRow(kind=Fate.PROBLEM, line=draft.line, label=draft.title, note=note)


def _newest(drafts: Sequence[SessionDraft]) -> dict[str, int]:
    """Give the place of the newest draft of each UID or guid; of equals, the first."""
    newest: dict[str, int] = {}
    for place, draft in enumerate(drafts):
        key = draft.uid or draft.guid
        if key and (key not in newest or _version(draft) > _version(drafts[newest[key]])):
            newest[key] = place
    return newest


def _version(draft: SessionDraft) -> tuple[int, float]:
    return draft.sequence or 0, draft.revised.timestamp() if draft.revised else 0.0


def _row(read: Read, draft: SessionDraft, ours: Known | None, people: Mapping[int, Parts], guests: Guests) -> PlanRow:
    if ours is None:
        facts = said(draft, read, guests)
        return PlanRow(
            kind=Fate.NEW,
            line=draft.line,
            label=facts.title,
            note=facts.note,
            write=SessionWrite(
                fields=as_new(draft, facts, published=read.published),
                series=facts.series or read.conference or None,
                venue=facts.venue or read.conference or None,
                room=facts.room,
                parts=facts.parts,
            ),
        )
    note = standing(draft, ours)
    if note is not None:
        return PlanRow(kind=Fate.SAME, line=draft.line, label=ours.title, note=note, target=ours.id)
    facts = said(draft, read, guests)
    comparison = Comparison(draft, facts, ours, guests, read=read)
    parts = comparison.parts(people.get(ours.id, ()))
    if not comparison.changes:
        return PlanRow(kind=Fate.SAME, line=draft.line, label=ours.title, note=facts.note, target=ours.id)
    return PlanRow(
        kind=Fate.CHANGED,
        line=draft.line,
        label=ours.title,
        changes=tuple(comparison.changes),
        note=facts.note,
        target=ours.id,
        write=SessionWrite(
            fields=comparison.versioned(),
            series=comparison.series,
            venue=facts.venue or ours.venue or read.conference or None,
            room=comparison.room,
            parts=parts,
        ),
    )
