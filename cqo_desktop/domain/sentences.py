"""How a step is told: in the imperative on buttons, in the past tense in the history."""

import re
from datetime import datetime

from cqo_desktop.domain.zones import city

_IRREGULAR = {
    "set": "set",
    "reset": "reset",
    "put": "put",
    "undo:": "undid:",
    "redo:": "redid:",
    "begin": "began",
    "bring": "brought",
    "make": "made",
    "take": "took",
    "give": "gave",
    "write": "wrote",
    "choose": "chose",
    "send": "sent",
    "let": "let",
    "forbid": "forbade",
    "keep": "kept",
    "leave": "left",
    "split": "split",
}
_DOUBLED = re.compile("[^aeiou]+[aeiou][^aeiouwxy]")
"""Short verbs that double their last letter: plan, swap, drop."""


def told(title: str) -> str:
    """Turn 'Move “X” to 21 October' into 'moved “X” to 21 October'."""
    verb, space, rest = title.partition(" ")
    verb = verb.casefold()
    past = _IRREGULAR.get(verb) or _regular(verb)
    if verb in {"undo:", "redo:"}:
        rest = told(rest)
    return past + space + rest


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ied"
    if _DOUBLED.fullmatch(verb):
        return verb + verb[-1] + "ed"
    return verb + "ed"


def quoted(name: str, most: int = 60) -> str:
    """Quote a name for a sentence, on one line; what is cut off leaves an ellipsis."""
    name = " ".join(name.split())
    short = name if len(name) <= most else name[: most - 1].rstrip() + "…"
    return f"“{short}”"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Say '1 session', '12 sessions'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: list[str]) -> str:
    """Join words as in 'a, b and c'."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def day(wall: datetime) -> str:
    """Say a day in a sentence: '21 October 2026'."""
    return f"{wall.day} {wall:%B} {wall.year}"


def hour(wall: datetime) -> str:
    """Say an hour in a sentence; the second of two equal hours is told apart."""
    return f"{wall:%H:%M} (the second)" if wall.fold else f"{wall:%H:%M}"


def moment_in_words(wall: datetime, zone: str) -> str:
    """Say when and by whose clocks: '21 October 2026, 16:00 Toronto'."""
    return f"{day(wall)}, {hour(wall)} {city(zone)}"


def shift(before: datetime, after: datetime, zones: tuple[str, str]) -> str:
    """Say a move in as few words as tell it: 'from 21 to 22 October 2026', 'from 16:00 to 17:00 on 21 October 2026'."""
    same_hour = (before.time(), before.fold) == (after.time(), after.fold)
    if zones[0] != zones[1]:
        return f"from {moment_in_words(before, zones[0])} to {moment_in_words(after, zones[1])}"
    if before.date() == after.date():
        if same_hour:
            return f"back to {day(after)}, {hour(after)}"
        return f"from {hour(before)} to {hour(after)} on {day(after)}"
    if not same_hour:
        return f"from {day(before)}, {hour(before)} to {day(after)}, {hour(after)}"
    same_month = (before.year, before.month) == (after.year, after.month)
    start = str(before.day) if same_month else day(before)
    return f"from {start} to {day(after)}"
