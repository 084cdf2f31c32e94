"""Hours as people type them."""

import re
from datetime import time

_TYPED = re.compile(r"(\d{1,2})(?: ?[:.h]? ?(\d{2})| ?h)?\s*(?:([ap])\.?\s*m?\.?)?", re.IGNORECASE)


def parsed(text: str) -> time | None:
    """Read `4p`, `16`, `1600`, `4:15 pm`, `16.15` or `16 h`; None where it is no hour."""
    found = _TYPED.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute, half = int(found[1]), int(found[2] or 0), (found[3] or "").lower()
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None
