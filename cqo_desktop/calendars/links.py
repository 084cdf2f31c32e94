"""Where a foreign event meets: the address to join at, and the place on earth."""

import re
from collections.abc import Iterator

from cqo_desktop.calendars.markup import plain
from cqo_desktop.calendars.splitting import Component
from cqo_desktop.calendars.text import clean, one_line, unescape, web_address

_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_MEETING = re.compile(
    r"https?://(?:[\w.-]+\.)?(?:zoom\.us/|teams\.(?:microsoft|live)\.com/|meet\.google\.com/|webex\.com/|"
    r"meet\.jit\.si/|whereby\.com/|gotomeet\.me/|meet\.goto\.com/)[^\s<>\"']*",
    re.IGNORECASE,
)
_ENDS = ".,;:!?)]}>"
_JOINING = (
    "CONFERENCE",
    "X-GOOGLE-CONFERENCE",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL",
    "X-MICROSOFT-ONLINEMEETINGCONFLINK",
)


def link_and_place(event: Component) -> tuple[str | None, str | None]:
    """Find where people join and where they meet; either may be missing."""
    location = _text(event, "LOCATION")
    here = _ADDRESS.search(location)
    address = here[0].rstrip(_ENDS) if here else ""
    link = next(filter(None, (*_said(event), address, _in_description(event), _url(event))), None)
    place = location.replace(address, " ") if address and address == link else location
    return link, one_line(" ".join(place.split())).strip(" -–—,;:()[]|") or None


def description(event: Component) -> str | None:
    """Give the description as plain text, with its lines."""
    return _text(event, "DESCRIPTION") or None


def _text(event: Component, name: str) -> str:
    found = event.first(name)
    return clean(plain(clean(unescape(found.value)))).strip() if found else ""


def _said(event: Component) -> Iterator[str]:
    for name in _JOINING:
        for each in event.all(name):
            yield web_address(each.value)


def _in_description(event: Component) -> str:
    found = _MEETING.search(_text(event, "DESCRIPTION"))
    return web_address(found[0].rstrip(_ENDS)) if found else ""


def _url(event: Component) -> str:
    found = event.first("URL")
    return web_address(found.value) if found else ""
