"""Fixtures of everything that has a window: the application dressed, a small network, a desk, a studio."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import cqo_desktop.forms.resources_rc  # noqa: F401 - the icons
from cqo_desktop import settings
from cqo_desktop.document import Document
from cqo_desktop.domain.vocabulary import Role, SeriesKind, SessionStatus
from cqo_desktop.jobs import Jobs
from cqo_desktop.models import copied_table
from cqo_desktop.services import agenda, network, people, series, sessions, venues
from cqo_desktop.store import file as files
from cqo_desktop.store.file import File
from cqo_desktop.views import language
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets import fonts
from cqo_desktop.widgets.theme import Choice, Theme

MAYA = "Maya Okafor"


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Iterator[Theme]:
    """Dress the application once."""
    fonts.load()
    fonts.load_scripts()
    language.speak(qapp, "en")
    yield Theme(qapp, Choice.LIGHT)
    copied_table.keep_text(qapp.clipboard())


@pytest.fixture
def file(tmp_path: Path) -> Iterator[File]:
    """Make a network of three people, one series and three sessions."""
    made = files.create(tmp_path / "small.cqo", author=MAYA)
    made.do(
        network.found_network,
        name="Small Network",
        zone="America/Toronto",
        organizer_name=MAYA,
        organizer_email="maya@small.example.org",
    )
    maya = made.do(people.add, name=MAYA, zone="America/Toronto").value
    lena = made.do(people.add, name="Lena Whitcombe", zone="Europe/London").value
    made.do(people.add, name="김서연", zone="Australia/Perth")
    monthly = made.do(series.add, name="Monthly session", kind=SeriesKind.MONTHLY).value
    venue = made.do(venues.add, name="Harbour House").value
    made.do(venues.add_room, venue_id=venue, name="Coral A", seats=40)
    fatigue = made.do(
        sessions.add,
        title="Workforce fatigue",
        wall=datetime(2030, 10, 17, 16),
        series_id=monthly,
        link="https://meet.example.org/fatigue",
    ).value
    for title, minutes in (("Welcome", 5), ("Talk", 30), ("Questions", 20)):
        made.do(agenda.add, session_id=fatigue, title=title, minutes=minutes)
    made.do(sessions.assign, session_id=fatigue, person_id=maya, role=Role.HOST)
    made.do(sessions.assign, session_id=fatigue, person_id=lena)
    made.do(sessions.add, title="Near misses", wall=datetime(2030, 11, 21, 16), status=SessionStatus.CONFIRMED)
    made.do(sessions.add, title="Zoë on boards", wall=datetime(2030, 11, 28, 9), zone="Europe/London")
    yield made
    made.close()


@pytest.fixture
def document(file: File, qapp: QApplication) -> Iterator[Document]:
    """Open the small network as the window does."""
    made = Document(file)
    yield made
    made.close()


@pytest.fixture
def kept(tmp_path: Path) -> QSettings:
    """Give settings of nobody."""
    made = settings.scratch(tmp_path / "settings.ini")
    made.setValue("author", MAYA)
    made.setValue("hours", "12")
    made.setValue("folder", str(tmp_path))
    return made


@pytest.fixture
def desk(document: Document, theme: Theme, kept: QSettings) -> Iterator[Desk]:
    """Put the small network on a desk."""
    jobs = Jobs()
    yield Desk(document, jobs, theme, kept)
    jobs.close()


@pytest.fixture
def studio(file: File, theme: Theme, kept: QSettings, qtbot: QtBot) -> Iterator[Studio]:
    """Show a whole window on the small network."""
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.open(file.path)
    show(window, qtbot)
    yield made
    made.close()


def show(window: MainWindow, qtbot: QtBot) -> None:
    """Show a window and wait until keys go to it, letting jobs run meanwhile."""
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=10_000)


def session_named(desk: Desk, title: str) -> int:
    """Find a session by its title."""
    from cqo_desktop.services import programme

    return next(row.id for row in desk.document.ask(programme.listed) if row.title == title)


def now() -> datetime:
    """Read the clock, aware."""
    return datetime.now(UTC)
