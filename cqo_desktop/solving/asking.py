"""Give another process a problem and hear its news."""

import json
import logging
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from time import monotonic
from typing import Any

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.solving.process import Gone, Silent, lines_of, program
from cqo_desktop.solving.report import Ending
from cqo_desktop.solving.wire import written

GRACE = 10.0
"""Seconds a solver may take beyond its limit, to start and to stop, before it is ended."""
_LOG = logging.getLogger(__name__)

type News = dict[str, Any]


def news(
    task: Mapping[str, object], problem: Problem, *, seconds: float, command: Sequence[str] | None
) -> Generator[News | None, None, Ending]:
    """Yield each piece of news, and None about five times a second while there is none; return how it ended.

    Raises:
        NoPlan: no plan keeps the limits.
        Refused: a zone is unknown.
    """
    asked = json.dumps({**task, "seconds": seconds}) + "\n" + written(problem) + "\n"
    try:
        with closing(lines_of(command or program(), asked, until=monotonic() + seconds + GRACE)) as lines:
            for line in lines:
                told = None if line is None else _read(line)
                if told and "ending" in told:
                    return Ending(told["ending"])
                yield told
    except Silent:
        return Ending.HUNG
    except (Gone, ValueError, LookupError, TypeError):
        # What it said was no news of ours: it is not our program any more.
        return Ending.DIED
    return Ending.DIED


def _read(line: str) -> News:
    told: News = dict(json.loads(line))
    if "no_plan" in told:
        limits = tuple(map(Limit, told["no_plan"]))
        raise NoPlan(limits, told["session"], told["before"], together=told["together"])
    if "refused" in told:
        raise Refused(told["refused"])
    if "fault" in told:
        _LOG.error("The solver ended by a fault of its own:\n%s", told["fault"])
        raise Gone
    return told
