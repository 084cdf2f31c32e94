"""Making, copying and watching a file."""

from pathlib import Path

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import network, people
from cqo_desktop.store.engine import connect
from cqo_desktop.store.file import File, create, open_file
from tests.rich_file import IDS, Clock, copied, founded, snapshot


def test_new_file_is_closed_and_opened_again_with_its_network(tmp_path: Path) -> None:
    path = tmp_path / "a b ü#?%.cqo"
    founded(path).close()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    opened = open_file(path, author="Ann")
    assert opened.ask(network.one).name == "CQO Network"
    opened.close()


def test_file_is_not_made_over_another(rich: File) -> None:
    before = snapshot(rich)
    with pytest.raises(Refused, match="exists already; choose another name"):
        create(rich.path, author="Ann")
    assert snapshot(rich) == before


def test_file_is_not_made_in_a_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"cannot be made \(No such file or directory\). Choose a folder"):
        create(tmp_path / "none" / "x.cqo", author="Ann")


def test_author_is_cleaned_like_every_name(rich: File, clock: Clock) -> None:
    opened = open_file(rich.path, author=" Ann\udc80\n Ottawa ", now=clock)
    opened.do(people.edit, person_id=IDS.zoe, role="A")
    assert opened.author == "Ann Ottawa"
    opened.close()


def test_changes_elsewhere_are_noticed_once(rich: File, clock: Clock) -> None:
    assert not rich.changed_elsewhere()
    bea = open_file(rich.path, author="Bea", now=clock)
    bea.do(people.edit, person_id=IDS.zoe, role="A")
    assert (rich.changed_elsewhere(), rich.changed_elsewhere()) == (True, False)
    bea.close()


def test_copy_opens_with_all_its_history(rich: File, tmp_path: Path, clock: Clock) -> None:
    rich.do(people.edit, person_id=IDS.zoe, role="A")
    opened = open_file(rich.save_copy(tmp_path / "copy.cqo"), author="Ann", now=clock)
    assert opened.undo().title == "Undo: Change the role of “Zoë Ångström”"
    opened.close()
    assert snapshot(rich)["person"][IDS.zoe]["role"] == "A"


def test_opened_copy_is_given_its_log_back(rich: File, tmp_path: Path) -> None:
    copy = rich.save_copy(tmp_path / "copy.cqo")
    open_file(copy, author="Ann").close()
    raw = connect(copy)
    assert raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    raw.close()


def test_copy_needs_another_name(rich: File, tmp_path: Path) -> None:
    link = tmp_path / "link.cqo"
    link.symlink_to(rich.path)
    for target in (rich.path, link):
        with pytest.raises(Refused, match="A copy needs another name"):
            rich.save_copy(target)


def test_copy_replaces_an_older_copy_but_not_an_open_file(rich: File, tmp_path: Path, template: Path) -> None:
    target = copied(template, tmp_path / "copy.cqo")
    rich.do(people.delete, person_id=IDS.zoe)
    other = open_file(target, author="Bea")
    with pytest.raises(Refused, match="is open in a program, or was not closed; choose another name"):
        rich.save_copy(target)
    other.close()
    copy = open_file(rich.save_copy(target), author="Ann")
    assert snapshot(copy) == snapshot(rich)
    copy.close()


def test_copy_that_cannot_be_written_leaves_nothing(rich: File, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="A copy could not be written to"):
        rich.save_copy(tmp_path / "none" / "copy.cqo")
    assert sorted(each.suffix for each in tmp_path.iterdir()) == [".cqo", ".cqo-shm", ".cqo-wal"]
