"""Names of calendar files that every file system takes."""

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
    letters = unicodedata.normalize("NFKD", title.casefold().translate(_SPELLED))
    plain = letters.encode("ascii", "ignore").decode()
    start = f"{when.isoformat()[:10]}-"
    room = _LONGEST - len(start) - len(".ics")
    slug = _OTHER.sub("-", plain).strip("-")[:room].rstrip("-")
    return f"{start}{slug or 'session'}.ics"
