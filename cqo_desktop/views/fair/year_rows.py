"""The rows of a fair year: what stands in each cell, and which regions have a column."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.fair_years.plans import Plan
from cqo_desktop.domain.fair_years.regions import Cell as Fall
from cqo_desktop.domain.fair_years.regions import Region, nights
from cqo_desktop.domain.fair_years.wishes import Year
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.zones import moment
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.fair.year_table import SUM, YearRow
from cqo_desktop.widgets.night_cells import Cell

MOST_CITIES = 6


def places(today: Plan, room: int) -> list[int]:
    """Choose the regions that have a column: those that are asleep most often, then the most peopled; west first."""
    ranked = sorted(range(len(today.regions)), key=lambda at: (-nights(today.cells, at), -today.regions[at].people, at))
    hit = [at for at in ranked if nights(today.cells, at)][: max(room // 2, 1)]
    peopled = sorted((at for at in ranked if at not in hit), key=lambda at: (-today.regions[at].people, at))
    return sorted([*hit, *peopled][:room])


def rows(
    year: Year, today: Plan, plan: Plan | None, stays: frozenset[int], shown: Sequence[int], written: Clock
) -> list[YearRow]:
    """Make a row of each session, and one of the sums."""
    seen = plan or today
    made = [
        _row(row, at, seen, written, is_planned=plan is not None, stays=row.id in stays, shown=shown)
        for at, row in enumerate(year.sessions)
    ]
    title = QCoreApplication.translate("FairYear", "Nights in all")
    sums = tuple(_sum(today, plan, place) for place in shown)
    return [*made, YearRow(SUM, title, "", "", moves=False, stays=False, asleep=0, cells=sums)]


def _row(
    row: SessionRow, at: int, plan: Plan, written: Clock, *, is_planned: bool, stays: bool, shown: Sequence[int]
) -> YearRow:
    to = moment(plan.starts[at], row.zone).wall
    moves = is_planned and plan.starts[at] != row.instant
    if moves:
        fair = f"{clock.day(to)}\n{written.hour(to)}"
    else:
        fair = QCoreApplication.translate("FairYear", "stays") if is_planned else ""
    return YearRow(
        id=row.id,
        title=" ".join(row.title.split()),
        now=QCoreApplication.translate("FairYear", "{day}, {hour}").format(
            day=clock.day(row.wall), hour=written.hour(row.wall)
        ),
        fair=fair,
        moves=moves,
        stays=stays,
        asleep=sum(each.asleep for each in plan.cells[at]),
        cells=tuple(
            _cell(plan.cells[at][place], plan.regions[place], to.date().toordinal(), written) for place in shown
        ),
    )


def _cell(fall: Fall, region: Region, home: int, written: Clock) -> Cell:
    other = fall.wall.date().toordinal() != home
    where = ", ".join(cities.city(zone) for zone in region.zones[:MOST_CITIES])
    if fall.asleep:
        text = QCoreApplication.translate(
            "FairYear", "{where}: {day}, {hour}, {asleep} of %n asleep", None, region.people
        )
    else:
        text = QCoreApplication.translate("FairYear", "{where}: {day}, {hour}, nobody asleep")
    return Cell(
        hour=written.short(fall.wall),
        below=clock.weekday(fall.wall) if other else "",
        shade=fall.comfort.value,
        has_sleepers=fall.asleep > 0,
        tip=text.format(where=where, day=clock.day(fall.wall), hour=written.hour(fall.wall), asleep=fall.asleep),
    )


def _sum(today: Plan, plan: Plan | None, place: int) -> Cell:
    before = nights(today.cells, place)
    if plan is None:
        return Cell(hour=str(before), tip=_nights(before))
    after = nights(plan.cells, place)
    text = QCoreApplication.translate("FairYear", "{before} nights as planned now, {after} in the plan")
    hour = str(after) if after == before else f"{before} → {after}"
    return Cell(hour=hour, is_better=after < before, tip=text.format(before=before, after=after))


def _nights(count: int) -> str:
    return QCoreApplication.translate("FairYear", "%n night(s) as planned now", None, count)
