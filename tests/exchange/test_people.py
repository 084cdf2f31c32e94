import pytest

from cqo_desktop.domain.drafts import PersonDraft
from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.exchange import csv_files, people


def read(text: str, **options: dict[str, str]) -> people.PeopleRead:
    return people.read(csv_files.read(text.encode()), **options)


def test_a_person_is_read_with_all_that_is_known() -> None:
    found = read(
        "Name;Given name;Family name;Job title;Organization;Organization kind;Organization city;Organization country;"
        "E-mail;Time zone;Country;Language;Bio;Pronouns;Pronunciation;Kind\n"
        "Ada Lovelace, MD;Ada;Lovelace;CQO;St Mary;FQHC;London;UK;Ada@EXAMPLE.org;London;Royaume-Uni;English;"
        '"One.\nTwo.";she/her;AY-da;Guest\n',
    )
    assert found.people == (
        PersonDraft(
            line=2,
            name="Ada Lovelace",
            given_name="Ada",
            family_name="Lovelace",
            credentials="MD",
            role="CQO",
            organization="St Mary",
            organization_kind=OrganizationKind.FEDERALLY_QUALIFIED_HEALTH_CENTER,
            organization_city="London",
            organization_country="GB",
            email="Ada@example.org",
            zone="Europe/London",
            country="GB",
            language="en",
            bio="One.\nTwo.",
            pronouns="she/her",
            pronunciation="AY-da",
            kind=PersonKind.GUEST,
        ),
    )
    assert (found.problems, found.encoding) == ((), "utf-8")


def test_a_name_is_put_together_from_its_parts() -> None:
    found = read("First Name,Middle Name,Last Name\nAda,King,Lovelace\n,,Plato\n")
    assert [(person.name, person.given_name, person.family_name) for person in found.people] == [
        ("Ada King Lovelace", "Ada", "Lovelace"),
        ("Plato", None, "Plato"),
    ]


def test_a_full_name_alone_is_parted() -> None:
    (person,) = read('Name,E-mail\n"van der Berg, Jan, RN",j@example.org\n').people
    assert (person.name, person.given_name, person.family_name, person.credentials) == (
        "Jan van der Berg", "Jan", "van der Berg", "RN",
    )  # fmt: skip


def test_degrees_behind_a_family_name_are_credentials() -> None:
    (person,) = read('First name,Last name\nAda,"Lovelace, MD, PhD"\n').people
    assert (person.name, person.family_name, person.credentials) == ("Ada Lovelace", "Lovelace", "MD, PhD")


def test_one_address_twice_names_both_lines_and_keeps_the_first() -> None:
    found = read("Name,E-mail\nAda,a@example.org\nBob,b@example.org\nAda L.,A@Example.org\n")
    assert [person.line for person in found.people] == [2, 3]
    (problem,) = found.problems
    assert (problem.line, problem.field, problem.fatal) == (4, "email", True)
    assert problem.message == "Lines 2 and 4 have the same e-mail address A@example.org; keep one."


@pytest.mark.parametrize(
    ("heading", "text", "message"),
    [
        ("Time zone", "Tornto", "Line 2: There is no time zone called “Tornto”."),
        ("Time zone", "-05:00", "Line 2: “-05:00” says nothing of summer time"),
        ("Country", "Narnia", "Line 2: “Narnia” is not understood and was left out; write the country's name"),
        ("Language", "Klingonese", "Line 2: “Klingonese” is not understood and was left out; write a language"),
        ("E-mail", "ada at example", "Line 2: “ada at example” is no e-mail address and was left out."),
        ("Kind", "alien", "Line 2: “alien” is not understood and was left out; write member or guest."),
    ],
)
def test_what_is_not_understood_is_told_and_left_out(heading: str, text: str, message: str) -> None:
    found = read(f"Name,{heading}\nAda,{text}\n")
    assert found.people == (PersonDraft(line=2, name="Ada"),)
    (problem,) = found.problems
    assert (problem.line, problem.found, problem.fatal) == (2, text, False)
    assert problem.message.startswith(message)


@pytest.mark.parametrize("text", ["a@example.org; b@example.org", "a@example.org ::: b@example.org"])
def test_the_first_of_several_addresses_is_taken_and_told(text: str) -> None:
    found = read(f"Name,E-mail\nAda,{text}\n")
    assert found.people[0].email == "a@example.org"
    assert [problem.message for problem in found.problems] == [
        "Line 2: there are several e-mail addresses; a@example.org was taken."
    ]


def test_an_address_with_a_name_gives_the_address() -> None:
    assert read("Name,E-mail\nAda,Ada L <a@example.org>\n").people[0].email == "a@example.org"


def test_a_row_without_a_name_is_left_out_and_told() -> None:
    found = read("Name,E-mail\n,a@example.org\nBob,b@example.org\n")
    assert [person.name for person in found.people] == ["Bob"]
    assert [(problem.line, problem.fatal) for problem in found.problems] == [(2, True)]


def test_a_name_of_ten_thousand_letters_is_left_out_and_told() -> None:
    found = read(f"Name,Town\n{'x' * 10_000},Paris\n")
    assert found.people == ()
    assert [problem.message for problem in found.problems] == [
        "Line 2: the name has 10,000 letters; shorten it to 300."
    ]


def test_a_formula_is_a_text_like_any_other() -> None:
    (person,) = read("Name,Job title\n=HYPERLINK(1),+1 555\n").people
    assert (person.name, person.role) == ("=HYPERLINK(1)", "+1 555")


def test_a_mapping_overrides_the_headings() -> None:
    found = read("A,B\nAda,Paris\n", columns={"A": "name", "B": "organization_city"})
    assert found.people[0].organization_city == "Paris"
    assert found.columns == {"A": "name", "B": "organization_city"}


def test_the_columns_found_are_told() -> None:
    assert read("Nom,Courriel,Couleur\nAda,a@example.org,red\n").columns == {"Nom": "name", "Courriel": "email"}


def test_a_file_without_headings_is_refused() -> None:
    with pytest.raises(Unreadable, match=r"the first line must name the columns"):
        read("Ada,ada@example.org\nBob,bob@example.org\n")


def test_a_file_of_headings_alone_has_nobody() -> None:
    assert read("Name,E-mail\n").people == ()
