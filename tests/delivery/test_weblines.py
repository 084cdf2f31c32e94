"""Lines to calendar servers: private, to a server that proves its name, or not at all."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from threading import Thread
from typing import override

import pytest

from cqo_desktop.delivery import caldav
from cqo_desktop.delivery.collections import collection
from cqo_desktop.delivery.weblines import NoCalendar, opened


class Silent(BaseHTTPRequestHandler):
    """Answer every question with nothing."""

    def do_GET(self) -> None:
        self.send_response(404)
        self.send_header("Content-Length", "0")
        self.end_headers()

    @override
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


class Listening(HTTPServer):
    @override
    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of those who hang up because they do not trust it."""


@contextmanager
def private(pem: Path) -> Iterator[str]:
    """Run a server that encrypts, and give its address."""
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    ours.load_cert_chain(pem)
    with Listening(("127.0.0.1", 0), Silent) as server:
        server.socket = ours.wrap_socket(server.socket, server_side=True)
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield f"https://ann@localhost:{server.server_port}/a/"
        finally:
            server.shutdown()
            thread.join()


def test_server_that_proves_its_name_is_spoken_to(trusted: Path) -> None:
    with private(trusted) as url, opened(collection(url), password="x") as line:
        assert caldav.fetched(line, "a.ics") is None


def test_server_that_cannot_prove_its_name_hears_nothing(pem: Path) -> None:
    with (
        private(pem) as url,
        pytest.raises(NoCalendar, match="cannot prove that it is “localhost”"),
        opened(collection(url), password="x"),
    ):
        pass


def test_server_that_is_not_there_is_named() -> None:
    with (
        pytest.raises(NoCalendar, match=r"127\.0\.0\.1:9 cannot be reached"),
        opened(collection("http://127.0.0.1:9/a/"), password=""),
    ):
        pass
