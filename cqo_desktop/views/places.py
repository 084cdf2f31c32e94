"""The pages of the rail, known before any of them is loaded, so that the window paints first."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Place:
    """One page of the rail."""

    key: str
    text: str
    icon: str
    group: str = ""
    """The heading it stands under; those under the last heading again stand together."""
    last: bool = False
    """Whether it stands at the bottom."""


PLACES = (
    Place("home", str(QT_TRANSLATE_NOOP("Place", "Home")), "house"),
    Place("calendar", str(QT_TRANSLATE_NOOP("Place", "Calendar")), "calendar-days"),
    Place(
        "programme", str(QT_TRANSLATE_NOOP("Place", "Programme")), "list-todo", str(QT_TRANSLATE_NOOP("Place", "Plan"))
    ),
    Place("fair", str(QT_TRANSLATE_NOOP("Place", "Fair times")), "scale", str(QT_TRANSLATE_NOOP("Place", "Plan"))),
    Place(
        "invitations", str(QT_TRANSLATE_NOOP("Place", "Invitations")), "mail", str(QT_TRANSLATE_NOOP("Place", "Run"))
    ),
    Place("print", str(QT_TRANSLATE_NOOP("Place", "Print")), "printer", str(QT_TRANSLATE_NOOP("Place", "Run"))),
    Place("people", str(QT_TRANSLATE_NOOP("Place", "People")), "users", str(QT_TRANSLATE_NOOP("Place", "Run"))),
    Place("history", str(QT_TRANSLATE_NOOP("Place", "History")), "history", str(QT_TRANSLATE_NOOP("Place", "Keep"))),
    Place("settings", str(QT_TRANSLATE_NOOP("Place", "Settings")), "settings", last=True),
)
