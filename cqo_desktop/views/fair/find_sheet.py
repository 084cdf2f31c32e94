"""The matrix as it is painted: every hour and every region in words."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.fair_times.matrix import Cell as Fallen
from cqo_desktop.domain.fair_times.matrix import Hour, Matrix, Region
from cqo_desktop.models import cities
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.fair import find_words as words
from cqo_desktop.widgets.hour_sheet import Cell, Column, Row, Sheet


def sheet(of: Matrix, written: Clock) -> Sheet:
    """Word a whole day."""
    return Sheet(
        heading=_said("Comfort of everybody asked"),
        note=_said("share of people, weighted"),
        sleepers=_said("people asleep"),
        home=_said("{city} time").format(city=cities.city(of.zone)),
        columns=tuple(_column(hour, written) for hour in of.hours),
        rows=tuple(
            Row(city=words.city(region), detail=words.beside(of, region), people=region.people) for region in of.regions
        ),
        cells=tuple(
            tuple(_cell(hour, place, region, of.day, written) for hour in of.hours)
            for place, region in enumerate(of.regions)
        ),
    )


def _column(hour: Hour, written: Clock) -> Column:
    first, below = _split(hour.wall, written)
    if hour.moment is None:
        skipped = _said("Clocks skip {hour} on this day.").format(hour=written.hour(hour.wall))
        return Column(hour=first, below=below, percent=None, closed=skipped, spoken=skipped)
    closed = words.closed(hour.obstacles, written)
    said = _said("{hour}, comfort {percent} percent, {asleep}.").format(
        hour=written.mark(hour.wall), percent=hour.percent, asleep=words.asleep(hour.asleep)
    )
    if hour.repeated:
        said = f"{said} {_said('Clocks show this hour twice; the first is meant.')}"
    return Column(
        hour=first,
        below=below,
        percent=hour.percent,
        asleep=hour.asleep,
        closed=closed,
        spoken=f"{said} {closed}".strip(),
    )


def _cell(hour: Hour, place: int, region: Region, day: date, written: Clock) -> Cell:
    if hour.moment is None:
        return Cell(hour="", shade=Comfort.WORKING_DAY)
    there = hour.cells[place]
    first, below = _split(there.wall, written)
    if there.wall.date() != hour.wall.date() and (there.wall.hour < 2 or hour.wall.hour <= 6):
        first = written.short(there.wall).rstrip("ap") if below else first
        below = written.weekday(there.wall)
    return Cell(
        hour=first,
        below=below,
        shade=there.comfort.value,
        some_asleep=there.asleep > 0 and there.comfort is not Comfort.ASLEEP,
        tip=_tip(there, region, day, written),
    )


def _tip(there: Fallen, region: Region, day: date, written: Clock) -> str:
    text = _said("{city}, {hour}: {shade}, {asleep} of {people}")
    if not there.asleep:
        text = _said("{city}, {hour}: {shade}")
    return text.format(
        city=words.city(region),
        hour=words.local(there.wall, day, written),
        shade=words.shade(there.comfort),
        asleep=words.asleep(there.asleep),
        people=there.people,
    )


def _split(wall: datetime, written: Clock) -> tuple[str, str]:
    """Part an hour from its minutes, for which a column has no room."""
    return written.short(wall.replace(minute=0)), f":{wall:%M}" if wall.minute else ""


def _said(text: str) -> str:
    return QCoreApplication.translate("Find", text)
