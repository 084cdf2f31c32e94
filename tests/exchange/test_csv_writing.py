import csv
import io
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st

from cqo_desktop.domain.drafts import Part, PersonDraft, SessionDraft
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind, Role, SessionStatus
from cqo_desktop.exchange import csv_files, csv_writing, people, sessions

DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# No space at either end: readers trim cells, as people's eyes do.
TEXTS = st.from_regex(r"['=+\-@A-Za-zé]{0,3}[A-Za-zé](?:[ -~¡-ÿ“”—、]{0,8}[a-z])?", fullmatch=True)


def cells(data: bytes) -> list[list[str]]:
    """Read with an independent reader, as a spreadsheet would."""
    return list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_people_come_back_as_they_were() -> None:
    ada = PersonDraft(
        line=2, name="Ada Lovelace", given_name="Ada", family_name="Lovelace", credentials="MD, PhD", role="-CQO",
        organization="=St Mary", organization_kind=OrganizationKind.PUBLIC_SYSTEM, organization_city="'London",
        organization_country="GB", email="ada@example.org", zone="Europe/London", country="GB", language="en",
        bio="One\nTwo; \"three\", four", pronouns="she/her", pronunciation="@AY-da", kind=PersonKind.GUEST,
    )  # fmt: skip
    plato = PersonDraft(line=4, name="Plato")
    found = people.read(csv_files.read(csv_writing.people([ada, plato])))
    assert (found.people, found.problems, found.encoding) == ((ada, plato), (), "utf-8")


def test_sessions_come_back_as_they_were() -> None:
    rounds = SessionDraft(
        line=2, title="+Rounds", wall=datetime(2026, 10, 22, 16), zone="America/Toronto", minutes=90, uid="u@1",
        subtitle="Sub", abstract="One\n\nTwo", notes="-", series="Monthly", status=SessionStatus.CALLED_OFF,
        track="Safety", language="fr-CA", link="https://example.org/?a=1&b=2", venue="Inn", room="Hall A",
        place="Main St",
        parts=(Part(name="Hal", role=Role.HOST), Part(name="Ada"), Part(name="Bob", email="bob@example.org")),
    )  # fmt: skip
    idea = SessionDraft(line=5, title="Some day", status=SessionStatus.IDEA)
    found = sessions.read(csv_files.read(csv_writing.sessions([rounds, idea])))
    assert (found.sessions, found.problems) == ((rounds, idea), ())


def test_the_file_opens_in_spreadsheets() -> None:
    data = csv_writing.people([PersonDraft(line=1, name="Zoë")])
    assert data.startswith(b"\xef\xbb\xbfName,")
    assert data.count(b"\r\n") == data.count(b"\n") == 2


@given(st.sampled_from(DANGEROUS), st.text(max_size=5))
def test_no_cell_begins_a_formula(first: str, rest: str) -> None:
    text = first + rest.encode("utf-8", "ignore").decode()
    data = csv_writing.sessions([SessionDraft(line=1, title=text, abstract="'" + text)])
    row = cells(data)[1]
    assert not [cell for cell in row if cell.startswith(DANGEROUS)]


@given(TEXTS, TEXTS)
def test_any_text_comes_back(name: str, role: str) -> None:
    person = PersonDraft(line=2, name="Ada", given_name="Ada", family_name=name, role=role)
    (found,) = people.read(csv_files.read(csv_writing.people([person]))).people
    assert found.role == role
