"""What never reaches paper: letters that are commands, halves of letters, or nothing at all."""

import re
from collections.abc import Iterable

_SPACE = re.compile("[ \t\n\r\v\f\x1c-\x1f\x85\u2028\u2029]+")
_DROPPED = re.compile(
    "[\x00-\x1f\x7f-\x9f"  # controls
    "\u202a-\u202e"  # embeddings and overrides: a name must not turn its neighbours round
    "\u206a-\u206f\ufeff\ufff9-\ufffb"  # retired format controls, byte order marks
    "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"  # lone surrogates, noncharacters
)
SOFT_HYPHEN = "\u00ad"
_FIRST_STRONG, _POP = "\u2068", "\u2069"
_ISOLATES = re.compile("[\u2066-\u2069]")
_COMMANDS = re.compile(f"[{SOFT_HYPHEN}\u2066-\u2069]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_BULLET = re.compile(r"([-*•–+]|\d+[.)])\s")
_NARROWEST_BY_HAND, _WIDEST_BY_HAND = 45, 100
"""How many letters a line that was broken by hand has: fewer are verses or a list, more is a paragraph."""

_LEFTWARD = re.compile(r"(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b(?!-Latn)|[a-z]+-(Arab|Hebr)\b", re.IGNORECASE)
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def clean(text: str) -> str:
    """Make one line of plain letters: white space becomes single spaces, commands and broken letters go."""
    return _COMMANDS.sub("", clean_to_lay(text))


def without_isolates(text: str) -> str:
    """Drop what only tells where texts are apart."""
    return _ISOLATES.sub("", text)


def clean_to_lay(text: str) -> str:
    """Clean what will be laid into lines: soft hyphens stay, and isolates that are closed."""
    text = _DROPPED.sub("", _SPACE.sub(" ", text))
    return _balanced(text) if _ISOLATES.search(text) else text


def _balanced(text: str) -> str:
    """Drop isolates that are never closed, and closings of none."""
    out, openings = list(text), list[int]()
    for i, letter in enumerate(text):
        if letter == _POP:
            if openings:
                openings.pop()
            else:
                out[i] = ""
        elif _ISOLATES.match(letter):
            openings.append(i)
    for i in openings:
        out[i] = ""
    return "".join(out)


def runs_leftward(text: str) -> bool:
    """Tell whether any letter of a text runs from right to left."""
    return bool(_RIGHT_TO_LEFT.search(text))


def apart(text: str) -> str:
    """Keep a name in a line from turning the line round (UAX #9, FSI and PDI); most names are left as they are."""
    return f"{_FIRST_STRONG}{_balanced(text)}{_POP}" if runs_leftward(text) else text


def joined(separator: str, texts: Iterable[str]) -> str:
    """Join what is not blank, each apart from its neighbours."""
    return separator.join(apart(text) for text in texts if clean(text).strip())


def paragraphs(text: str) -> tuple[str, ...]:
    """Split a note at its line ends into clean, non-empty paragraphs."""
    return tuple(line for line in (clean_to_lay(part).strip() for part in text.splitlines()) if line)


def flowing(text: str) -> tuple[str, ...]:
    """Split a text into paragraphs as `paragraphs` does, but join lines that were broken by hand at a common width."""
    lines = [clean_to_lay(line).strip() for line in text.splitlines()]
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
