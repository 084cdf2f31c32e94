"""What never reaches paper: letters that are commands, halves of letters, or nothing at all."""

import re

_SPACE = re.compile("[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
_DROPPED = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # controls
    "\u00ad"  # soft hyphens: a leftover of another page's line breaks
    "\u202a-\u202e\u2066-\u2069"  # embeddings, overrides, isolates: a name must not turn its neighbours round
    "\u206a-\u206f\ufeff\ufff9-\ufffb"  # retired format controls, byte order marks
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # lone surrogates, noncharacters
)
_BULLET = re.compile(r"([-*•–+]|\d+[.)])\s")
_NARROWEST_BY_HAND, _WIDEST_BY_HAND = 45, 100
"""How many letters a line that was broken by hand has: fewer are verses or a list, more is a paragraph."""

_LEFTWARD = re.compile(r"(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|[a-z]+-(Arab|Hebr)\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def clean(text: str) -> str:
    """Make one line of plain letters: white space becomes single spaces, commands and broken letters go."""
    return _DROPPED.sub("", _SPACE.sub(" ", text))


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a note at its line ends into clean, non-empty paragraphs."""
    return tuple(line for line in (clean(part).strip() for part in text.splitlines()) if line)


def flowing(text: str) -> tuple[str, ...]:
    """Split a text into paragraphs as `paragraphs` does, but join lines that were broken by hand at a common width."""
    lines = [clean(line).strip() for line in text.splitlines()]
    widest = max(map(len, lines), default=0)
    if widest > _WIDEST_BY_HAND:
        return paragraphs(text)
    joined: list[str] = []
    goes_on = False
    for line in lines:
        if goes_on and line and not _BULLET.match(line):
            joined[-1] += f" {line}"
        elif line:
            joined.append(line)
        goes_on = len(line) >= max(widest * 0.6, _NARROWEST_BY_HAND)
    return tuple(joined)


def reads_leftward(language: str | None) -> bool:
    """Tell whether pages in a language are read from right to left."""
    return bool(_LEFTWARD.match(language or ""))


def language_tag(language: str | None) -> str | None:
    """Keep a language only if it looks like BCP 47."""
    return language if language and _LANGUAGE.fullmatch(language) else None
