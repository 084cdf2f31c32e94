"""What questions about invitations answer: who was told what, who answered, and what waits to go out."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from cqo_desktop.domain.told import OUTDATED, Facts
from cqo_desktop.domain.vocabulary import Answer, Doubt, MessageKind, MessageState, ReplyState, Way


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipient:
    """Somebody a session invites; without an address nothing can be sent."""

    person_id: int
    name: str
    address: str
    zone: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageRow:
    """A message of the outbox or of the record."""

    id: int
    uid: str
    person_id: int | None
    name: str
    address: str
    kind: MessageKind
    state: MessageState
    way: Way | None
    sent: datetime | None
    problem: str
    subject: str
    body: str
    stamp: datetime
    sequence: int
    facts: Facts

    @property
    def is_after(self) -> bool:
        """Tell whether it looks back on a session: a letter alone, with nothing for a calendar."""
        return self.kind is MessageKind.REMINDER and self.stamp >= self.facts.ends


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyRow:
    """What somebody answered."""

    id: int
    uid: str
    person_id: int | None
    address: str
    sender: str
    answer: Answer | None
    said: str
    sequence: int
    stamp: datetime
    received: datetime | None
    comment: str
    delegate: str
    proposed_start: datetime | None
    proposed_end: datetime | None
    state: ReplyState
    doubt: Doubt | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonStanding:
    """One person and one session: what they hold, what they need, what they said."""

    person_id: int | None
    name: str
    address: str
    invited: bool
    """On the list as it is now."""
    need: MessageKind | None
    held: Facts | None
    """What stands in their calendar; None where nothing does."""
    told: datetime | None = None
    """When they were last told something."""
    versions: int = 0
    """How often they were asked."""
    reply: ReplyRow | None = None
    answered_older: bool = False
    """Their answer was to a version that has been replaced since."""
    message: MessageRow | None = None
    """What waits to go out to them."""
    stale: bool = False
    """What waits is no longer what they need: draft it again."""
    former: str = ""
    """An address they had before, at which they still hold it."""

    @property
    def outdated(self) -> bool:
        """Tell whether they hold a time, a city or a session that is no longer so."""
        return self.need in OUTDATED

    @property
    def answer(self) -> Answer | None:
        """Give their answer to the version they hold."""
        return self.reply.answer if self.reply and not self.answered_older else None

    @property
    def unanswered(self) -> bool:
        """Tell whether they were asked and have not answered what they were asked last."""
        return self.held is not None and self.answer is None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionStanding:
    """One session and everybody it concerns."""

    uid: str
    session_id: int | None
    """None where it is deleted and somebody still holds it."""
    title: str
    facts: Facts | None
    people: tuple[PersonStanding, ...]

    @property
    def answers(self) -> Counter[Answer | None]:
        """Count the answers of those who hold it; None is no answer, or one to an older version."""
        return Counter(each.answer for each in self.people if each.held)

    @property
    def needs(self) -> Counter[MessageKind]:
        """Count the messages that somebody with an address needs."""
        return Counter(each.need for each in self.people if each.need and each.address)

    @property
    def without_address(self) -> tuple[PersonStanding, ...]:
        """List those who cannot be told."""
        return tuple(each for each in self.people if each.invited and not each.address)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theirs:
    """One session somebody was told of, and how they stand to it."""

    session_id: int
    title: str
    facts: Facts
    person: PersonStanding


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplyDraft:
    """An answer as it was read, before anybody knows whose it is."""

    source: str
    """The file it was read from."""
    uid: str
    address: str
    name: str = ""
    sender: str = ""
    """Who sent it, where that is somebody else than the one it speaks for and not their deputy by its own words."""
    answer: Answer | None
    said: str = ""
    sequence: int | None = None
    stamp: datetime | None = None
    received: datetime | None = None
    comment: str = ""
    delegate: str = ""
    proposed_start: datetime | None = None
    proposed_end: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RepliesRead:
    """What files of answers hold."""

    replies: tuple[ReplyDraft, ...] = ()
    problems: tuple[str, ...] = ()
    """Sentences that name their file."""
    others: int = 0
    """Mails and events that are no answers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undelivered:
    """A mail that did not reach its person, and why, as a sentence."""

    name: str
    address: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Posted:
    """What came of handing mails to a server."""

    sent: int = 0
    failed: tuple[Undelivered, ...] = ()
    """These can be sent again."""
    unsure: tuple[Undelivered, ...] = ()
    """Nobody knows whether these arrived; ask before they are sent again."""
    left: int = 0
    """Not tried, because the server could not be used any more."""
    problem: str = ""
    """Why it could not."""
