"""Planning a fair year: whose turn it is at night, and the proof that it cannot be fairer."""

from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, print_table
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.fair.problem import Problem
from cqo_desktop.domain.fair_years.compared import Measured, Way, compared, measured
from cqo_desktop.domain.fair_years.regions import Cell, Region, cells, regions
from cqo_desktop.domain.fair_years.rule import EXAMPLE, parsed, written
from cqo_desktop.domain.fair_years.wishes import Wishes, Year
from cqo_desktop.domain.sentences import counted, listed
from cqo_desktop.services import comfort_hours, fair_years, series
from cqo_desktop.services.fair_years import Shift
from cqo_desktop.solving import year as solving
from cqo_desktop.solving.report import Ending, Report
from cqo_desktop.store.file import File

_WAYS = {
    Way.FAIR: "fair year",
    Way.TODAY: "as planned now",
    Way.GREEDY: "by a log, one by one",
    Way.THREE_SLOTS: "three hours in turn",
    Way.TWO_SLOTS: "two hours in turn",
    Way.BEST_AVERAGE: "best average each time",
    Way.FIXED_HOUR: "always at 16:00",
}


@click.command("plan-year")
@FILE
@click.option("--series", "name", metavar="NAME", required=True, help="Which series, by its name or number.")
@click.option("--candidates", "rule", metavar="RULE", default="", help=f"Which starts are possible: “{EXAMPLE}”.")
@click.option("--min-gap", type=click.IntRange(0, 366), help="At least so many days from one session to the next.")
@click.option("--max-gap", type=click.IntRange(0, 366), help="At most so many days.")
@click.option("--no-two-nights", is_flag=True, help="Nobody is asleep in two sessions in a row.")
@click.option("--move-all", is_flag=True, help="Move confirmed and announced sessions too.")
@click.option("--forget", is_flag=True, help="Do not count the nights that members have taken before.")
@click.option(
    "--seconds", type=click.FloatRange(0.1, 3600), default=10.0, show_default=True, help="How long to look for proof."
)
@click.option("--apply", "is_applied", is_flag=True, help="Move the sessions, as one step.")
@AS_JSON
def plan_year(
    *,
    file: Path,
    name: str,
    rule: str,
    min_gap: int | None,
    max_gap: int | None,
    no_two_nights: bool,
    move_all: bool,
    forget: bool,
    seconds: float,
    is_applied: bool,
    as_json: bool,
) -> None:
    """Plan the hours of a series so that nobody is asleep more often than need be.

    Confirmed and announced sessions stay. Nights that members have taken in the year before count.
    """
    wishes = Wishes(
        rule=parsed(rule),
        locked=frozenset() if move_all else None,
        min_gap=min_gap,
        max_gap=max_gap,
        no_two_nights_in_a_row=no_two_nights,
        counts_before=not forget,
    )
    with opened(file) as there:
        found = there.ask(fair_years.seen, now=datetime.now(UTC), series_id=_series(there, name))
        report = _planned(found.problem(wishes), seconds)
        told = _Told(found, wishes, report, cells_of(there, found.problem(wishes), report.starts))
        if is_applied and told.moving:
            there.do(fair_years.apply, shifts=told.moving)
    if as_json:
        print_json(_full(told, is_applied=is_applied))
    else:
        _print(told, is_applied=is_applied)


def cells_of(
    there: File, problem: Problem, starts: Sequence[datetime]
) -> tuple[tuple[Region, ...], tuple[tuple[Cell, ...], ...]]:
    """Tell how a plan falls where members live."""
    found = regions(problem)
    return found, cells(problem, starts, found, there.ask(comfort_hours.one))


def _series(there: File, name: str) -> int:
    rows = there.ask(series.listed)
    found = [row.id for row in rows if name.casefold() == row.name.casefold() or name == str(row.id)]
    if not found:
        raise NotFound(f"There is no series “{name}” in this file; `list FILE series` names them.")
    return found[0]


def _planned(problem: Problem, seconds: float) -> Report:
    with closing(solving.planned(problem, seconds=seconds)) as asking:
        while True:
            try:
                next(asking)
            except StopIteration as end:
                report: Report = end.value
                return report


class _Told:
    """A plan and all that is said of it."""

    def __init__(
        self,
        year: Year,
        wishes: Wishes,
        report: Report,
        fall: tuple[tuple[Region, ...], tuple[tuple[Cell, ...], ...]],
    ) -> None:
        self.year, self.wishes, self.report = year, wishes, report
        self.regions, self.cells = fall
        problem = year.problem(wishes)
        today = [row.instant for row in year.sessions]
        self.ways: dict[Way, Measured] = {
            Way.FAIR: measured(problem, report.starts),
            **compared(problem, today, year.home),
        }

    @property
    def moving(self) -> list[Shift]:
        """List what is to move."""
        pairs = zip(self.year.sessions, self.report.starts, strict=True)
        return [Shift(row.id, to, row.instant) for row, to in pairs if row.instant != to]

    @property
    def proof(self) -> str:
        """Say what is proved, and what is not."""
        report, gap = self.report, self.report.gap
        if not self.year.sessions or not self.year.members:
            return "There is nothing to prove."
        if report.is_proved:
            return "Proved: no plan within these limits is fairer."
        worst = f"somebody is asleep {report.bound} times in every plan" if report.bound else "no bound was found"
        why = {
            Ending.MISSING: "; the solver is not installed",
            Ending.DIED: "; the solver ended early",
            Ending.HUNG: "; the solver did not come back",
        }.get(report.ending or Ending.OUT_OF_TIME, "")
        more = f", and {_figure(gap.nights)} may be between {gap.bound:,} and {gap.value:,}" if gap else ""
        known = "Proved that" if report.worst_is_proved else "Unproved:"
        return f"{known} {worst}{'; the rest is unproved' if report.worst_is_proved else ''}{more}{why}."


