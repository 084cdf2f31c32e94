"""Contact cards, vCard 2.1 to 4.0, from any address book; nothing they link to is ever fetched."""

from collections.abc import Iterator

from cqo_desktop.domain.drafts import UNEDITED, Edits, PeopleRead, Problem
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.decoding import decode
from cqo_desktop.exchange.records import without_duplicates
from cqo_desktop.exchange.vcard_lines import Property, Stray, parsed
from cqo_desktop.exchange.vcard_people import person


def read(data: bytes, *, edits: Edits = UNEDITED) -> PeopleRead:
    """Read every card of a file; a broken card gives what it has.

    `edits` are texts by the line on which a card begins, and by field, that stand for what the card has there.

    Raises:
        Unreadable: there is no card in it.
    """
    problems: list[Problem] = []
    cards = list(_cards(data, problems))
    if not cards:
        raise Unreadable("There is no contact card in this file; export the contacts again as vCard (.vcf).")
    people = [found for card in cards if (found := person(card, problems, edits)) is not None]
    decoded = decode(data)
    return PeopleRead(
        people=without_duplicates(people, problems),
        problems=(*decoded.problems, *problems),
        encoding=decoded.encoding,
    )


def _cards(data: bytes, problems: list[Problem]) -> Iterator[list[Property]]:
    """Part the file into cards, each with its BEGIN; a card that never ends is noted and kept."""
    card: list[Property] = []
    for each in parsed(data):
        if isinstance(each, Stray):
            problems.append(_problem(each.line, each.text, "is no line of a card and was left out"))
            continue
        mark = each.name if each.value.strip().upper() == "VCARD" else ""
        if card and mark == "BEGIN":
            problems.append(_problem(card[0].line, "BEGIN:VCARD", "begins a card that never ends"))
        if card and mark:
            yield card
            card = []
        if mark == "BEGIN" or (card and not mark):
            card.append(each)
    if card:
        problems.append(_problem(card[0].line, "BEGIN:VCARD", "begins a card that never ends"))
        yield card


def _problem(line: int, found: str, what: str) -> Problem:
    message = f"Line {line}: “{found[:60]}” {what}; check the card there."
    return Problem(line=line, field="", found=found[:80], message=message, fatal=False)
