"""The documents of a file, read back."""

import io
import re
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper, SessionStatus
from cqo_desktop.domain.written import Document
from cqo_desktop.printing.phrasebook import FRENCH, SPANISH
from cqo_desktop.printing.phrases import BRITISH, Phrases
from cqo_desktop.printing.programme_words import ENGLISH as ENGLISH_PROGRAMME
from cqo_desktop.printing.programme_words import FRENCH as FRENCH_PROGRAMME
from cqo_desktop.printing.programme_words import SPANISH as SPANISH_PROGRAMME
from cqo_desktop.printing.programme_words import ProgrammeWords
from cqo_desktop.services import exporting, network, people, programme, series, sessions, venues
from cqo_desktop.store.file import File
from tests.services.outgoing.conftest import finished

NOW = datetime(2026, 10, 3, 15, tzinfo=UTC)
LATER = datetime(2027, 10, 3, tzinfo=UTC)


def text(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


@pytest.mark.parametrize("paper", Paper)
def test_every_document_is_a_file_of_its_name(rich: File, tmp_path: Path, paper: Paper) -> None:
    with rich.reading() as db:
        written = finished(exporting.documents(db, out=tmp_path, wanted=tuple(Document), now=LATER, paper=paper))
    told = {sentence.partition(":")[0] for sentence in (*written.notes, *written.problems)}
    made = {path.stem for path in written.files if path.parent == tmp_path}
    assert made | told | {"agendas"} == {document.value for document in Document}
    for path in written.files:
        with pikepdf.open(path) as pdf:
            assert {round(float(edge)) for edge in pdf.pages[0].MediaBox[2:]} in ({612, 792}, {595, 842})


def test_only_document_wanted_says_why_it_cannot_be_printed(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db, pytest.raises(NotFound):
        finished(
            exporting.documents(
                db, out=tmp_path / "out", wanted=[Document.DAY_GRID], selection=Selection(session_ids=(999,)), now=NOW
            )
        )
    assert list((tmp_path / "out").glob("*.pdf")) == []


def test_year_planner_leaves_out_what_was_called_off(rich: File) -> None:
    printed = rich.ask(exporting.document_pdf, document=Document.YEAR_PLANNER, now=NOW)
    said = text(printed.data)
    titles = {row.title: row.title in said for row in rich.ask(programme.listed)}
    assert titles == {title: title != "Off" for title in titles}


def test_hours_are_those_of_the_zones_asked_for(rich: File) -> None:
    printed = rich.ask(
        exporting.document_pdf,
        document=Document.PROGRAMME,
        now=NOW,
        paper=Paper.A4,
        zones=("Asia/Kathmandu", "Europe/Paris"),
        columns=("title",),
        language=Language.SPANISH,
    )
    assert "Fecha Kathmandu Paris Sesión" in text(printed.data)


def test_unknown_zones_and_columns_are_named(rich: File) -> None:
    with pytest.raises(Refused, match="Nowhere"):
        rich.ask(exporting.document_pdf, document=Document.YEAR_PLANNER, now=NOW, zones=("Nowhere/Land",))
    with pytest.raises(Refused, match="There is no column “salary”; choose from name, role, "):
        rich.ask(exporting.document_pdf, document=Document.PEOPLE, now=NOW, columns=("salary",))


def test_agendas_are_printed_in_the_language_and_the_zones_asked_for(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(
            exporting.documents(
                db,
                out=tmp_path,
                wanted=[Document.AGENDAS],
                selection=Selection(session_ids=(1,)),
                now=NOW,
                language=Language.FRENCH,
                zones=("Europe/Paris", "America/Toronto"),
            )
        )
    said = text(written.files[0].read_bytes())
    assert "Jeudi 15 octobre 2026 · 60 minutes" in said
    assert said.index("22:00") < said.index("16:00")


def test_agenda_is_in_the_language_of_its_session_where_none_is_asked_for(rich: File) -> None:
    rich.do(sessions.edit, session_id=1, language="es")
    assert "Página 1 de 1" in text(rich.ask(exporting.agenda_pdf, session_id=1, now=NOW).data)


@pytest.mark.parametrize(
    ("language", "phrases", "programme_words"),
    [(Language.FRENCH, FRENCH, FRENCH_PROGRAMME), (Language.SPANISH, SPANISH, SPANISH_PROGRAMME)],
)
def test_no_english_word_is_left(
    rich: File, tmp_path: Path, language: Language, phrases: Phrases, programme_words: ProgrammeWords
) -> None:
    own = words_of(phrases) | words_of(programme_words)
    english = (words_of(BRITISH) | words_of(ENGLISH_PROGRAMME)) - own - words_of_the_file(rich)
    with rich.reading() as db:
        written = finished(
            exporting.documents(db, out=tmp_path, wanted=tuple(Document), now=LATER, paper=Paper.A4, language=language)
        )
    said = {path.stem: words_in(text(path.read_bytes())) for path in written.files}
    assert {name: words & english for name, words in said.items() if words & english} == {}


def words_in(said: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]{3,}", said.casefold()))


def words_of(words: Phrases | ProgrammeWords) -> set[str]:
    """List every word that pages print of their own accord."""
    values = " ".join(str(getattr(words, each.name)) for each in fields(words))
    return words_in(re.sub("{[a-z]+}", "", values))


def words_of_the_file(file: File) -> set[str]:
    """List every word that somebody wrote, or that a zone is called."""
    rows = (*file.ask(programme.listed), *file.ask(people.listed), *file.ask(venues.rooms), *file.ask(series.listed))
    details = [file.ask(programme.one, session_id=row.id) for row in file.ask(programme.listed)]
    return words_in(str((rows, details, file.ask(network.one))))


def test_zones_whose_clocks_agree_take_one_column(rich: File) -> None:
    for zone in ("Asia/Bangkok", "Asia/Ho_Chi_Minh"):
        rich.do(people.add, name=zone, zone=zone)
    said = text(rich.ask(exporting.document_pdf, document=Document.YEAR_PLANNER, now=NOW).data)
    assert ("Bangkok" in said, "Ho Chi Minh" in said) == (True, False)


def test_columns_without_a_word_are_left_out_unless_asked_for(rich: File) -> None:
    only = Selection(session_ids=(1,))
    rich.do(sessions.set_status, session_id=1, status=SessionStatus.CONFIRMED)
    usual = rich.ask(exporting.document_pdf, document=Document.PROGRAMME, selection=only, now=NOW)
    asked = rich.ask(
        exporting.document_pdf, document=Document.PROGRAMME, selection=only, now=NOW, columns=("title", "status")
    )
    assert ("Status" in text(usual.data), "Status" in text(asked.data)) == (False, True)