def _figure(nights: int) -> str:
    return f"members with {nights} nights or more" if nights else "the total burden"


def _full(told: _Told, *, is_applied: bool) -> dict[str, Any]:
    report, stays = told.report, told.year.locked(told.wishes)
    return {
        "candidates": written(told.wishes.rule),
        "sessions": [
            {
                "id": row.id,
                "title": row.title,
                "locked": row.id in stays,
                "now_utc": row.instant.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "starts_utc": start.strftime("%Y-%m-%dT%H:%M:%SZ"),
                "starts_wall": zones.moment(start, row.zone).wall,
                "zone": row.zone,
                "asleep": sum(each.asleep for each in line),
                "local": [
                    {
                        "city": zones.city(region.zones[0]),
                        "zones": list(region.zones),
                        "people": region.people,
                        "starts_wall": each.wall.replace(tzinfo=None),
                        "asleep": each.asleep,
                    }
                    for region, each in zip(told.regions, line, strict=True)
                ],
            }
            for row, start, line in zip(told.year.sessions, report.starts, told.cells, strict=True)
        ],
        "ways": {way.value: _measures(each) for way, each in told.ways.items()},
        "most_nights_with_those_before": report.vector.worst,
        "bound": report.bound,
        "proved": report.is_proved,
        "worst_proved": report.worst_is_proved,
        "gap": report.gap and {"nights": report.gap.nights, "value": report.gap.value, "bound": report.gap.bound},
        "ending": report.ending,
        "weights": list(report.certificate.weights) if report.certificate else None,
        "without_zone": list(told.year.unplaced),
        "left_aside": told.year.aside,
        "applied": is_applied and bool(told.moving),
    }


def _measures(each: Measured) -> dict[str, Any]:
    return {
        "most_nights": each.most,
        "members_by_nights": {str(nights): people for nights, people in each.histogram.items()},
        "at_night_in_half": each.often,
        "total_burden": each.total,
        "worst_burden": each.worst_burden,
    }


def _print(told: _Told, *, is_applied: bool) -> None:
    if not told.year.sessions:
        click.echo("No online session of this series is ahead.")
        return
    stays = told.year.locked(told.wishes)
    print_table(
        [
            {
                "id": row.id,
                "now": f"{row.wall:%a %d %b %Y %H:%M}",
                "fair": "stays" if row.id in stays else f"{zones.moment(start, row.zone).wall:%a %d %b %Y %H:%M}",
                "asleep": sum(each.asleep for each in line),
                **{zones.city(region.zones[0]): _hour(each) for region, each in zip(told.regions, line, strict=True)},
                "title": row.title,
            }
            for row, start, line in zip(told.year.sessions, told.report.starts, told.cells, strict=True)
        ]
    )
    click.echo("An x is an hour at which members are asleep.\n")
    print_table([{"way": _WAYS[way], **_columns(each)} for way, each in told.ways.items()])
    for sentence in _sentences(told, is_applied=is_applied):
        click.echo(sentence)


def _hour(each: Cell) -> str:
    return f"{each.wall:%H:%M}{'x' if each.asleep else ''}"


def _columns(each: Measured) -> dict[str, object]:
    return {
        "most nights": each.most,
        "in half": each.often,
        "burden": each.total,
        "worst": each.worst_burden,
        "members by nights": ", ".join(f"{people:,} x {nights}" for nights, people in each.histogram.items()),
    }


def _worst(fair: Measured) -> str:
    sessions = counted(len(fair.starts), "session")
    if not fair.most:
        return f"Nobody is asleep in any of {sessions}."
    if fair.most == len(fair.starts):
        return f"{counted(fair.histogram[fair.most], 'member is', 'members are')} asleep in every one of {sessions}."
    return f"Nobody is asleep in more than {fair.most} of {sessions}."


def _sentences(told: _Told, *, is_applied: bool) -> list[str]:
    fair = told.ways[Way.FAIR]
    said = [_worst(fair) if fair.people else "", told.proof]
    if told.year.unplaced:
        people = counted(len(told.year.unplaced), "member has", "members have")
        said.append(f"{people} no time zone and cannot be counted: {listed(list(told.year.unplaced[:5]))}.")
    if told.year.aside:
        said.append(f"{counted(told.year.aside, 'session')} left aside: held in a place, or twice.")
    if is_applied:
        moved = counted(len(told.moving), "session was moved", "sessions were moved")
        said.append(f"{moved}; `undo` takes it back." if told.moving else "Every session is at its fair hour already.")
    return [each for each in said if each]


commands = {"plan-year": plan_year}
