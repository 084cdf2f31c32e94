"""Our own printer."""

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.printing.documents import agenda, badges, booklet
from tests.benchmarks.peers import content


def set_(document: str) -> bytes:
    """Print a document."""
    match document:
        case "booklet":
            return booklet.build(content.BOOKLET, Paper.A4).data
        case "agenda":
            return agenda.build(content.AGENDA, Paper.A4).data
        case _:
            return badges.build(content.BADGES, Paper.LETTER).data
