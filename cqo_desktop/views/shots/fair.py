"""The states of fair times."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial

from cqo_desktop.domain.fair_years.rule import USUAL
from cqo_desktop.services import people
from cqo_desktop.views.fair import clocks
from cqo_desktop.views.fair.find import FindPart
from cqo_desktop.views.fair.ledger import LedgerPart
from cqo_desktop.views.fair.page import FairPage, Part
from cqo_desktop.views.fair.year import YearPart
from cqo_desktop.views.settings.page import PreferencesPage
from cqo_desktop.views.studio import Studio


def states(studio: Studio) -> Iterator[tuple[str, Callable[[], object]]]:
    """Name each state and what brings it about."""
    yield "fair-find", partial(_find, studio)
    yield "fair-find-two", partial(_two, studio)
    yield "fair-find-closed", partial(_closed, studio)
    yield "fair-find-clocks", partial(_clocks, studio)
    yield "fair-find-people", partial(_people, studio)
    yield "fair-year", partial(_year, studio)
    yield "fair-year-plan", partial(_plan, studio)
    yield "fair-year-none", partial(_no_plan, studio)
    yield "fair-ledger", partial(_ledger, studio)
    yield "fair-ledger-open", partial(_open_region, studio)
    yield "fair-clocks", partial(_watch_clocks, studio)
    yield "settings-day-off", partial(_begin_day_off, studio)


def _find(studio: Studio) -> FindPart | None:
    """Look for an hour of the next session in which a member is asleep."""
    studio.pages.go("fair")
    page = studio.pages.page
    if isinstance(page, FairPage):
        page.show_part(Part.FIND)
        if isinstance(part := page.part, FindPart):
            part.choose(next((row.id for row in part.search.coming if row.series_id), 0))
            return part
    return None


def _two(studio: Studio) -> None:
    """Choose two sittings, whoever has to be there."""
    if (part := _find(studio)) is not None:
        part.search.pick_people(frozenset())
        part.panel.cards[0].click()


def _closed(studio: Studio) -> None:
    """Stand on an hour at which a speaker sleeps."""
    if (part := _find(studio)) is not None and part.search.matrix is not None:
        closed = [place for place, hour in enumerate(part.search.matrix.hours) if hour.obstacles]
        part.matrix.pick(closed[0] if closed else 0)


def _people(studio: Studio) -> None:
    """Choose by hand whose hours count."""
    if (part := _find(studio)) is not None:
        part.choose_people(part.desk.document.ask(people.listed))


def _clocks(studio: Studio) -> None:
    """Look at a day on which clocks change, without a session."""
    if (part := _find(studio)) is not None:
        part.bar.session.setCurrentIndex(0)
        part.bar.session.activated.emit(0)
        part.go(date(2026, 11, 1))


def _year(studio: Studio) -> YearPart | None:
    """Show how the year is planned, with no limit changed."""
    studio.pages.go("fair")
    page = studio.pages.page
    if not isinstance(page, FairPage):
        return None
    page.show_part(Part.YEAR)
    part = page.part
    if not isinstance(part, YearPart):
        return None
    part.limits.days.choose(USUAL.weekdays)
    part.limits.further.setValue(USUAL.days)
    part.limits.changed.emit()
    return part


def _plan(studio: Studio) -> None:
    if (part := _year(studio)) is not None:
        part.plan()


def _no_plan(studio: Studio) -> None:
    """Ask for Sundays alone, which no session is near."""
    if (part := _year(studio)) is not None:
        part.limits.days.choose(frozenset({6}))
        part.limits.further.setValue(0)
        part.plan()


def _ledger(studio: Studio) -> LedgerPart | None:
    studio.pages.go("fair")
    page = studio.pages.page
    if not isinstance(page, FairPage):
        return None
    page.show_part(Part.LEDGER)
    part = page.part
    return part if isinstance(part, LedgerPart) else None


def _watch_clocks(studio: Studio) -> None:
    if studio.desk is not None:
        clocks.show(studio.window, studio.desk)


def _begin_day_off(studio: Studio) -> None:
    studio.pages.go("settings")
    page = studio.pages.page
    if isinstance(page, PreferencesPage):
        page.days_off.add_one()


def _open_region(studio: Studio) -> None:
    """Open the region that is hit hardest, with the keyboard on one of its sessions."""
    part = _ledger(studio)
    if part is not None and part.model.rowCount():
        part.table.setFocus()
        if not part.model.at(0).is_open:
            part.table.folded.emit(part.model.at(0).region.zone)
        part.table.setCurrentIndex(part.model.index(1, 3))
