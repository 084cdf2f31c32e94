"""Parts that several twins share: letters of tracks, people, and sheets one below the other."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.printing import tokens
from cqo_desktop.printing.documents.entries import Entry, Group, Speaker
from cqo_desktop.printing.lettering.cleaning import flowing
from cqo_desktop.webpages import page
from cqo_desktop.webpages.elements import Content, Element, block, element, group, joined, link, said
from cqo_desktop.webpages.page import Page


def some(items: Sequence[object]) -> None:
    """Make sure that there is something to show.

    Raises:
        NotFound: there is nothing.
    """
    if not items:
        raise NotFound("There is nothing to show of these sessions; choose other sessions.")


def shade(told: Group) -> int:
    """Find the number that a group's colour has in the style sheet."""
    return tokens.SHADES.index(told.shade)


def chip(told: Group) -> Element:
    """Show the letter of a series or a track."""
    return element("span", told.letter, class_=f"chip shade-{shade(told)}")


def key(told: Iterable[Group], title: str) -> Element | None:
    """Say what the letters mean."""
    lines = [element("li", chip(each), " ", said(each.name)) for each in told]
    return group("ul", lines, class_="key", role="list", aria_label=title) if lines else None


def named(speakers: Sequence[Speaker], known: Collection[int] = ()) -> list[Content]:
    """List names; those of people further down lead there."""
    return joined((_named(each, known) for each in speakers), ", ")


def _named(speaker: Speaker, known: Collection[int]) -> Content:
    name = said(speaker.name, speaker.language)
    return element("a", name, href=f"#{person_key(speaker.key)}") if name and speaker.key in known else name


def session_key(entry: Entry) -> str:
    """Name the place of a session."""
    return f"session-{entry.key}"


def person_key(number: int) -> str:
    """Name the place of a person."""
    return f"person-{number}"


def titled(title: str, language: str | None = None) -> Element:
    """Say what something is called, in a cell of a table."""
    return element("p", element("strong", said(title, language) or "–"))


def texts(text: str, language: str | None = None, **attributes: str) -> list[Element | None]:
    """Set a text in paragraphs."""
    return [block("p", part, language, **attributes) for part in flowing(text)]


def address(target: str) -> Element | None:
    """Show where a link goes."""
    shown = link(target, target)
    return element("p", shown) if shown else None


def lettered(entry: Entry, told: Mapping[str, Group]) -> list[Content]:
    """Say a session's series or track."""
    found = told.get(entry.group)
    return [chip(found), " ", said(found.name)] if found else []


def one_below_the_other[T](
    of: Page, items: Sequence[T], name: Callable[[T], str], show: Callable[[T], Iterable[Content]], *, sheet: str
) -> bytes:
    """Write a page of many sheets, the contents before them where there are several.

    Raises:
        NotFound: there is none.
    """
    some(items)
    keys = [f"{sheet}-{number}" for number in range(1, len(items) + 1)]
    listed = tuple(page.Entry(key, name(item)) for key, item in zip(keys, items, strict=True))
    main = [
        element("section", block("h2", name(item)), *show(item), id=key, class_=f"sheet {sheet}")
        for key, item in zip(keys, items, strict=True)
    ]
    return of.written(main, listed if len(items) > 1 else ())
