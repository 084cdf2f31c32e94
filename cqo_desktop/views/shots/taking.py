"""Showing one state after the other in every edition, and writing the pictures."""

from dataclasses import dataclass
from itertools import product
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QDialog, QWidget

from cqo_desktop.views.shots.states import states
from cqo_desktop.views.studio import Studio
from cqo_desktop.widgets.theme import Choice, Theme

SIZES = ((1440, 900), (1280, 720))
LOOKS = (Choice.LIGHT, Choice.DARK, Choice.HIGH_CONTRAST)
PULSE, CALM = 20, 8
"""Milliseconds between looks at the window, and how many of them in a row must find nothing under way."""


@dataclass(frozen=True, slots=True)
class Edition:
    """One way to show everything."""

    look: Choice
    size: tuple[int, int]
    scale: int = 1
    """Pixels of the screen to one of the window's."""
    language: str = "en"

    @property
    def suffix(self) -> str:
        """Tell the pictures of editions apart: `light-1440x900`, `light-1440x900-2x`, `light-1280x720-fr`."""
        parts = [self.look.value, f"{self.size[0]}x{self.size[1]}"]
        parts += [f"{self.scale}x"] * (self.scale > 1) + [self.language] * (self.language != "en")
        return "-".join(parts)


EDITIONS = (
    *(Edition(look, size) for look, size in product(LOOKS, SIZES)),
    Edition(Choice.LIGHT, SIZES[0], scale=2),
    *(Edition(Choice.LIGHT, size, language="fr") for size in SIZES),
)


def take(studio: Studio, theme: Theme, folder: Path, edition: Edition) -> list[Path]:
    """Show every state and write `<state>-<edition>.png`."""
    folder.mkdir(parents=True, exist_ok=True)
    theme.choose(edition.look)
    studio.window.resize(*edition.size)
    written = []
    for name, show in states(studio):
        show()
        settle(studio)
        path = folder / f"{name}-{edition.suffix}.png"
        picture(front(studio), edition.scale).save(str(path))
        written.append(path)
    return written


def front(studio: Studio) -> QWidget:
    """Give the dialog that is open, else the window."""
    return next((each for each in studio.window.findChildren(QDialog) if each.isVisible()), studio.window)


def picture(shown: QWidget, scale: int = 1) -> QPixmap:
    """Paint a widget as a screen of so many pixels to one would show it."""
    made = QPixmap(shown.size() * scale)
    made.setDevicePixelRatio(scale)
    shown.render(made)
    return made


def settle(studio: Studio) -> None:
    """Let the window work until nothing is under way."""
    loop, calm = QEventLoop(), 0

    def look() -> None:
        nonlocal calm
        calm = 0 if studio.is_busy else calm + 1
        if calm == CALM:
            loop.quit()

    pulse = QTimer(interval=PULSE)
    pulse.timeout.connect(look)
    pulse.start()
    loop.exec()
