"""A foreign session beside ours: which is newer, and what differs."""

from cqo_desktop.domain import zones
from cqo_desktop.domain.drafts import SessionDraft
from cqo_desktop.domain.incoming import FieldChange, Read
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services.incoming.facts import Said
from cqo_desktop.services.incoming.guests import Guests
from cqo_desktop.services.incoming.matches import Known, Parts
from cqo_desktop.services.incoming.words import changed_fact, when
from cqo_desktop.services.programme import SPEAKING
from cqo_desktop.services.session_facts import WORDS, timed

_TENTATIVE = frozenset({SessionStatus.IDEA, SessionStatus.HOLD, SessionStatus.DRAFT})
_CERTAIN = frozenset({SessionStatus.CONFIRMED, SessionStatus.INVITED, SessionStatus.DONE})


def standing(draft: SessionDraft, ours: Known) -> str | None:
    """Say why a draft is not newer than ours (RFC 5545, 3.8.7.4); None where it is, or tells no version."""
    if draft.uid != ours.uid or draft.sequence is None:
        return None
    older = f"Older than this file’s own version {ours.sequence}, so it was not taken."
    if draft.sequence != ours.sequence:
        return older if draft.sequence < ours.sequence else None
    if draft.revised is None or draft.revised > ours.revised:
        return None
    return older if draft.revised < ours.revised else ""


def as_new(draft: SessionDraft, facts: Said, *, published: bool) -> dict[str, object]:
    """Give the columns of a session that is new; what the writer decides is absent."""
    made: dict[str, object] = {
        "status": SessionStatus.CONFIRMED if published else SessionStatus.DRAFT,
        "sequence": draft.sequence or 0,
        **facts.fields,
        **timed(facts.moment),
    }
    own = {"uid": draft.uid, "guid": draft.guid, "revised": draft.revised}
    return made | {name: value for name, value in own.items() if value}


class Comparison:
    """What a draft would change in a session of ours."""

    def __init__(self, draft: SessionDraft, facts: Said, ours: Known, guests: Guests, *, read: Read) -> None:
        self._draft, self._facts, self._ours, self._guests, self._read = draft, facts, ours, guests, read
        self._fields: dict[str, object] = {}
        self.series: str | None = None
        self.room: str | None = None
        self.changes: list[FieldChange] = []
        self._compare_time()
        for field, value in facts.fields.items():
            known = getattr(ours, field)
            if value == known or self._is_no_news(field, value, known):
                continue
            self._fields[field] = value
            told = ("", "") if field == "extra" else (known, value)
            self.changes.append(changed_fact(WORDS.get(field, field), *told))
        self._compare_places()

    def _is_no_news(self, field: str, value: object, known: object) -> bool:
        """Tell what only a poorer format makes of what we know better."""
        if field == "status":
            return self._read.published and _as_certain(value, known)
        # A schedule of ours that comes back brings what its writer had to add.
        return field == "extra" and known == "{}" and self._draft.guid == self._ours.guid

    def _compare_time(self) -> None:
        moment, ours = self._facts.moment, self._ours
        if moment.instant == ours.instant or (moment.zone, moment.wall) == (ours.zone, ours.wall):
            # A table cannot tell the second of two equal hours; datetimes compare without their fold.
            return
        if moment.zone == "UTC":
            # Calendars tell online sessions in UTC; that is no wish to plan them there.
            moment = zones.moment(moment.instant, ours.zone)
        self._fields |= timed(moment)
        self.changes.append(changed_fact("time", when(ours.wall, ours.zone), when(moment.wall, moment.zone)))

    def _compare_places(self) -> None:
        facts, ours = self._facts, self._ours
        if facts.series and fold(facts.series) != fold(ours.series):
            self.series = facts.series
            self.changes.append(changed_fact("series", ours.series, facts.series))
        moved = facts.venue is not None and fold(facts.venue) != fold(ours.venue)
        if facts.room and (moved or fold(facts.room) != fold(ours.room or ours.place)):
            self.room = facts.room
            self.changes.append(changed_fact("room", ours.room, facts.room))

    def parts(self, known: Parts) -> Parts | None:
        """Give everybody in the session afterwards, None where nobody changes; the file decides only on its roles."""
        wanted = self._facts.parts
        roles = {role for _, role in wanted}
        if self._read.conference:
            # A schedule knows speakers and no other role of theirs.
            roles = set(SPEAKING)
            spoke = {number: role for number, role in reversed(known) if role in roles}
            wanted = tuple((number, spoke.get(number, role)) for number, role in wanted)
        before = tuple(each for each in known if each[1] in roles)
        if _by_role(before) == _by_role(wanted) or (self._read.conference and _people(before) == _people(wanted)):
            return None
        old, new = (", ".join(self._guests.name(number) for number, _ in each) for each in (before, wanted))
        self.changes.append(changed_fact("people", old, new))
        return (*(each for each in known if each[1] not in roles), *wanted)

    def versioned(self) -> dict[str, object]:
        """Give the columns that change, the version among them; the time of the step where none is told."""
        draft, ours = self._draft, self._ours
        made = dict(self._fields)
        if not made.keys().isdisjoint({"instant", "minutes", "status"}):
            made["sequence"] = max(ours.sequence + 1, draft.sequence or 0)
        if draft.revised and draft.revised > ours.revised:
            made["revised"] = draft.revised
        return made


def _by_role(parts: Parts) -> Parts:
    """Sort by role alone: each role has its order, and no format tells one among them."""
    return tuple(sorted(parts, key=lambda part: part[1].value))


def _people(parts: Parts) -> list[int]:
    return list(dict.fromkeys(number for number, _ in parts))


def _as_certain(one: object, other: object) -> bool:
    """Tell whether a calendar, which knows three statuses, would tell two of ours alike."""
    return any({one, other} <= alike for alike in (_TENTATIVE, _CERTAIN))
