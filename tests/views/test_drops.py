"""Files held over the window and dropped on it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from pytestqt.qtbot import QtBot

from cqo_desktop.views import drops
from cqo_desktop.views.error_sheet import ErrorSheet
from cqo_desktop.views.importing.page import ImportPage
from cqo_desktop.views.invitations.page import InvitationsPage
from cqo_desktop.views.studio import Studio

COPY, LEFT, NO_KEY = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def carried(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def dropped(studio: Studio, *paths: Path) -> None:
    data = carried(*paths)
    studio.window.dropEvent(QDropEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEY))


def table(path: Path) -> Path:
    path.write_text("Name,E-mail\nTomas Reyes,\n", "utf-8")
    return path


def said(studio: Studio) -> str:
    sheet = studio.window.findChild(ErrorSheet)
    assert sheet is not None
    return sheet.text


def test_hint_says_what_letting_go_would_do_and_goes(studio: Studio, tmp_path: Path) -> None:
    data = carried(table(tmp_path / "a.csv"))
    event = QDragEnterEvent(QPointF(9, 9), COPY, data, LEFT, NO_KEY)
    studio.window.dragEnterEvent(event)
    hint = studio.window.drop_hint
    assert (event.isAccepted(), hint.isVisible()) == (True, True)
    assert hint.accessibleName().startswith("Drop to import. a.csv.")
    studio.window.dragLeaveEvent(QDragLeaveEvent())
    assert not hint.isVisible()


def test_several_files_are_imported_one_after_the_other(studio: Studio, qtbot: QtBot, tmp_path: Path) -> None:
    dropped(studio, table(tmp_path / "a.csv"), table(tmp_path / "b.csv"))
    page = studio.pages.page
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.reading is not None, timeout=20_000)
    assert (page.file.name, page.skip.isVisible()) == ("a.csv", True)


def test_folder_is_told_in_one_sentence(studio: Studio, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    dropped(studio, tmp_path / "papers")
    assert said(studio) == "“papers” is a folder; drop the files in it."
    assert not isinstance(studio.pages.page, ImportPage)


def test_file_of_no_known_kind_is_told_and_the_others_are_taken(studio: Studio, tmp_path: Path) -> None:
    dropped(studio, tmp_path / "photo.png", table(tmp_path / "a.csv"))
    assert said(studio).startswith("“photo.png” is nothing this program reads;")
    assert isinstance(studio.pages.page, ImportPage)


@pytest.mark.parametrize(
    ("names", "heading", "picture"),
    [
        (["a.csv", "b.ics"], "Drop to import", "upload"),
        (["small.cqo"], "Drop to open the network", "folder-open"),
        (["small.cqo", "a.csv"], "This cannot be dropped here", "ban"),
        (["film.mp4"], "This cannot be dropped here", "ban"),
    ],
)
def test_promise_names_what_happens(names: list[str], heading: str, picture: str) -> None:
    promised = drops.promised(names)
    assert (promised[0], promised[2]) == (heading, picture)


def test_many_files_are_not_all_named() -> None:
    names = [f"{letter}.csv" for letter in "abcde"]
    assert drops.promised(names)[1].startswith("a.csv, b.csv, c.csv and others.")


def test_file_dropped_before_there_is_a_network_waits_for_one(studio: Studio, tmp_path: Path) -> None:
    studio.pages.settle(None)
    dropped(studio, table(tmp_path / "a.csv"))
    assert said(studio) == "Open a network or start a new one first; then import into it."


def test_mails_are_read_as_answers_and_taken_alone(studio: Studio, tmp_path: Path) -> None:
    mail, list_ = tmp_path / "answer.eml", table(tmp_path / "people.csv")
    mail.write_text("Subject: Accepted\n\nI come.\n", "utf-8")
    assert drops.promised([str(mail)])[0] == "Drop to import replies"
    dropped(studio, mail)
    assert isinstance(studio.pages.page, InvitationsPage)
    dropped(studio, mail, list_)
    assert said(studio).startswith("Mails with answers (.eml, .mbox) are taken alone")
