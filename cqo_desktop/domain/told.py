"""What people were told about a session, beside what is so now: who needs which message, and which SEQUENCE it bears.

Major changes ask for a new answer and raise SEQUENCE; minor ones are sent quietly under the one people hold
(RFC 5546, 2.1.4). SEQUENCE never goes back, and one SEQUENCE never tells two times or two cities.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.vocabulary import MessageKind, Standing

OUTDATED = frozenset({MessageKind.UPDATE, MessageKind.CANCELLATION})
"""Who needs one of these holds a time, a city or a session that is no longer so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a calendar entry says that people act on."""

    title: str
    starts: datetime
    ends: datetime
    zone: str
    place: str
    city: str
    link: str
    standing: Standing

    @property
    def is_off(self) -> bool:
        """Tell whether it takes the entry out of the calendar."""
        return self.standing is Standing.CANCELLED


@dataclass(frozen=True, slots=True)
class Told:
    """One message that went out."""

    kind: MessageKind
    sequence: int
    facts: Facts


def is_major(before: Facts, now: Facts) -> bool:
    """Tell whether a change asks for a new answer: the time, the zone, the city, whether it takes place."""
    return _major(before) != _major(now)


def _major(facts: Facts) -> tuple[object, ...]:
    return facts.starts, facts.ends, facts.zone, facts.city, facts.is_off


def need(now: Facts | None, held: Told | None, *, at: datetime) -> MessageKind | None:
    """Say which message somebody needs, if any.

    `now` is None for somebody who is not invited any more, `held` for somebody who was never told. Nobody needs to
    hear of a session that is over, and was over by what they hold.
    """
    holds = held if held and not held.facts.is_off else None
    if all(facts.ends <= at for facts in (now, holds.facts if holds else None) if facts):
        return None
    if now is None or now.is_off:
        return MessageKind.CANCELLATION if holds else None
    if held is None:
        return MessageKind.INVITATION
    if holds is None:
        return MessageKind.REINSTATEMENT
    if is_major(holds.facts, now):
        return MessageKind.UPDATE
    return MessageKind.CORRECTION if holds.facts != now else None


def version(sequence: int, now: Facts, told: Iterable[Told]) -> int:
    """Give the SEQUENCE of what is so now: the session's own, raised above all that told something else."""
    return max([sequence, *(each.sequence + 1 for each in told if is_major(each.facts, now))])


def numbered(kind: MessageKind, *, sequence: int, now: Facts | None, held: Told | None, told: Iterable[Told]) -> int:
    """Give the SEQUENCE of a message.

    `sequence` and `now` are the session's, None where it is deleted; `told` is all that ever went out about it.
    Somebody who alone is taken off the list gets a number of their own, so that no number says both things; a quiet
    message keeps the number that is held unless a higher one went out to anybody.
    """
    said = list(told)
    highest = max((each.sequence for each in said), default=0)
    present = max(highest, version(sequence, now, said) if now else sequence)
    match kind:
        case MessageKind.CANCELLATION if now is None or not now.is_off:
            return present + 1
        case MessageKind.CORRECTION | MessageKind.REMINDER if held and held.sequence == highest:
            return held.sequence
        case MessageKind.TIME_KEPT if held:
            return held.sequence
        case _:
            return present
