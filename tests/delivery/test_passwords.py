"""Passwords are kept by the system's keyring and nowhere else."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoRing
from keyring.errors import KeyringLocked

from cqo_desktop.delivery import passwords
from cqo_desktop.delivery.passwords import NoKeyring
from cqo_desktop.delivery.servers import Security, Server

SERVER = Server(host="mail.example.org", port=587, security=Security.STARTTLS, user="ann")


class Ring(KeyringBackend):
    """A keyring that lasts as long as a test."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}
        self.locked = False

    def get_password(self, service: str, username: str) -> str | None:
        if self.locked:
            raise KeyringLocked("?")
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


@pytest.fixture
def ring() -> Iterator[Ring]:
    """Put a keyring in the system's place."""
    before = keyring.get_keyring()
    made = Ring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def test_password_is_kept_by_server_and_user(ring: Ring) -> None:
    assert passwords.kept(SERVER) is None
    passwords.keep(SERVER, "sesame")
    assert passwords.kept(SERVER) == "sesame"
    assert ring.kept == {("CQO Desktop", "smtp://ann@mail.example.org:587"): "sesame"}
    passwords.forget(SERVER)
    passwords.forget(SERVER)
    assert ring.kept == {}


def test_keyring_that_is_locked_is_told(ring: Ring) -> None:
    ring.locked = True
    with pytest.raises(NoKeyring, match="stayed locked; unlock it"):
        passwords.kept(SERVER)


def test_computer_without_a_keyring_is_told(ring: Ring) -> None:
    keyring.set_keyring(NoRing())
    for act in (lambda: passwords.kept(SERVER), lambda: passwords.keep(SERVER, "x")):
        with pytest.raises(NoKeyring, match="has no keyring"):
            act()
