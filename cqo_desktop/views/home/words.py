"""What the first page says: greetings, months, what needs somebody, what comes, what was done."""

from datetime import date, datetime
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain import weeks
from cqo_desktop.domain.overview import Coming, MonthCell, Need
from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.services.overview import Overview
from cqo_desktop.services.recent import Trace
from cqo_desktop.views import saying
from cqo_desktop.views.session import words as session_words
from cqo_desktop.widgets.facts_line import Fact
from cqo_desktop.widgets.overview_rows import ComingLine, TraceLine
from cqo_desktop.widgets.year_ribbon import Month

_SIGNS = {
    Mark.DONE: ("circle-check", "success"),
    Mark.PROBLEM: ("circle-alert", "warn"),
    Mark.OPEN: ("circle", "text3"),
}
TITLES = {"dr", "dr.", "prof", "prof.", "professor", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sir", "dame"}

MORNING, NOON, EVENING = 5, 12, 18


def greeting(name: str, hour: int) -> str:
    """Greet by the hour, and by the first name where there is one."""
    words = [word for word in name.split() if word.casefold() not in TITLES]
    if MORNING <= hour < NOON:
        text = _said("Good morning, {name}") if words else _said("Good morning")
    elif NOON <= hour < EVENING:
        text = _said("Good afternoon, {name}") if words else _said("Good afternoon")
    else:
        text = _said("Good evening, {name}") if words else _said("Good evening")
    return text.format(name=words[0] if words else "")


def date_line(day: date, week_start: int) -> str:
    """Write 'Tuesday 15 September, week 38'."""
    number = weeks.week_number(day, week_start)
    return clock.headed(_said("{day}, week {number}").format(day=clock.weekday_day(day), number=number))


def month(cell: MonthCell, year: int) -> Month:
    """Say a month of the ribbon; the year stands where it is not the ribbon's first."""
    name, many = clock.month(cell.first), _count(len(cell.marks))
    said = {
        Need.NONE: _said("{month}: {sessions}"),
        Need.GAP: _said("{month}: {sessions}, no monthly session. Plan it."),
        Need.OPEN: _said("{month}: {sessions}, nothing planned so far ahead. Plan it."),
    }
    spoken = said[cell.need].format(month=name, sessions=many)
    days = [f"{clock.day(mark.wall)}&nbsp; {escape(mark.title)}" for mark in cell.marks]
    return Month(
        cell=cell,
        name=clock.short_month(cell.first, with_year=cell.first.year != year and cell.first.month == 1),
        plan=_said("plan") if cell.need is not Need.NONE else "",
        spoken=_said("{month}, this month").format(month=spoken) if cell.is_now else spoken,
        tip="<br>".join([f"<b>{escape(name)}</b>", *(days or [escape(_said("Nothing planned"))])]),
    )


def _count(number: int) -> str:
    return QCoreApplication.translate("Home", "%n session(s)", "", number)


def countdown(row: SessionRow, now: datetime) -> tuple[str, str]:
    """Say how long it is until a session, and in a few words more."""
    until = row.instant - now
    days = (row.instant.astimezone(now.tzinfo).date() - now.date()).days
    minutes = -(-int(until.total_seconds()) // 60)
    if minutes <= 0:
        return _said("Now"), _said("it is on")
    if minutes < 60:
        return QCoreApplication.translate("Home", "%n minute(s)", "", minutes), _said("to go")
    if days == 0:
        return QCoreApplication.translate("Home", "%n hour(s)", "", round(minutes / 60)), _said("to go")
    if days == 1:
        return _said("Tomorrow"), ""
    return QCoreApplication.translate("Home", "%n day(s)", "", days), _said("to go")


def when_and_who(row: SessionRow, written: Clock) -> str:
    """Write 'Thursday 24 September, 4:00 to 5:00 p.m. Toronto, with Lena Whitcombe'."""
    facts = {
        "day": clock.weekday_day(row.wall),
        "hours": written.span(row.wall, row.minutes),
        "city": cities.city(row.zone),
        "place": row.where,
        "names": QLocale().createSeparatedList(list(row.speakers)),
    }
    if row.where:
        with_place = _said("{day}, {hours} {city}, in {place}, with {names}")
        text = with_place if row.speakers else _said("{day}, {hours} {city}, in {place}")
    else:
        text = _said("{day}, {hours} {city}, with {names}") if row.speakers else _said("{day}, {hours} {city}")
    return clock.headed(text.format(**facts))


def readiness(row: SessionRow) -> list[Fact]:
    """Say what a session has and what it lacks, as far as it needs it."""
    ready = marks(row)
    agenda = _said("Agenda: {minutes}").format(minutes=session_words.minutes(row))
    link = _said("Place set") if row.in_person else _said("Join link set")
    facts = (
        (ready.speaker, _said("Speakers set") if row.speakers else _said("No speaker yet")),
        (ready.agenda, agenda if row.planned else _said("No agenda yet")),
        (ready.place, link if ready.place is Mark.DONE else _said("No join link yet")),
    )
    return [Fact(text, *_SIGNS[mark]) for mark, text in facts if mark is not Mark.NOT_NEEDED]


def coming_line(each: Coming, seen: Overview, written: Clock) -> ComingLine:
    """Say a session that comes, on the network's own wall; a day of a Forum is told by its first session."""
    row = each.row
    wall = row.instant.astimezone(seen.now.tzinfo)
    is_day = each.count > 1
    title, about = (row.series, _count(each.count)) if is_day else (row.title, row.series)
    status, hour = session_words.status(row.status), written.hour(wall)
    letters, _ = session_words.status_colours(row.status)
    about = "" if about == title else about
    parts = (clock.long_day(wall), hour, title, about, "" if is_day else status)
    return ComingLine(
        weekday=clock.weekday(wall),
        day=written.day_month(wall),
        hour=hour,
        title=title,
        about=about,
        hue=row.hue.value,
        icon=session_words.series_icon(row.kind),
        note="" if is_day else status,
        note_icon="" if is_day else session_words.status_icon(row.status),
        note_role=letters,
        is_off=row.status is SessionStatus.CALLED_OFF,
        spoken=", ".join(part for part in parts if part),
        key=each,
    )


def trace_line(trace: Trace, now: datetime, me: str, written: Clock) -> TraceLine:
    """Tell of a step."""
    at, sentence = trace.at.astimezone(now.tzinfo), saying.told(trace.title)
    who = _said("You") if trace.author == me else trace.author
    days = (now.date() - at.date()).days
    when = written.hour(at) if days == 0 else _said("yesterday") if days == 1 else written.day_month(at)
    return TraceLine(
        author=trace.author or who, sentence=sentence, when=when, spoken=f"{who}: {sentence}, {when}", key=trace
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Home", text)
