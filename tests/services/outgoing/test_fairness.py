"""The page that shows members whether a year was fair."""

import io
from datetime import UTC, datetime

import pdfplumber
import pytest

from cqo_desktop.domain.comfort import USUAL
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language
from cqo_desktop.domain.written import Document
from cqo_desktop.services import comfort_hours, exporting, people, sessions
from cqo_desktop.store.file import File
from tests.rich_file import IDS

NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _somebody_asleep(rich: File) -> None:
    rich.do(comfort_hours.choose, hours=USUAL)
    rich.do(people.add, name="Pat", zone="Australia/Perth", country="AU")


def text(file: File, **asked: object) -> str:
    printed = file.ask(exporting.document_pdf, document=Document.HARD_HOURS, now=NOW, **asked)
    with pdfplumber.open(io.BytesIO(printed.data)) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def test_year_is_summed_and_told_session_by_session(rich: File) -> None:
    said = text(rich)
    assert "Who took the hard hours, 2026" in said
    assert "Date Session Perth Stockholm" in said
    assert "asleep 2 of 2 0 of 2" in said
    assert said.index("In the year") < said.index("Held") < said.index("To come")
    assert "First “quoted” asleep early or late" in said


def test_year_of_the_sessions_chosen_is_told(rich: File) -> None:
    rich.do(sessions.add, title="Long ago", wall=datetime(2024, 10, 17, 16))
    chosen = Selection(start=datetime(2024, 1, 1).date(), end=datetime(2024, 12, 31).date())
    said = text(rich, selection=chosen)
    assert "hard hours, 2024" in said
    assert "Long ago asleep early or late" in said


def test_many_cities_stand_one_below_the_other(rich: File) -> None:
    zones = ("Africa/Lagos", "America/Lima", "Asia/Tokyo", "Asia/Dubai", "Europe/Rome", "Asia/Kathmandu", "UTC")
    for zone in zones:
        rich.do(people.add, name=zone, zone=zone)
    said = text(rich)
    assert "City Members asleep early or late fine" in said
    assert "Perth 1 2 of 2 0 of 2 0 of 2" in said


def test_page_is_said_in_french(rich: File) -> None:
    said = text(rich, language=Language.FRENCH)
    assert "Qui a pris les heures difficiles, 2026" in said
    assert "en pleine nuit 2 sur 2" in said


def test_nothing_planned_says_so(rich: File) -> None:
    for each in (IDS.first, IDS.second, IDS.off, IDS.alone):
        rich.do(sessions.delete, session_id=each)
    assert "No sessions are planned." in text(rich)
