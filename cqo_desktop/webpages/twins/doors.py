"""Door sheets."""

from collections.abc import Iterator
from datetime import timedelta

from cqo_desktop.printing.documents.doors import Door, Doors, Talk
from cqo_desktop.webpages.elements import Content, Element, block, element, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other, titled
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import hour


def twin(data: Doors) -> bytes:
    """Show them."""
    words = data.imprint.words
    page = Page(imprint=data.imprint, title=words.doors, lead=(block("p", data.event, class_="lead"),), note=data.event)

    def name(door: Door) -> str:
        return f"{door.room} · {words.day(door.day)}"

    return one_below_the_other(page, data.doors, name, lambda door: _door(door, data), sheet="door")


def _door(door: Door, data: Doors) -> Iterator[Content]:
    words = data.imprint.words
    yield block("p", door.venue, class_="lead")
    columns = (Column(words.time, labelled=False), Column(words.session, labelled=False))
    caption = f"{door.room}, {words.day(door.day)}"
    yield table(columns, [_row(talk, door, data) for talk in door.talks], caption=caption)


def _row(talk: Talk, door: Door, data: Doors) -> Row:
    imprint, zone = data.imprint, door.home.zone
    before, _, after = imprint.words.until.partition("{hour}")
    end = hour(talk.start + timedelta(minutes=talk.minutes), zone, imprint)
    begins: Element = element("p", element("strong", hour(talk.start, zone, imprint)))
    off = element("p", element("span", imprint.words.called_off, class_="status")) if talk.called_off else None
    return (
        [begins, element("p", before, end, after, class_="quiet")],
        [off, titled(talk.title), element("p", said(talk.who), class_="quiet") if talk.who.strip() else None],
    )
