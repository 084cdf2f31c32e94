"""The limits a plan may fail on, and how it is said."""

from enum import Enum

from cqo_desktop.domain.errors import Refused


class Limit(Enum):
    """What a coordinator can relax."""

    DATES = "dates"
    WEEKDAYS = "weekdays"
    HOURS = "hours"
    BLACKOUT = "blackout"
    AVAILABILITY = "availability"
    MIN_GAP = "min-gap"
    MAX_GAP = "max-gap"
    NIGHTS_IN_A_ROW = "nights-in-a-row"


_RELAX = {
    Limit.DATES: "allow more dates",
    Limit.WEEKDAYS: "allow more weekdays",
    Limit.HOURS: "allow more hours",
    Limit.BLACKOUT: "free a blocked date",
    Limit.AVAILABILITY: "ask its speakers for other hours",
    Limit.MIN_GAP: "allow sessions closer together",
    Limit.MAX_GAP: "allow sessions further apart",
    Limit.NIGHTS_IN_A_ROW: "allow two nights in a row",
}


class NoPlan(Refused):
    """No plan keeps every limit.

    `limits` are those to relax: any of them alone, or all of them `together`. `session` names where it fails, and
    `before` the session it cannot follow, if that is why.
    """

    def __init__(
        self, limits: tuple[Limit, ...], session: str, before: str | None = None, *, together: bool = False
    ) -> None:
        where = f"“{session}” has no possible start" + (f" after “{before}”" if before is not None else "")
        super().__init__(f"{where}; {(' and ' if together else ' or ').join(_RELAX[each] for each in limits)}.")
        self.limits, self.session, self.before, self.together = limits, session, before, together
