"""Pictures of what stands around the pages: the palette, the keys, a toast."""

from collections.abc import Callable, Iterator
from functools import partial

from cqo_desktop.views.studio import Studio

LINE = "fatigue 22 oct 4pm 60m"


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    yield "palette", partial(_search, studio, "")
    yield "palette-plan", partial(_search, studio, LINE)
    yield "palette-find", partial(_search, studio, "whit")
    yield "toast", partial(_say, studio)
    yield "keys", partial(_keys, studio)
    yield "about", partial(_about, studio)


def _search(studio: Studio, text: str) -> None:
    studio.finder.open()
    studio.finder.palette.field.setText(text)
    studio.finder.palette.refresh()


def _keys(studio: Studio) -> None:
    studio.window.help_wanted.emit()


def _about(studio: Studio) -> None:
    studio.window.about_wanted.emit()


def _say(studio: Studio) -> None:
    studio.pages.go("programme")
    if studio.desk is not None:
        studio.desk.say("Move “Workforce fatigue and error” from 16:00 to 17:00 on 17 December 2026")
