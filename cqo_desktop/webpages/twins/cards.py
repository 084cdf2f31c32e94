"""Badges and tent cards as lists of names, for a table by the door that has no printer."""

from cqo_desktop.printing.documents.badges import BadgeSheet
from cqo_desktop.printing.documents.tents import TentCards
from cqo_desktop.printing.imprint import Imprint
from cqo_desktop.webpages.elements import Content, Element, block, element, group, said
from cqo_desktop.webpages.page import Page
from cqo_desktop.webpages.parts import some


def badges(data: BadgeSheet) -> bytes:
    """Show the badges."""
    words = data.imprint.words
    cards = [
        element(
            "li",
            _name((badge.given, badge.family), badge.language),
            block("p", badge.role),
            block("p", badge.organization, class_="quiet"),
            element("p", words.said(badge.here), class_="eyebrow"),
        )
        for badge in data.badges
    ]
    return _page(data.imprint, words.badges, data.event, cards)


def tent_cards(data: TentCards) -> bytes:
    """Show the tent cards."""
    cards = [
        element("li", _name((card.name,), card.language), block("p", card.organization, class_="quiet"))
        for card in data.cards
    ]
    return _page(data.imprint, data.imprint.words.tents, data.event, cards)


def _name(parts: tuple[str, ...], language: str | None) -> Element:
    name: list[Content] = []
    for part in parts:
        if part.strip():
            name += [" ", said(part, language)] if name else [said(part, language)]
    return group("p", name, class_="name")


def _page(imprint: Imprint, title: str, event: str, cards: list[Element]) -> bytes:
    some(cards)
    page = Page(imprint=imprint, title=title, lead=(block("p", event, class_="lead"),), note=imprint.words.personal)
    return page.written((group("ul", cards, class_="cards", role="list"),))
