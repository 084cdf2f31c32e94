"""How far the invitations of a session are: what waits to go out, what is out, what is over."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from cqo_desktop.domain.correspondence import PersonStanding, ReplyRow
from cqo_desktop.domain.told import OUTDATED, Facts
from cqo_desktop.domain.vocabulary import Answer, MessageKind, SessionStatus

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
class Alike:
    """People who stand alike to a session: what they need, hold and answered."""

    count: int
    need: MessageKind | None
    held: Facts | None
    answer: Answer | None
    """To the version they hold."""
    told: datetime | None
    """When one of them was told last."""
    versions: int
    """How often the one was asked who was asked most often."""
    reachable: bool = True
    """Whether they have an address."""
    waits: MessageKind | None = None
    """What waits to go out to those who need nothing: a reminder, or that the time stays."""
    failed: bool = False
    """What waits could not be sent."""
    unsure: bool = False
    """What waits was handed over when the program stopped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """The session itself."""

    uid: str
    session_id: int | None
    """None where it is deleted and somebody still holds it, as the status is."""
    title: str
    facts: Facts
    status: SessionStatus | None = None
    in_person: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Inviting:
    """One session of the lists; its people are only counted, because there may be tens of thousands."""

    about: Subject
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
    holding: int
    """In how many calendars it stands."""
    silent: int
    """How many a reminder would reach: they hold what is so now and have not answered."""
    outdated: int
    """How many hold a time, a city or a session that is no longer so."""
    nameless: int
    """How many have no address and cannot be told."""
    answers: Mapping[Answer | None, int]
    """Of those who hold it; None is no answer, or one to an older version."""
    told: datetime | None
    """When somebody was last told something."""
    version: int
    """How often those were asked who were asked most often."""
    doubtful: tuple[ReplyRow, ...]
    proposals: tuple[ReplyRow, ...]
    """Answers that propose another time than the session has, to the version that is out."""

    @property
    def uid(self) -> str:
        """Name the session as calendars do."""
        return self.about.uid

    @property
    def facts(self) -> Facts:
        """Say what its entry says, or said last."""
        return self.about.facts

    @property
    def status(self) -> SessionStatus | None:
        """Say how far it is; None where it is deleted and somebody still holds it."""
        return self.about.status

    @property
    def to_check(self) -> int:
        """Count the answers somebody has to look at."""
        return len(self.doubtful) + len(self.proposals)

    @property
    def answered(self) -> int:
        """Give how many of a hundred have answered what they were asked last."""
        return round(100 * (self.holding - self.count(None)) / self.holding) if self.holding else 0

    def count(self, answer: Answer | None) -> int:
        """Count one answer."""
        return self.answers.get(answer, 0)


def inviting(
    about: Subject,
    people: Sequence[Alike],
    *,
    doubtful: Sequence[ReplyRow] = (),
    proposals: Sequence[ReplyRow] = (),
    at: datetime,
) -> Inviting:
    """Say how far one session is."""
    wanted = [each for each in people if each.reachable and (each.need or each.waits)]
    holding = [each for each in people if each.held]
    unsure = _count(each for each in people if each.unsure)
    kinds = {each.need or each.waits for each in wanted}
    if wanted or unsure or (not any(each.told for each in people) and about.facts.ends > at):
        stage = Stage.TO_SEND
    else:
        stage = Stage.OUT if about.facts.ends > at else Stage.DONE
    answers = Counter[Answer | None]()
    for each in holding:
        answers[each.answer] += each.count
    return Inviting(
        about=about,
        stage=stage,
        missing=None if holding else _missing(about, wanted=bool(wanted)),
        messages=_count(wanted),
        kind=kinds.pop() if len(kinds) == 1 else None,
        failed=_count(each for each in people if each.failed),
        unsure=unsure,
        holding=_count(holding),
        silent=_count(each for each in holding if each.answer is None and not each.need),
        outdated=_count(each for each in people if each.need in OUTDATED),
        nameless=_count(each for each in people if not each.reachable),
        answers=answers,
        told=max((each.told for each in people if each.told), default=None),
        version=max((each.versions for each in people), default=0),
        doubtful=tuple(doubtful),
        proposals=tuple(proposals),
    )


def _count(people: Iterable[Alike]) -> int:
    return sum(each.count for each in people)


def _missing(about: Subject, *, wanted: bool) -> Missing | None:
    if about.status is None:
        return None
    if about.status in {SessionStatus.IDEA, SessionStatus.HOLD, SessionStatus.DRAFT}:
        return Missing.STATUS
    if not about.facts.link and not about.in_person:
        return Missing.LINK
    return None if wanted else Missing.NOBODY


def proposal(person: PersonStanding, now: Facts | None, at: datetime) -> ReplyRow | None:
    """Give what somebody proposes: another time than the session has, in answer to the version that is out."""
    reply = person.reply
    if reply is None or person.answered_older or reply.proposed_start is None or now is None or now.is_off:
        return None
    return reply if reply.proposed_start != now.starts and now.ends > at else None
