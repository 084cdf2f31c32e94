"""The typeface of the window, brought along so that every machine shows the same."""

from importlib.resources import files

from PySide6.QtGui import QFontDatabase


def load() -> None:
    """Make Inter known to Qt; call it once, before any widget measures its text."""
    folder = files("cqo_desktop") / "resources" / "fonts" / "inter"
    for weight in ("Regular", "Medium", "SemiBold"):
        QFontDatabase.addApplicationFontFromData((folder / f"Inter-{weight}.ttf").read_bytes())
