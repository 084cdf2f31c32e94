"""Writing the people an import plans, with the organizations they need."""

from collections.abc import Mapping, Sequence
from functools import cache

from sqlalchemy import delete, select
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.drafts import PersonDraft
from cqo_desktop.domain.incoming import ImportPlan, PersonWrite, PlanRow
from cqo_desktop.domain.progress import Tell
from cqo_desktop.domain.text import clean_line, fold
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.services.incoming import bulk
from cqo_desktop.store.tables import Organization, Person, Photo


def write(db: Db, plan: ImportPlan, rows: Sequence[PlanRow], tell: Tell) -> None:
    """Add and change people."""
    writes = [(row.target, row.write) for row in rows if isinstance(row.write, PersonWrite)]
    names = {each.organization: None for _, each in writes if each.organization}
    organizations = _organizations(db, plan, list(names), tell)
    folded = cache(fold)
    new: list[dict[str, object]] = []
    changed: dict[int, dict[str, object]] = {}
    first = bulk.next_id(db, Person)
    pictures: list[dict[str, object]] = []
    for target, each in writes:
        values = dict(each.fields)
        if each.organization:
            values["organization_id"] = organizations[folded(each.organization)]
        if target is None:
            person_id = first + len(new)
            new.append({"kind": PersonKind.MEMBER, **values, "id": person_id})
        else:
            person_id = target
            changed[target] = values
        if each.photo:
            pictures.append({"person_id": person_id, "media_type": each.photo.media_type, "data": each.photo.data})
    bulk.add(db, Person, new, tell)
    bulk.change(db, Person, changed, tell)
    if pictures:
        db.execute(delete(Photo).where(Photo.person_id.in_([row["person_id"] for row in pictures])))
        bulk.add(db, Photo, pictures, tell)


def _organizations(db: Db, plan: ImportPlan, names: Sequence[str], tell: Tell) -> dict[str, int]:
    """Give the organizations by folded name, those made that are not there yet."""
    query = select(Organization.id, Organization.name).order_by(Organization.id.desc())
    found = {fold(name): each for each, name in db.execute(query)}
    missing = {folded: name for name in reversed(names) if (folded := fold(name)) not in found}
    facts = _facts(plan, missing)
    first = bulk.next_id(db, Organization)
    made = dict(zip(missing, range(first, first + len(missing)), strict=True))
    rows = [{"id": made[folded], "name": name, **facts.get(folded, {})} for folded, name in missing.items()]
    bulk.add(db, Organization, rows, tell)
    return found | made


def _facts(plan: ImportPlan, missing: Mapping[str, str]) -> dict[str, dict[str, object]]:
    """Collect what the file says of organizations that are new."""
    facts: dict[str, dict[str, object]] = {}
    known_as = cache(lambda name: fold(clean_line(name)))
    for draft in plan.read.drafts:
        if isinstance(draft, PersonDraft) and draft.organization:
            folded = known_as(draft.organization)
            if folded in missing:
                known = facts.setdefault(folded, {"kind": OrganizationKind.OTHER, "city": "", "country": ""})
                if draft.organization_kind:
                    known["kind"] = draft.organization_kind
                known["city"] = known["city"] or clean_line(draft.organization_city or "")
                known["country"] = known["country"] or (draft.organization_country or "")
    return facts
