"""Runs of show."""

from collections.abc import Iterator
from datetime import timedelta

from cqo_desktop.printing.documents.runofshow import Cue, Show, Shows
from cqo_desktop.printing.lettering.cleaning import paragraphs
from cqo_desktop.printing.times import at, clock
from cqo_desktop.webpages.elements import Content, Element, block, element, joined, link, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import one_below_the_other, titled
from cqo_desktop.webpages.tables import Column, Row, table
from cqo_desktop.webpages.times import day_of, hour


def twin(data: Shows) -> bytes:
    """Show them."""
    words = data.imprint.words
    lead = (block("p", data.event, class_="lead"),)
    page = Page(imprint=data.imprint, title=words.run_of_show, lead=lead, note=data.event, wide=True)
    return one_below_the_other(page, data.shows, lambda show: show.title, lambda show: _show(show, data), sheet="show")


def _show(show: Show, data: Shows) -> Iterator[Content]:
    imprint, words, zone = data.imprint, data.imprint.words, show.home.zone
    local, state = at(show.start, zone), at(data.stamp, zone)
    end = hour(show.start + timedelta(minutes=show.minutes), zone, imprint)
    yield element(
        "p",
        day_of(local, words.day(local)),
        " · ",
        hour(show.start, zone, imprint),
        " – ",
        end,
        ", ",
        said(show.home.label),
    )
    yield element("p", link(show.where, show.where)) if show.where.strip() else None
    yield from (_crew(what, who, words.crew) for what, who in ((words.host, show.hosts), (words.tech, show.tech)))
    as_of = words.fill(words.as_of, day=words.short_day(state), hour=clock(state, imprint.hours, words))
    yield element("p", as_of, class_="quiet small")
    taken = sum(cue.minutes for cue in show.cues)
    if show.cues and taken != show.minutes:
        yield element("p", words.fill(words.uneven, taken=taken, minutes=show.minutes), class_="alert")
    heads = (words.time, words.length, words.cue, words.on_stage, words.host, words.tech)
    columns = [
        Column(head, number=head == words.length, labelled=head not in {words.time, words.cue}) for head in heads
    ]
    yield table(columns, _rows(show, data), caption=f"{words.run_of_show}, {show.title}")
    yield from (block("p", note, class_="quiet") for note in paragraphs(show.notes))


def _crew(what: str, who: tuple[str, ...], template: str) -> Element | None:
    """Say who does something."""
    if not who:
        return None
    before, _, after = template.replace("{part}", what).partition("{names}")
    return element("p", before, *joined(map(said, who), ", "), after)


def _rows(show: Show, data: Shows) -> Iterator[Row]:
    imprint, words, when = data.imprint, data.imprint.words, show.start
    for cue in show.cues or (Cue(minutes=show.minutes, title=show.title),):
        notes = [block("p", note, class_="quiet") for note in paragraphs(cue.note)]
        yield (
            [element("strong", hour(when, show.home.zone, imprint))],
            [words.fill(words.short_minutes, n=cue.minutes)],
            [titled(cue.title), *notes],
            *([element("p", said(name)) for name in who] for who in _at_work(show, cue)),
        )
        when += timedelta(minutes=cue.minutes)
    yield ([element("strong", hour(when, show.home.zone, imprint))], [], [element("strong", words.end)], [], [], [])


def _at_work(show: Show, cue: Cue) -> tuple[tuple[str, ...], ...]:
    return cue.speaking, cue.hosts or show.hosts, cue.tech or show.tech
