"""What an exchanged schedule says of the conference itself, kept with the network for the way back."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field

ONLINE = "Online"
"""The room of a session that is in none: the format wants one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScheduleFacts:
    """A conference's own facts; `persons` maps the schedule's ids of people to ours."""

    title: str = ""
    acronym: str = ""
    version: str = ""
    url: str = ""
    persons: Mapping[str, int] = field(default_factory=dict)


def of(extra: str) -> ScheduleFacts:
    """Read the facts out of the network's `extra`."""
    return ScheduleFacts(**json.loads(extra).get("schedule", {}))


def into(extra: str, facts: ScheduleFacts) -> str:
    """Give the network's `extra` with these facts."""
    return json.dumps({**json.loads(extra), "schedule": asdict(facts)}, ensure_ascii=False, sort_keys=True)
