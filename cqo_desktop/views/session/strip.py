"""A session's hour in every city where members live, worked out for the strip."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.comfort import DayHours, LivedIn
from cqo_desktop.domain.planned import Members
from cqo_desktop.domain.zones import Moment
from cqo_desktop.forms.session import Ui_Session
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.session import fields as session_fields
from cqo_desktop.views.session.fields import When
from cqo_desktop.widgets.time_box import Fit
from cqo_desktop.widgets.zone_strip import HOURS, Band, Strip

MOST = 8
MORNING = time(6)


def chosen(members: Members, instant: datetime) -> list[tuple[str, int]]:
    """Take the cities most members live in, from west to east."""
    most = sorted(members.items(), key=lambda each: -each[1])[:MOST]
    return sorted(most, key=lambda each: (instant.astimezone(zones.zone(each[0])).utcoffset() or timedelta(), each[0]))


def strip(moment: Moment, minutes: int, there: LivedIn, written: Clock) -> Strip:
    """Lay a session on a day that begins at six in the morning on its own wall, or at midnight where it is earlier."""
    begin = datetime.combine(moment.wall.date(), MORNING if moment.wall.time() >= MORNING else time())
    offset = round((moment.wall - begin).total_seconds() / 60)
    axis = moment.instant - timedelta(minutes=offset)
    return Strip(
        caption=QCoreApplication.translate("Session", "{city} time").format(city=cities.city(moment.zone)),
        hours=tuple(written.short(begin + timedelta(hours=hour)) for hour in range(0, HOURS, 3)),
        bands=tuple(
            _band(zone, people, axis, moment, minutes, there.hours, written)
            for zone, people in chosen(there.members, moment.instant)
        ),
        start=offset,
        minutes=minutes,
    )


def fits(when: When, there: LivedIn) -> list[Fit | None]:
    """Tell of every quarter of the day how it suits the network; None where clocks skip it."""
    return [_fit(datetime.combine(when.wall.date(), hour), when, there) for hour in session_fields.QUARTERS]


def _fit(wall: datetime, when: When, there: LivedIn) -> Fit | None:
    moment = zones.resolve_or_none(wall, when.zone)
    if moment is None:
        return None
    locals_ = comfort.everywhere(moment.instant, when.minutes, there.members, there.hours)
    return Fit(round(comfort.mean(locals_) * 100), sum(each.people for each in comfort.asleep(locals_)))


def show(form: Ui_Session, when: When, there: LivedIn, written: Clock) -> None:
    """Show how a time suits the network; an hour that clocks skip changes nothing."""
    moment = zones.resolve_or_none(when.wall, when.zone)
    if moment is None:
        return
    fit = _fit(when.wall, when, there)
    if fit is not None:
        form.comfort_mark.show_comfort(fit.percent, fit.asleep)
    form.zone_strip.show_strip(strip(moment, when.minutes, there, written))


def _band(
    zone: str, people: int, axis: datetime, moment: Moment, minutes: int, hours: DayHours, written: Clock
) -> Band:
    walls = [(axis + timedelta(minutes=30 * half)).astimezone(zones.zone(zone)) for half in range(HOURS * 2)]
    here = comfort.local(moment.instant, minutes, zone, people, hours)
    lines = comfort.shades(hours)
    other = here.wall.date() != moment.wall.date()
    day = f" {clock.weekday(here.wall)}" if other else ""
    return Band(
        city=cities.city(zone),
        people=people,
        shades=tuple(lines[wall.hour * 60 + wall.minute] for wall in walls),
        midnights=tuple(_midnights(walls)),
        hour=f"{written.hour(here.wall)}{day}",
        worst=here.comfort.value,
    )


def _midnights(walls: Sequence[datetime]) -> list[float]:
    return [half / 2 for half in range(1, len(walls)) if walls[half].date() != walls[half - 1].date()]
