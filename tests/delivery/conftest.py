"""A mail server for each test, trusted like any in the world."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqo_desktop.delivery.servers import Server
from tests.mail_server import Post, certificate, running


@pytest.fixture(scope="session")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for this machine."""
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def trusted(pem: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let programs trust the certificate."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    return pem


@pytest.fixture
def server(trusted: Path) -> Iterator[tuple[Server, Post]]:
    """Run a server that encrypts and asks for a login."""
    with running(trusted) as found:
        yield found
