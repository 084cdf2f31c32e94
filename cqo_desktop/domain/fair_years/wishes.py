"""What a coordinator asks of a fair year, and the problem it makes of what the file says."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from cqo_desktop.domain import zones
from cqo_desktop.domain.fair.members import Member, MemberClass, classes
from cqo_desktop.domain.fair.problem import Limits, Needed, PlannedSession, Problem
from cqo_desktop.domain.fair_years.rule import MOST_DAYS, USUAL, Rule
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus

FIRM = frozenset({SessionStatus.CONFIRMED, SessionStatus.INVITED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What may change and what must hold."""

    rule: Rule = USUAL
    locked: frozenset[int] | None = None
    """Sessions that stay where they are; None is those that members count on: confirmed and announced."""
    min_gap: int | None = None
    max_gap: int | None = None
    no_two_nights_in_a_row: bool = False
    counts_before: bool = True
    """Whether the nights that members have taken already count."""
    keeps_clear: bool = True
    """Whether days of the calendars laid beside this one are kept free."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Year:
    """What the file says about sessions that are to find their hours."""

    home: str
    today: date
    sessions: tuple[SessionRow, ...]
    """By time; some may be locked."""
    members: tuple[Member, ...] = field(repr=False)
    unplaced: tuple[str, ...] = ()
    """The names of members whose zone nobody knows; nobody guesses it."""
    needed: Mapping[int, tuple[Needed, ...]] = field(default_factory=dict)
    """By session, without whom it cannot be."""
    busy: frozenset[date] = frozenset()
    """Days on which others meet, by the home wall."""
    aside: int = 0
    """How many sessions ahead are left out, because people travel to them or they are held twice."""

    @property
    def firm(self) -> frozenset[int]:
        """Name the sessions that members count on already."""
        return frozenset(row.id for row in self.sessions if row.status in FIRM)

    @property
    def window(self) -> tuple[date, date]:
        """Give the first and the last day any of them could move to; only for a year that has sessions."""
        further = timedelta(days=MOST_DAYS + 1)
        return self.sessions[0].instant.date() - further, self.sessions[-1].instant.date() + further

    def locked(self, wishes: Wishes) -> frozenset[int]:
        """Name the sessions that stay."""
        return self.firm if wishes.locked is None else wishes.locked

    def problem(self, wishes: Wishes) -> Problem:
        """Ask for the fairest year, within the wishes."""
        stays = self.locked(wishes)
        return Problem(
            self._classes(counts_before=wishes.counts_before),
            tuple(self._session(row, wishes.rule, stays=row.id in stays) for row in self.sessions),
            Limits(
                self.busy if wishes.keeps_clear else frozenset(),
                self._least_gap(wishes),
                wishes.max_gap,
                wishes.no_two_nights_in_a_row,
            ),
        )

    def _classes(self, *, counts_before: bool) -> tuple[MemberClass, ...]:
        if counts_before:
            return classes(self.members)
        return classes(Member(each.zone, each.hours, each.days_off) for each in self.members)

    def _session(self, row: SessionRow, rule: Rule, *, stays: bool) -> PlannedSession:
        planned = row.instant.astimezone(zones.zone(rule.zone or self.home)).date()
        return PlannedSession(
            key=str(row.id),
            name=row.title,
            minutes=row.minutes,
            slots=rule.slots(planned, self.home, since=self.today + timedelta(days=1)),
            needed=self.needed.get(row.id, ()),
            locked=row.instant if stays else None,
            near=row.instant.date(),
        )

    def _least_gap(self, wishes: Wishes) -> int | None:
        """Keep sessions in their order, on days of their own, where their dates could cross."""
        days = [row.instant.toordinal() for row in self.sessions]
        near = min((after - one for one, after in pairwise(days)), default=0)
        if wishes.min_gap is None and days[1:] and near <= 2 * wishes.rule.days + 1:
            return 1
        return wishes.min_gap
