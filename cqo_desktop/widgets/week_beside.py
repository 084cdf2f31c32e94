"""What others' calendars hold in a week: grey names over days, grey boxes behind sessions."""

from datetime import date

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.domain import overlays
from cqo_desktop.domain.overlays import OverlayDate
from cqo_desktop.widgets import beside_tag, painting, tokens
from cqo_desktop.widgets.wall_clock import WallClock
from cqo_desktop.widgets.week_geometry import HOUR
from cqo_desktop.widgets.week_sheet import Sheet


def days(painter: QPainter, sheet: Sheet, clock: WallClock) -> None:
    """Name the calendars that hold whole days, beside the names of those days."""
    for place, day in enumerate(sheet.geometry.days):
        column = sheet.geometry.column(place)
        left = column.left() + 16 + tokens.width(clock.weekday(day), tokens.META_STRONG)
        whole = [each for each in sheet.beside.get(day, ()) if each.is_whole_days]
        beside_tag.paint(painter, QRectF(left, 7, column.right() - 5 - left, 18), overlays.names(whole))


def hours(painter: QPainter, sheet: Sheet, home: str) -> None:
    """Paint what has an hour."""
    for place, day in enumerate(sheet.geometry.days):
        column = sheet.geometry.column(place)
        for each in sheet.beside.get(day, ()):
            if not each.is_whole_days:
                top, bottom = (minute * HOUR / 60 for minute in _minutes(each, day, home))
                room = QRectF(column.left() + 3, top + 1, column.width() - 5, max(bottom - top - 2, 20))
                painting.box(painter, room, 5, fill="slateSoft")
                line = QRectF(room.left() + 8, room.top() + 1, room.width() - 12, 18)
                painting.write(painter, line, each.label, tokens.META, "text2")


def _minutes(each: OverlayDate, day: date, home: str) -> tuple[int, int]:
    """Give from which minute of a day to which it lasts there."""
    start, end = each.span(home)
    first = 0 if start.date() < day else start.hour * 60 + start.minute
    last = 24 * 60 if end.date() > day else end.hour * 60 + end.minute
    return first, last
