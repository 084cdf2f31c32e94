"""What these tests share."""

import pytest
from PySide6.QtWidgets import QApplication

from cqo_desktop.views import language
from tests.window import desk, document, file, kept, studio, theme

__all__ = ["desk", "document", "file", "kept", "studio", "theme"]


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication) -> None:
    """Speak English with its plurals."""
    language.speak(qapp, "en")
