"""What printing gives back."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished PDF and what is to be said of it before it is handed out."""

    data: bytes
    pages: int
    missing: tuple[str, ...]
    """Letters that no bundled font has, in the order of their codes; each prints as an empty box."""
    unread: tuple[str, ...] = ()
    """Whose photos could not be read, by name; their places stay empty."""
    density: int = 0
    """0 is the loosest setting; documents that give way by steps say how far they went."""
