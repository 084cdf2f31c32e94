"""Problems as JSON on their way to another process."""

import json
from dataclasses import astuple
from datetime import date, datetime
from typing import Any

from cqo_desktop.domain.fair.burden import Hours
from cqo_desktop.domain.fair.members import DaysOff, MemberClass
from cqo_desktop.domain.fair.problem import Limits, Needed, PlannedSession, Problem, Slots


def written(problem: Problem) -> str:
    """Write a problem on one line."""
    off = list(dict.fromkeys(each.days_off for each in problem.classes))
    limits = problem.limits
    return json.dumps(
        {
            "days_off": [[sorted(each.work_week), _days(each.holidays)] for each in off],
            "classes": [
                [each.zone, astuple(each.hours), off.index(each.days_off), each.carried, each.people]
                for each in problem.classes
            ],
            "sessions": [_session(each) for each in problem.sessions],
            "limits": [_days(limits.blackout), limits.min_gap, limits.max_gap, limits.no_two_nights_in_a_row],
        }
    )


def read(line: str) -> Problem:
    """Read a problem from its line."""
    told: Any = json.loads(line)
    off = [DaysOff(frozenset(week), _dates(days)) for week, days in told["days_off"]]
    blackout, min_gap, max_gap, nights = told["limits"]
    return Problem(
        tuple(
            MemberClass(zone, Hours(*hours), off[at], carried, people)
            for zone, hours, at, carried, people in told["classes"]
        ),
        tuple(_read_session(each) for each in told["sessions"]),
        Limits(_dates(blackout), min_gap, max_gap, nights),
    )


def _session(each: PlannedSession) -> dict[str, Any]:
    slots = each.slots
    return {
        "key": each.key,
        "name": each.name,
        "minutes": each.minutes,
        "dates": [slots.first.isoformat(), slots.last.isoformat()],
        "weekdays": sorted(slots.weekdays),
        "hours": [slots.earliest, slots.latest, slots.step, slots.zone],
        "needed": [[one.name, one.zone, one.earliest, one.latest, _days(one.away)] for one in each.needed],
        "locked": each.locked.isoformat() if each.locked else None,
        "near": each.near.isoformat() if each.near else None,
    }


def _read_session(told: dict[str, Any]) -> PlannedSession:
    first, last = map(date.fromisoformat, told["dates"])
    return PlannedSession(
        told["key"],
        told["name"],
        told["minutes"],
        Slots(first, last, frozenset(told["weekdays"]), *told["hours"]),
        tuple(Needed(name, zone, low, high, _dates(away)) for name, zone, low, high, away in told["needed"]),
        datetime.fromisoformat(told["locked"]) if told["locked"] else None,
        date.fromisoformat(told["near"]) if told["near"] else None,
    )


def _days(days: frozenset[date]) -> list[str]:
    return [each.isoformat() for each in sorted(days)]


def _dates(days: list[str]) -> frozenset[date]:
    return frozenset(map(date.fromisoformat, days))
