"""What holds for every test: pinned zone rules, a home of its own, no network, and silence in the log."""

import gc
import ipaddress
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from cqo_desktop import garbage
from cqo_desktop.domain import zones

HOME = pytest.StashKey[Path]()

# A slow machine must not fail a test, and a submission must not fail by a lucky draw.
hypothesis.settings.register_profile("project", deadline=None, derandomize="CI" in os.environ)
hypothesis.settings.load_profile("project")


def pytest_configure(config: pytest.Config) -> None:
    """Prepare what must stand before Qt is loaded."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    home = Path(tempfile.mkdtemp(prefix="cqo-home-"))
    config.stash[HOME] = home
    os.environ["HOME"] = str(home)
    for kind in ("CONFIG", "DATA", "STATE", "CACHE"):
        os.environ[f"XDG_{kind}_HOME"] = str(home / kind.lower())
    zones.use_pinned_rules()
    gc.disable()
    sys.addaudithook(stay_on_this_machine)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


def stay_on_this_machine(event: str, arguments: tuple[object, ...]) -> None:
    """Refuse every connection and every look-up that would leave the loopback."""
    match event, arguments:
        case "socket.connect", (_, (str(host), *_)):
            pass
        case "socket.getaddrinfo", (str(host), *_):
            pass
        case _:
            return
    if host != "localhost" and not is_loopback(host):
        raise PermissionError(f"A test tried to reach {host}.")


def is_loopback(host: str) -> bool:
    """Tell whether an address is this machine's own; a name other than localhost is not."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _garbage_is_swept_where_the_window_is() -> Iterator[None]:
    """Do as the program does: what a test leaves behind must not be destroyed in the thread of a job."""
    yield
    garbage.sweep()


@pytest.fixture
def expected_logs() -> list[str]:
    """Hold parts of the warnings a test expects: each must come, and no other may."""
    return []


@pytest.fixture(autouse=True)
def _no_unexpected_logs(caplog: pytest.LogCaptureFixture, expected_logs: list[str]) -> Iterator[None]:
    yield
    records = [record for when in ("setup", "call") for record in caplog.get_records(when)]
    warnings = [record.getMessage() for record in records if record.levelno >= logging.WARNING]
    unexpected = [text for text in warnings if not any(part in text for part in expected_logs)]
    missing = [part for part in expected_logs if not any(part in text for text in warnings)]
    assert unexpected == []
    assert missing == []
