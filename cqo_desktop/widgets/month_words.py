"""What a month says of its days, written and spoken."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QPointF

from cqo_desktop.domain import overlays
from cqo_desktop.domain.calendar_entries import Entry
from cqo_desktop.domain.clock_changes import ClockChange
from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.month_sheet import Cell, Sheet
from cqo_desktop.widgets.wall_clock import WallClock


def day(when: date, entries: Sequence[Entry], cell: Cell | None, clock: WallClock, tell: Callable[[Entry], str]) -> str:
    """Say all there is of a day, for those who hear it."""
    if entries:
        count = QCoreApplication.translate("Month", "%n session(s)", "", len(entries))
    else:
        count = QCoreApplication.translate("Month", "No session")
    return ". ".join([clock.long_day(when), count, *map(tell, entries), *(of_day(cell) if cell else ())])


def of_day(cell: Cell) -> list[str]:
    """Say what others' calendars hold on a day, and which clocks move."""
    beside = overlays.labels(cell.beside)
    return [*([beside] if beside else []), *changes(cell)]


def changes(cell: Cell) -> list[str]:
    """Say which clocks move on a day."""
    return [
        QCoreApplication.translate("Month", "Clocks move by {hours} in {cities}").format(
            hours=hours(change.by), cities=", ".join(map(_city, change.cities))
        )
        for change in cell.changes
    ]


def tip(sheet: Sheet, at: QPointF, tell: Callable[[Entry], str]) -> str:
    """Say what is under the mouse."""
    placed, cell = sheet.placed_at(at), sheet.cell_at(at)
    return tell(placed.entry) if placed else ". ".join(of_day(cell)) if cell else ""


def short(found: Sequence[ClockChange], width: float) -> str:
    """Say the first change in as many words as there is room for: '−1 h in Toronto +3'."""
    first, count = found[0], sum(len(each.cities) for each in found) - 1
    city = _city(first.cities[0])
    whole = QCoreApplication.translate("Month", "{hours} in {city}").format(hours=hours(first.by), city=city)
    more = f" +{count}" if count else ""
    brief = f"{hours(first.by)} {city}{more}"
    return next((text for text in (whole + more, brief) if tokens.width(text, tokens.META) <= width), brief)


def hours(by: timedelta) -> str:
    """Write '+1 h' or '−½ h'."""
    whole = abs(by.total_seconds()) / 3600
    return f"{'+' if by > timedelta() else '−'}{'½' if whole == 0.5 else f'{whole:g}'} h"


def more(count: int, width: float) -> str:
    """Say how many sessions have no room, in the words there is room for."""
    whole = QCoreApplication.translate("Month", "+{count} more").format(count=count)
    return whole if tokens.width(whole, tokens.META_STRONG) <= width else f"+{count}"


def _city(name: str) -> str:
    return QCoreApplication.translate("City", name)
