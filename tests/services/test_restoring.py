"""Going back to an earlier day of the file."""

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.vocabulary import Way
from cqo_desktop.services import history, invitations, people, restoring, sending, sessions
from cqo_desktop.store import file as files
from cqo_desktop.store.tables import Session
from tests.rich_file import IDS, settled, snapshot


def newest(file: files.File) -> int:
    return file.ask(history.listed, limit=1)[0].id


def test_everything_is_as_it_was_whoever_changed_it_and_comes_back_again(rich: files.File) -> None:
    then, before = newest(rich), snapshot(rich)
    rich.do(people.edit, person_id=IDS.zoe, name="Zed")
    rich.do(people.delete, person_id=IDS.zoe)
    rich.author = "Somebody Else"
    rich.do(sessions.set_status, session_id=IDS.second, status=sessions.SessionStatus.CONFIRMED)
    rich.undo()
    rich.do(people.add, name="New")
    after = snapshot(rich)
    rich.do(restoring.restore, step_id=then)
    assert settled(snapshot(rich)) == settled(before)
    rich.undo()
    assert settled(snapshot(rich)) == settled(after)


def test_nothing_came_later(rich: files.File) -> None:
    with pytest.raises(Refused, match="Nothing was done after this step"):
        rich.do(restoring.restore, step_id=newest(rich))


def test_what_was_sent_cannot_be_unsent(rich: files.File) -> None:
    then = newest(rich)
    drafted = rich.do(invitations.draft, uid=rich.ask(lambda db: db.get_one(Session, IDS.second).uid)).value
    rich.do(sending.record, message_ids=drafted.message_ids, way=Way.MAIL)
    with pytest.raises(Refused, match=r"cannot be taken back\. Choose a later step"):
        rich.do(restoring.restore, step_id=then)


def test_times_of_older_rules_do_not_come_back(rich: files.File) -> None:
    then = newest(rich)

    def age(db: files.Db) -> None:
        sessions.entitle(db, "Remember older rules")
        db.get_one(Session, IDS.second).rules_version = "1999.1"

    rich.do(age)
    with pytest.raises(Refused, match="time-zone rules have changed since then"):
        rich.do(restoring.restore, step_id=then)


def test_authors_since_are_counted(rich: files.File) -> None:
    then = newest(rich)
    rich.do(people.add, name="One")
    rich.author = "Somebody Else"
    for name in ("Two", "Three"):
        rich.do(people.add, name=name)
    assert rich.ask(restoring.authors_since, step_id=then) == [("Somebody Else", 2), ("Ann", 1)]
