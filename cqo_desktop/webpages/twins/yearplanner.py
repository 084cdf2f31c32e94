"""The year planner: months whose days lead to the sessions, and every session with its hours."""

from calendar import Calendar
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import groupby

from cqo_desktop.printing.documents.entries import Entry, Group, groups
from cqo_desktop.printing.documents.yearplanner import YearPlan, later
from cqo_desktop.printing.hours import few
from cqo_desktop.printing.times import at
from cqo_desktop.webpages.elements import Content, Element, element, group, joined, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import key, lettered, session_key, shade, titled
from cqo_desktop.webpages.tables import Band, Column, Row, table
from cqo_desktop.webpages.times import day_of, hour_beside


def twin(plan: YearPlan) -> bytes:
    """Show it."""
    told = groups(plan.entries)
    page = Page(imprint=plan.imprint, title=plan.title, eyebrow=(plan.says.year_planner,), wide=True)
    months = [_month(later(plan.first, i), plan, told) for i in range(plan.months)]
    head = element("h2", plan.says.sessions, id="sessions")
    return page.written(
        (key(told.values(), plan.says.key), group("div", months, class_="months"), head, _list(plan, told))
    )


def _by_day(plan: YearPlan) -> dict[date, list[Entry]]:
    found: dict[date, list[Entry]] = defaultdict(list)
    for entry in plan.entries:
        found[at(entry.start, plan.cities[0].zone).date()].append(entry)
    return found


def _month(first: date, plan: YearPlan, told: Mapping[str, Group]) -> Element:
    words, days = plan.imprint.words, _by_day(plan)
    weekdays = [words.weekdays[(plan.week_start + i) % 7] for i in range(7)]
    heads = [element("th", element("abbr", name[:2], title=name), scope="col") for name in weekdays]
    weeks = [
        group(
            "tr",
            [_day(day, days[day], plan, told) if day.month == first.month else element("td") for day in week],
        )
        for week in Calendar(plan.week_start).monthdatescalendar(first.year, first.month)
    ]
    caption = element("caption", plan.says.month_of(first, words))
    return element("table", caption, element("thead", group("tr", heads)), group("tbody", weeks))


def _day(day: date, entries: Sequence[Entry], plan: YearPlan, told: Mapping[str, Group]) -> Element:
    if not entries:
        return element("td", str(day.day))
    marks = list(dict.fromkeys(told[entry.group] for entry in entries if entry.group in told))
    name = ", ".join((plan.imprint.words.day(day), *(entry.title for entry in entries)))
    return element(
        "td",
        element(
            "a",
            str(day.day),
            element("small", " ".join(mark.letter for mark in marks) or "·"),
            element("span", f" {name}", class_="unseen"),
            href=f"#{session_key(entries[0])}",
            class_=f"shade-{shade(marks[0]) if marks else 7}",
        ),
    )


def _list(plan: YearPlan, told: Mapping[str, Group]) -> Element:
    says = plan.says
    if not plan.entries:
        return element("p", says.no_sessions)
    columns = [
        Column(says.when, labelled=False),
        *(Column(city.label) for city in few(plan.cities)),
        Column(says.minutes, number=True),
        Column(says.session, labelled=False),
        Column(says.who),
    ]
    return table(columns, _rows(plan, told), caption=says.sessions)


def _rows(plan: YearPlan, told: Mapping[str, Group]) -> Iterator[Row | Band]:
    home, words, says = plan.cities[0].zone, plan.imprint.words, plan.says
    for first, entries in groupby(plan.entries, lambda entry: at(entry.start, home).date().replace(day=1)):
        yield Band((says.month_of(first, words),))
        for entry in entries:
            day = at(entry.start, home).date()
            what: list[Content] = [element("p", *lettered(entry, told), class_="small")] if entry.group in told else []
            yield [
                [element("span", day_of(day, says.short_day_of(day, words)), id=session_key(entry))],
                *(hour_beside(entry.start, city.zone, day, plan.imprint) for city in plan.cities),
                [str(entry.minutes)],
                [titled(entry.title, entry.language), _about(entry), *what],
                [element("p", said(speaker.name, speaker.language)) for speaker in entry.speakers],
            ]


def _about(entry: Entry) -> Element | None:
    """Say what else is to be known of a session."""
    status = element("span", entry.status, class_="status") if entry.status else None
    about = joined((said(entry.subtitle, entry.language), status), " · ")
    return group("p", about, class_="quiet") if about else None
