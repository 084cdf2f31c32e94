"""The documents of a file, read back."""

import io
from datetime import UTC, datetime
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, programme
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
