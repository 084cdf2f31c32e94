"""Who needs which message, and the promise that SEQUENCE never goes back and never says two things."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from cqo_desktop.domain.told import Facts, Told, is_major, need, numbered, version
from cqo_desktop.domain.vocabulary import MessageKind, SessionStatus, Standing

START = datetime(2026, 10, 21, 20, tzinfo=UTC)
BEFORE, AFTER = START - timedelta(days=30), START + timedelta(days=30)
HOUR = timedelta(hours=1)
NOW = Facts(
    title="Falls",
    starts=START,
    ends=START + HOUR,
    zone="America/Toronto",
    place="Big, Hall, Geneva",
    city="Geneva",
    link="https://x.org",
    standing=Standing.CONFIRMED,
)
OFF = replace(NOW, standing=Standing.CANCELLED)
INVITED = Told(MessageKind.INVITATION, 0, NOW)
CALLED_OFF = Told(MessageKind.CANCELLATION, 1, OFF)


@pytest.mark.parametrize(
    ("change", "major"),
    [
        ({"starts": START + HOUR}, True),
        ({"ends": START + 2 * HOUR}, True),
        ({"zone": "America/New_York"}, True),
        ({"city": "Bern"}, True),
        ({"standing": Standing.CANCELLED}, True),
        ({"standing": Standing.TENTATIVE}, False),
        ({"title": "Falls again"}, False),
        ({"place": "Small, Hall, Geneva"}, False),
        ({"link": "https://x.org/2"}, False),
    ],
)
def test_new_answer_is_asked_for_only_where_plans_change(change: dict[str, object], major: bool) -> None:
    assert is_major(NOW, replace(NOW, **change)) is major  # type: ignore[arg-type]  # fields of a test
    expected = MessageKind.UPDATE if major else MessageKind.CORRECTION
    if change != {"standing": Standing.CANCELLED}:
        assert need(replace(NOW, **change), INVITED, at=BEFORE) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("now", "held", "kind"),
    [
        (NOW, None, MessageKind.INVITATION),
        (NOW, INVITED, None),
        (OFF, INVITED, MessageKind.CANCELLATION),
        (None, INVITED, MessageKind.CANCELLATION),
        (OFF, None, None),
        (None, None, None),
        (OFF, CALLED_OFF, None),
        (None, CALLED_OFF, None),
        (NOW, CALLED_OFF, MessageKind.REINSTATEMENT),
    ],
)
def test_message_follows_from_what_is_held(now: Facts | None, held: Told | None, kind: MessageKind | None) -> None:
    assert need(now, held, at=BEFORE) is kind
    assert need(now, held, at=AFTER) is None


def test_session_moved_out_of_the_past_is_news() -> None:
    later = replace(NOW, starts=AFTER + HOUR, ends=AFTER + 2 * HOUR)
    assert need(later, INVITED, at=AFTER) is MessageKind.UPDATE


def test_present_version_is_above_all_that_told_another_time() -> None:
    moved = Told(MessageKind.UPDATE, 4, replace(NOW, starts=START + HOUR))
    assert version(2, NOW, [INVITED]) == 2
    assert version(2, NOW, [INVITED, moved]) == 5


def test_quiet_message_bears_the_number_that_is_held() -> None:
    retitled = replace(NOW, title="Falls again")
    kind = need(retitled, INVITED, at=BEFORE)
    assert kind is MessageKind.CORRECTION
    assert numbered(kind, sequence=3, now=retitled, held=INVITED, told=[INVITED]) == 0


def test_quiet_message_is_never_below_what_anybody_was_told() -> None:
    retitled = replace(NOW, title="Falls again")
    removed = replace(CALLED_OFF, sequence=4)
    said = {"sequence": 4, "now": retitled, "held": INVITED, "told": [INVITED, removed]}
    assert numbered(MessageKind.CORRECTION, **said) == 5  # type: ignore[arg-type]  # facts of a test


def test_who_alone_is_taken_off_the_list_gets_a_number_of_their_own() -> None:
    moved = replace(NOW, city="Bern")
    said = {"sequence": 0, "now": moved, "held": INVITED, "told": [INVITED]}
    assert (numbered(MessageKind.UPDATE, **said), numbered(MessageKind.CANCELLATION, **said)) == (1, 2)  # type: ignore[arg-type]


def test_session_that_is_gone_is_cancelled_above_all_that_was_told() -> None:
    told = [INVITED, replace(INVITED, sequence=7)]
    assert numbered(MessageKind.CANCELLATION, sequence=0, now=None, held=INVITED, told=told) == 8


def test_every_status_stands_somewhere() -> None:
    assert {status.standing for status in SessionStatus} == set(Standing)


PEOPLE = st.sampled_from("abcd")


class Correspondence(RuleBasedStateMachine):
    """A session that is moved, renamed, called off, deleted and undone while messages go out, to some or to all."""

    def __init__(self) -> None:
        super().__init__()
        self.now: Facts | None = NOW
        self.kept = NOW
        self.sequence = 0
        self.invited = {"a", "b"}
        self.told: list[tuple[str, Told]] = []

    def held(self, person: str) -> Told | None:
        return next((told for who, told in reversed(self.told) if who == person), None)

    def change(self, facts: Facts, *, raised: bool) -> None:
        if self.now:
            self.sequence += raised
            self.kept, self.now = self.now, facts

    @rule(hours=st.integers(-3, 3), zone=st.sampled_from(["America/Toronto", "Europe/Zurich"]))
    def move(self, hours: int, zone: str) -> None:
        if self.now:
            shift = hours * HOUR
            moved = replace(self.now, starts=self.now.starts + shift, ends=self.now.ends + shift, zone=zone)
            self.change(moved, raised=True)

    @rule(title=st.sampled_from(["Falls", "Rest"]), city=st.sampled_from(["Geneva", "Bern", ""]))
    def edit(self, title: str, city: str) -> None:
        if self.now:
            self.change(replace(self.now, title=title, city=city), raised=False)

    @rule()
    def call_off_or_reinstate(self) -> None:
        if self.now:
            standing = Standing.CONFIRMED if self.now.is_off else Standing.CANCELLED
            self.change(replace(self.now, standing=standing), raised=True)

    @rule()
    def undo(self) -> None:
        self.change(self.kept, raised=True)

    @rule()
    def delete_or_bring_back(self) -> None:
        self.now, self.kept = (self.kept, self.kept) if self.now is None else (None, self.now)

    @rule(person=PEOPLE)
    def invite_or_not(self, person: str) -> None:
        self.invited ^= {person}

    @rule(people=st.sets(PEOPLE))
    def send(self, people: set[str]) -> None:
        before = list(self.told)
        for person in sorted(people):
            now = self.now if person in self.invited else None
            held = self.held(person)
            kind = need(now, held, at=BEFORE)
            if not kind:
                continue
            said = [told for _, told in before]
            number = numbered(kind, sequence=self.sequence, now=self.now, held=held, told=said)
            facts = now or replace(held.facts, standing=Standing.CANCELLED)  # type: ignore[union-attr]
            self.told.append((person, Told(kind, number, facts)))
        self.sequence = max([self.sequence, *(told.sequence for _, told in self.told)])
        # Nobody is sent a number below one that went out before, to whomever.
        sent, before_them = self.told[len(before) :], max((told.sequence for _, told in before), default=0)
        assert all(told.sequence >= before_them for _, told in sent)
        for person in people:
            assert need(self.now if person in self.invited else None, self.held(person), at=BEFORE) is None

    @invariant()
    def numbers_only_grow(self) -> None:
        for person in "abcd":
            mine = [told for who, told in self.told if who == person]
            for earlier, later in pairwise(mine):
                assert later.sequence >= earlier.sequence
                assert later.sequence > earlier.sequence or not is_major(earlier.facts, later.facts)

    @invariant()
    def one_number_tells_one_story(self) -> None:
        live = [told for _, told in self.told if not told.facts.is_off]
        stories = {(told.sequence, told.facts.starts, told.facts.ends, told.facts.city) for told in live}
        assert len(stories) == len({told.sequence for told in live})
        assert not {told.sequence for told in live} & {told.sequence for _, told in self.told if told.facts.is_off}


Correspondence.TestCase.settings = settings(max_examples=150, stateful_step_count=30, deadline=None)
TestCorrespondence = Correspondence.TestCase
