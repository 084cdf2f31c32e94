"""What publishing a programme to a calendar on a server would do, entry by entry."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum


class Act(Enum):
    """What is to happen to one entry."""

    CREATE = "create"
    UPDATE = "update"
    CANCEL = "cancel"
    """It stays and says that the session is called off."""
    CONFLICT = "conflict"
    """Somebody else changed or deleted it on the server: a person decides."""
    FOREIGN = "foreign"
    """An entry that we did not make lies in its place, and is never touched."""
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a session's entry should be."""

    uid: str
    title: str
    name: str
    """Of its resource."""
    data: str
    off: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """What the server took from us last, and what was on its way when the program stopped."""

    etag: str
    data: str
    attempt: str
    off: bool = False
    """Whether what it took last says that the session is called off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to happen to one entry, and what is known of it on the server."""

    wanted: Wanted
    act: Act
    etag: str | None = None
    """The server's mark now; None where nothing stands there."""
    put: Put | None = None
    look: bool = False
    """Whether what stands there has to be fetched before anything can be said."""
    differs: tuple[str, ...] = ()
    """The properties in which what stands there differs from what we put last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What publishing would do."""

    address: str
    entries: tuple[Entry, ...]

    def count(self, act: Act) -> int:
        """Count the entries to which this happens."""
        return sum(each.act is act for each in self.entries)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An entry that the server did not take, and why."""

    title: str
    problem: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Publication:
    """What became of a plan."""

    done: Mapping[Act, int] = field(default_factory=dict)
    failed: tuple[Failure, ...] = ()
    left: int = 0
    """How many were not tried, because the server could not be used any more."""
    problem: str = ""
    """Why, as a sentence."""


def foreseen(wanted: Wanted, put: Put | None, etag: str | None) -> Entry:
    """Say what is to happen to one entry by the server's marks alone."""
    if put is None or not (put.data or put.attempt):
        # What was never told there need not be called off there.
        act = Act.FOREIGN if etag is not None else Act.UNCHANGED if wanted.off else Act.CREATE
        return Entry(wanted=wanted, act=act, etag=etag)
    if etag is None:
        act = Act.CREATE if not put.data else Act.CONFLICT
        return Entry(wanted=wanted, act=Act.UNCHANGED if wanted.off else act, put=put)
    if put.attempt or etag != put.etag:
        return Entry(wanted=wanted, act=Act.CONFLICT, etag=etag, put=put, look=True)
    if wanted.data == put.data:
        return Entry(wanted=wanted, act=Act.UNCHANGED, etag=etag, put=put)
    return Entry(wanted=wanted, act=_change(wanted, put), etag=etag, put=put)


def seen(
    entry: Entry, *, is_wanted: bool, is_ours: bool, differs: tuple[str, ...], etag: str | None
) -> tuple[Entry, bool]:
    """Say it again with what stands there fetched, and whether the server holds already what is wanted.

    That is a compare of three: what we put last or tried to, what is there, and what is wanted.
    """
    put = entry.put
    assert put is not None
    if is_wanted:
        return Entry(wanted=entry.wanted, act=Act.UNCHANGED, etag=etag, put=put), True
    act = _change(entry.wanted, put) if is_ours else Act.CONFLICT
    return Entry(wanted=entry.wanted, act=act, etag=etag, put=put, differs=() if is_ours else differs), False


def _change(wanted: Wanted, put: Put) -> Act:
    return Act.CANCEL if wanted.off and not put.off else Act.UPDATE
