"""Pages come up inside the window: nothing shows itself as a window of its own for a moment."""

from typing import override

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from cqo_desktop.views.places import PLACES
from cqo_desktop.views.studio import Studio


class Shown(QObject):
    """Note every widget that is shown as a window."""

    def __init__(self) -> None:
        super().__init__()
        self.windows: list[str] = []

    @override
    def eventFilter(self, thing: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and isinstance(thing, QWidget) and thing.isWindow():
            self.windows.append(type(thing).__name__)
        return False


def test_no_page_flashes_up_as_a_window(studio: Studio, qapp: QApplication) -> None:
    shown = Shown()
    qapp.installEventFilter(shown)
    try:
        for place in PLACES:
            studio.pages.go(place.key)
        studio.pages.open_session(1)
    finally:
        qapp.removeEventFilter(shown)
    assert shown.windows == []
