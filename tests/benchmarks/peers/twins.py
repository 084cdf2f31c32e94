"""Our own pages for the browser."""

from cqo_desktop.webpages.twins import agenda, booklet, cards
from tests.benchmarks.peers import content


def set_(document: str) -> bytes:
    """Write a document."""
    match document:
        case "booklet":
            return booklet.twin(content.BOOKLET)
        case "agenda":
            return agenda.twin(content.AGENDA)
        case _:
            return cards.badges(content.BADGES)
