"""Lists of people: rows of a table into people, deciding nothing."""

from collections.abc import Mapping

from cqo_desktop.domain.drafts import UNEDITED, Edits, PeopleRead, PersonDraft
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.exchange import names
from cqo_desktop.exchange.columns import fold, guess_people, positions
from cqo_desktop.exchange.headings import PersonField
from cqo_desktop.exchange.records import Record, without_duplicates
from cqo_desktop.exchange.tables import Table, texts

_KINDS = {
    "amc": OrganizationKind.ACADEMIC_MEDICAL_CENTER,
    "academicmedicalcentre": OrganizationKind.ACADEMIC_MEDICAL_CENTER,
    "fqhc": OrganizationKind.FEDERALLY_QUALIFIED_HEALTH_CENTER,
    "safetynethospital": OrganizationKind.SAFETY_NET,
    **{fold(kind.value): kind for kind in OrganizationKind},
}
_MEMBERSHIP = {
    **dict.fromkeys(("member", "membre", "miembro", "mitglied"), PersonKind.MEMBER),
    **dict.fromkeys(("guest", "invite", "invitee", "invitado", "invitada", "gast"), PersonKind.GUEST),
}


def read(table: Table, *, columns: Mapping[str, str] | None = None, edits: Edits = UNEDITED) -> PeopleRead:
    """Read people by the table's headings, or by a given mapping of headings to `PersonField` values.

    `edits` are texts by line and field that stand for what the file has there.

    Raises:
        Unreadable: no column is known, or the mapping does not fit the table.
    """
    chosen = dict(guess_people(table.headings) if columns is None else columns)
    places = positions(table, chosen, PersonField)
    problems = list(table.problems)
    people = []
    for row in table.rows:
        record = Record(row.line, texts(row, places, edits), problems)
        found = person(record, has_parts=PersonField.FAMILY_NAME.value in places)
        if found is not None:
            people.append(found)
    return PeopleRead(
        people=without_duplicates(people, problems),
        problems=tuple(problems),
        columns=chosen,
        encoding=table.encoding,
    )


def person(record: Record, *, has_parts: bool) -> PersonDraft | None:
    """Read one person; `has_parts` tells that the file has its own place for given and family names."""
    given, family = record.text(PersonField.GIVEN_NAME), record.text(PersonField.FAMILY_NAME)
    middle, credentials = record.text(PersonField.MIDDLE_NAME), record.text(PersonField.CREDENTIALS)
    if full := record.text(PersonField.NAME):
        full, after_comma = names.without_credentials(full)
        credentials = credentials or after_comma
        if not has_parts and not given:
            given, family = names.split(full)
    else:
        if family:
            # A degree often stands behind the family name, where its own column is missing.
            family, after_comma = names.without_credentials(family)
            credentials = credentials or after_comma
        full = " ".join(part for part in (given, middle, family) if part)
    if not full:
        record.note(PersonField.NAME, "there is no name, so the person was left out.", fatal=True)
        return None
    name = record.short(PersonField.NAME, full)
    if name is None:
        return None
    return PersonDraft(
        line=record.line,
        name=name,
        given_name=given,
        family_name=family,
        credentials=credentials,
        role=record.text(PersonField.ROLE),
        organization=record.text(PersonField.ORGANIZATION),
        organization_kind=record.value(
            PersonField.ORGANIZATION_KIND,
            lambda text: _KINDS.get(fold(text)),
            "write one of the kinds offered",
        ),
        organization_city=record.text(PersonField.ORGANIZATION_CITY),
        organization_country=record.country(PersonField.ORGANIZATION_COUNTRY),
        email=record.email(PersonField.EMAIL),
        zone=record.zone(PersonField.ZONE),
        country=record.country(PersonField.COUNTRY),
        language=record.language(PersonField.LANGUAGE),
        bio=record.text(PersonField.BIO),
        pronouns=record.text(PersonField.PRONOUNS),
        pronunciation=record.text(PersonField.PRONUNCIATION),
        kind=record.value(PersonField.KIND, lambda text: _MEMBERSHIP.get(fold(text)), "write member or guest"),
    )
