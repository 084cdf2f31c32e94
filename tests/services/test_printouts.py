"""What can be printed, and the documents as they are ordered."""

import io
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pdfplumber
import pytest

from cqo_desktop.domain.errors import PlannerError, Refused
from cqo_desktop.domain.orders import BatchProgress, Credits, Fate, Order, Outcome
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import Language, Paper, SessionStatus
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, people, printouts, programme, sessions, venues
from cqo_desktop.store.file import File

NOW = datetime(2026, 10, 3, 15, tzinfo=UTC)
LATER = datetime(2027, 10, 3, tzinfo=UTC)


def text(data: bytes) -> str:
    with pdfplumber.open(io.BytesIO(data)) as pdf:
        return "\n".join(page.extract_text() for page in pdf.pages)


def carried_out(
    file: File, orders: list[Order], out: Path, *, with_pages: bool = False
) -> tuple[list[BatchProgress], tuple[Outcome, ...]]:
    told = []
    with file.reading() as db:
        work = printouts.batch(db, orders=orders, out=out, now=LATER, with_pages=with_pages)
        while True:
            try:
                told.append(next(work))
            except StopIteration as end:
                return told, end.value


def test_sessions_ahead_come_first_then_those_over_with_the_newest_first(rich: File) -> None:
    seen = rich.ask(printouts.printable, now=NOW)
    ahead, over = seen.sessions[: seen.ahead], seen.sessions[seen.ahead :]
    assert [row.instant for row in ahead] == sorted(row.instant for row in ahead)
    assert [row.instant for row in over] == sorted((row.instant for row in over), reverse=True)
    assert all(row.end >= NOW for row in ahead)
    assert all(row.end < NOW for row in over)


def test_only_rooms_and_series_in_use_are_offered(rich: File) -> None:
    seen = rich.ask(printouts.printable, now=NOW)
    rows = rich.ask(programme.listed)
    assert {room.id for room in seen.rooms} == {row.room_id for row in rows} - {None}
    assert {run.id for run in seen.runs} == {row.series_id for row in rows} - {None}


@pytest.mark.parametrize("document", [Document.YEAR_PLANNER, Document.PROGRAMME, Document.BADGES, Document.BADGE_TEST])
def test_document_is_printed_as_the_others_are(rich: File, document: Document) -> None:
    selection = Selection(session_ids=(rich.ask(programme.listed)[0].id,))
    order = Order(document=document, selection=selection, paper=Paper.A4)
    made = rich.ask(printouts.printed, order=order, now=NOW)
    same = rich.ask(exporting.document_pdf, document=document, selection=selection, paper=Paper.A4, now=NOW)
    assert made == same


def test_agenda_is_that_of_the_session_ordered(rich: File) -> None:
    row = rich.ask(programme.listed)[-1]
    order = Order(document=Document.AGENDAS, selection=Selection(session_ids=(row.id,)), paper=Paper.A4)
    made = rich.ask(printouts.printed, order=order, now=NOW)
    assert " ".join(row.title.split()) in " ".join(text(made.data).split())
    assert rich.ask(printouts.file_name, order=order).startswith(f"{row.wall:%Y-%m-%d}")


def test_certificate_is_that_of_one_person_with_the_credits_counted(rich: File) -> None:
    first = rich.ask(programme.listed)[0]
    rich.do(sessions.set_status, session_id=first.id, status=SessionStatus.DONE)
    everybody = Order(document=Document.CERTIFICATES, credits=Credits(an_hour=Decimal(1), word="points of learning"))
    made = rich.ask(printouts.printed, order=everybody, now=LATER)
    assert "points of learning" in text(made.data)
    person = next(row for row in rich.ask(people.listed) if row.name in text(made.data))
    order = Order(document=Document.CERTIFICATES, person_id=person.id)
    alone = rich.ask(printouts.printed, order=order, now=LATER)
    assert (alone.pages, person.name in text(alone.data)) == (1, True)


