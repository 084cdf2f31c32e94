import pytest

from cqo_desktop.domain.errors import Unreadable
from cqo_desktop.exchange import columns
from cqo_desktop.exchange.columns import guess_people, guess_sessions, is_people, is_sessions, positions
from cqo_desktop.exchange.headings import PERSON_HEADINGS, SESSION_HEADINGS, PersonField, SessionField
from cqo_desktop.exchange.tables import Table

GOOGLE_OLD = (
    "Name,Given Name,Additional Name,Family Name,Yomi Name,Notes,E-mail 1 - Type,E-mail 1 - Value,"
    "E-mail 2 - Value,Phone 1 - Value,Address 1 - Country,Organization 1 - Name,Organization 1 - Title"
)
GOOGLE_NEW = (
    "First Name,Middle Name,Last Name,Phonetic First Name,Name Suffix,Nickname,Organization Name,"
    "Organization Title,Notes,E-mail 1 - Label,E-mail 1 - Value,Address 1 - Country,Address 1 - City"
)
OUTLOOK = (
    "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Business City,"
    "Business Country/Region,E-mail Address,E-mail 2 Address,Home Country/Region,Notes"
)


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            GOOGLE_OLD,
            {
                "Name": "name", "Given Name": "given_name", "Additional Name": "middle_name",
                "Family Name": "family_name", "Notes": "bio", "E-mail 1 - Value": "email",
                "Address 1 - Country": "country", "Organization 1 - Name": "organization",
                "Organization 1 - Title": "role",
            },
        ),
        (
            GOOGLE_NEW,
            {
                "First Name": "given_name", "Middle Name": "middle_name", "Last Name": "family_name",
                "Name Suffix": "credentials", "Organization Name": "organization",
                "Organization Title": "role", "Notes": "bio", "E-mail 1 - Value": "email",
                "Address 1 - Country": "country", "Address 1 - City": "organization_city",
            },
        ),
        (
            OUTLOOK,
            {
                "First Name": "given_name", "Middle Name": "middle_name", "Last Name": "family_name",
                "Suffix": "credentials", "Company": "organization", "Job Title": "role",
                "Business City": "organization_city", "Business Country/Region": "country",
                "E-mail Address": "email", "Notes": "bio",
            },
        ),
        ("Prénom,Nom,Courriel", {"Prénom": "given_name", "Nom": "family_name", "Courriel": "email"}),
        ("Nom,Courriel", {"Nom": "name", "Courriel": "email"}),
        ("Nombre,Apellidos,País", {"Nombre": "given_name", "Apellidos": "family_name", "País": "country"}),
        ("Vorname,Name,Firma", {"Vorname": "given_name", "Name": "family_name", "Firma": "organization"}),
        ("NAME,e_mail,Time-Zone", {"NAME": "name", "e_mail": "email", "Time-Zone": "zone"}),
        ("Name,Title,Hospital", {"Name": "name", "Title": "role", "Hospital": "organization"}),
    ],
)  # fmt: skip
def test_headings_of_people_are_understood(headings: str, expected: dict[str, str]) -> None:
    assert guess_people(headings.split(",")) == expected


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (
            "Title,Date,Start time,End time,Time zone,Room,Venue,Speaker(s),Link,Status,Series,Track,Abstract,Language",
            "title date start end zone room venue speakers link status series track abstract language",
        ),
        ("Titre,Date,Heure,Durée (min),Fuseau horaire,Salle,Conférenciers,Lien",
         "title date start minutes zone room speakers link"),
        ("Título,Fecha,Hora,Duración,Zona horaria,Sala,Ponentes,Enlace",
         "title date start minutes zone room speakers link"),
        ("Session,Day,Time,Minutes,Host,Panelists", "title date start minutes hosts panellists"),
    ],
)  # fmt: skip
def test_headings_of_sessions_are_understood(headings: str, expected: str) -> None:
    assert list(guess_sessions(headings.split(",")).items()) == list(
        zip(headings.split(","), expected.split(), strict=True)
    )


def test_every_known_heading_is_folded_and_of_one_field() -> None:
    for known in (PERSON_HEADINGS, SESSION_HEADINGS):
        words = [word for names in known.values() for word in names]
        assert words == [columns.fold(word) for word in words]
        assert len(words) == len(set(words))
    assert set(PERSON_HEADINGS) == set(PersonField)
    assert set(SESSION_HEADINGS) == set(SessionField)


@pytest.mark.parametrize(
    ("headings", "kind"),
    [
        ("Name,E-mail", "people"),
        ("Name,Title,E-mail", "people"),
        ("Title,Date,Start", "sessions"),
        ("Titre,Début,Conférencier", "sessions"),
        ("Speaker,Title,Date,E-mail", "sessions"),
        ("Fruit,Price", "neither"),
    ],
)
def test_a_table_is_told_by_its_headings(headings: str, kind: str) -> None:
    table = Table(headings=tuple(headings.split(",")), rows=())
    assert (is_people(table), is_sessions(table)) == (kind == "people", kind == "sessions")


def test_a_given_mapping_is_followed() -> None:
    table = Table(headings=("A", "B"), rows=())
    assert positions(table, {"B": "name"}, PersonField) == {"name": 1}


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ({"C": "name"}, r"^There is no column “C”; the columns are A, B\.$"),
        ({"A": "shoe_size"}, r"^A column cannot be taken for “shoe_size”; choose one of bio, "),
        ({"A": "name", "B": "name"}, r"^Two columns are taken for “name”"),
        ({}, r"^No column is known among “A”, “B”; the first line must name the columns"),
    ],
)
def test_a_mapping_that_does_not_fit_is_refused(mapping: dict[str, str], message: str) -> None:
    with pytest.raises(Unreadable, match=message):
        positions(Table(headings=("A", "B"), rows=()), mapping, PersonField)
