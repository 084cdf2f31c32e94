"""Buttons by rank: at most one primary on a page, everything else plain or quiet."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from cqo_desktop.widgets.icons import icon

_ROLES = {"primary": "onAccent", "danger": "danger", "link": "accentText"}


def button(text: str, *, variant: str = "", picture: str = "", small: bool = False) -> QPushButton:
    """Make a button whose text is a verb."""
    made = QPushButton(text)
    dress(made, variant=variant, picture=picture, small=small)
    return made


def dress(made: QAbstractButton, *, variant: str = "", picture: str = "", small: bool = False) -> None:
    """Give a button, also one from a form, its rank and its icon."""
    if variant:
        made.setProperty("variant", variant)
    if small:
        made.setProperty("small", True)
    if picture:
        # The style sheet knows no gap between an icon and its text.
        made.setText(f" {made.text().strip()}")
        made.setIcon(icon(picture, _ROLES.get(variant, "text2")))
        made.setIconSize(QSize(15, 15) if small else QSize(16, 16))
    made.setCursor(Qt.CursorShape.PointingHandCursor)


def icon_button(picture: str, name: str, *, small: bool = True, parent: QWidget | None = None) -> QToolButton:
    """Make a square button that shows only an icon; its name is spoken and shown as its tip."""
    made = QToolButton(parent)
    made.setIcon(icon(picture))
    made.setIconSize(QSize(15, 15) if small else QSize(18, 18))
    made.setProperty("variant", "quiet")
    made.setProperty("small", small)
    made.setProperty("square", small)
    made.setAccessibleName(name)
    made.setToolTip(name)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made
