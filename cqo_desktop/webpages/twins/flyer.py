"""Flyers of mini-series."""

from collections.abc import Iterator

from cqo_desktop.printing.documents.agendapage import Line
from cqo_desktop.printing.documents.flyer import Flyer, FlyerDate, Flyers
from cqo_desktop.printing.hours import few
from cqo_desktop.printing.lettering.cleaning import paragraphs
from cqo_desktop.printing.times import at
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other, titled
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import day_of, hour_beside


def twin(data: Flyers) -> bytes:
    """Show them."""
    words = data.imprint.words
    wide = any(len(flyer.cities) > 2 for flyer in data.flyers)
    if len(data.flyers) == 1:
        flyer = data.flyers[0]
        page = Page(
            imprint=data.imprint,
            title=flyer.title,
            eyebrow=(words.flyer,),
            lead=tuple(_lead(flyer, data)),
            note=data.foot,
            cover=True,
            wide=wide,
        )
        return page.written((element("h2", words.sessions), *_dates(flyer, data)))
    page = Page(imprint=data.imprint, title=words.flyer, note=data.foot, wide=wide)
    return one_below_the_other(
        page,
        data.flyers,
        lambda flyer: flyer.title,
        lambda flyer: (*_lead(flyer, data), *_dates(flyer, data)),
        sheet="flyer",
    )


def _lead(flyer: Flyer, data: Flyers) -> Iterator[Content]:
    words = data.imprint.words
    count = words.counted(len(flyer.dates), words.one_session, words.some_sessions)
    each = words.fill(words.each_lasts, minutes=words.lasted(flyer.minutes)) if flyer.minutes else None
    yield group("p", joined((count, each), " · "), class_="lead")
    yield from (block("p", text) for text in paragraphs(flyer.lead))


def _dates(flyer: Flyer, data: Flyers) -> Iterator[Content]:
    words = data.imprint.words
    columns = [
        Column(words.signed_on, labelled=False),
        *(Column(city.label) for city in few(flyer.cities)),
        Column(words.session, labelled=False),
    ]
    rows = [_row(each, flyer, data) for each in flyer.dates]
    yield table(columns, rows, caption=words.sessions)
    if flyer.join:
        yield _join(flyer.join)


def _row(each: FlyerDate, flyer: Flyer, data: Flyers) -> Row:
    day = at(each.start, flyer.cities[0].zone).date()
    return [
        [day_of(day, data.imprint.words.day(day))],
        *(hour_beside(each.start, city.zone, day, data.imprint) for city in flyer.cities),
        [titled(each.title), block("p", each.who, class_="quiet")],
    ]


def _join(line: Line) -> Element:
    target = link(line.link, line.link_text or line.link)
    return group("p", joined((said(line.text), target), " "), class_="lead")
