from collections.abc import Callable

import pytest

from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.vocabulary import Role
from cqo_desktop.printing.documents.badges import Badge, BadgeSheet
from cqo_desktop.printing.documents.tents import TentCard, TentCards
from cqo_desktop.webpages.twins.cards import badges, tent_cards
from tests.webpages.conftest import Node
from tests.webpages.given import HOSTILE, IMPRINT


def test_badges_are_a_list_of_names(read: Callable[[bytes], Node]) -> None:
    shown = (Badge(given="Zoë", family="Ång", role="Chief", organization="North", here=Role.HOST), Badge(given="思远"))
    page = read(badges(BadgeSheet(imprint=IMPRINT, event="Forum", badges=shown)))
    assert [[part.text for part in card.all("p")] for card in page.all("li")] == [
        ["Zoë Ång", "Chief", "North", "Host"],
        ["思远", "Member"],
    ]
    assert page.one("h1").text == "Name badges"
    assert page.one("footer").text.startswith("Personal data: keep for this event only.")


def test_tent_cards_are_a_list_of_names(read: Callable[[bytes], Node]) -> None:
    cards = TentCards(imprint=IMPRINT, event="Forum", cards=(TentCard(name="Zoë", organization="N", language="sv"),))
    page = read(tent_cards(cards))
    assert [part.text for part in page.one("li").all("p")] == ["Zoë", "N"]
    assert page.one("li").one("bdi")["lang"] == "sv"


def test_nobody_is_told() -> None:
    with pytest.raises(NotFound):
        badges(BadgeSheet(imprint=IMPRINT, event="Forum"))
    with pytest.raises(NotFound):
        tent_cards(TentCards(imprint=IMPRINT, event="Forum"))


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_names_are_text(text: str, read: Callable[[bytes], Node]) -> None:
    badge = Badge(given=text, family=text, role=text, organization=text, language=text)
    assert len(read(badges(BadgeSheet(imprint=IMPRINT, event=text, badges=(badge,)))).all("li")) == 1
