"""Every page and its states, each with what brings it about."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QDialog

from cqo_desktop.views.calendar.page import CalendarPage
from cqo_desktop.views.calendar.views import AGENDA, MONTH, WEEK
from cqo_desktop.views.home.page import HomePage
from cqo_desktop.views.people.page import PeoplePage
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.programme.page import BY_DATE, BY_SERIES, ProgrammePage
from cqo_desktop.views.shots import fair, files, frame, invitations, printing
from cqo_desktop.views.studio import Studio


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about, in an order in which one leads to the next."""
    for name, act in _acts(studio):
        yield name, act if name in invitations.ON_THE_SHEET else partial(_alone, studio, act)


def _alone(studio: Studio, act: Callable[[], object]) -> None:
    """Bring a state about with nothing left of the one before."""
    studio.finder.palette.close_up()
    studio.window.toast.hide()
    studio.window.drop_hint.hide()
    for sheet in studio.window.findChildren(QDialog):
        sheet.reject()
    act()


def _acts(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    yield "welcome", studio.welcome
    yield PLACES[0].key, studio.open_sample
    yield "home-kept", partial(_keep, studio)
    for place in PLACES[1:]:
        yield place.key, _to(studio, place.key)
    for name, act in (("by-series", _by_series), ("year", _plan_year), ("roll", _roll), ("by-date", _by_date)):
        yield f"programme-{name}", partial(act, studio)
    acts = (("chosen", _choose_two), ("compare", _compare_two), ("new", _begin_person), ("card", _show_card))
    for name, act in acts:
        yield f"people-{name}", partial(act, studio)
    yield from files.states(studio)
    yield from invitations.states(studio)
    yield from fair.states(studio)
    yield from printing.states(studio)
    yield from frame.states(studio)
    # The month comes last, so that the next look begins with it.
    for key in (AGENDA, WEEK, MONTH):
        yield f"calendar-{key}", _on_calendar(studio, key)
    for name, session_id in _sessions(studio).items():
        yield f"session-{name}", _open(studio, session_id)


def _to(studio: Studio, key: str) -> Callable[[], object]:
    return lambda: studio.pages.go(key)


def _keep(studio: Studio) -> None:
    """Keep looking at the sample: the first page of a network like any other."""
    studio.pages.go("home")
    page = studio.pages.page
    if isinstance(page, HomePage):
        page.keep.click()


def _programme(studio: Studio, key: str) -> ProgrammePage | None:
    studio.pages.go("programme")
    page = studio.pages.page
    if isinstance(page, ProgrammePage):
        page.ways.choose(key)
        page.table.setFocus()
        page.table.setCurrentIndex(page.table.model().index(0, 0))
        return page
    return None


def _by_date(studio: Studio) -> None:
    _programme(studio, BY_DATE)


def _by_series(studio: Studio) -> None:
    _programme(studio, BY_SERIES)


def _plan_year(studio: Studio) -> None:
    if (page := _programme(studio, BY_SERIES)) is not None:
        page.of_series.plan_year()


def _roll(studio: Studio) -> None:
    if (page := _programme(studio, BY_SERIES)) is not None:
        page.of_series.roll()


def _people(studio: Studio) -> PeoplePage | None:
    studio.pages.go("people")
    page = studio.pages.page
    if isinstance(page, PeoplePage):
        page.card.close_card()
        page.table.clearSelection()
        return page
    return None


def _choose_two(studio: Studio) -> None:
    if (page := _people(studio)) is not None:
        page.table.choose(page.model.at(1).id)
        page.table.selectionModel().select(
            page.model.index(3, 0), QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        )


def _compare_two(studio: Studio) -> None:
    _choose_two(studio)
    if isinstance(page := studio.pages.page, PeoplePage):
        page.verbs.merge()


def _begin_person(studio: Studio) -> None:
    if (page := _people(studio)) is not None:
        page.add()


def _show_card(studio: Studio) -> None:
    if (page := _people(studio)) is not None:
        page.table.choose(page.model.at(1).id)
        page.open_card(page.model.at(1).id)


def _on_calendar(studio: Studio, key: str) -> Callable[[], object]:
    """Show the next session in a view of the calendar."""

    def show() -> None:
        studio.pages.go("calendar")
        page = studio.pages.page
        if isinstance(page, CalendarPage):
            page.segments.choose(key)
            page.go_today()
            page.step(1)

    return show


def _open(studio: Studio, session_id: int) -> Callable[[], object]:
    return lambda: studio.pages.open_session(session_id)


def _sessions(studio: Studio) -> dict[str, int]:
    """Choose a coming session of each status."""
    if studio.desk is None:
        return {}
    from cqo_desktop.services import programme  # noqa: PLC0415 - heavy, and only for pictures

    rows = studio.desk.document.ask(programme.listed)
    return {row.status.value.replace("_", "-"): row.id for row in rows if row.status.value in {"draft", "confirmed"}}
