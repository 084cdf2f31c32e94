"""What keys do to a week."""

from bisect import bisect_left, bisect_right
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from cqo_desktop.domain import day_hours
from cqo_desktop.domain.day_hours import QUARTER
from cqo_desktop.widgets import week_drag

if TYPE_CHECKING:
    from cqo_desktop.widgets.week_grid import WeekGrid

_DAY = 24 * 60
_STEPS = {
    Qt.Key.Key_Up: -QUARTER,
    Qt.Key.Key_Down: QUARTER,
    Qt.Key.Key_Left: -_DAY,
    Qt.Key.Key_Right: _DAY,
    Qt.Key.Key_PageUp: -7 * _DAY,
    Qt.Key.Key_PageDown: 7 * _DAY,
}
_NOTHING = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
_CTRL_ALT = Qt.KeyboardModifier.ControlModifier | _ALT


def acted(grid: "WeekGrid", event: QKeyEvent) -> bool:
    """Do what a key means; tell whether it means something."""
    key = Qt.Key(event.key())
    match event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        case modifiers if modifiers == _NOTHING:
            return _plain(grid, key)
        case modifiers if modifiers == _ALT and key in _STEPS:
            return _carry(grid, _STEPS[key])
        case modifiers if modifiers == _CTRL_ALT and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return _stretch(grid, _STEPS[key])
        case _:
            return False


def _plain(grid: "WeekGrid", key: Qt.Key) -> bool:
    match key:
        case Qt.Key.Key_Home | Qt.Key.Key_End:
            grid.walk(grid.days[0 if key == Qt.Key.Key_Home else -1], grid.minute)
        case Qt.Key.Key_Return | Qt.Key.Key_Enter:
            _open(grid)
        case Qt.Key.Key_N | Qt.Key.Key_Insert:
            grid.new_wanted.emit(grid.moment)
        case Qt.Key.Key_J | Qt.Key.Key_K:
            _hop(grid, forward=key == Qt.Key.Key_J)
        case Qt.Key.Key_Z:
            grid.swap()
        case Qt.Key.Key_Escape if grid.chosen is not None:
            grid.pick(None)
        case _ if key in _STEPS:
            _walk(grid, _STEPS[key])
        case _:
            return False
    return True


def _walk(grid: "WeekGrid", minutes: int) -> None:
    days, rest = divmod(abs(minutes), _DAY)
    sign = 1 if minutes > 0 else -1
    # Walking out of a session that began between two quarters goes to the next full one.
    minute = -(-grid.minute // QUARTER) * QUARTER if minutes < 0 else grid.minute // QUARTER * QUARTER
    grid.walk(grid.day + timedelta(days=days * sign), minute + rest * sign if rest else grid.minute)


def _open(grid: "WeekGrid") -> None:
    if grid.chosen is not None:
        grid.opened.emit(grid.chosen)
    else:
        grid.new_wanted.emit(grid.moment)


def _hop(grid: "WeekGrid", *, forward: bool) -> None:
    """Go to the next session, or the one before, in whichever week it is."""
    entries = list(grid.entries.values())
    if grid.chosen in grid.entries:
        place = list(grid.entries).index(grid.chosen) + (1 if forward else -1)
    elif forward:
        place = bisect_left(entries, grid.moment, key=lambda entry: entry.start)
    else:
        place = bisect_right(entries, grid.moment, key=lambda entry: entry.start) - 1
    if 0 <= place < len(entries):
        entry = entries[place]
        grid.pick(entry.id)
        grid.stand(entry.start.date(), entry.start.hour * 60 + entry.start.minute)
        grid.speak()


def _carry(grid: "WeekGrid", minutes: int) -> bool:
    entry = grid.entries.get(grid.chosen or 0)
    if entry is None:
        return False
    start = day_hours.stepped(entry.start, minutes, grid.zone)
    grid.moved.emit(entry.id, start)
    return True


def _stretch(grid: "WeekGrid", minutes: int) -> bool:
    entry = grid.entries.get(grid.chosen or 0)
    if entry is None:
        return False
    before = week_drag.length(entry)
    grid.resized.emit(entry.id, max(before + minutes, min(before, QUARTER)))
    return True
