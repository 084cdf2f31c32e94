"""A Forum of 200 sessions with names in twelve scripts, printed and read back."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from cqo_desktop.domain.vocabulary import Paper
from cqo_desktop.domain.written import Document
from cqo_desktop.services import exporting, people, programme
from cqo_desktop.store.file import File
from tests.forum import forum
from tests.printing.conftest import Read, read_pdf

NOW = datetime(2027, 1, 2, tzinfo=UTC)


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Iterator[File]:
    made = forum(tmp_path_factory.mktemp("forum") / "forum.cqo")
    yield made
    made.close()


@pytest.fixture(scope="module")
def booklet(file: File) -> Read:
    printed = file.ask(exporting.document_pdf, document=Document.BOOKLET, now=NOW, paper=Paper.A4)
    assert (printed.missing, printed.unread) == ((), ())
    return read_pdf(printed.data)


def test_every_session_has_its_heading_and_its_bookmark(file: File, booklet: Read) -> None:
    titles = [row.title for row in file.ask(programme.listed) if row.series == "Forum 2027"]
    assert len(titles) == 200
    assert [heading.text for heading in booklet.tree.all("H3")] == titles
    assert [title for level, title, _ in booklet.bookmarks if level == 2] == titles


def test_every_speaker_is_named_in_their_own_script(file: File, booklet: Read) -> None:
    speaking = {name for row in file.ask(programme.listed) for name in row.speakers}
    credentials = {row.name: row.credentials for row in file.ask(people.listed)}
    headings = {heading.text.removesuffix(", MD, PhD") for heading in booklet.tree.all("H2")}
    assert speaking <= headings
    assert len({name for name in credentials if name in speaking}) == len(speaking)


def test_nothing_is_drawn_outside_the_tree(booklet: Read) -> None:
    assert booklet.loose == []


@pytest.mark.parametrize("document", [Document.DAY_GRID, Document.BADGES, Document.TENT_CARDS, Document.FLYERS])
@pytest.mark.parametrize("paper", Paper)
def test_same_file_gives_the_same_bytes(file: File, document: Document, paper: Paper) -> None:
    once, again = (file.ask(exporting.document_pdf, document=document, now=NOW, paper=paper).data for _ in range(2))
    assert once == again
