"""Foreign events set out in time: single ones, the dates of those that repeat, and the changes to such dates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from cqo_desktop.calendars import lines
from cqo_desktop.calendars.filezones import FileZones, Spot
from cqo_desktop.calendars.moments import Stamp
from cqo_desktop.calendars.occurrences import Allowance, Window, occurrences, repeats
from cqo_desktop.calendars.splitting import Component
from cqo_desktop.calendars.timing import minutes
from cqo_desktop.domain.drafts import SessionDraft

_LONG_AGO = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class ForeignEvent:
    """An event whose own words are read and whose dates are still to be set out."""

    component: Component
    draft: SessionDraft
    zones: FileZones
    start: Stamp | None
    replaces: Stamp | None
    """The date of a series it stands in for (RECURRENCE-ID)."""

    @property
    def age(self) -> tuple[int, datetime]:
        """Order revisions of the same event."""
        return self.draft.sequence or 0, self.draft.revised or _LONG_AGO

    def spot(self, stamp: Stamp) -> Spot:
        """Find where one of its times falls."""
        return self.zones.locate(stamp, self.component.line)


def sessions(events: Sequence[ForeignEvent], window: Window) -> Iterator[SessionDraft]:
    """Give every session of a file, in the file's order."""
    repeating = {event.draft.uid for event in events if not event.replaces and repeats(event.component)}
    changes: dict[str | None, list[tuple[Stamp, ForeignEvent]]] = {}
    for event in events:
        if event.replaces:
            changes.setdefault(event.draft.uid, []).append((event.replaces, event))
    allowance = Allowance()
    for event in events:
        uid = event.draft.uid
        if event.replaces:
            if uid not in repeating:
                yield _placed(event, event.start or event.replaces, _mark(event.replaces))
        elif not event.start:
            message = "This event has no date; it was read without one."
            event.zones.notes.repaired(event.component.line, "DTSTART", "", message)
            yield event.draft
        elif uid in repeating:
            yield from _spread(event, event.start, changes.get(uid, []), window, allowance)
        else:
            yield _placed(event, event.start, "")


def _spread(
    event: ForeignEvent,
    start: Stamp,
    changes: list[tuple[Stamp, ForeignEvent]],
    window: Window,
    allowance: Allowance,
) -> Iterator[SessionDraft]:
    """Give every date of a series, its changed dates in their places and those without one at the end."""
    waiting = {_key(change.spot(replaced)): (replaced, change) for replaced, change in changes}
    length = minutes(event.component, start, event.spot(start), event.zones)
    for each in occurrences(event.component, start, event.zones, window, allowance):
        mark = _mark(each.stamp)
        _, change = waiting.pop(_key(each.spot), (None, None))
        if change:
            yield _placed(change, change.start or each.stamp, mark)
        else:
            uid = f"{event.draft.uid}{mark}"
            yield replace(event.draft, wall=each.spot.wall, zone=each.spot.zone, minutes=length, uid=uid)
    for replaced, change in waiting.values():
        yield _placed(change, change.start or replaced, _mark(replaced))


def _placed(event: ForeignEvent, start: Stamp, mark: str) -> SessionDraft:
    spot = event.spot(start)
    length = minutes(event.component, start, spot, event.zones)
    return replace(event.draft, wall=spot.wall, zone=spot.zone, minutes=length, uid=f"{event.draft.uid}{mark}")


def _key(spot: Spot) -> datetime:
    return spot.instant or spot.wall


def _mark(date: Stamp) -> str:
    """Tell the dates of a series apart in their UIDs, so that a second import finds the same sessions."""
    if date.day:
        return f"#{lines.day(date.wall)}"
    return f"#{lines.local(date.wall)}{'Z' if date.utc else ''}"
