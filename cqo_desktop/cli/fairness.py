"""Who took the hard hours."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, print_table
from cqo_desktop.domain import zones
from cqo_desktop.domain.hard_hours import Share, Tally, Turn
from cqo_desktop.domain.sentences import counted, listed
from cqo_desktop.services import days_off, exporting, hard_hours
from cqo_desktop.services.hard_hours import HardHours

_MARKS = {Share.ASLEEP: "x", Share.EDGE: "~", Share.FINE: ".", None: " "}


@click.command("fair")
@FILE
@click.option("--year", type=int, help="The calendar year in which the year of the programme begins; else this one.")
@click.option("--members", "by_member", is_flag=True, help="A line for each member, not for each region.")
@click.option("--csv", "path", type=click.Path(path_type=Path), help="Write the table to this file as well.")
@AS_JSON
def fair(*, file: Path, year: int | None, by_member: bool, path: Path | None, as_json: bool) -> None:
    """Show who took the hard hours of a year, the hardest hit first, and whose turn it is.

    Each session is a mark: . is fine, ~ early or late, x asleep.
    """
    with opened(file) as there:
        now = datetime.now(UTC)
        free = there.ask(days_off.free)
        seen = there.ask(hard_hours.seen, now=now, first=year, days_off=free)
    if path is not None:
        exporting.hard_hours_csv(path=path, seen=seen, by_member=by_member)
    if as_json:
        print_json(_full(seen))
        return
    print_table(_brief(seen, by_member=by_member))
    for sentence in _sentences(seen):
        click.echo(sentence)


def _full(seen: HardHours) -> dict[str, Any]:
    return {
        "year": seen.year.name if seen.year else None,
        "sessions": [
            {"ids": list(each.session_ids), "title": each.title, "starts_wall": each.wall, "held": each.held}
            for each in seen.gatherings
        ],
        "regions": [
            {
                "zone": region.zone,
                "city": zones.city(region.zone),
                "people": len(region.members),
                **_sums(region.tally, region.shares),
                "before": _counts(seen.before.get(region.zone, Tally())),
                "members": [
                    {"id": line.member.id, "name": line.member.name, **_sums(line.tally, line.shares)}
                    for line in region.members
                ],
            }
            for region in seen.regions
        ],
        "owed": list(seen.turn.owed),
        "spared": list(seen.turn.spared),
        "without_zone": list(seen.unplaced),
    }


def _sums(tally: Tally, shares: Sequence[Share | None]) -> dict[str, Any]:
    names = [None if share is None else share.name.casefold() for share in shares]
    return {**_counts(tally), "sessions": names}


def _counts(tally: Tally) -> dict[str, int]:
    return {"fine": tally.fine, "edge": tally.edge, "asleep": tally.asleep}


def _brief(seen: HardHours, *, by_member: bool) -> list[dict[str, object]]:
    return [
        {
            "city": zones.city(region.zone),
            "who" if by_member else "people": who,
            "fine": tally.fine,
            "edge": tally.edge,
            "asleep": tally.asleep,
            "of": tally.sessions,
            "sessions": "".join(_MARKS[share] for share in shares),
        }
        for region in seen.regions
        for who, tally, shares in (
            [(line.member.name, line.tally, line.shares) for line in region.members]
            if by_member
            else [(len(region.members), region.tally, region.shares)]
        )
    ]


def _sentences(seen: HardHours) -> list[str]:
    told = [_turn(seen.turn)] if seen.gatherings and seen.regions else []
    if seen.unplaced:
        people = counted(len(seen.unplaced), "member has", "members have")
        told.append(f"{people} no time zone and {'is' if len(seen.unplaced) == 1 else 'are'} not counted.")
    return told


def _turn(turn: Turn) -> str:
    if not turn.owed:
        return "Nobody is asleep in any session."
    owed = listed([zones.city(zone) for zone in turn.owed])
    return f"A good hour is owed to {owed}: asleep in {turn.nights} of {counted(turn.sessions, 'session')}."


commands = {"fair": fair}
