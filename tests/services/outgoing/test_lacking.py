"""What cannot be printed as it is written, told beforehand."""

from datetime import UTC, datetime
from pathlib import Path

from cqo_desktop.domain.vocabulary import SeriesKind
from cqo_desktop.domain.written import Document, Lacking, Written
from cqo_desktop.services import exporting, people, series, sessions
from cqo_desktop.store.file import File
from tests.services.outgoing.conftest import finished

NOW = datetime(2026, 10, 3, 15, tzinfo=UTC)
PERSIAN = "\U000103a0"
"""An old Persian letter that no bundled font has."""


def written(file: File, out: Path, *wanted: Document, dry: bool = False) -> Written:
    with file.reading() as db:
        return finished(exporting.documents(db, out=out, wanted=wanted, now=NOW, dry=dry))


def test_letters_lead_to_the_people_and_sessions_that_have_them(rich: File) -> None:
    rich.do(people.edit, person_id=1, name=f"Zoë {PERSIAN}")
    rich.do(sessions.edit, session_id=2, abstract=f"About {PERSIAN}")
    printed = rich.ask(exporting.document_pdf, document=Document.PEOPLE, now=NOW)
    assert printed.missing == (PERSIAN,)
    assert rich.ask(exporting.lacking, letters=printed.missing) == (
        Lacking(kind="person", id=1, name=f"Zoë {PERSIAN}", letters=(PERSIAN,)),
        Lacking(kind="session", id=2, name="Second", letters=(PERSIAN,)),
    )


def test_nothing_missing_is_nobodys(rich: File) -> None:
    assert rich.ask(exporting.lacking, letters=()) == ()


def test_dry_run_tells_and_writes_nothing(rich: File, tmp_path: Path) -> None:
    rich.do(people.edit, person_id=1, name=f"Zoë {PERSIAN}")
    told = written(rich, tmp_path / "out", Document.PEOPLE, Document.AGENDAS, dry=True)
    assert told.problems[0] == f"No font has these letters of people.pdf: {PERSIAN} (in “Zoë {PERSIAN}”)"
    assert told.files[0] == tmp_path / "out" / "people.pdf"
    assert not (tmp_path / "out").exists()


def test_photo_that_cannot_be_read_is_told(rich: File, tmp_path: Path) -> None:
    series_id = rich.do(series.add, name="Forum", kind=SeriesKind.FORUM_TRACK).value
    rich.do(sessions.edit, session_id=1, series_id=series_id)
    told = written(rich, tmp_path, Document.BOOKLET)
    assert told.problems == (
        "The photos of “Zoë Ångström” cannot be read and are not in booklet.pdf; choose other pictures.",
    )


def test_file_without_mini_series_is_no_fault(rich: File, tmp_path: Path) -> None:
    rich.do(series.edit, series_id=2, kind=SeriesKind.MONTHLY)
    told = written(rich, tmp_path, Document.FLYERS, Document.PEOPLE)
    assert [path.name for path in told.files] == ["people.pdf"]
    assert told.notes == ("flyers: There is no series to print a flyer of; choose one with sessions.",)
    assert told.problems == ()
