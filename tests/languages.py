"""Languages for tests: French spoken for a while, and one that marks whatever is translated."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import override

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from cqo_desktop.views import language


class Marked(QTranslator):
    """Put every translated text between brackets; patterns of days stay as they are."""

    @override
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        if context == "Clock":
            return None
        return "«{0}»" if sourceText == "“{0}”" else f"[{sourceText}]"

    @override
    def isEmpty(self) -> bool:
        return False


@contextmanager
def marked(application: QCoreApplication) -> Iterator[None]:
    """Mark what is translated meanwhile."""
    translator = Marked(application)
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)


@contextmanager
def spoken(application: QCoreApplication, key: str) -> Iterator[None]:
    """Speak a language meanwhile."""
    before = QLocale()
    language.speak(application, key)
    try:
        yield
    finally:
        language.speak(application, "en")
        QLocale.setDefault(before)
