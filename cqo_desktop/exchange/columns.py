"""What each heading of a foreign table means."""

import unicodedata
from collections.abc import Iterable, Mapping
from enum import Enum

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange.headings import PERSON_HEADINGS, SESSION_HEADINGS, PersonField, SessionField
from cqo_desktop.exchange.tables import Table

_SURNAME_BESIDE_GIVEN = frozenset({"name", "nom"})
_GIVEN_BESIDE_SURNAME = frozenset({"nombre"})


def fold(text: str) -> str:
    """Reduce a heading or a word to its bare letters and digits, so that 'E-Mail' and 'é mail' are one."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return "".join(letter for letter in plain if letter.isalnum())


def guess_people(headings: Iterable[str]) -> dict[str, str]:
    """Say which `PersonField` value each known heading of a list of people stands for."""
    headings = tuple(headings)
    found = _guess(headings, PERSON_HEADINGS)
    by_field = {field: heading for heading, field in found.items()}
    name = by_field.get(PersonField.NAME.value)
    if name is None:
        return found
    has_given, has_family = (field.value in by_field for field in (PersonField.GIVEN_NAME, PersonField.FAMILY_NAME))
    if fold(name) in _SURNAME_BESIDE_GIVEN and has_given and not has_family:
        found[name] = PersonField.FAMILY_NAME.value
    if fold(name) in _GIVEN_BESIDE_SURNAME and has_family and not has_given:
        found[name] = PersonField.GIVEN_NAME.value
    return found


def guess_sessions(headings: Iterable[str]) -> dict[str, str]:
    """Say which `SessionField` value each known heading of a list of sessions stands for."""
    return _guess(tuple(headings), SESSION_HEADINGS)


def is_sessions(table: Table) -> bool:
    """Tell by the headings whether a table lists sessions: something with a title and a time."""
    fields = set(guess_sessions(table.headings).values())
    return SessionField.TITLE.value in fields and not fields.isdisjoint(
        {SessionField.DATE.value, SessionField.START.value}
    )


def is_people(table: Table) -> bool:
    """Tell by the headings whether a table lists people: names or addresses, and not sessions."""
    fields = set(guess_people(table.headings).values())
    telling = {field.value for field in (PersonField.NAME, PersonField.FAMILY_NAME, PersonField.EMAIL)}
    return not fields.isdisjoint(telling) and not is_sessions(table)


def positions(table: Table, columns: Mapping[str, str], fields: type[Enum]) -> dict[str, int]:
    """Give the column of each field, after checking a mapping of headings to fields.

    Raises:
        Unreadable: a heading or field is unknown, a field has two columns, or nothing is mapped.
    """
    known = {field.value for field in fields}
    found: dict[str, int] = {}
    for heading, field in columns.items():
        if heading not in table.headings:
            there = ", ".join(table.headings[:8])
            raise Unreadable(f"There is no column “{heading}”; the columns are {there}.")
        if field not in known:
            fields_known = ", ".join(sorted(known))
            raise Unreadable(f"A column cannot be taken for “{field}”; choose one of {fields_known}.")
        if field in found:
            raise Unreadable(f"Two columns are taken for “{field}”; choose one of them.")
        found[field] = table.headings.index(heading)
    if not found:
        raise Unreadable(
            f"No column is known among “{'”, “'.join(table.headings[:4])}”; "
            "the first line must name the columns, such as Name and E-mail, or Title, Date and Start."
        )
    return found


def _guess(headings: tuple[str, ...], known: Mapping[Enum, tuple[str, ...]]) -> dict[str, str]:
    """Give each field the heading that stands earliest in its list of known ones."""
    folded = {heading: fold(heading) for heading in reversed(headings)}
    by_fold = {plain: heading for heading, plain in folded.items()}
    taken: dict[str, str] = {}
    for field, names in known.items():
        heading = next((by_fold[name] for name in names if by_fold.get(name, "") not in {"", *taken}), None)
        if heading is not None:
            taken[heading] = field.value
    return {heading: taken[heading] for heading in headings if heading in taken}
