"""Calendars on servers by their address, as people write it."""

import ipaddress
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import clean_line

_PORTS = {"https": 443, "http": 80}
_KEPT = "/%:@!$&'()*+,;=~-._"


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """One calendar on a CalDAV server, and as whom it is written."""

    scheme: str
    host: str
    port: int
    path: str
    """Percent-encoded; begins and ends with a slash."""
    user: str = ""
    """Empty where the server asks for no login."""

    @property
    def address(self) -> str:
        """Write it without anybody's name: what a file may keep."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _PORTS[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}{self.path}"

    @property
    def url(self) -> str:
        """Write it as people do, with the user."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        return self.address.replace("://", f"://{user}", 1)


def collection(url: str) -> Collection:
    """Read `https://user@dav.example.org/calendars/user/programme/`.

    Raises:
        Refused: it is no such address, is not encrypted, or holds a password, which others could read.
    """
    url = clean_line(url)
    nothing = Refused(f"“{url[:80]}” is no calendar; write it as https://user@dav.example.org/path/of/calendar/.")
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = parts.port or _PORTS[parts.scheme]
    except (ValueError, UnicodeError, KeyError) as error:
        raise nothing from error
    if not host or " " in url or parts.query or parts.fragment:
        raise nothing
    if parts.password is not None:
        raise Refused("A password does not belong into the calendar's address, where others can read it; leave it out.")
    if parts.scheme == "http" and not _is_this_machine(host):
        raise Refused(f"“{host}” would be told the password in the open; write the address with https://.")
    path = quote(parts.path.strip("/"), safe=_KEPT)
    return Collection(
        scheme=parts.scheme, host=host, port=port, path=f"/{path}/" if path else "/", user=unquote(parts.username or "")
    )


def resource_name(uid: str) -> str:
    """Name the one resource of a UID in its collection."""
    return f"{quote(uid, safe='')}.ics"


def _is_this_machine(host: str) -> bool:
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
