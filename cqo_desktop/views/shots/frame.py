"""Pictures of what stands around the pages: the palette, the keys, a toast."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QDialog

from cqo_desktop.views.studio import Studio

LINE = "fatigue 22 oct 4pm 60m"


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about; the last leaves the window to itself."""
    yield "palette", partial(_search, studio, "")
    yield "palette-plan", partial(_search, studio, LINE)
    yield "palette-find", partial(_search, studio, "whit")
    yield "toast", partial(_say, studio)
    yield "keys", partial(_keys, studio)
    yield "about", partial(_about, studio)


def _search(studio: Studio, text: str) -> None:
    _clear(studio)
    studio.finder.open()
    studio.finder.palette.field.setText(text)


def _keys(studio: Studio) -> None:
    _clear(studio)
    studio.window.help_wanted.emit()


def _about(studio: Studio) -> None:
    _clear(studio)
    studio.window.about_wanted.emit()


def _say(studio: Studio) -> None:
    _clear(studio)
    studio.pages.go("programme")
    if studio.desk is not None:
        studio.desk.say("Move “Workforce fatigue and error” from 16:00 to 17:00 on 17 December 2026")


def _clear(studio: Studio) -> None:
    studio.finder.palette.close_up()
    studio.window.toast.hide()
    for sheet in studio.window.findChildren(QDialog):
        sheet.reject()
