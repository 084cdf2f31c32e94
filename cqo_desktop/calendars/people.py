"""The people a foreign event names."""

import re

from cqo_desktop.calendars.splitting import Component, Property
from cqo_desktop.calendars.text import one_line
from cqo_desktop.domain.drafts import Part
from cqo_desktop.domain.vocabulary import Role

_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")
_THINGS = frozenset({"ROOM", "RESOURCE"})


def parts(event: Component) -> tuple[Part, ...]:
    """Give its organizer and chairs as hosts, each once; who else is asked to come has no part in the session."""
    found: dict[str, Part] = {}
    for prop in (*event.all("ORGANIZER"), *event.all("ATTENDEE")):
        part = _part(prop)
        if part and part.key:
            found.setdefault(part.key, part)
    return tuple(found.values())


def leads(prop: Property) -> bool:
    """Tell whether a person runs the event rather than comes to it."""
    return prop.name == "ORGANIZER" or prop.parameter("ROLE").upper() == "CHAIR"


def _part(prop: Property) -> Part | None:
    if prop.parameter("CUTYPE").upper() in _THINGS or not leads(prop):
        return None
    address = one_line(prop.value)
    bare = address[7:] if address[:7].casefold() == "mailto:" else address
    # Some servers write their own path as the address, and the mail beside it.
    email = next((each for each in (bare, prop.parameter("EMAIL")) if _EMAIL.fullmatch(each)), None)
    name = one_line(prop.parameter("CN")) or email
    if not name:
        return None
    return Part(name=name, role=Role.HOST, email=email, key=(email or address or name).casefold())
