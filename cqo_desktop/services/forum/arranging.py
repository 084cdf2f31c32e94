"""A timetable that arranges itself: what is asked of a search, and what its answer would change."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.forum.arranging import frame as frames
from cqo_desktop.domain.forum.arranging import proposal as proposals
from cqo_desktop.domain.forum.arranging.frame import Frame
from cqo_desktop.domain.forum.arranging.proposal import Proposal
from cqo_desktop.domain.forum.arranging.puzzle import Puzzle, Weights, puzzle
from cqo_desktop.domain.forum.arranging.search import Found
from cqo_desktop.domain.hours import full_day
from cqo_desktop.services.forum import moving, timetables
from cqo_desktop.services.forum.timetables import Forum
from cqo_desktop.store.journal import entitle


@dataclass(frozen=True, slots=True)
class Asked:
    """A Forum to be arranged."""

    forum: Forum
    frame: Frame
    puzzle: Puzzle

    def proposal(self, found: Found) -> Proposal:
        """Compare what was found with what is."""
        places = {
            card: self.puzzle.place(spot)
            for card, spot in zip(self.puzzle.ids, found.spots, strict=True)
            if spot is not None
        }
        forum = self.forum
        moved = {card: place for card, place in places.items() if forum.table.places.get(card) != place}
        return proposals.proposal(forum.table, moved, forum.facts, forum.strictness, forum.accepted)

    def why_waiting(self, proposal: Proposal) -> Iterator[str]:
        """Say of each card that would lie nowhere why."""
        for card in proposal.waiting:
            yield proposals.why_waiting(self.forum.table.cards[card], self.frame, self.forum.facts)


def asked(
    db: Db, *, series_id: int, days: Collection[date] = (), weights: Weights | None = None, afresh: bool = False
) -> Asked:
    """Prepare the search for a Forum, or for some of its days: what lies on other days stays where it is.

    A timetable made afresh owes nothing to where sessions lie now.

    Raises:
        NotFound: the series has no sessions.
        Refused: nothing lies on the grid yet, or not on these days.
    """
    forum = timetables.one(db, series_id=series_id)
    frame = frames.usual(forum.table, forum.facts, days or None)
    if not frame.days:
        said = f"Nothing takes place on {full_day(min(days))}" if days else "Nothing lies on the timetable yet"
        raise Refused(f"{said}; place a first and a last session by hand, so that the hours of a day are known.")
    on_days = frozenset(
        card
        for card in forum.table.cards
        if not days or card not in forum.table.places or timetables.day_of(forum.rows[card]) in days
    )
    meant = weights or Weights()
    if afresh:
        meant = replace(meant, change=0)
    made = puzzle(forum.table, forum.facts, frame, forum.strictness, meant, movable=on_days)
    return Asked(forum, frame, made)


def adopt(db: Db, *, proposal: Proposal) -> None:
    """Move all that a proposal moves, as one step.

    Raises:
        NotFound: a session or a room is gone meanwhile.
    """
    if proposal.changes:
        entitle(db, "Arrange the timetable")
        moving.put(db, places=proposal.places)
