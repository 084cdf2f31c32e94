"""The series and rooms an import needs: found by name, or made."""

from collections import Counter
from collections.abc import Iterable

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.incoming import SessionWrite
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.services import series, venues

_USUAL = 60
SOMEWHERE = "Venue"
"""The venue of rooms that come without one, until somebody names it."""


class SeriesByName:
    """Finds series by name, case and accents aside."""

    def __init__(self, db: Db, writes: Iterable[tuple[int | None, SessionWrite]]) -> None:
        self._db = db
        self._known = {fold(row.name): (row.id, row.minutes) for row in reversed(series.listed(db))}
        self._lengths = Counter((fold(each.series or ""), each.fields.get("minutes")) for _, each in writes)
        self._held = {fold(each.series or "") for _, each in writes if each.room}

    def id(self, name: str) -> int:
        """Give a series' id, made if it is not there."""
        folded = fold(name)
        if folded not in self._known:
            minutes = self._commonest(folded)
            made = series.add(self._db, name=name, kind=self._kind(folded), minutes=minutes)
            self._known[folded] = made, minutes
        return self._known[folded][0]

    def minutes(self, name: str | None) -> int:
        """Give the usual length of a series' sessions."""
        return self._known[fold(name)][1] if name else _USUAL

    def _commonest(self, folded: str) -> int:
        lengths = [(times, minutes) for (name, minutes), times in self._lengths.items() if name == folded]
        return next(
            (minutes for _, minutes in sorted(lengths, key=lambda each: -each[0]) if isinstance(minutes, int)), _USUAL
        )

    def _kind(self, folded: str) -> SeriesKind:
        if "month" in folded:
            return SeriesKind.MONTHLY
        return SeriesKind.FORUM_TRACK if folded in self._held else SeriesKind.MINI_SERIES


class Rooms:
    """Finds rooms by name and venue, case and accents aside."""

    def __init__(self, db: Db) -> None:
        self._db = db
        self._venues = {fold(row.name): row.id for row in reversed(venues.listed(db))}
        rows = [*reversed(venues.rooms(db))]
        self._rooms = {(fold(row.venue), fold(row.name)): row.id for row in rows}
        self._anywhere = {fold(row.name): row.id for row in rows}

    def id(self, name: str, venue: str | None) -> int:
        """Give a room's id, made with its venue if it is not there."""
        if venue is None and fold(name) in self._anywhere:
            return self._anywhere[fold(name)]
        venue = venue or SOMEWHERE
        key = fold(venue), fold(name)
        if key not in self._rooms:
            if key[0] not in self._venues:
                self._venues[key[0]] = venues.add(self._db, name=venue)
            self._rooms[key] = venues.add_room(self._db, venue_id=self._venues[key[0]], name=name)
            self._anywhere.setdefault(key[1], self._rooms[key])
        return self._rooms[key]
