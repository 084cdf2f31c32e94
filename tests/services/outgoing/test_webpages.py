"""Documents for the browser: made of what is printed, and written beside it."""

import re
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from cqo_desktop.domain.errors import NotFound, Refused
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, printouts, programme, venues
from cqo_desktop.services.outgoing.webpages import TWINS
from cqo_desktop.store.file import File
from tests.services.outgoing.conftest import finished

NOW = datetime(2026, 10, 3, 15, tzinfo=UTC)
EVER = Selection(start=date(2020, 1, 1))
LATER = datetime(2027, 10, 3, tzinfo=UTC)


def test_every_document_but_the_test_sheet_has_a_twin() -> None:
    assert set(Document) - set(TWINS) == {Document.AGENDAS, Document.BADGE_TEST}


def test_pages_are_written_beside_those_on_paper(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(
            exporting.documents(db, out=tmp_path, wanted=(Document.AGENDAS, Document.PEOPLE), now=NOW, html=True)
        )
    names = [path.relative_to(tmp_path).as_posix() for path in written.files]
    assert names == [
        *(name for name in names if name.endswith(".pdf")),
        *(f"{Path(name).with_suffix('')}.html" for name in names if name.endswith(".pdf")),
    ]
    assert all(path.read_bytes().startswith(b"<!DOCTYPE html>") for path in written.files if path.suffix == ".html")


def test_same_file_gives_the_same_bytes(rich: File, tmp_path: Path) -> None:
    made = []
    for out in (tmp_path / "a", tmp_path / "b"):
        with rich.reading() as db:
            run = exporting.documents(db, out=out, wanted=tuple(Document), selection=EVER, now=LATER, html=True)
            made.append({path.relative_to(out): path.read_bytes() for path in finished(run).files})
    assert made[0] == made[1]


def test_dry_run_writes_no_page(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(
            exporting.documents(
                db, out=tmp_path / "out", wanted=(Document.AGENDAS, Document.PEOPLE), now=NOW, html=True, dry=True
            )
        )
    assert [path.name for path in written.files if path.suffix == ".html"][-1] == "people.html"
    assert not (tmp_path / "out").exists()


def test_test_sheet_alone_is_told_to_have_no_page(rich: File, tmp_path: Path) -> None:
    with rich.reading() as db:
        written = finished(
            exporting.documents(db, out=tmp_path, wanted=(Document.BADGE_TEST,), selection=EVER, now=LATER, html=True)
        )
    assert [path.name for path in written.files] == ["badge-test.pdf"]
    assert written.notes == ("The test sheet is for a printer, so there is no page of it for the browser.",)


@pytest.mark.parametrize("document", [each for each in Document if each is not Document.BADGE_TEST])
def test_what_can_be_printed_can_be_shown(document: Document, rich: File) -> None:
    order = Order(document=document, language=Language.FRENCH, selection=EVER)
    assert _is_there(rich, printouts.webpage, order) == _is_there(rich, printouts.printed, order)


def _is_there(file: File, question: Callable[..., object], order: Order) -> bool:
    try:
        file.ask(question, order=order, now=LATER)
    except NotFound:
        return False
    return True


def test_page_speaks_the_language_asked_for(rich: File) -> None:
    order = Order(document=Document.PEOPLE, language=Language.FRENCH)
    assert b'<html lang="fr">' in rich.ask(printouts.webpage, order=order, now=NOW)


def test_order_of_one_session_room_or_person_shows_no_other(rich: File) -> None:
    row = rich.ask(programme.listed)[0]
    agenda = Order(document=Document.AGENDAS, selection=Selection(session_ids=(row.id,)))
    assert row.title.split()[0].encode() in rich.ask(printouts.webpage, order=agenda, now=NOW)
    room = rich.ask(venues.rooms)[0]
    order = Order(document=Document.DOOR_SHEETS, room_id=room.id, selection=EVER)
    heads = re.findall(r"<h2[^>]*>(.*?) · ", rich.ask(printouts.webpage, order=order, now=NOW).decode())
    assert set(heads) == {room.name}


def test_test_sheet_is_no_order_for_the_browser(rich: File) -> None:
    with pytest.raises(Refused, match="for a printer"):
        rich.ask(printouts.webpage, order=Order(document=Document.BADGE_TEST), now=NOW)
