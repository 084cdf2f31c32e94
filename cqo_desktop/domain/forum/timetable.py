"""What a timetable is made of: cards, the places they lie at, and what is known of people and rooms."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cqo_desktop.domain import hours, zones
from cqo_desktop.domain.forum.wants import Wants


@dataclass(frozen=True, slots=True)
class Need:
    """A person who is needed for a part of a card, in minutes after its start."""

    person: int
    first: int
    last: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A session as the timetable moves it about."""

    id: int
    title: str
    minutes: int
    track: str = ""
    needs: tuple[Need, ...] = ()
    expected: int | None = None
    """How many people are expected; None where nobody said."""
    fixed: bool = False
    """Whether nothing but a person's own hand may move it."""
    everywhere: bool = False
    """Whether it takes all rooms: a plenary, a break."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a card lies: from an instant on, in a room or, where that is None, in none."""

    start: datetime
    room: int | None


@dataclass(frozen=True, slots=True)
class Space:
    """A room."""

    id: int
    name: str
    seats: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the rules know beside the cards; people and rooms by id."""

    zone: str
    """On whose wall the hours are told."""
    spaces: Mapping[int, Space] = field(default_factory=dict)
    """In the order of the grid's columns."""
    names: Mapping[int, str] = field(default_factory=dict)
    present: Mapping[int, tuple[tuple[datetime, datetime], ...]] = field(default_factory=dict)
    """When people are there; who is not named is there always."""
    walks: Mapping[frozenset[int], int] = field(default_factory=dict)
    """Minutes on foot between two rooms."""
    after: tuple[tuple[int, int], ...] = ()
    """Pairs of cards whose second must not begin before the first has ended."""
    apart: tuple[tuple[int, int], ...] = ()
    """Pairs of cards that must not run side by side."""
    wants: Wants = field(default_factory=Wants)

    def walk(self, one: int | None, other: int | None) -> int:
        """Give the minutes on foot between two rooms; none where that is not known."""
        return self.walks.get(frozenset((one, other)), 0) if one is not None and other is not None else 0

    def room_name(self, room: int | None) -> str:
        """Name a room."""
        return self.spaces[room].name if room is not None and room in self.spaces else ""

    def told(self, instant: datetime) -> str:
        """Say an hour and its day on the wall of the Forum: '4:00 p.m. Monday'."""
        return hours.weekday_hour(instant.astimezone(zones.zone(self.zone)))


@dataclass(frozen=True, slots=True)
class Timetable:
    """Cards and where they lie; a card without a place waits beside the grid."""

    cards: Mapping[int, Card]
    places: Mapping[int, Place]

    def placed(self) -> Iterator[tuple[Card, Place]]:
        """Give the cards that lie somewhere, by start, then by id."""
        for card_id, place in sorted(self.places.items(), key=lambda each: (each[1].start, each[0])):
            yield self.cards[card_id], place

    def waiting(self) -> list[Card]:
        """List the cards that lie nowhere yet, the longest first."""
        found = (card for card_id, card in self.cards.items() if card_id not in self.places)
        return sorted(found, key=lambda card: (-card.minutes, card.id))

    def end(self, card_id: int) -> datetime:
        """Give the instant a placed card ends."""
        return self.places[card_id].start + timedelta(minutes=self.cards[card_id].minutes)

    def moved(self, moves: Mapping[int, Place | None]) -> "Timetable":
        """Give the timetable with some cards elsewhere; None takes a card out."""
        places = {**self.places, **moves}
        return Timetable(self.cards, {card: place for card, place in places.items() if place is not None})


@dataclass(frozen=True, slots=True)
class Stay:
    """A person in a room because of a card."""

    person: int
    card: int
    room: int | None
    start: datetime
    end: datetime


def stays(card: Card, place: Place) -> Iterator[Stay]:
    """Tell who is kept where by a card."""
    for need in card.needs:
        first, last = (place.start + timedelta(minutes=each) for each in (need.first, need.last))
        yield Stay(need.person, card.id, place.room, first, last)
