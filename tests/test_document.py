"""The document tells everybody what changed, whoever changed it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cqo_desktop.document import Document
from cqo_desktop.domain.errors import Cancelled, Refused
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.jobs import Jobs
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.store.file import File, open_file
from tests.window import document, file

__all__ = ["document", "file"]


def heard(document: Document) -> list[frozenset[str]]:
    tables: list[frozenset[str]] = []
    document.changed.connect(tables.append)
    return tables


def titles(document: Document) -> list[str]:
    return [row.title for row in document.ask(programme.listed)]


def first(document: Document) -> int:
    return document.ask(programme.listed)[0].id


def test_verb_changes_the_file_and_tells_its_tables(document: Document) -> None:
    tables = heard(document)
    document.do(sessions.edit, session_id=first(document), title="Sleep")
    assert titles(document)[0] == "Sleep"
    assert tables == [frozenset({"session"})]


def test_undo_and_redo_are_named_and_tell_their_tables(document: Document) -> None:
    document.do(sessions.edit, session_id=first(document), title="Sleep")
    tables = heard(document)
    assert (document.undo_title, document.redo_title) == ("Rename “Workforce fatigue” to “Sleep”", None)
    document.undo()
    assert titles(document)[0] == "Workforce fatigue"
    assert document.redo_title == "Rename “Workforce fatigue” to “Sleep”"
    document.redo()
    assert titles(document)[0] == "Sleep"
    assert tables == [frozenset({"session"})] * 2


def test_refused_verb_tells_nothing(document: Document) -> None:
    tables = heard(document)
    with pytest.raises(Refused):
        document.do(sessions.edit, session_id=first(document), title=" ")
    assert tables == []


def test_verb_that_changes_nothing_tells_nothing(document: Document) -> None:
    tables = heard(document)
    document.do(sessions.edit, session_id=first(document), title="Workforce fatigue")
    assert tables == []


def test_change_by_another_program_is_heard_within_a_look(document: Document, qtbot: QtBot) -> None:
    other = open_file(document.path, author="Tom")
    with qtbot.waitSignal(document.changed, timeout=5000) as signal:
        other.do(people.add, name="Tomas Reyes")
    other.close()
    assert signal.args == [frozenset({"person"})]


def test_edit_that_joins_anothers_step_is_heard_too(document: Document) -> None:
    other = open_file(document.path, author="Tom")
    session = first(document)
    other.do(sessions.resize, session_id=session, minutes=45)
    document.look()
    tables = heard(document)
    other.do(sessions.resize, session_id=session, minutes=50)
    document.look()
    other.close()
    assert tables == [frozenset({"session"})]


def test_look_without_news_tells_nothing(document: Document) -> None:
    document.do(sessions.edit, session_id=first(document), title="Sleep")
    tables = heard(document)
    document.look()
    assert tables == []


def test_deleted_file_is_told_once_and_a_copy_can_be_saved(document: Document, tmp_path: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.gone, timeout=5000):
        document.path.unlink()
    with qtbot.assertNotEmitted(document.gone, wait=700):
        document.look()
    with pytest.raises(Refused, match="deleted or moved"):
        document.do(sessions.edit, session_id=1, title="Lost")
    copy = document.save_copy(tmp_path / "copy.cqo")
    saved = open_file(copy, author="x")
    assert saved.ask(programme.listed)[0].title == "Workforce fatigue"
    saved.close()


def test_long_writing_tells_once_it_is_done_and_others_wait(document: Document, qtbot: QtBot) -> None:
    jobs, tables, refusals = Jobs(), heard(document), []

    def verb(db: object, tell: Tell) -> None:
        tell(Progress(0, 1, "half"))
        with pytest.raises(Refused) as refused:
            document.do(sessions.delete, session_id=1)
        refusals.append(str(refused.value))
        people.add(db, name="Tomas Reyes")

    with qtbot.waitSignal(document.idle, timeout=5000):
        jobs.start("Importing", document.writing("Importing", verb), then=lambda _: None)
    assert document.busy == ""
    assert refusals == ["“Importing” is writing to the file; try again when it has finished."]
    assert tables == [frozenset({"person"})]
    jobs.close()


def test_stopped_writing_leaves_the_file_as_it_was(document: Document, qtbot: QtBot) -> None:
    jobs, errors = Jobs(), []

    def verb(db: object, tell: Tell) -> None:
        people.add(db, name="Half")
        jobs.running[0].stop()
        tell(Progress(1, 2, "half"))

    with qtbot.waitSignal(document.idle, timeout=5000):
        jobs.start("Importing", document.writing("Importing", verb), then=lambda _: None, otherwise=errors.append)
    qtbot.waitUntil(lambda: bool(errors))
    assert [type(error) for error in errors] == [Cancelled]
    assert "Half" not in [row.name for row in document.ask(people.listed)]
    jobs.close()


def test_work_alongside_writes_step_by_step_and_is_noticed(document: Document, qtbot: QtBot) -> None:
    jobs = Jobs()

    def work(there: File, tell: Tell) -> str:
        for name in ("Half", "Whole"):
            there.do(people.add, name=name)
            tell(Progress(1, 2, name))
        return document.busy

    answers: list[str] = []
    with qtbot.waitSignal(document.changed, timeout=5000):
        jobs.start("Sending", document.alongside(work), then=answers.append)
    qtbot.waitUntil(lambda: answers == [""], timeout=5000)
    assert {"Half", "Whole"} <= {row.name for row in document.ask(people.listed)}
    jobs.close()


def test_file_is_named(document: Document, file: File) -> None:
    assert (document.path, document.author) == (file.path, "Maya Okafor")
