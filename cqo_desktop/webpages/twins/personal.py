"""Personal schedules."""

from collections.abc import Iterator
from itertools import groupby

from cqo_desktop.printing.documents.personal import Mine, Personal, Personals
from cqo_desktop.printing.hours import few
from cqo_desktop.printing.tagging.tags import live
from cqo_desktop.printing.times import at
from cqo_desktop.webpages.elements import Content, block, element, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other, titled
from cqo_desktop.webpages.tables import Band, Column, Row, table
from cqo_desktop.webpages.times import day_of, hour_beside


def twin(data: Personals) -> bytes:
    """Show them."""
    title = data.imprint.words.personal_schedule
    page = Page(
        imprint=data.imprint,
        title=title,
        lead=(block("p", data.event, class_="lead"),),
        note=data.event,
        wide=any(len(person.cities) > 2 for person in data.people),
    )
    return one_below_the_other(
        page, data.people, lambda person: person.name, lambda person: _schedule(person, data), sheet="schedule"
    )


def _schedule(person: Personal, data: Personals) -> Iterator[Content]:
    words = data.imprint.words
    columns = [
        *(Column(city.label) for city in few(person.cities)),
        Column(words.session, labelled=False),
        Column(words.where),
    ]
    caption = f"{words.personal_schedule}, {person.name}"
    yield table(columns, _rows(person, data), caption=caption)


def _rows(person: Personal, data: Personals) -> Iterator[Row | Band]:
    imprint, home = data.imprint, person.cities[0].zone
    mine = sorted(person.sessions, key=lambda each: each.start)
    for day, some in groupby(mine, lambda each: at(each.start, home).date()):
        yield Band((day_of(day, imprint.words.day(day)),))
        for each in some:
            yield [
                *(hour_beside(each.start, city.zone, day, imprint) for city in person.cities),
                _what(each, data),
                _where(each, data),
            ]


def _what(mine: Mine, data: Personals) -> list[Content]:
    part = element("p", element("strong", said(mine.part))) if mine.part.strip() else None
    length = element("p", data.imprint.words.lasted(mine.minutes), class_="quiet")
    return [titled(mine.title), part, length, block("p", mine.note, class_="quiet")]


def _where(mine: Mine, data: Personals) -> list[Content]:
    shown = link(mine.link, data.imprint.words.join if live(mine.link) else mine.link)
    return [block("p", mine.where) if mine.where.strip() else None, element("p", shown) if shown else None]
