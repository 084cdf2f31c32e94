"""Errors that are messages for a person."""

from collections.abc import Sequence


class PlannerError(Exception):
    """Say in one sentence what happened, where, and what to do; nothing has been changed when it is raised."""


class Unreadable(PlannerError):
    """A file or a value could not be read at all."""


class NotFound(PlannerError):
    """The thing named does not exist (any more)."""


class Refused(PlannerError):
    """The change would break a rule of the programme."""


class Unwritable(Refused):
    """The file's disk or its rights would not take the change; a copy elsewhere would."""


class Conflict(PlannerError):
    """Somebody changed the same thing since; `later` names their steps in words."""

    def __init__(self, message: str, later: Sequence[str] = ()) -> None:
        super().__init__(message)
        self.later = tuple(later)


class Cancelled(PlannerError):
    """The person pressed Stop."""
