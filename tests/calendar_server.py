"""A real CalDAV server on this machine, whose troubles a test chooses."""

import logging
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.client import HTTPConnection
from pathlib import Path
from threading import Event, Thread
from typing import Any, override
from urllib.parse import unquote
from wsgiref.simple_server import WSGIRequestHandler, make_server

from radicale import Application, config

from cqo_desktop.delivery.collections import Collection, collection

type App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
HOME = "/ann/programme/"
PASSWORD = "sesame"


@dataclass
class Server:
    """Radicale, with what it shall answer instead of its own words."""

    app: App
    port: int = 0
    troubles: dict[tuple[str, str], tuple[str, list[tuple[str, str]]]] = field(default_factory=dict)
    """Status and headers by method and the end of a path."""
    silent: set[str] = field(default_factory=set)
    """Methods that are never answered."""
    over: Event = field(default_factory=Event)
    heard: list[tuple[str, str]] = field(default_factory=list)
    passwords: list[str] = field(default_factory=list)

    def __call__(self, environ: dict[str, Any], start: Callable[..., Any]) -> Iterable[bytes]:
        method, path = environ["REQUEST_METHOD"], environ["PATH_INFO"]
        self.heard.append((method, path))
        self.passwords.append(environ.get("HTTP_AUTHORIZATION", ""))
        if method in self.silent:
            self.over.wait()
        for (verb, end), (status, headers) in self.troubles.items():
            if method == verb and unquote(path).endswith(end):
                environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
                start(status, headers)
                return [b""]
        return self.app(environ, start)

    @property
    def url(self) -> str:
        return f"http://ann@127.0.0.1:{self.port}{HOME}"

    @property
    def calendar(self) -> Collection:
        return collection(self.url)

    def writes(self) -> list[str]:
        """List the resources that were put, and forget what was heard."""
        found = [path.removeprefix(HOME) for method, path in self.heard if method in {"PUT", "DELETE"}]
        self.heard.clear()
        return found

    def by_hand(self, method: str, name: str = "", body: bytes | None = None) -> tuple[int, bytes]:
        """Do as another program would."""
        line = HTTPConnection("127.0.0.1", self.port, timeout=10)
        login = b64encode(f"ann:{PASSWORD}".encode()).decode()
        line.request(method, HOME + name, body, {"Authorization": f"Basic {login}", "Content-Type": "text/calendar"})
        answer = line.getresponse()
        data = answer.read()
        line.close()
        return answer.status, data


class Quiet(WSGIRequestHandler):
    @override
    def log_message(self, *arguments: object) -> None:
        """Say nothing."""


@contextmanager
def running(folder: Path) -> Iterator[Server]:
    """Run the server until the test is over."""
    logging.getLogger("radicale").setLevel(logging.CRITICAL)
    users = folder / "users"
    users.write_text(f"ann:{PASSWORD}\n", "utf-8")
    found = config.load()
    found.update(
        {
            "auth": {"type": "htpasswd", "htpasswd_filename": str(users), "htpasswd_encryption": "plain", "delay": "0"},
            "storage": {"filesystem_folder": str(folder / "storage"), "_filesystem_fsync": "False"},
            "logging": {"level": "critical"},
        },
        "tests",
        privileged=True,
    )
    server = Server(Application(found))
    with make_server("127.0.0.1", 0, server, handler_class=Quiet) as listening:
        server.port = listening.server_port
        thread = Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            assert server.by_hand("MKCALENDAR")[0] == 201
            yield server
        finally:
            server.over.set()
            listening.shutdown()
            thread.join()
