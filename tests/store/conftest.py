"""A file with a row of every kind for every test, made once and copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cqo_desktop.store.file import File, open_file
from tests.rich_file import START, Clock, copied, filled


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make the rich file once."""
    path = tmp_path_factory.mktemp("template") / "rich.cqo"
    filled(path).close()
    return path


@pytest.fixture
def clock() -> Clock:
    """Begin an hour after the rich file was made."""
    return Clock(START.replace(hour=15, minute=0))


@pytest.fixture
def rich(template: Path, tmp_path: Path, clock: Clock) -> Iterator[File]:
    """Open a copy of the rich file."""
    opened = open_file(copied(template, tmp_path / "rich.cqo"), author="Ann", now=clock)
    yield opened
    opened.close()
