"""The look of all stock controls: Fusion, a palette and one style sheet from the token table, switched live."""

import tempfile
from collections.abc import Mapping
from enum import Enum
from pathlib import Path
from string import Template

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from cqo_desktop.widgets import icons, tokens
from cqo_desktop.widgets.stylesheet import SHEET
from cqo_desktop.widgets.tokens import Look


class Choice(Enum):
    """What a person may ask for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def chosen(word: str) -> Choice:
    """Give the choice a setting names, or the system's where it names none of ours."""
    return Choice(word) if word in {each.value for each in Choice} else Choice.SYSTEM


class Theme(QObject):
    """Dress the application and follow the system while that is wanted."""

    changed = Signal()

    def __init__(self, application: QApplication, choice: Choice = Choice.SYSTEM) -> None:
        super().__init__(application)
        self._application = application
        # Style sheets take pictures only by path; the recoloured arrows live as long as the window.
        self._pictures = tempfile.TemporaryDirectory(prefix="cqo-theme-")
        self.choice = choice
        application.setStyle("Fusion")
        application.setFont(tokens.font(*tokens.BODY))
        application.styleHints().colorSchemeChanged.connect(self._follow)
        self.choose(choice)

    def choose(self, choice: Choice) -> None:
        """Wear what is asked for, at once."""
        self.choice = choice
        self.wear(wanted(choice, self._application.styleHints().colorScheme()))

    def wear(self, look: Look) -> None:
        """Put one look on everything there is."""
        self._application.setPalette(palette(look))
        self._application.setStyleSheet(self._sheet(look))
        self.changed.emit()
        for widget in self._application.allWidgets():
            widget.update()

    def _follow(self) -> None:
        if self.choice in {Choice.SYSTEM, Choice.HIGH_CONTRAST}:
            self.choose(self.choice)

    def _sheet(self, look: Look) -> str:
        return Template(SHEET).substitute(_sizes(look), **tokens.colours(look), **self._arrows(look))

    def _arrows(self, look: Look) -> Mapping[str, str]:
        wanted_pictures = {
            "tick": ("check", "onAccent", 3),
            "calendar": ("calendar", "text3", 2),
            "down": ("chevron-down", "text2", 2),
            "up": ("chevron-up", "text2", 2),
            "right": ("chevron-right", "text2", 2),
        }
        return {key: self._picture(look, *parts) for key, parts in wanted_pictures.items()}

    def _picture(self, look: Look, name: str, role: str, stroke: float) -> str:
        path = Path(self._pictures.name) / f"{name}-{role}-{look.name}.svg"
        if not path.exists():
            path.write_bytes(icons.svg(name, tokens.colours(look)[role], stroke))
        return path.as_posix()


def wanted(choice: Choice, scheme: Qt.ColorScheme) -> Look:
    """Find the look for a choice, given what the system prefers."""
    dark = scheme is Qt.ColorScheme.Dark
    match choice:
        case Choice.SYSTEM:
            return Look.DARK if dark else Look.LIGHT
        case Choice.LIGHT:
            return Look.LIGHT
        case Choice.DARK:
            return Look.DARK
        case Choice.HIGH_CONTRAST:
            return Look.HC_DARK if dark else Look.HC_LIGHT


def _sizes(look: Look) -> Mapping[str, str]:
    families = ", ".join(f'"{family}"' for family in tokens.families())
    return {"frame": "2px" if look.is_strong else "1px", "families": families}


def palette(look: Look) -> QPalette:
    """Make Qt's palette of a look."""
    role, ink = QPalette.ColorRole, tokens.colours(look)
    made = QPalette()
    for each, name in {
        role.Window: "canvas",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "sunken",
        role.Text: "text",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "danger",
        role.Highlight: "accentSoft",
        role.HighlightedText: "text",
        role.Link: "accentText",
        role.LinkVisited: "accentText",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "text3",
        role.Light: "line",
        role.Midlight: "line",
        role.Mid: "line2",
        role.Dark: "hover",
        role.Shadow: "shadow",
        role.Accent: "accent",
    }.items():
        made.setColor(each, QColor(ink[name]))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(ink["control"]))
    return made
