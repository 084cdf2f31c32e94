"""How far the invitations of a session are: what waits to go out, what is out, what is over."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from cqo_desktop.domain.correspondence import PersonStanding, ReplyRow, SessionStanding
from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import Answer, MessageKind, MessageState, SessionStatus

SOON = timedelta(days=60)
"""So long before a session its first invitations are asked for."""


class Stage(Enum):
    """In which of the three lists a session stands."""

    TO_SEND = "to_send"
    OUT = "out"
    DONE = "done"


class Missing(Enum):
    """Why invitations cannot go out yet."""

    STATUS = "status"
    LINK = "link"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True, kw_only=True)
class Inviting:
    """One session of the lists."""

    standing: SessionStanding
    status: SessionStatus | None
    """None where it is deleted and somebody still holds it."""
    facts: Facts
    stage: Stage
    missing: Missing | None
    messages: int
    """How many somebody needs or that wait."""
    kind: MessageKind | None
    """Of those messages, where they are all of one kind."""
    failed: int
    """How many of them could not be sent."""
    unsure: int
    """How many were handed over when the program stopped."""
    doubtful: tuple[ReplyRow, ...]
    proposals: tuple[ReplyRow, ...]
    """Answers that propose another time than the session has, to the version that is out."""

    @property
    def uid(self) -> str:
        """Name the session as calendars do."""
        return self.standing.uid

    @property
    def to_check(self) -> int:
        """Count the answers somebody has to look at."""
        return len(self.doubtful) + len(self.proposals)

    @property
    def holding(self) -> tuple[PersonStanding, ...]:
        """List those in whose calendar it stands."""
        return tuple(each for each in self.standing.people if each.held)

    @property
    def answered(self) -> int:
        """Give how many of a hundred have answered what they were asked last."""
        holding = self.holding
        return round(100 * sum(not each.unanswered for each in holding) / len(holding)) if holding else 0

    @property
    def told(self) -> datetime | None:
        """Say when somebody was last told something."""
        return max((each.told for each in self.standing.people if each.told), default=None)

    @property
    def version(self) -> int:
        """Say how often those were asked who were asked most often."""
        return max((each.versions for each in self.standing.people), default=0)

    @property
    def silent(self) -> tuple[PersonStanding, ...]:
        """List those whom a reminder would reach: they hold what is so now and have not answered."""
        return tuple(each for each in self.holding if each.unanswered and not each.need)

    def count(self, answer: Answer) -> int:
        """Count one answer; whoever sends a deputy comes in a way."""
        return self.standing.answers[answer]


def inviting(
    standing: SessionStanding,
    status: SessionStatus | None,
    doubtful: Sequence[ReplyRow],
    *,
    in_person: bool,
    at: datetime,
) -> Inviting:
    """Say how far one session is."""
    people = standing.people
    facts = standing.facts or next(each.held for each in people if each.held)
    wanted = [each for each in people if each.address and (each.need or _waits(each))]
    kinds = {each.message.kind if each.message and not each.stale else each.need for each in wanted}
    failed = sum(1 for each in people if each.message and each.message.state is MessageState.FAILED)
    unsure = sum(1 for each in people if each.message and each.message.state is MessageState.SENDING)
    if wanted or unsure or (not any(each.told for each in people) and facts.ends > at):
        stage = Stage.TO_SEND
    else:
        stage = Stage.OUT if facts.ends > at else Stage.DONE
    return Inviting(
        standing=standing,
        status=status,
        facts=facts,
        stage=stage,
        missing=_missing(status, facts, wanted=bool(wanted), in_person=in_person, first=not any(map(_holds, people))),
        messages=len(wanted),
        kind=kinds.pop() if len(kinds) == 1 else None,
        failed=failed,
        unsure=unsure,
        doubtful=tuple(doubtful),
        proposals=tuple(filter(None, (_proposal(each, standing.facts, at) for each in people))),
    )


def _waits(person: PersonStanding) -> bool:
    message = person.message
    return message is not None and message.state is not MessageState.SENDING and not person.stale


def _holds(person: PersonStanding) -> bool:
    return person.held is not None


def _missing(
    status: SessionStatus | None, facts: Facts, *, wanted: bool, in_person: bool, first: bool
) -> Missing | None:
    if not first or status is None:
        return None
    if status in {SessionStatus.IDEA, SessionStatus.HOLD, SessionStatus.DRAFT}:
        return Missing.STATUS
    if not facts.link and not in_person:
        return Missing.LINK
    return None if wanted else Missing.NOBODY


def _proposal(person: PersonStanding, now: Facts | None, at: datetime) -> ReplyRow | None:
    reply = person.reply
    if reply is None or person.answered_older or reply.proposed_start is None or now is None or now.is_off:
        return None
    return reply if reply.proposed_start != now.starts and now.ends > at else None
