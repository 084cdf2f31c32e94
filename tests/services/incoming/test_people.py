"""People of a file beside ours."""

from cqo_desktop.domain.incoming import Fate, FieldChange
from cqo_desktop.services import importing, organizations, people
from cqo_desktop.store.file import File
from tests.services.incoming.conftest import Plan

HEAD = "Name,E-mail,Organization,Job title\n"


def bring(file: File, plan: Plan, text: str) -> None:
    file.do(importing.apply, plan=plan(text, "people.csv"))


def test_person_with_a_known_address_is_recognised_whatever_its_case(empty: File, plan: Plan) -> None:
    empty.do(people.add, name="Ada Byron", email="Ada@example.org")
    (row,) = plan(HEAD + "Ada Lovelace,ada@EXAMPLE.org,,\n", "people.csv").rows
    assert (row.kind, row.target) == (Fate.CHANGED, 1)
    assert row.changes == (
        FieldChange(field="name", old="Ada Byron", new="Ada Lovelace"),
        FieldChange(field="given name", old="", new="Ada"),
        FieldChange(field="family name", old="", new="Lovelace"),
    )


def test_person_without_address_is_recognised_by_name_and_organization(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "Zoë Ång,,St Mary,\n")
    (row,) = plan(HEAD + "ZOE ANG,zoe@example.org,st. mary,CQO\n", "people.csv").rows
    assert row.kind is Fate.NEW
    (row,) = plan(HEAD + "Zoë Ång,zoe@example.org,ST MARY,CQO\n", "people.csv").rows
    assert [change.field for change in row.changes] == ["role", "e-mail address"]


def test_same_name_with_another_address_is_another_person(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "John Smith,a@example.org,St Mary,\n")
    (row,) = plan(HEAD + "John Smith,b@example.org,St Mary,\n", "people.csv").rows
    assert row.kind is Fate.NEW


def test_what_a_file_does_not_say_stays(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "Ada,ada@example.org,St Mary,CQO\n")
    (row,) = plan("Name,E-mail,Job title\nAda,ada@example.org,\n", "people.csv").rows
    assert row.kind is Fate.SAME


def test_person_twice_in_a_file_is_a_problem_that_names_both_lines(plan: Plan) -> None:
    rows = plan(HEAD + "Ada,,St Mary,\nBo,,,\nADA,,st mary,\n", "people.csv").rows
    assert [(row.kind, row.note) for row in rows] == [
        (Fate.NEW, ""),
        (Fate.NEW, ""),
        (Fate.PROBLEM, "Lines 2 and 4 are the same person; keep one."),
    ]


def test_organizations_are_found_or_made_once_with_what_the_file_says(empty: File, plan: Plan) -> None:
    empty.do(organizations.add, name="St Mary")
    head = "Name,Organization,Organization city,Organization country\n"
    text = head + "Ada,ST MARY,Paris,FR\nBo,Clinic,,CA\nCy,clinic,Ottawa,\n"
    bring(empty, plan, text)
    found = [(row.name, row.city, row.country, row.people) for row in empty.ask(organizations.listed)]
    assert found == [("Clinic", "Ottawa", "CA", 2), ("St Mary", "", "", 1)]


def test_moving_to_another_organization_is_shown(empty: File, plan: Plan) -> None:
    bring(empty, plan, HEAD + "Ada,ada@example.org,St Mary,\n")
    (row,) = plan(HEAD + "Ada,ada@example.org,Clinic,\n", "people.csv").rows
    assert row.changes == (FieldChange(field="organization", old="St Mary", new="Clinic"),)


def test_picture_of_a_card_is_kept_and_compared(empty: File, plan: Plan) -> None:
    card = "BEGIN:VCARD\nVERSION:4.0\nFN:Ada\nPHOTO:data:image/png;base64,iVBORw0KGgoA{}\nEND:VCARD\n"
    empty.do(importing.apply, plan=plan(card.format("AAAA"), "a.vcf"))
    assert empty.ask(people.photo, person_id=1) == b"\x89PNG\r\n\x1a\n\0\0\0\0"
    assert [row.kind for row in plan(card.format("AAAA"), "a.vcf").rows] == [Fate.SAME]
    (row,) = plan(card.format("BBBB"), "a.vcf").rows
    assert row.changes == (FieldChange(field="picture", old="", new="a new one"),)
    empty.do(importing.apply, plan=plan(card.format("BBBB"), "a.vcf"))
    assert empty.ask(people.photo, person_id=1) == b"\x89PNG\r\n\x1a\n\0\x04\x10A"
