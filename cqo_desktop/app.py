"""The composition root: settings, theme, window, then document, jobs and pages.

The window paints first, with nothing but Qt loaded; the file, the database and the pages come right after.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from itertools import groupby
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

import cqo_desktop.forms.resources_rc  # noqa: F401 - registers the icons
from cqo_desktop import __version__, garbage, settings
from cqo_desktop.models import copied_table
from cqo_desktop.settings import Settings
from cqo_desktop.views import language
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.widgets import fonts, tokens
from cqo_desktop.widgets.theme import Choice, Theme, chosen

if TYPE_CHECKING:
    from cqo_desktop.views.shots.taking import Edition
    from cqo_desktop.views.studio import Studio

PHOTOGRAPHED = "Maya Okafor"
"""Whose window the pictures show."""


def application(preferred: Settings | None = None) -> QApplication:
    """Make Qt's application, dressed in our typeface or in the system's, at the size preferred."""
    wanted = preferred or Settings()
    if wanted.size != Settings().size and wanted.size.isdecimal():
        # Qt reads it once, when the application is made; what a person set outside wins.
        os.environ.setdefault("QT_SCALE_FACTOR", str(min(max(int(wanted.size), 50), 300) / 100))
    existing = QApplication.instance()
    made = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    garbage.Sweeper(made)
    made.setApplicationName("CQO Desktop")
    made.setApplicationVersion(__version__)
    if wanted.system_font:
        made.setProperty(tokens.LETTERS, QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family())
    fonts.load()
    language.speak(made, wanted.language)
    return made


def run(path: Path | None = None, *, sample: bool = False, smoke: bool = False) -> int:
    """Show the window on a file, on the sample network, or where neither is given on the file used last."""
    kept = settings.store()
    preferred = settings.load(kept)
    qt = application(preferred)
    theme = Theme(qt, chosen(preferred.theme))
    window = MainWindow(preferred)
    start = Start(window, theme, kept, path, sample=sample, then=qt.quit if smoke else None)
    window.painted.connect(start.fill)
    window.show()
    sys.excepthook = start.report
    try:
        return qt.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        start.close()
        copied_table.keep_text(qt.clipboard())


def shots(folder: Path, wanted: "Sequence[Edition]" = ()) -> list[Path]:
    """Write pictures of every page of the sample network in all editions or those wanted; nobody's settings touched."""
    from cqo_desktop.views.shots import taking  # noqa: PLC0415 - loads every page

    qt = application()
    theme = Theme(qt, Choice.LIGHT)
    written: list[Path] = []
    for spoken, editions in groupby(wanted or taking.EDITIONS, key=lambda edition: edition.language):
        language.speak(qt, spoken)
        with tempfile.TemporaryDirectory() as place:
            kept = settings.scratch(Path(place) / "settings.ini")
            settings.save(Settings(author=PHOTOGRAPHED, hours="12" if spoken == "en" else "24"), kept)
            window = MainWindow(settings.load(kept))
            start = Start(window, theme, kept, None, sample=True, then=None)
            window.show()
            start.fill()
            if (studio := start.studio) is not None:
                for edition in editions:
                    written += taking.take(studio, theme, folder, edition)
            start.close()
            window.close()
    return written


class Start(QObject):
    """What happens once the first picture stands."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        kept: QSettings,
        path: Path | None,
        *,
        sample: bool,
        then: Callable[[], object] | None,
    ) -> None:
        super().__init__(window)
        self._window, self._theme, self._kept = window, theme, kept
        self._path, self._sample, self._then = path, sample, then
        self.studio: Studio | None = None

    def fill(self) -> None:
        """Load what is heavy, and show the file."""
        # The seam that keeps the first picture quick: SQLAlchemy and every page hang on it.
        from cqo_desktop.views.studio import Studio  # noqa: PLC0415

        fonts.load_scripts()
        self.studio = Studio(self._window, self._theme, self._kept)
        self.studio.begin(self._path, sample=self._sample)
        if self._then is not None:
            self._window.grab()
            QTimer.singleShot(0, self._then)

    def close(self) -> None:
        """Let go of the file."""
        if self.studio is not None:
            self.studio.close()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell of a fault of ours; the only place where one ends."""
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            from cqo_desktop.views.report import ReportDialog  # noqa: PLC0415 - only when it is needed

            ReportDialog(self._window, error).open()
