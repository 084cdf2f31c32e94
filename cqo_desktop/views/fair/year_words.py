"""What is said of a fair year."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain.fair.limit import Limit, NoPlan
from cqo_desktop.domain.fair_years.compared import Measured, Way
from cqo_desktop.models import cities
from cqo_desktop.solving.report import Ending, Gap, Point, Report

MOST_CITIES = 3


def _number(value: int) -> str:
    return QLocale().toString(value)


def as_planned(seen: Measured) -> str:
    """Say what is planned now."""
    count = len(seen.starts)
    if not seen.most:
        return QCoreApplication.translate("FairYear", "As planned now, nobody is asleep in %n session(s)", None, count)
    text = QCoreApplication.translate(
        "FairYear", "As planned now, it is night for {cities} in {nights} of %n session(s)", None, count
    )
    return text.format(cities=_cities(seen.hardest), nights=seen.most)


def _cities(zones: Sequence[str]) -> str:
    named = [cities.city(zone) for zone in zones]
    if len(named) > MOST_CITIES:
        more = QCoreApplication.translate("FairYear", "%n more", None, len(named) - MOST_CITIES)
        named = [*named[:MOST_CITIES], more]
    return QLocale().createSeparatedList(named)


def worst(seen: Measured) -> str:
    """Say what a plan asks of those it asks most of."""
    count = len(seen.starts)
    if not seen.most:
        return QCoreApplication.translate("FairYear", "Nobody is asleep in any of %n session(s)", None, count)
    if seen.most == count:
        people = seen.histogram[seen.most]
        return QCoreApplication.translate("FairYear", "%n member(s) would be asleep in every session", None, people)
    text = QCoreApplication.translate(
        "FairYear", "Nobody is asleep in more than {nights} of %n session(s)", None, count
    )
    return text.format(nights=seen.most)


def share(seen: Measured) -> str:
    """Say how it is for most members."""
    if not seen.people:
        return QCoreApplication.translate(
            "FairYear", "No member has a time zone yet, so there is nobody to be fair to."
        )
    nights, people = seen.usual
    percent = round(100 * people / seen.people)
    if not nights:
        return QCoreApplication.translate("FairYear", "{percent}% of the members are asleep in none.").format(
            percent=percent
        )
    return QCoreApplication.translate("FairYear", "{percent}% of the members are asleep in {nights}.").format(
        percent=percent, nights=nights
    )


def proof(report: Report, *, is_busy: bool) -> str:
    """Say what is proved, and what is not."""
    if report.is_proved:
        return QCoreApplication.translate("FairYear", "Proved: within these limits no plan is fairer.")
    told = _known(report)
    more = QCoreApplication.translate("FairYear", "Looking for a fairer one…") if is_busy else _why(report.ending)
    return f"{told} {more}".strip()


def _known(report: Report) -> str:
    if not report.worst_is_proved:
        return QCoreApplication.translate(
            "FairYear", "Unproved: the hardest hit have {most} nights, and between {bound} and {most} are possible."
        ).format(bound=report.bound, most=report.vector.worst)
    if report.gap is not None:
        return _gap(report.gap)
    return QCoreApplication.translate(
        "FairYear", "Proved for the hardest hit: nobody can do better than {nights} nights, those before counted in."
    ).format(nights=report.bound)


def _gap(gap: Gap) -> str:
    if gap.nights:
        text = QCoreApplication.translate(
            "FairYear",
            "Proved for the hardest hit. Unproved: how many members need {nights} nights, between {bound} and {value}.",
        )
        return text.format(nights=gap.nights, bound=_number(gap.bound), value=_number(gap.value))
    return QCoreApplication.translate(
        "FairYear", "Proved for all nights. Unproved: the burden of all together, between {bound} and {value}."
    ).format(bound=_number(gap.bound), value=_number(gap.value))


def _why(ending: Ending | None) -> str:
    match ending:
        case Ending.MISSING:
            return QCoreApplication.translate("FairYear", "The solver that proves is not installed here.")
        case Ending.DIED:
            return QCoreApplication.translate("FairYear", "The solver ended before its proof was finished.")
        case Ending.HUNG:
            return QCoreApplication.translate("FairYear", "The solver did not come back in time.")
        case None:
            return QCoreApplication.translate("FairYear", "Stopped: this is the best so far.")
        case Ending.OUT_OF_TIME | Ending.PROVED:
            return ""


def no_plan(error: NoPlan) -> str:
    """Say which session has no place, and what to relax."""
    if error.before is None:
        text = QCoreApplication.translate("FairYear", "“{session}” has no possible start within these limits.")
    else:
        text = QCoreApplication.translate("FairYear", "“{session}” has no possible start after “{before}”.")
    relax = QCoreApplication.translate("FairYear", "What would help: {limits}.")
    limits = ", ".join(_limit(each) for each in error.limits)
    return f"{text.format(session=error.session, before=error.before)} {relax.format(limits=limits)}"


def _limit(each: Limit) -> str:
    return {
        Limit.DATES: QCoreApplication.translate("FairYear", "more days away from its date"),
        Limit.WEEKDAYS: QCoreApplication.translate("FairYear", "more weekdays"),
        Limit.HOURS: QCoreApplication.translate("FairYear", "more hours"),
        Limit.BLACKOUT: QCoreApplication.translate("FairYear", "not keeping clear of other calendars"),
        Limit.AVAILABILITY: QCoreApplication.translate("FairYear", "other hours of its speakers"),
        Limit.MIN_GAP: QCoreApplication.translate("FairYear", "fewer days between sessions"),
        Limit.MAX_GAP: QCoreApplication.translate("FairYear", "more days between sessions"),
        Limit.NIGHTS_IN_A_ROW: QCoreApplication.translate("FairYear", "two nights in a row"),
    }[each]


def way(each: Way, hour: str) -> str:
    """Name a way to plan a year; `hour` is that of those who always meet at the same."""
    return {
        Way.FAIR: QCoreApplication.translate("FairYear", "Fair year"),
        Way.TODAY: QCoreApplication.translate("FairYear", "As planned now"),
        Way.GREEDY: QCoreApplication.translate("FairYear", "By a log, one by one"),
        Way.THREE_SLOTS: QCoreApplication.translate("FairYear", "Three hours in turn"),
        Way.TWO_SLOTS: QCoreApplication.translate("FairYear", "Two hours in turn"),
        Way.BEST_AVERAGE: QCoreApplication.translate("FairYear", "Best average each time"),
        Way.FIXED_HOUR: QCoreApplication.translate("FairYear", "Always at {hour}").format(hour=hour),
    }[each]


def point(each: Point, seen: Measured) -> str:
    """Say what a point of the curve means."""
    if each.is_proved:
        text = QCoreApplication.translate(
            "FairYear", "Nobody bears more than {cap}; all together {total}. Proved: with that cap no plan asks less."
        )
    else:
        text = QCoreApplication.translate(
            "FairYear", "Nobody bears more than {cap}; all together {total}. Unproved: {bound} might be possible."
        )
    return text.format(cap=each.cap, total=_number(seen.total), bound=_number(each.bound))


def fairest(seen: Measured) -> str:
    """Say what the fairest plan asks, in burden."""
    return QCoreApplication.translate(
        "FairYear", "The fairest nights: the hardest hit bear {cap}, all together {total}."
    ).format(cap=seen.worst_burden, total=_number(seen.total))


def balances(points: Sequence[Point]) -> str:
    """Say that there are none yet."""
    if not points:
        return QCoreApplication.translate("FairYear", "Other balances are being looked for…")
    return ""


def unplaced(names: Sequence[str]) -> str:
    """Say who cannot be counted."""
    if not names:
        return ""
    return QCoreApplication.translate(
        "FairYear", "%n member(s) without a time zone cannot be counted", None, len(names)
    )


def aside(count: int) -> str:
    """Say what is left out."""
    if not count:
        return ""
    return QCoreApplication.translate(
        "FairYear", "%n session(s) held in a place or twice stay as they are", None, count
    )
