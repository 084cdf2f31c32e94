"""How findings are told on the first page, and in which order; and the first steps of a new network."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Kind, Problem, Severity
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.services import series
from cqo_desktop.services.hard_hours import HardHours
from cqo_desktop.services.overview import Overview
from cqo_desktop.views.fair import ledger_words
from cqo_desktop.views.saying import said
from cqo_desktop.widgets.overview_rows import Finding

_ICONS = {
    Kind.PERSON_TWICE: "users-round",
    Kind.ROOM_TWICE: "map-pin",
    Kind.NO_PLACE: "link-2",
    Kind.SPEAKER_ASLEEP: "moon",
    Kind.NO_SPEAKER: "user-plus",
    Kind.OVER_RUN: "clock",
    Kind.UNDECIDED: "circle-dashed",
    Kind.GAP: "calendar-plus",
    Kind.ASLEEP: "moon",
    Kind.NOT_AMONG: "users",
    Kind.CLOCKS_MOVE: "clock",
    Kind.NOT_CLOSED: "circle-check",
    Kind.FALLS_ON: "calendar-days",
    Kind.DAY_OFF: "sun",
    Kind.ODD_HOUR: "clock",
    Kind.SITTINGS_DIFFER: "copy",
}
_ROLES = {Severity.PROBLEM: "danger", Severity.WARNING: "warn", Severity.NOTE: "info"}
_ORDER = {severity: place for place, severity in enumerate(Severity)}
_LASTING = {Kind.ASLEEP, Kind.SPEAKER_ASLEEP}
"""A network around the world always has some; what can be mended at once goes before."""
_DATED = {
    Kind.NO_PLACE,
    Kind.NO_SPEAKER,
    Kind.OVER_RUN,
    Kind.NOT_AMONG,
    Kind.CLOCKS_MOVE,
    Kind.NOT_CLOSED,
    Kind.FALLS_ON,
    Kind.DAY_OFF,
    Kind.ODD_HOUR,
}
"""Findings that do not say themselves when it is."""


class Step(Enum):
    """What a new network wants first."""

    MEMBERS = "members"
    MONTHLY = "monthly"
    FIRST = "first"


def ordered(problems: Sequence[Problem]) -> list[Problem]:
    """Put the worst first, and among equals what can be mended at once."""
    return sorted(problems, key=lambda each: (_ORDER[each.severity], each.kind in _LASTING, each.day))


def urgent(problems: Sequence[Problem]) -> list[Problem]:
    """Leave what needs somebody; notes are good to know."""
    return [each for each in ordered(problems) if each.severity is not Severity.NOTE]


def finding(problem: Problem, seen: Overview, written: Clock) -> Finding:
    """Tell of a problem: the session it is about on top, where it is about one."""
    role = _ROLES[problem.severity]
    head, text = _words(problem, seen, written)
    return Finding(
        icon=_ICONS[problem.kind],
        role=role,
        fill=f"{role}Soft",
        head=head,
        text=text,
        verb=said(problem.repair),
        key=problem,
    )


def _words(problem: Problem, seen: Overview, written: Clock) -> tuple[str, str]:
    found = said(problem.finding)
    if problem.kind is Kind.GAP:
        return found, _proposal(problem, seen, written) or said(problem.about)
    titles = [row.title for row in seen.rows if row.id in problem.session_ids]
    if len(titles) == 2:
        facts = {"day": clock.day(problem.day), "first": titles[0], "second": titles[1]}
        return found, _said("{day}: “{first}” and “{second}”").format(**facts)
    if len(problem.session_ids) != 1 or not titles:
        return found, said(problem.about)
    if problem.kind in _DATED:
        return titles[0], _said("{finding}, {day}").format(finding=found, day=clock.day(problem.day))
    return titles[0], found


def turn(seen: HardHours | None) -> list[Finding]:
    """Say whose turn it is to have a good hour; nothing where nobody is asleep."""
    if seen is None or not seen.gatherings or not seen.turn.owed:
        return []
    text = QCoreApplication.translate(
        "Findings", "Asleep in {nights} of %n session(s) this year", None, seen.turn.sessions
    )
    return [
        Finding(
            icon="scale",
            role="info",
            fill="infoSoft",
            head=_said("It is the turn of {cities}").format(cities=ledger_words.cities_of(seen.turn.owed)),
            text=text.format(nights=seen.turn.nights),
            verb=_said("Look"),
            key=seen.turn,
        )
    ]


def _proposal(problem: Problem, seen: Overview, written: Clock) -> str:
    """Say what would be planned in a month: the idea that waits there, or the day of the rule."""
    month = problem.day
    for row in seen.rows:
        is_there = (row.wall.year, row.wall.month) == (month.year, month.month)
        if row.series_id == problem.series_id and row.status is SessionStatus.IDEA and is_there:
            return _said("An idea waits there: “{title}”").format(title=row.title)
    if seen.monthly is None or seen.monthly.id != problem.series_id:
        return ""
    try:
        wall = series.rule_of(seen.monthly).proposal(month, today=seen.now.date())
    except Refused:
        return ""
    return _said("Its rule proposes {day}, {hour}").format(day=clock.day(wall), hour=written.hour(wall))


def first_steps(seen: Overview) -> list[Finding]:
    """Teach a new network in three steps; those done are ticked."""
    has_rule = seen.monthly is not None and seen.monthly.rule_nth is not None
    return [
        _step(
            Step.MEMBERS,
            "users",
            _said("Bring in your members"),
            _said("From Excel, CSV, vCards or an address book"),
            _said("Import"),
            done=seen.people > 1,
        ),
        _step(
            Step.MONTHLY,
            "calendar-days",
            _said("Say when you meet"),
            _said("Such as every third Thursday, at four"),
            _said("Set"),
            done=has_rule,
        ),
        _step(
            Step.FIRST,
            "calendar-plus",
            _said("Plan the first session"),
            _said("It opens as a draft at your usual hour"),
            _said("Plan"),
            done=False,
        ),
    ]


def _step(step: Step, icon: str, head: str, text: str, verb: str, *, done: bool) -> Finding:
    role = "success" if done else "accentText"
    return Finding(
        icon="check" if done else icon,
        role=role,
        fill="successSoft" if done else "accentSoft",
        head=head,
        text=text,
        verb=_said("Done") if done else verb,
        key=step,
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Findings", text)
