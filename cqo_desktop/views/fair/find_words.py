"""What is said of hours: on the options, in the matrix, and in the sentence that weighs them."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain.clock_changes import clock_changes
from cqo_desktop.domain.comfort import Comfort
from cqo_desktop.domain.fair_times.limits import Obstacle
from cqo_desktop.domain.fair_times.matrix import Matrix, Region
from cqo_desktop.domain.fair_times.options import Hard, Option, Places
from cqo_desktop.models import cities
from cqo_desktop.models.clock import Clock
from cqo_desktop.widgets.option_card import Offer

NEAR = timedelta(days=10)
FEW, TWO = 3, 2


class Plain(NamedTuple):
    """A heading and a sentence."""

    heading: str
    text: str


def offer(of: Matrix, option: Option, written: Clock, *, is_first: bool) -> Offer:
    """Word an option; the first single hour is the one that wakes fewest."""
    title = _title(of, option, written)
    note = _note(of, option, written, is_first=is_first)
    sleepers = asleep(option.asleep)
    hardest = _there(of, option.hard[0], written) if option.hard else ""
    parts = (title, note, _said("Comfort {percent} percent").format(percent=option.percent), sleepers, hardest)
    return Offer(
        title=title,
        note=note,
        percent=option.percent,
        asleep=sleepers,
        wakes=option.asleep > 0,
        aside=hardest,
        spoken="; ".join(part for part in parts if part),
    )


def _title(of: Matrix, option: Option, written: Clock) -> str:
    if option.is_two:
        return _said("Two sittings, as planned") if option.is_planned else _said("Two sittings")
    wall = of.hours[option.places[0]].wall
    return _said("{day}, {hour}").format(day=written.day(wall), hour=written.hour(wall))


def _note(of: Matrix, option: Option, written: Clock, *, is_first: bool) -> str:
    if option.is_two:
        first, second = (of.hours[place].wall for place in option.places)
        text = _said("{first} and {second} {city}")
        return text.format(first=written.mark(first), second=written.mark(second), city=cities.city(of.zone))
    if option.is_planned and option.is_best_mean:
        return _said("As planned now, and the best average")
    if option.is_planned:
        return _said("As planned now")
    if option.is_best_mean:
        return _said("Best average")
    return _said("Fewest asleep") if is_first else _good_for(of, option)


def _good_for(of: Matrix, option: Option) -> str:
    """Name those who have a good hour here and at few others."""
    cells = of.hours[option.places[0]].cells
    rare = {
        place: sum(hour.cells[place].comfort >= Comfort.SHOULDER for hour in of.hours if hour.is_open)
        for place, cell in enumerate(cells)
        if cell.comfort >= Comfort.SHOULDER
    }
    if not rare:
        return _said("Another hour")
    rarest = sorted(rare, key=lambda place: (rare[place], place))[:TWO]
    return _said("Good for {cities}").format(
        cities=QLocale().createSeparatedList([city(of.regions[each]) for each in rarest])
    )


def asleep(count: int) -> str:
    """Say how many sleep."""
    if not count:
        return _said("nobody asleep")
    return QCoreApplication.translate("Find", "%n asleep", None, count)


def city(region: Region) -> str:
    """Name a region by its most peopled city."""
    return cities.city(region.zones[0])


def beside(of: Matrix, region: Region) -> str:
    """Name the other cities of a region, or say how far its only city is ahead."""
    others = [cities.city(zone) for zone in region.zones[1:]]
    if not others:
        return _ahead(of, region.zones[0])
    more = len(others) - FEW
    named = QLocale().createSeparatedList(others[:FEW])
    if more > 0:
        return QCoreApplication.translate("Find", "{cities} and %n more", None, more).format(
            cities=", ".join(others[:FEW])
        )
    return named


def _ahead(of: Matrix, zone: str) -> str:
    moment = next((hour.moment for hour in of.hours if hour.moment), None)
    if moment is None or zone == of.zone:
        return ""
    here, there = moment.at(of.zone).utcoffset(), moment.at(zone).utcoffset()
    ahead = ((there or timedelta()) - (here or timedelta())).total_seconds() / 3600
    if not ahead:
        return _said("the same time")
    text = _said("{hours} h ahead") if ahead > 0 else _said("{hours} h behind")
    return text.format(hours=QLocale().toString(abs(ahead), "g", 4))


def _there(of: Matrix, hard: Hard, written: Clock) -> str:
    """Say where an hour is hard, and what the clocks show there."""
    text = _said("{city} {hour}")
    return text.format(city=city(of.regions[hard.region]), hour=written.mark(hard.fall.wall))


def local(wall: datetime, day: date, written: Clock) -> str:
    """Say an hour elsewhere, with its weekday where that is another."""
    if wall.date() == day:
        return written.hour(wall)
    return _said("{hour} {weekday}").format(hour=written.hour(wall), weekday=written.weekday(wall))


def shade(comfort: Comfort) -> str:
    """Name how good an hour is."""
    match comfort:
        case Comfort.WORKING_DAY:
            return _said("working day")
        case Comfort.SHOULDER:
            return _said("shoulder")
        case Comfort.EARLY_OR_EVENING:
            return _said("early, evening")
        case Comfort.VERY_EARLY_OR_LATE:
            return _said("very early, late")
        case Comfort.ASLEEP:
            return _said("asleep")


def closed(obstacles: Sequence[Obstacle], written: Clock) -> str:
    """Say who cannot come at an hour, and why."""
    return " ".join(_obstacle(each, written) for each in obstacles)


def _obstacle(each: Obstacle, written: Clock) -> str:
    if each.busy_in:
        return _said("{name} is in “{title}” then.").format(name=each.name, title=each.busy_in)
    return _said("It is {hour} then for {name}, who would be asleep.").format(
        name=each.name, hour=written.hour(each.wall)
    )


def plain(of: Matrix, options: Sequence[Option], planned: Places, written: Clock) -> Plain:
    """Weigh the day in a few sentences; an hour that is planned and cannot be comes first."""
    told = _weighed(of, options, written)
    shut = next((of.hours[place] for place in planned if of.hours[place].obstacles), None)
    if shut is None:
        return told
    reason = _said("{hour} is planned now. {reason}").format(
        hour=written.mark(shut.wall), reason=closed(shut.obstacles, written)
    )
    return Plain(told.heading, f"{reason} {told.text}")


def _weighed(of: Matrix, options: Sequence[Option], written: Clock) -> Plain:
    if not of.audience.people:
        text = _said("No member has a time zone yet. Add people and their zones, and each hour shows who is awake.")
        return Plain(_said("Nobody to ask yet"), text)
    alone = [each for each in options if not each.is_two]
    if not alone:
        names = sorted({each.name for hour in of.hours for each in hour.obstacles})
        text = _said("{names} cannot come at any hour of this day. Try another day, or untick who need not be there.")
        return Plain(_said("No hour is open"), text.format(names=QLocale().createSeparatedList(names)))
    fewest = alone[0]
    if not fewest.asleep:
        wall = of.hours[fewest.places[0]].wall
        text = _said("At {hour} nobody is asleep, and comfort is {percent}%.")
        return Plain(_said("An hour for everybody"), text.format(hour=written.mark(wall), percent=fewest.percent))
    mean = next((each for each in alone if each.is_best_mean), fewest)
    sentences = [_trouble(of, mean, written)]
    pair = next((each for each in options if each.is_two), None)
    if pair is not None:
        sentences.append(_remedy(of, pair, written))
    elif fewest is not mean:
        sentences.append(_least(of, fewest, written))
    return Plain(_said("No hour suits everyone"), " ".join(sentences))


def _trouble(of: Matrix, mean: Option, written: Clock) -> str:
    text = _said("{hour} has the best average, but it is {local} in {city}.")
    hardest = mean.hard[0]
    return text.format(
        hour=written.mark(of.hours[mean.places[0]].wall),
        local=written.mark(hardest.fall.wall),
        city=city(of.regions[hardest.region]),
    )


def _remedy(of: Matrix, pair: Option, written: Clock) -> str:
    first, second = (written.mark(of.hours[place].wall) for place in pair.places)
    text = _said("With two sittings, at {first} and at {second}, nobody is asleep: repeat the discussion later.")
    if pair.asleep:
        text = QCoreApplication.translate(
            "Find",
            "With two sittings, at {first} and at {second}, only %n member(s) would be asleep.",
            None,
            pair.asleep,
        )
    return text.format(first=first, second=second)


def _least(of: Matrix, fewest: Option, written: Clock) -> str:
    wall = of.hours[fewest.places[0]].wall
    text = QCoreApplication.translate(
        "Find", "At {hour} fewest have to rise at night: %n member(s).", None, fewest.asleep
    )
    return text.format(hour=written.mark(wall))


def chosen(of: Matrix, option: Option, written: Clock) -> str:
    """Say for whom an option is not good, and what their clocks show."""
    hit = [
        _said("{city} ({hour})").format(city=city(of.regions[each.region]), hour=local(each.fall.wall, of.day, written))
        for each in option.hard[:FEW]
    ]
    where = QLocale().createSeparatedList(hit)
    if option.asleep:
        text = QCoreApplication.translate(
            "Find", "Your choice is not good for %n member(s), who would be asleep: {places}.", None, option.asleep
        )
        return text.format(places=where)
    if hit:
        return _said("With your choice nobody is asleep. Very early, late, or on a day off: {places}.").format(
            places=where
        )
    return _said("Your choice is good for everybody.") if of.audience.people else ""


def clocks(of: Matrix, written: Clock) -> str:
    """Say when clocks change near a day where the people live."""
    zones = {zone for region in of.regions for zone in region.zones}
    days = clock_changes(of.day - NEAR, 2 * NEAR.days, sorted(zones))
    if not days:
        return ""
    named = QLocale().createSeparatedList([written.day_month(day) for day in days])
    return _said("Clocks change {days}").format(days=named)


def unplaced(names: Sequence[str]) -> str:
    """Name those whose hours nobody knows."""
    if not names:
        return ""
    some = ", ".join(names[:FEW]) + (", …" if len(names) > FEW else "")
    text = QCoreApplication.translate(
        "Find", "%n person(s) have no time zone and are not counted: {names}", None, len(names)
    )
    return text.format(names=some)


def _said(text: str) -> str:
    return QCoreApplication.translate("Find", text)
