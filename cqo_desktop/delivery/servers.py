"""Mail servers by their address, as people write it."""

from dataclasses import dataclass
from enum import Enum
from urllib.parse import unquote, urlsplit

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.text import clean_line


class Security(Enum):
    """How the line to a server is made private; there is no third way."""

    STARTTLS = "smtp"
    """Begins in the open and is encrypted before anything is said."""
    TLS = "smtps"


_PORTS = {Security.STARTTLS: 587, Security.TLS: 465}


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where mail is handed over, and as whom."""

    host: str
    port: int
    security: Security
    user: str = ""
    """Empty where the server asks for no login."""

    @property
    def url(self) -> str:
        """Write it as people do."""
        user = f"{self.user}@" if self.user else ""
        return f"{self.security.value}://{user}{self.host}:{self.port}"


def server(url: str) -> Server:
    """Read `smtp://user@host:587` (STARTTLS) or `smtps://user@host:465` (TLS).

    Raises:
        Refused: it is no such address, or holds a password, which others could read.
    """
    url = clean_line(url)
    if "://" not in url:
        url = f"smtp://{url}"
    scheme, _, rest = url.partition("://")
    # The name of an account is often an address itself; only the last @ ends it.
    user, _, place = rest.partition("/")[0].rpartition("@")
    if ":" in user:
        raise Refused("A password does not belong into the server's address, where others can read it; leave it out.")
    try:
        security, parts = Security(scheme.casefold()), urlsplit(f"//{place}")
        port = parts.port or _PORTS[security]
        host = (parts.hostname or "").encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        raise _no_server(url) from None
    if not host or " " in url:
        raise _no_server(url)
    return Server(host=host, port=port, security=security, user=unquote(user))


def _no_server(url: str) -> Refused:
    return Refused(f"“{url[:80]}” is no mail server; write it as smtp://user@mail.example.org:587.")
