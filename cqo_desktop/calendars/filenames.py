"""Names of files that every file system takes."""

import re
import unicodedata
from datetime import date

_LONGEST = 120
# Letters that Unicode does not decompose; their usual spelling in plain Latin.
_SPELLED = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i"},
)
_OTHER = re.compile(r"[^a-z0-9]+")


def file_name(title: str, when: date) -> str:
    """Name the file of a session; the day in front keeps files in order and off names Windows reserves."""
    start = f"{when.isoformat()[:10]}-"
    room = _LONGEST - len(start) - len(".ics")
    return f"{start}{slug(title, most=room) or 'session'}.ics"


def slug(title: str, *, most: int) -> str:
    """Spell a title in small plain letters, digits and hyphens; empty where none of it can be."""
    letters = unicodedata.normalize("NFKD", title.casefold().translate(_SPELLED))
    plain = letters.encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")[:most].rstrip("-")
