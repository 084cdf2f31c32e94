"""People of a foreign file beside those of ours: who is new, and what has changed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import PersonDraft
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.incoming import Fate, FieldChange, PersonWrite, PlanRow
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.services import people
from cqo_desktop.services.incoming.words import changed_fact
from cqo_desktop.store.tables import Organization, Person, Photo

_FIELDS = (
    "name", "given_name", "family_name", "credentials", "role", "email", "zone", "country", "language", "bio",
    "pronouns", "pronunciation", "kind",
)  # fmt: skip
_AT_ONCE = 500

type _Known = Mapping[str, object]


def rows(db: Db, drafts: Sequence[PersonDraft], tell: Tell) -> Iterator[PlanRow]:
    """Say of each draft what becomes of it, in their order."""
    known = _known(db)
    index = _Index(known)
    for number, draft in enumerate(drafts):
        if number % _AT_ONCE == 0:
            tell(Progress(number, len(drafts), draft.name))
        yield _row(db, draft, known, index)


def _known(db: Db) -> dict[int, _Known]:
    columns = Person.__table__.c
    query = select(
        columns.id, *(columns[name] for name in _FIELDS), func.coalesce(Organization.name, "").label("organization")
    ).outerjoin(Organization, Organization.id == columns.organization_id)
    return {row["id"]: dict(row) for row in db.execute(query.order_by(columns.id)).mappings()}


class _Index:
    """Finds a draft's person: by address, else by name and organization; each person once."""

    def __init__(self, known: Mapping[int, _Known]) -> None:
        self._by_email = {str(row["email"]).casefold(): each for each, row in known.items() if row["email"]}
        self._by_name: dict[tuple[str, str], list[int]] = defaultdict(list)
        for each, row in known.items():
            self._by_name[fold(str(row["name"])), fold(str(row["organization"]))].append(each)
        self._known = known
        self.lines: dict[int | tuple[str, str, str], int] = {}
        """Where each person found so far, ours or new, stood in the file."""

    def find(self, draft: PersonDraft, name: str, email: str) -> int | None:
        by_email = self._by_email.get(email.casefold()) if email else None
        if by_email is not None:
            return by_email
        same = self._by_name.get((fold(name), fold(clean_line(draft.organization or ""))), ())
        # Two addresses are two people, until somebody says otherwise.
        return next((each for each in same if not email or not self._known[each]["email"]), None)


def _row(db: Db, draft: PersonDraft, known: Mapping[int, _Known], index: _Index) -> PlanRow:
    said = {field: value for field in _FIELDS if (value := getattr(draft, field)) is not None}
    try:
        fields = people.cleaned(said)
    except Refused as refused:
        return PlanRow(kind=Fate.PROBLEM, line=draft.line, label=draft.name, note=f"Line {draft.line}: {refused}")
    name, email = str(fields["name"]), str(fields.get("email", ""))
    target = index.find(draft, name, email)
    identity = target or (fold(name), fold(clean_line(draft.organization or "")), email.casefold())
    if identity in index.lines:
        note = f"Lines {index.lines[identity]} and {draft.line} are the same person; keep one."
        return PlanRow(kind=Fate.PROBLEM, line=draft.line, label=name, note=note)
    index.lines[identity] = draft.line
    organization = clean_line(draft.organization or "") or None
    if target is None:
        write = PersonWrite(fields=fields, organization=organization, photo=draft.photo)
        return PlanRow(kind=Fate.NEW, line=draft.line, label=name, write=write)
    row = known[target]
    different = {field: value for field, value in fields.items() if value != row[field]}
    if email.casefold() == str(row["email"]).casefold():
        different.pop("email", None)
    if organization and fold(organization) == fold(str(row["organization"])):
        organization = None
    photo = draft.photo if draft.photo and draft.photo.data != _photo(db, target) else None
    if not different and not organization and not photo:
        return PlanRow(kind=Fate.SAME, line=draft.line, label=name, target=target)
    changes = [changed_fact(people.WORDS[field], row[field], value) for field, value in different.items()]
    if organization:
        changes.append(changed_fact("organization", row["organization"], organization))
    if photo:
        changes.append(FieldChange(field="picture", old="", new="a new one"))
    write = PersonWrite(fields=different, organization=organization, photo=photo)
    return PlanRow(kind=Fate.CHANGED, line=draft.line, label=name, changes=tuple(changes), target=target, write=write)


def _photo(db: Db, person_id: int) -> bytes | None:
    return db.scalar(select(Photo.data).where(Photo.person_id == person_id))
