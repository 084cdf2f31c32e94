"""How far a long piece of work has come."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """So much of so much is done, and what is being done in words."""

    done: int
    total: int
    text: str


type Tell = Callable[[Progress], None]
"""Takes progress from work that runs inside one transaction; raises Cancelled to stop it and undo it whole."""


def quiet(progress: Progress) -> None:
    """Tell nobody."""
