"""Every rule of a timetable in one pass."""

from collections.abc import Callable, Iterator, Mapping

from cqo_desktop.domain.forum import pairs, people, rooms
from cqo_desktop.domain.forum.conflicts import USUAL, Conflict, Key, Rule, Strictness, urgency
from cqo_desktop.domain.forum.people import Found
from cqo_desktop.domain.forum.timetable import Facts, Timetable

RULES: Mapping[Rule, Callable[[Timetable, Facts], Iterator[Found]]] = {
    Rule.PERSON_TWICE: people.twice,
    Rule.ROOM_TWICE: rooms.twice,
    Rule.NOT_THERE: people.not_there,
    Rule.WRONG_ORDER: pairs.wrong_order,
    Rule.SIDE_BY_SIDE: pairs.kept_apart,
    Rule.TOO_SMALL: rooms.too_small,
    Rule.TOO_FAR: people.too_far,
    Rule.NO_PAUSE: people.no_pause,
    Rule.SAME_TRACK: pairs.same_track,
    Rule.WANTED_BOTH: pairs.wanted_both,
}


def conflicts(
    table: Timetable,
    facts: Facts,
    strictness: Mapping[Rule, Strictness] = USUAL,
    accepted: Mapping[Key, str] | None = None,
) -> list[Conflict]:
    """Find what is wrong, the worst first; what was accepted keeps its reason and stands last."""
    reasons = accepted or {}
    found = [
        Conflict(
            key=key,
            strictness=strictness[rule],
            start=start,
            finding=finding,
            people=number,
            reason=reasons.get(key, ""),
        )
        for rule, broken in RULES.items()
        if strictness[rule] is not Strictness.OFF
        for key, start, finding, number in broken(table, facts)
    ]
    return sorted(found, key=urgency)
