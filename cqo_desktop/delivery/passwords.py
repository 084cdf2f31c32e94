"""Passwords of servers, in the keyring of the person's own system: never in a file of ours, never in a log."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

from cqo_desktop.domain.errors import PlannerError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_SERVICE = "CQO Desktop"


class Server(Protocol):
    """What a password is for, known by its address with the user's name in it."""

    @property
    def url(self) -> str:
        """Write it as people do."""


class NoKeyring(PlannerError):
    """This system keeps no passwords, or not now."""


def kept(server: Server) -> str | None:
    """Give the password kept for a server, or None where there is none.

    Raises:
        NoKeyring: nothing is kept here.
    """
    with _keyring() as ring:
        return ring.get_password(_SERVICE, server.url)


def keep(server: Server, password: str) -> None:
    """Keep the password of a server.

    Raises:
        NoKeyring: nothing can be kept here.
    """
    with _keyring() as ring:
        ring.set_password(_SERVICE, server.url, password)


def forget(server: Server) -> None:
    """Let the keyring forget the password of a server, if it has one.

    Raises:
        NoKeyring: nothing is kept here.
    """
    with _keyring() as ring:
        if ring.get_password(_SERVICE, server.url) is not None:
            ring.delete_password(_SERVICE, server.url)


@contextmanager
def _keyring() -> Iterator["KeyringBackend"]:
    # Looking for keyrings wakes services of the system; only who needs a password does.
    import keyring  # noqa: PLC0415
    from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415

    try:
        yield keyring.get_keyring()
    except NoKeyringError as error:
        raise NoKeyring(
            "This computer has no keyring that keeps passwords for programs; type the password each time."
        ) from error
    except KeyringError as error:
        raise NoKeyring("The keyring of this computer stayed locked; unlock it, or type the password.") from error
