"""Who took the hard hours, as a table for spreadsheets."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from cqo_desktop.domain import zones
from cqo_desktop.domain.hard_hours import Gathering, Share, Tally
from cqo_desktop.exchange import csv_writing
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.services.outgoing.folder import write

_SAID = {Share.ASLEEP: "asleep", Share.EDGE: "early or late", Share.FINE: "fine", None: ""}


def table_file(*, path: Path, seen: HardHours, by_member: bool = False) -> Path:
    """Write the table to a file."""
    return write(path, csv_writing.table(head(seen, by_member=by_member), rows(seen, by_member=by_member)))


def head(seen: HardHours, *, by_member: bool = False) -> list[str]:
    """Name the columns: where, who, the sums, and each session."""
    who = ["Member"] if by_member else ["Members"]
    return ["City", "Time zone", *who, "Fine", "Early or late", "Asleep", "Sessions", *map(_session, seen.gatherings)]


def _session(each: Gathering) -> str:
    return f"{each.wall:%Y-%m-%d %H:%M} {each.title}"


def rows(seen: HardHours, *, by_member: bool = False) -> Iterator[list[str]]:
    """Give a line for each region, or for each member, the hardest hit first."""
    for region in seen.regions:
        place = [zones.city(region.zone), region.zone]
        if not by_member:
            yield [*place, str(len(region.members)), *_cells(region.tally, region.shares)]
            continue
        for line in region.members:
            yield [*place, line.member.name, *_cells(line.tally, line.shares)]


def _cells(tally: Tally, shares: Sequence[Share | None]) -> list[str]:
    sums = (tally.fine, tally.edge, tally.asleep, tally.sessions)
    return [*map(str, sums), *(_SAID[share] for share in shares)]
