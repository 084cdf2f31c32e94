"""The tests' own guards hold."""

import logging
import os
import socket
import zoneinfo
from pathlib import Path

import pytest


def test_home_is_a_folder_of_this_run() -> None:
    assert Path.home().name.startswith("cqo-home-")
    assert Path(os.environ["XDG_CONFIG_HOME"]).parent == Path.home()


@pytest.mark.parametrize("address", [("192.0.2.1", 25), ("example.org", 443), ("2001:db8::1", 443)])
def test_connection_to_another_machine_is_refused(address: tuple[str, int]) -> None:
    with pytest.raises(PermissionError, match=address[0]):
        socket.create_connection(address, timeout=0.01)


def test_connection_to_this_machine_is_allowed() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()):
        pass


def test_warning_in_the_log_is_allowed_where_expected(expected_logs: list[str]) -> None:
    expected_logs.append("three clocks")
    logging.getLogger("cqo_desktop").warning("The %s disagree", "three clocks")


def test_zone_rules_are_the_pinned_ones() -> None:
    assert zoneinfo.TZPATH == ()
