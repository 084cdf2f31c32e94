"""Column types that keep enums, wall times and instants readable in the file and exact in the program."""

from collections.abc import Callable
from datetime import UTC, datetime
from enum import Enum
from typing import Any

from sqlalchemy import Dialect, String, Text
from sqlalchemy.types import TypeDecorator


class Word[E: Enum](TypeDecorator[E]):
    """An enum stored by its value."""

    impl = String
    cache_ok = True

    def __init__(self, words: type[E]) -> None:
        super().__init__()
        self.words = words
        self._by_value = {word.value: word for word in words}

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:  # noqa: ARG002 - SQLAlchemy's signature
        """Store the word's value."""
        return None if value is None else str(value.value)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], E | None]:  # noqa: ARG002
        """Find the word again; one look-up, because lists read tens of thousands."""
        return {None: None, **self._by_value}.__getitem__


class Wall(TypeDecorator[datetime]):
    """A naive wall time, stored as 2026-10-22T16:00; `fold` lives in a column of its own."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store to the minute."""
        return None if value is None else value.isoformat(timespec="minutes")

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:  # noqa: ARG002
        """Read back, naive."""
        return _read


class Instant(TypeDecorator[datetime]):
    """An aware instant, stored in UTC as 2026-10-22T20:00:00Z, so that text order is time order."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """Store in UTC to the second."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("An instant without a zone is a wall time.")
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:  # noqa: ARG002
        """Read back, aware."""
        return _read


def _read(stored: str | None) -> datetime | None:
    return None if stored is None else datetime.fromisoformat(stored)
