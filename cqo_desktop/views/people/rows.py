"""Which people the list shows, and in which order: pure, over what the questions answered."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cqo_desktop.domain.appearances import NONE, Tally
from cqo_desktop.domain.rows import OrganizationRow, PersonRow
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.models import cities

NO_ADDRESS, NO_ZONE = "no-address", "no-zone"
COUNTRY, KIND, ORGANIZATION = "country:", "kind:", "organization:"
"""What the keys of filters begin with that are as many as the file has."""


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A person and how much they do in the programme."""

    person: PersonRow
    tally: Tally
    id: int
    key: str
    """Their name folded, by which they are ordered."""

    @property
    def name(self) -> str:
        """Name them."""
        return self.person.name


@dataclass(frozen=True, slots=True)
class _Known:
    line: PersonLine
    text: str
    """All that is searched of them, folded."""
    kind: OrganizationKind | None


class Roster:
    """Everybody, prepared for searching; what did not change is not prepared again."""

    def __init__(self) -> None:
        self._known: dict[int, _Known] = {}
        self._ordered: list[_Known] = []
        self.organizations: Mapping[int, OrganizationRow] = {}

    def __bool__(self) -> bool:
        """Tell whether there is anybody."""
        return bool(self._known)

    def zones(self) -> int:
        """Count the time zones they live in."""
        return len({each.line.person.zone for each in self._known.values()} - {""})

    def updated(
        self, rows: Iterable[PersonRow], organizations: Iterable[OrganizationRow], tallies: Mapping[int, Tally]
    ) -> "Roster":
        """Make the roster of the newest answers; this one stays as it is, for whoever looks at it meanwhile."""
        made = Roster()
        made.organizations = {each.id: each for each in organizations}
        for row in rows:
            old, tally = self._known.get(row.id), tallies.get(row.id, NONE)
            organization = made.organizations.get(row.organization_id or 0)
            kind = organization.kind if organization else None
            if old is None or old.line.person != row:
                old = _Known(PersonLine(row, tally, row.id, fold(row.name)), _haystack(row), kind)
            elif old.line.tally != tally or old.kind is not kind:
                old = _Known(PersonLine(row, tally, row.id, old.line.key), old.text, kind)
            made._known[row.id] = old
        return made

    def order(self, key: Callable[[PersonLine], Any], *, descending: bool) -> None:
        """Order everybody by a column; those who are equal stay by name."""
        self._ordered = sorted(self._known.values(), key=lambda each: key(each.line), reverse=descending)

    def shown(self, looked_for: str, filter_key: str) -> list[PersonLine]:
        """Keep, in their order, those a filter leaves in whom every word looked for stands somewhere."""
        words, keeps = fold(looked_for).split(), _filter(filter_key)
        rows = self._ordered if keeps is None else [each for each in self._ordered if keeps(each)]
        for word in words:
            rows = [each for each in rows if word in each.text]
        return [each.line for each in rows]

    def counts(self) -> Counter[str]:
        """Count whom each filter would leave."""
        made: Counter[str] = Counter()
        for each in self._known.values():
            row = each.line.person
            made[""] += 1
            made[row.kind.value] += 1
            made[NO_ADDRESS] += not row.email
            made[NO_ZONE] += not row.zone
            if row.country:
                made[f"{COUNTRY}{row.country}"] += 1
            if each.kind is not None:
                made[f"{KIND}{each.kind.value}"] += 1
            if row.organization_id is not None:
                made[f"{ORGANIZATION}{row.organization_id}"] += 1
        return made


def _haystack(row: PersonRow) -> str:
    place = cities.city(row.zone) if row.zone else ""
    words = (row.name, row.given_name, row.family_name, row.role, row.organization, place, row.email)
    return fold("\n".join(dict.fromkeys(words)))


_KEEPS: Mapping[str, Callable[[_Known, str], bool]] = {
    NO_ADDRESS: lambda each, _rest: not each.line.person.email,
    NO_ZONE: lambda each, _rest: not each.line.person.zone,
    COUNTRY: lambda each, rest: each.line.person.country == rest,
    KIND: lambda each, rest: each.kind is not None and each.kind.value == rest,
    ORGANIZATION: lambda each, rest: str(each.line.person.organization_id) == rest,
}


def _filter(key: str) -> Callable[[_Known], bool] | None:
    if not key:
        return None
    head, colon, rest = key.partition(":")
    keeps = _KEEPS.get(f"{head}{colon}")
    if keeps is None:
        return lambda each: each.line.person.kind.value == key
    return lambda each: keeps(each, rest)


def offered(counts: Mapping[str, int], chosen: str) -> Sequence[str]:
    """Name the filters worth a chip: what always is, what is missing, then the fullest countries and kinds."""
    always = ["", PersonKind.MEMBER.value, PersonKind.GUEST.value]
    missing = [key for key in (NO_ADDRESS, NO_ZONE) if counts.get(key)]
    many = [key for key in counts if key.startswith((COUNTRY, KIND)) and counts[key]]
    fullest = sorted(many, key=lambda key: (-counts[key], key))
    own = [chosen] if counts.get(chosen) and chosen not in {*always, *missing} else []
    return [*always, *own, *missing, *(key for key in fullest if key not in own)]
