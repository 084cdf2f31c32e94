"""A network without sessions or people, and files to bring into it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cqo_desktop.domain.incoming import ImportPlan
from cqo_desktop.services import importing
from cqo_desktop.store.file import File
from tests.rich_file import founded

type Plan = Callable[..., ImportPlan]
"""Reads texts as a file and plans it: `plan("Name\\nAda\\n", "people.csv")`."""


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[File]:
    """Open a network that has nothing yet."""
    made = founded(tmp_path / "empty.cqo")
    yield made
    made.close()


@pytest.fixture
def plan(empty: File, tmp_path: Path) -> Plan:
    """Plan a file's text into the empty network."""

    def planned(text: str, name: str, *, zone: str | None = None) -> ImportPlan:
        path = tmp_path / name
        path.write_text(text, "utf-8")
        read = importing.read(path, home="America/Toronto", zone=zone)
        return empty.ask(importing.plan, read=read)

    return planned
