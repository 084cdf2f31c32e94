"""The Forum booklet: days at a glance, every session, everybody who speaks, and topics."""

from collections.abc import Collection, Iterator, Mapping

from cqo_desktop.printing.documents.booklet import Booklet
from cqo_desktop.printing.documents.daygrid import Day, DayGrids
from cqo_desktop.printing.documents.entries import Entry, Speaker
from cqo_desktop.printing.documents.portraits import Portrait, sessions_of
from cqo_desktop.printing.photos import photo
from cqo_desktop.webpages import page
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, jpeg, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import address, key, lettered, person_key, session_key, texts
from cqo_desktop.webpages.times import span
from cqo_desktop.webpages.twins.daygrid import day_key, day_name, grid, times_of


def twin(booklet: Booklet) -> bytes:
    """Show it."""
    grids, says = booklet.grids, booklet.says
    lead = (element("p", says.programme, class_="lead"), *(block("p", each) for each in (booklet.dates, booklet.place)))
    of = Page(imprint=grids.imprint, title=grids.title, lead=lead, wide=True, cover=True)
    people = {portrait.key for portrait in booklet.people}
    sessions = {entry.key for day in grids.days for entry in day.entries}
    main: list[Content] = [
        element("h2", says.grids, id="grids"),
        element("p", times_of(grids), class_="lead"),
        key(grids.told.values(), says.key),
        *(_grid(grids, day, sessions) for day in grids.days),
        element("h2", says.sessions, id="sessions"),
        *(_day(grids, day, people) for day in grids.days),
        element("h2", says.people, id="people"),
        _people(booklet),
        *_topics(booklet),
    ]
    return of.written(main, _contents(booklet))


def _contents(booklet: Booklet) -> list[page.Entry]:
    grids, says = booklet.grids, booklet.says
    at_a_glance = tuple(page.Entry(day_key(day), day_name(grids, day)) for day in grids.days)
    days = tuple(page.Entry(f"sessions-{day_key(day)}", day_name(grids, day)) for day in grids.days)
    listed = [
        page.Entry("grids", says.grids, below=at_a_glance),
        page.Entry("sessions", says.sessions, below=days),
        page.Entry("people", says.people),
    ]
    return [*listed, page.Entry("topics", says.topic_index)] if grids.told else listed


def _grid(grids: DayGrids, day: Day, known: Collection[int]) -> Element:
    head = element("h3", day_name(grids, day))
    return element("section", head, *grid(grids, day, known), id=day_key(day))


def _day(grids: DayGrids, day: Day, known: Collection[int]) -> Element:
    head = element("h3", day_name(grids, day))
    shown = (_session(grids, entry, known) for entry in day.entries)
    return element("section", head, *shown, id=f"sessions-{day_key(day)}")


def _session(grids: DayGrids, entry: Entry, known: Collection[int]) -> Element:
    words = grids.imprint.words
    length = words.lasted(entry.minutes)
    about = joined((_track(entry, grids), said(entry.place), length), " · ")
    status = element("p", element("span", entry.status, class_="status")) if entry.status else None
    return element(
        "article",
        group("p", span(entry, grids.home, grids.imprint), class_="when"),
        element(
            "div",
            block("h4", entry.title, entry.language) or element("h4", "–"),
            status,
            block("p", entry.subtitle, entry.language, class_="quiet"),
            group("p", about, class_="quiet small"),
            *(_speaker(speaker, known) for speaker in entry.speakers),
            *texts(entry.abstract, entry.language),
            address(entry.link),
        ),
        id=session_key(entry),
        class_="session",
    )


def _track(entry: Entry, grids: DayGrids) -> Element | None:
    found = lettered(entry, grids.told)
    return element("span", *found) if found else None


def _speaker(speaker: Speaker, known: Collection[int]) -> Element:
    name = said(speaker.name, speaker.language) or "–"
    shown = element("a", name, href=f"#{person_key(speaker.key)}") if speaker.key in known else name
    caption = element("span", ", ", said(speaker.caption), class_="quiet") if speaker.caption.strip() else None
    return element("p", element("strong", shown), caption)


def _people(booklet: Booklet) -> Element:
    if not booklet.people:
        return element("p", booklet.says.no_people)
    sessions = sessions_of(booklet.grids)
    return group("div", [_person(each, booklet, sessions) for each in booklet.people], class_="people")


def _person(portrait: Portrait, booklet: Booklet, sessions: Mapping[int, list[Entry]]) -> Element:
    image = _picture(portrait, booklet.grids.imprint.words.fill(booklet.says.photo, name=portrait.name))
    links = [
        element("a", said(entry.title, entry.language) or "–", href=f"#{session_key(entry)}")
        for entry in sessions.get(portrait.key, [])
    ]
    before, _, after = booklet.says.speaks.partition("{codes}")
    return element(
        "article",
        image,
        block("h3", portrait.name, portrait.language),
        block("p", portrait.caption, class_="quiet"),
        *texts(portrait.bio, portrait.language),
        element("p", before, *joined(links, ", "), after, class_="small") if links else None,
        id=person_key(portrait.key),
        class_="person shown" if image else "person",
    )


def _picture(portrait: Portrait, alt: str) -> Element | None:
    """Carry a photo within the page, small and freed of all else that its file held."""
    made = photo(portrait.photo) if portrait.photo else None
    if not made:
        return None
    return jpeg(made.data, (made.side, made.side), alt)


def _topics(booklet: Booklet) -> Iterator[Element]:
    grids = booklet.grids
    if not grids.told:
        return
    yield element("h2", booklet.says.topic_index, id="topics")
    for told in grids.told.values():
        entries = [entry for day in grids.days for entry in day.entries if entry.group == told.name]
        links = [
            element("li", element("a", said(entry.title, entry.language) or "–", href=f"#{session_key(entry)}"))
            for entry in entries
        ]
        yield element("h3", *lettered(entries[0], grids.told))
        yield group("ul", links)