def test_door_sheets_are_those_of_the_room_ordered(rich: File) -> None:
    used = rich.ask(printouts.printable, now=NOW).rooms[0]
    rows = tuple(row.id for row in rich.ask(programme.listed) if row.room_id == used.id)
    order = Order(document=Document.DOOR_SHEETS, selection=Selection(session_ids=rows), room_id=used.id)
    assert used.name in text(rich.ask(printouts.printed, order=order, now=NOW).data)


def test_room_in_which_nothing_takes_place_is_said(rich: File) -> None:
    venue = rich.do(venues.add, name="Elsewhere").value
    room = rich.do(venues.add_room, venue_id=venue, name="Attic", seats=4).value
    used = rich.ask(printouts.printable, now=NOW).rooms[0]
    rows = tuple(row.id for row in rich.ask(programme.listed) if row.room_id == used.id)
    order = Order(document=Document.DOOR_SHEETS, selection=Selection(session_ids=rows), room_id=room)
    with pytest.raises(PlannerError, match="Attic"):
        rich.ask(printouts.printed, order=order, now=NOW)


def test_proof_says_whose_letters_are_missing_and_whether_the_logo_can_be_read(rich: File) -> None:
    row = rich.ask(programme.listed)[0]
    rich.do(sessions.edit, session_id=row.id, title="Walks \U00013000")
    order = Order(document=Document.AGENDAS, selection=Selection(session_ids=(row.id,)))
    seen = rich.ask(printouts.proof, order=order, now=NOW)
    assert [(each.kind, each.id, each.letters) for each in seen.lacking] == [("session", row.id, ("\U00013000",))]
    # The file of these tests came with a logo that nobody can read.
    assert not seen.has_logo


def test_batch_writes_what_it_can_and_says_of_the_rest_why_not(rich: File, tmp_path: Path) -> None:
    nowhere = Selection(series="No such series")
    orders = [Order(document=Document.PEOPLE), Order(document=Document.BOOKLET, selection=nowhere)]
    told, made = carried_out(rich, orders, tmp_path / "out")
    assert [(each.document, each.fate) for each in made] == [
        (Document.PEOPLE, Fate.WRITTEN),
        (Document.BOOKLET, Fate.EMPTY),
    ]
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["people.pdf"]
    assert "No such series" in made[1].remark
    assert [each.done for each in told] == [0, 1, 2]


def test_batch_tells_at_each_step_what_came_of_those_before(rich: File, tmp_path: Path) -> None:
    told, made = carried_out(rich, [Order(document=Document.PEOPLE), Order(document=Document.YEAR_PLANNER)], tmp_path)
    assert [each.made for each in told] == [(), made[:1], made]


def test_batch_writes_pages_for_the_browser_too(rich: File, tmp_path: Path) -> None:
    _, made = carried_out(rich, [Order(document=Document.PEOPLE)], tmp_path / "out", with_pages=True)
    assert [path.name for path in made[0].files] == ["people.pdf", "people.html"]
    assert sorted((tmp_path / "out").iterdir()) == sorted(made[0].files)


def test_agenda_speaks_the_language_of_its_session_where_none_is_chosen(rich: File) -> None:
    row = rich.ask(programme.listed)[0]
    rich.do(sessions.edit, session_id=row.id, language="fr")
    selection = Selection(session_ids=(row.id,))
    own = rich.ask(
        printouts.printed, order=Order(document=Document.AGENDAS, selection=selection, language=None), now=NOW
    )
    french = Order(document=Document.AGENDAS, selection=selection, language=Language.FRENCH)
    assert "minutes" in text(own.data)
    assert text(own.data) == text(rich.ask(printouts.printed, order=french, now=NOW).data)


def test_batch_numbers_files_of_one_name(rich: File, tmp_path: Path) -> None:
    carried_out(rich, [Order(document=Document.PEOPLE)] * 2, tmp_path)
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["people-2.pdf", "people.pdf"]


def test_batch_stops_where_the_folder_cannot_be_made(rich: File, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(Refused):
        carried_out(rich, [Order(document=Document.PEOPLE)], tmp_path / "taken")
