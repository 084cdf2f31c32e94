"""The letters of the window, brought along so that every machine shows the same, whatever script a name is in."""

from importlib.resources import files

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFontDatabase

_FOLDER = files("cqo_desktop") / "resources" / "fonts"


def load() -> None:
    """Make Inter known to Qt; call it once, before any widget measures its text."""
    # Qt warns of every script Inter has not, before it looks into the next family, which has it.
    QLoggingCategory.setFilterRules("qt.text.font.db=false")
    for weight in ("Regular", "Medium", "SemiBold"):
        _add(f"inter/Inter-{weight}.ttf")


def load_scripts() -> None:
    """Make letters known that Inter has not; they are the printer's, and wait until the window has painted."""
    for family in ("Arabic", "Hebrew", "Devanagari", "Thai", "SC", "KR"):
        _add(f"noto-sans-{family.lower()}/NotoSans{family}-Regular.ttf")


def _add(path: str) -> None:
    QFontDatabase.addApplicationFontFromData((_FOLDER / path).read_bytes())
