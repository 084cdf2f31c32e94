"""How a step is told: in the imperative on buttons, in the past tense in the history."""

_IRREGULAR = {
    "set": "set",
    "put": "put",
    "undo:": "undid:",
    "redo:": "redid:",
    "begin": "began",
    "make": "made",
    "take": "took",
    "give": "gave",
    "write": "wrote",
    "choose": "chose",
}


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
    return verb + "ed"


def quoted(name: str, most: int = 60) -> str:
    """Quote a name for a sentence, shortened in the middle of nowhere but never silently."""
    short = name if len(name) <= most else name[: most - 1].rstrip() + "…"
    return f"“{short}”"


def counted(number: int, one: str, many: str | None = None) -> str:
    """Say '1 session', '12 sessions'."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: list[str]) -> str:
    """Join words as in 'a, b and c'."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
