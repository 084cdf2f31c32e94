"""Every page in every language: nothing is cut without a tip, and nothing but what people typed stays in English."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session as Db

from cqo_desktop import settings
from cqo_desktop.domain import zones
from cqo_desktop.store.tables import Base
from cqo_desktop.views.language import LANGUAGES
from cqo_desktop.views.main_window import MainWindow
from cqo_desktop.views.shots.states import states
from cqo_desktop.views.shots.taking import SIZES, front, settle
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Theme
from tests.journeys import walking
from tests.languages import marked, spoken
from tests.window import show

FILE_NAME = re.compile(r"/home/.*|[\w…-]+\.pdf\b")
WORD = re.compile(r"[^\W\d_]{3,}")
MARKED = re.compile(r"\[[^\[\]]*\]|«[^«»]*»|<[^<>]*>|https?://\S+")
SAME_EVERYWHERE = {"CQO", "Desktop", "Ctrl", "Alt", "Shift", "Esc", "Tab", "min", "nbsp", "UTC"}


def begun(theme: Theme, kept: QSettings, qtbot: QtBot) -> Studio:
    window = MainWindow(settings.load(kept))
    qtbot.addWidget(window)
    made = Studio(window, theme, kept)
    made.begin(None, sample=True)
    show(window, qtbot)
    return made


@pytest.mark.parametrize("key", ["fr", "es"])
def test_no_word_is_cut_without_a_tip(
    qapp: QApplication, theme: Theme, kept: QSettings, qtbot: QtBot, key: str
) -> None:
    with spoken(qapp, key):
        studio = begun(theme, kept, qtbot)
        cut: dict[str, list[str]] = {}
        for size in SIZES:
            studio.window.resize(*size)
            for name, act in states(studio):
                act()
                settle(studio)
                cut[f"{name} {size[0]}"] = list(walking.cut_words(front(studio)))
        studio.close()
    assert {where: words for where, words in cut.items() if words} == {}


def test_no_page_shows_a_text_that_was_not_translated(
    qapp: QApplication, theme: Theme, kept: QSettings, qtbot: QtBot
) -> None:
    with marked(qapp):
        studio = begun(theme, kept, qtbot)
        left: dict[str, str] = {}
        for name, act in states(studio):
            act()
            settle(studio)
            # Words of others that are not in the file at the end: one being imported, a letter, an answer.
            others = name.startswith(("import", "letters", "invitations-proposal"))
            left |= {} if others else dict.fromkeys(texts(front(studio)), name)
        assert studio.desk is not None
        known = studio.desk.document.ask(typed) | days() | SAME_EVERYWHERE | set(LANGUAGES.values())
        studio.close()
    assert {text: where for text, where in left.items() if english(text) - known} == {}


def english(text: str) -> set[str]:
    """Give the words of a text that no translation made; names of files and folders are the same in each."""
    text = FILE_NAME.sub(" ", text)
    while (bare := MARKED.sub(" ", text)) != text:
        text = bare
    return set(WORD.findall(text))


def texts(window: QWidget) -> Iterator[str]:
    """Give what a window says, to the eye and to the ear."""
    for part in walking.shown(window):
        yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription(), part.windowTitle())
        match part:
            case QLabel() | QAbstractButton():
                yield part.text()
            case QTableView() if part.model() is not None:
                model = part.model()
                columns = range(model.columnCount())
                yield from (str(model.headerData(each, Qt.Orientation.Horizontal) or "") for each in columns)
    yield from (action.text() for action in window.findChildren(QAction))


def typed(db: Db) -> set[str]:
    """Give every word in the file, in the names of zones, and in those of languages that nobody could type."""
    languages = [QLocale.languageToString(each) for each in QLocale.Language]
    written = set(WORD.findall(" ".join([*zones.names(), *languages])))
    for table in Base.metadata.tables.values():
        for row in db.execute(select(table)):
            written |= {word for value in row if isinstance(value, str) for word in WORD.findall(value)}
    return written


def days() -> set[str]:
    """Give the names of days and months, which no translation of ours makes."""
    forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
    return {QLocale().dayName(day, form) for day in range(1, 8) for form in forms} | {
        QLocale().monthName(month, form) for month in range(1, 13) for form in forms
    }
