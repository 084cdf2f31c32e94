"""The time zones of one file: its own definitions weighed against the pinned rules."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cqo_desktop.calendars.moments import Stamp
from cqo_desktop.calendars.notes import Notes
from cqo_desktop.calendars.observances import Onsets, offset_at, onsets
from cqo_desktop.calendars.splitting import Component
from cqo_desktop.calendars.zonenames import iana
from cqo_desktop.domain import zones


@dataclass(frozen=True, slots=True)
class Spot:
    """A wall time and the IANA zone it is meant in; None where the file names none."""

    wall: datetime
    zone: str | None

    @property
    def instant(self) -> datetime | None:
        """Give the instant in UTC, where it is known."""
        return self.wall.replace(tzinfo=zones.zone(self.zone)).astimezone(UTC) if self.zone else None


@dataclass(slots=True)
class FileZones:
    """What a file's TZIDs mean; `default` is the zone the file offers for times that name none."""

    defined: dict[str, Component]
    default: str | None
    notes: Notes
    warned: set[str] = field(default_factory=set)
    onsets: dict[tuple[str, int], Onsets | None] = field(default_factory=dict)

    def locate(self, stamp: Stamp, line: int) -> Spot:
        """Find the wall and zone of a time, telling once of every zone that is not what its name says."""
        if stamp.day or not (stamp.utc or stamp.tzid):
            return Spot(stamp.wall, None)
        definition = self.defined.get(stamp.tzid)
        name = self._name(stamp.tzid, definition)
        if stamp.utc:
            if stamp.tzid:
                self._warn(line, stamp.tzid, "This time names a zone and UTC at once; UTC was taken.")
            return _seen_from(name or "UTC", stamp.wall.replace(tzinfo=UTC))
        offset = self._offset(stamp, definition) if definition else None
        if name:
            return self._by_name(name, offset, stamp, line)
        if offset is None:
            self._warn(line, stamp.tzid, "Nobody knows this time zone; choose the zone its times are meant in.")
            return Spot(stamp.wall, None)
        home = self.default or "UTC"
        self._warn(line, stamp.tzid, f"This zone is the file's own; its times are now given in {home}.")
        return _seen_from(home, (stamp.wall - offset).replace(tzinfo=UTC))

    def _name(self, tzid: str, definition: Component | None) -> str | None:
        place = definition.first("X-LIC-LOCATION") if definition else None
        return (iana(tzid) if tzid else None) or (iana(place.value) if place else None)

    def _offset(self, stamp: Stamp, definition: Component) -> timedelta | None:
        key = stamp.tzid, stamp.wall.year
        if key not in self.onsets:
            self.onsets[key] = onsets(definition, stamp.wall.year)
        known = self.onsets[key]
        return offset_at(known, stamp.wall) if known else None

    def _by_name(self, name: str, offset: timedelta | None, stamp: Stamp, line: int) -> Spot:
        ours = stamp.wall.replace(tzinfo=zones.zone(name)).utcoffset()
        if offset is not None and ours != offset:
            message = f"The file's own clock of {name} differs from the one in use; the one in use was taken."
            self._warn(line, stamp.tzid, message)
        if zones.resolve_or_none(stamp.wall, name):
            return Spot(stamp.wall, name)
        # RFC 5545, 3.3.5: an hour that clocks skip is meant by the clocks before the change.
        later = _seen_from(name, stamp.wall.replace(tzinfo=zones.zone(name)).astimezone(UTC))
        message = f"Clocks in {zones.city(name)} skip this hour; it was read as {later.wall:%H:%M}."
        self.notes.repaired(line, "DTSTART", f"{stamp.wall:%Y-%m-%d %H:%M}", message)
        return later

    def _warn(self, line: int, tzid: str, message: str) -> None:
        if message + tzid not in self.warned:
            self.warned.add(message + tzid)
            self.notes.repaired(line, "TZID", tzid, message)


def _seen_from(name: str, instant: datetime) -> Spot:
    return Spot(instant.astimezone(zones.zone(name)).replace(tzinfo=None), name)
