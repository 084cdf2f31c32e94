"""Finding an hour for a session."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, print_table, session_number
from cqo_desktop.cli.program import DONE, PROBLEMS
from cqo_desktop.domain import zones
from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.fair_times.matrix import Cell, Hour, Matrix
from cqo_desktop.domain.fair_times.options import Option
from cqo_desktop.domain.sentences import counted, listed, quoted
from cqo_desktop.services import days_off, fair_times
from cqo_desktop.services.fair_times import Asked, Whom


@click.command("times")
@FILE
@click.argument("session", metavar="[SESSION_ID]", required=False)
@click.option("--date", "day", metavar="YYYY-MM-DD", help="Which day; else the day of the session.")
@click.option(
    "--for",
    "whom",
    type=click.Choice([Whom.MEMBERS.value, Whom.INVITED.value, Whom.SERIES.value]),
    default=Whom.MEMBERS.value,
    help="Whose hours count: all members, those invited, or those of the whole series.",
)
@AS_JSON
@click.pass_context
def times(ctx: click.Context, *, file: Path, session: str | None, day: str | None, whom: str, as_json: bool) -> None:
    """Show the best hours of a day for a session: fewest asleep first, then comfort.

    An hour at which a speaker sleeps or is in another session is not offered.
    """
    if session is None and day is None:
        raise Refused("Say which session, by its number, or which day with --date.")
    with opened(file) as there:
        asked = there.ask(
            fair_times.asked,
            session_id=None if session is None else session_number(there, session),
            whom=Whom(whom),
            free=there.ask(days_off.free),
        )
    found = asked.day(_day(day) if day else fair_times.next_day(asked, datetime.now(UTC)), asked.speakers)
    options = asked.shortlist(found)
    if as_json:
        print_json(_full(asked, found, options))
    else:
        _print(asked, found, options)
    ctx.exit(DONE if options else PROBLEMS)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused(f"“{text}” is not a date; write it as 2026-10-22.") from None


def _full(asked: Asked, found: Matrix, options: Sequence[Option]) -> dict[str, Any]:
    return {
        "session": asked.session and {"id": asked.session.id, "title": asked.session.title},
        "date": found.day,
        "zone": found.zone,
        "minutes": found.minutes,
        "people": found.audience.people,
        "without_zone": list(found.audience.unplaced),
        "options": [
            {
                "comfort": each.percent,
                "asleep": each.asleep,
                "planned": each.is_planned,
                "best_average": each.is_best_mean,
                "sittings": [_sitting(found, found.hours[place]) for place in each.places],
            }
            for each in options
        ],
        "closed": [
            {"starts_wall": hour.wall, "who": each.name, "why": each.busy_in or "asleep"}
            for hour in found.hours
            for each in hour.obstacles
        ],
    }


def _sitting(found: Matrix, hour: Hour) -> dict[str, Any]:
    return {
        "starts_wall": hour.wall,
        "starts_utc": hour.moment and hour.moment.instant.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "local": [
            {
                "city": zones.city(region.zones[0]),
                "zones": list(region.zones),
                "people": region.people,
                "starts_wall": cell.wall.replace(tzinfo=None),
                "comfort": cell.comfort.name.casefold(),
                "asleep": cell.asleep,
            }
            for region, cell in zip(found.regions, hour.cells, strict=True)
        ],
    }


def _print(asked: Asked, found: Matrix, options: Sequence[Option]) -> None:
    what = quoted(asked.session.title) if asked.session else counted(found.minutes, "minute")
    click.echo(f"{what} on {found.day:%a %d %b %Y}, {zones.city(found.zone)} time")
    if options:
        rows = [{"hour": _hours(found, each), "asleep": each.asleep, "comfort": f"{each.percent}%"} for each in options]
        print_table([row | {"note": _note(each)} for row, each in zip(rows, options, strict=True)])
        if found.regions:
            click.echo()
            print_table(_local(found, options))
    for sentence in _sentences(found, options):
        click.echo(sentence)


def _hours(found: Matrix, option: Option) -> str:
    return " + ".join(f"{found.hours[place].wall:%H:%M}" for place in option.places)


def _note(option: Option) -> str:
    said = ("two sittings", option.is_two), ("as planned", option.is_planned), ("best average", option.is_best_mean)
    return ", ".join(words for words, so in said if so)


def _local(found: Matrix, options: Sequence[Option]) -> list[dict[str, object]]:
    return [
        {
            "city": zones.city(region.zones[0]),
            "people": region.people,
            **{_hours(found, each): _cell(found, each, place) for each in options},
        }
        for place, region in enumerate(found.regions)
    ]


def _cell(found: Matrix, option: Option, region: int) -> str:
    """Write the hour at which a region attends: of two sittings the better one."""
    cells: list[Cell] = [found.hours[place].cells[region] for place in option.places]
    cell = max(cells, key=lambda each: (-each.asleep, each.comfort))
    day = "" if cell.wall.date() == found.day else f" {cell.wall:%a}"
    return f"{cell.wall:%H:%M}{day}{' asleep' if cell.comfort is Comfort.ASLEEP else ''}"


def _sentences(found: Matrix, options: Sequence[Option]) -> list[str]:
    closed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for hour in found.hours:
        for each in hour.obstacles:
            closed[each.name, each.busy_in].append(f"{hour.wall:%H:%M}")
    told = [
        f"{name} {f'is in {quoted(busy)}' if busy else 'would be asleep'} at {listed(hours)}."
        for (name, busy), hours in closed.items()
    ]
    if not options:
        told.append("No hour of this day is open to all of them; try another day, or hold it without somebody.")
    if found.audience.unplaced:
        people = counted(len(found.audience.unplaced), "person has", "people have")
        told.append(f"{people} no time zone and cannot be counted: {listed(list(found.audience.unplaced[:5]))}.")
    return told


commands = {"times": times}
