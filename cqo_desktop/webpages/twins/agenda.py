"""The agenda of a session."""

from datetime import timedelta

from cqo_desktop.printing.documents.agendapage import AgendaItem, AgendaPage, AgendaPerson, Line
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.printing.lettering.cleaning import paragraphs
from cqo_desktop.printing.times import at, clock
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import titled
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import day_of, hour, hour_beside, moment


def twin(data: AgendaPage) -> bytes:
    """Show it."""
    words, local = data.words, at(data.start, data.home.zone)
    length = words.counted(data.minutes, words.one_minute, words.minutes)
    when: list[Content] = [day_of(local, words.day(local)), " · ", *_hours(data), " · ", length]
    lead = (
        element("p", element("span", data.status, class_="status")) if data.status.strip() else None,
        group("p", when, class_="lead"),
        *(_line(line) for line in (data.place, data.online) if line),
        _walls(data) if data.cities else None,
    )
    page = Page(
        imprint=_imprint(data), title=data.title, spoken=data.spoken, eyebrow=data.eyebrow, lead=lead, note=data.foot
    )
    before = _before(data.before, words.before) if data.before else None
    return page.written((element("h2", words.agenda), _items(data), before))


def _imprint(data: AgendaPage) -> Imprint:
    return Imprint(
        network=data.network,
        printed=data.printed,
        accent=data.accent,
        language=data.language,
        hours=data.hours,
        words=data.words,
        logo=data.logo,
    )


def _hours(data: AgendaPage) -> list[Content]:
    imprint, zone = _imprint(data), data.home.zone
    end = hour(data.start + timedelta(minutes=data.minutes), zone, imprint)
    return [hour(data.start, zone, imprint), " – ", end, ", ", said(data.home.label)]


def _line(line: Line) -> Element | None:
    said_first = said(line.text)
    target = link(line.link, line.link_text or line.link)
    return group("p", joined((said_first, target), " ")) if said_first or target else None


def _before(line: Line, words: str) -> Element:
    return element(
        "p", element("strong", words), " ", said(line.text), " ", link(line.link, line.link_text or line.link)
    )


def _walls(data: AgendaPage) -> Element:
    """Say when it begins in every city: home first, then from west to east as the clocks stand that day."""
    imprint, day = _imprint(data), at(data.start, data.home.zone).date()
    eastward = sorted(data.cities, key=lambda city: at(data.start, city.zone).replace(tzinfo=None))
    lines = [
        element(
            "li",
            said(city.label),
            *hour_beside(data.start, city.zone, day, imprint),
            class_="home" if city is data.home else None,
        )
        for city in (data.home, *eastward)
    ]
    return group("ul", lines, class_="walls", role="list", aria_label=data.words.local_times)


def _items(data: AgendaPage) -> Element:
    if not data.items:
        return element("p", data.words.no_items, class_="quiet")
    words = data.words
    columns = (
        Column(words.time, labelled=False),
        Column(words.cue, labelled=False),
        Column(words.on_stage),
        Column(words.length, number=True),
    )
    return table(columns, [_row(data, item) for item in data.items], caption=words.agenda)


def _row(data: AgendaPage, item: AgendaItem) -> Row:
    local = at(item.start, data.home.zone)
    notes = [block("p", note, data.spoken, class_="quiet") for note in paragraphs(item.note)]
    return (
        [moment(local, str(clock(local, data.hours, data.words)))],
        [titled(item.title, data.spoken), *notes],
        [_person(person) for person in item.people],
        [data.words.fill(data.words.short_minutes, n=item.minutes)],
    )


def _person(person: AgendaPerson) -> Element:
    caption = element("span", ", ", said(person.caption), class_="quiet") if person.caption.strip() else None
    return element("p", said(person.name, person.language), caption)
