"""A line to a web server that proves its name, waits no longer than told, and hears no password but its own."""

import base64
import http.client
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import urljoin

from cqo_desktop.delivery.collections import Collection
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.sentences import quoted

PATIENCE = 30.0
"""Seconds without a word after which a line counts as dead."""
_MOST_OCTETS = 20_000_000
_REDIRECTS = frozenset({301, 302, 303, 307, 308})


class NoCalendar(PlannerError):
    """The calendar cannot be used at all, for this entry or any other."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered."""

    status: int
    etag: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Line:
    """An open line to the server of one calendar."""

    to: Collection
    http: http.client.HTTPConnection
    login: Mapping[str, str]

    def ask(self, method: str, path: str, *, body: bytes | None = None, headers: Mapping[str, str]) -> Answer:
        """Ask and hear the answer.

        Raises:
            NoCalendar: the line is dead, or the server sends us elsewhere.
        """
        answer, elsewhere = self._heard(method, path, body, {**self.login, **headers})
        if answer.status in _REDIRECTS:
            to = quoted(urljoin(self.to.address, elsewhere or ""), 120)
            raise NoCalendar(
                f"The calendar server {quoted(self.to.host)} sends us to {to}, which was told nothing; "
                "if you trust it, use that address."
            )
        return answer

    def _heard(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[Answer, str | None]:
        try:
            return self._exchange(method, path, body, headers)
        except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
            # A line left open was closed meanwhile. Whatever is asked here may be asked twice.
            self.http.close()
        except TimeoutError as error:
            raise self._silent() from error
        except (OSError, http.client.HTTPException) as error:
            raise self._broken(error) from error
        try:
            return self._exchange(method, path, body, headers)
        except TimeoutError as error:
            raise self._silent() from error
        except (OSError, http.client.HTTPException) as error:
            raise self._broken(error) from error

    def _exchange(
        self, method: str, path: str, body: bytes | None, headers: Mapping[str, str]
    ) -> tuple[Answer, str | None]:
        self.http.request(method, path, body, dict(headers))
        heard = self.http.getresponse()
        data = heard.read(_MOST_OCTETS + 1)
        if len(data) > _MOST_OCTETS:
            self.http.close()
            raise NoCalendar(f"The calendar server {quoted(self.to.host)} answers without end; check the address.")
        return Answer(heard.status, heard.getheader("ETag") or "", data), heard.getheader("Location")

    def _silent(self) -> NoCalendar:
        self.http.close()
        return NoCalendar(f"The calendar server {quoted(self.to.host)} does not answer; try again later.")

    def _broken(self, error: Exception) -> NoCalendar:
        self.http.close()
        return NoCalendar(
            f"The line to the calendar server {quoted(self.to.host)} broke ({_reason(error)}); try again later."
        )


@contextmanager
def opened(to: Collection, *, password: str, patience: float = PATIENCE) -> Iterator[Line]:
    """Open a line to the server of a calendar; certificates are always checked.

    Raises:
        NoCalendar: there is no such server, or it cannot prove its name.
    """
    login = base64.b64encode(f"{to.user}:{password}".encode()).decode("ascii")
    made = Line(to, _connection(to, patience), {"Authorization": f"Basic {login}"} if to.user else {})
    try:
        made.http.connect()
    except ssl.SSLCertVerificationError as error:
        raise NoCalendar(
            f"The calendar server cannot prove that it is {quoted(to.host)} ({error.verify_message}). "
            "Nothing was sent to it; check its name, or ask those who run it."
        ) from error
    except OSError as error:
        raise NoCalendar(
            f"The calendar server {to.host}:{to.port} cannot be reached ({_reason(error)}); "
            "check its address, and the network."
        ) from error
    try:
        yield made
    finally:
        made.http.close()


def _connection(to: Collection, patience: float) -> http.client.HTTPConnection:
    if to.scheme == "http":
        return http.client.HTTPConnection(to.host, to.port, timeout=patience)
    return http.client.HTTPSConnection(to.host, to.port, timeout=patience, context=ssl.create_default_context())


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else None) or type(error).__name__
