"""What anybody may write into a file, printed on every document: a page, or a sentence that says why not."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.vocabulary import Paper, Role, SeriesKind, SessionStatus
from cqo_desktop.domain.written import Document
from cqo_desktop.services import agenda, exporting, people, programme, series, sessions, venues
from cqo_desktop.store.file import File
from tests.printing.conftest import read_pdf
from tests.rich_file import founded

NOW = datetime(2026, 4, 1, tzinfo=UTC)
HOSTILE = (
    "\u0301Za\u0301\u0302\u0303\u0323\u0330\u0331lgo" * 3,
    "a \u2067שלום\u2069 b \u2069\u2068",
    "abc\u202ecba\u202c d",
    "sus\u00ad\u00adtain\u00ad",
    "x" * 900,
    "Wilhelmina-Alexandra" * 12,
    '<img src="/etc/passwd"/> & <b> [[[1]]] #[x] *y* \\(',
    "=1+1 %s {0} {title} ${HOME} /Names ../../x",
    "javascript:alert(1) file:///etc/passwd",
    "بتث (לא) 50% a@b.com",
    "a\ue000\U0010ffff",
    "བོད་ཡིག",
    "👩🏽‍⚕️ 🇸🇪 🏥",
    "ความปลอดภัยของผู้ป่วยในโรงพยาบาลขนาดใหญ่ที่สุดของประเทศ",
)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[File]:
    made = founded(tmp_path_factory.mktemp("hostile") / "hostile.cqo")
    made.do(venues.add, name=HOSTILE[7], city=HOSTILE[3], zone="Asia/Kathmandu")
    made.do(series.add, name=HOSTILE[6], kind=SeriesKind.FORUM_TRACK)
    made.do(series.add, name=HOSTILE[9], kind=SeriesKind.MINI_SERIES, description="\n".join(HOSTILE[:4]))
    for number, text in enumerate(HOSTILE):
        _hostile(made, number, text)
    yield made
    made.close()


def _hostile(file: File, number: int, text: str) -> None:
    person = file.do(people.add, name=text, credentials=text[:60], role=text, bio=text * 3, language="x-bad").value
    file.do(people.set_photo, person_id=person, data=b"\xff\xd8\xff broken")
    room = file.do(venues.add_room, venue_id=1, name=f"{number} {text}").value
    session = file.do(
        sessions.add,
        title=text,
        wall=datetime(2026, 5, 14, 9) + timedelta(hours=number),
        zone="Asia/Kathmandu",
        subtitle=text,
        abstract=f"{text}\n" * 4,
        notes=text,
        track=text[:80],
        room_id=room,
        series_id=1 if number % 3 else 2,
        status=SessionStatus.CONFIRMED,
    ).value
    file.do(agenda.add, session_id=session, title=text, minutes=60)
    for role in (Role.SPEAKER, Role.HOST, Role.TECH):
        file.do(sessions.assign, session_id=session, person_id=person, role=role)


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("document", [each for each in Document if each is not Document.AGENDAS])
def test_any_text_is_printed_or_said_to_be_too_much(file: File, document: Document, paper: Paper) -> None:
    try:
        printed = file.ask(exporting.document_pdf, document=document, now=NOW, paper=paper)
    except PlannerError:
        return
    read = read_pdf(printed.data)
    assert read.loose == []
    assert [link for link in read.links if not link.startswith(("https:", "http:", "mailto:"))] == []


def test_any_agenda_is_printed_or_said_to_be_too_much(file: File) -> None:
    said = []
    for row in file.ask(programme.listed):
        try:
            printed = file.ask(exporting.agenda_pdf, session_id=row.id, now=NOW, paper=Paper.A4)
        except PlannerError as unfit:
            said.append(str(unfit))
        else:
            assert read_pdf(printed.data).loose == []
    assert [each for each in said if "does not fit one page" not in each and "agenda items" not in each] == []
