"""The hours at the left of a week, at home and in one more zone, and how well they suit the people there."""

from dataclasses import dataclass
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from cqo_desktop.domain import comfort, day_hours, zones
from cqo_desktop.domain.comfort import DayHours
from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.wall_clock import WallClock
from cqo_desktop.widgets.week_geometry import HEAD, HOUR

SIDE, GAP, BAR = 10, 6, 5
_LONGEST_CITY = 84.0
_LINE, _SIGN = 16, 15


@dataclass(frozen=True, slots=True)
class Mark:
    """One hour at home: what stands on the rulers beside it, and the shades of its two halves elsewhere.

    An hour that clocks at home skip has no other beside it.
    """

    home: str
    second: str = ""
    weekday: str = ""
    """The day that begins elsewhere about this hour."""
    shades: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Rulers:
    """All that is painted of the rulers, measured once."""

    home: str
    second: str
    """Cities; no second one is nothing."""
    marks: tuple[Mark, ...]
    home_width: float
    second_width: float

    @property
    def width(self) -> float:
        """Say how much room they take."""
        more = GAP + BAR + GAP + self.second_width if self.second else 0
        return round(SIDE + self.home_width + more + SIDE)

    @property
    def bar(self) -> float:
        """Give the left edge of the comfort bar."""
        return SIDE + self.home_width + GAP


def rulers(day: date, home: str, second: str, clock: WallClock, hours: DayHours = comfort.USUAL) -> Rulers:
    """Work out the hours of a day; `home` and `second` are zones, `hours` those that are good."""
    marks = tuple(_mark(day, hour, home, second, clock, hours) for hour in range(24))
    cities = (_city(home), _city(second))
    return Rulers(
        *cities,
        marks,
        _widest(cities[0], [mark.home for mark in marks]),
        _widest(cities[1], [mark.second for mark in marks], beside=_SIGN),
    )


def _mark(day: date, hour: int, home: str, second: str, clock: WallClock, hours: DayHours) -> Mark:
    here = day_hours.at(day, hour * 60, home)
    written = clock.mark(here.replace(hour=hour))
    if not second or here.hour != hour:
        return Mark(written)
    there = here.astimezone(zones.zone(second))
    new_day = clock.weekday(there.date()) if there.hour == 0 else ""
    return Mark(written, clock.mark(there), new_day, _shades(there, hours))


def _shades(there: datetime, hours: DayHours) -> tuple[int, int]:
    minute = there.hour * 60 + there.minute
    return comfort.worst(minute, 30, hours).value, comfort.worst((minute + 30) % comfort.DAY, 30, hours).value


def _widest(city: str, written: list[str], beside: float = 0) -> float:
    longest = max(tokens.width(text, tokens.META) for text in written)
    return max(longest, min(tokens.width(city, tokens.META_STRONG), _LONGEST_CITY) + beside) + 1


def paint_head(painter: QPainter, shown: Rulers, *, hovered: bool) -> None:
    """Paint the cities on the foot of the head."""
    top = HEAD - 24
    painting.write(painter, QRectF(SIDE, top, shown.home_width, 18), shown.home, tokens.META_STRONG, "text2")
    if not shown.second:
        return
    left = shown.bar + BAR + GAP
    room = QRectF(left, top, shown.second_width, 18)
    if hovered:
        painting.box(painter, room.adjusted(-5, -3, 5, 3), 4, fill="hover")
    role = "accentText" if hovered else "text2"
    painting.write(painter, room.adjusted(0, 0, -_SIGN, 0), shown.second, tokens.META_STRONG, role)
    length = min(tokens.width(shown.second, tokens.META_STRONG), room.width() - _SIGN)
    icons.paint(painter, "chevron-down", QRectF(room.left() + length + 3, top + 4, 11, 11), role, 2.4)


def paint_hours(painter: QPainter, shown: Rulers) -> None:
    """Paint the hours, each in the middle of its line."""
    for hour, mark in enumerate(shown.marks):
        top = hour * HOUR
        if hour:
            painting.write(
                painter, QRectF(SIDE, top - 8, shown.home_width, _LINE), mark.home, tokens.META, "text2", painting.RIGHT
            )
        if mark.shades is None:
            continue
        _shade(painter, QRectF(shown.bar, top + 1.5, BAR, HOUR - 3), mark.shades)
        room = QRectF(shown.bar + BAR + GAP, top - 8, shown.second_width, _LINE)
        strong = tokens.META_STRONG if mark.weekday else tokens.META
        if hour:
            painting.write(painter, room, mark.second, strong, "text" if mark.weekday else "text2")
        painting.write(painter, room.translated(0, 15), mark.weekday, tokens.META_STRONG, "text")


def _shade(painter: QPainter, rect: QRectF, shades: tuple[int, int]) -> None:
    if shades[0] == shades[1]:
        _shaded(painter, rect, shades[0])
        return
    upper = QRectF(rect.left(), rect.top(), rect.width(), rect.height() / 2)
    _shaded(painter, upper, shades[0])
    _shaded(painter, upper.translated(0, upper.height()), shades[1])


def _shaded(painter: QPainter, rect: QRectF, shade: int) -> None:
    # Hours like the ground, light on light and dark on dark, need an edge to stand out.
    is_faint = shade >= 2 or tokens.look() is not tokens.Look.LIGHT
    painting.box(painter, rect, 2, fill=f"c{shade}", line="line2" if is_faint else None)


def paint_pointer(painter: QPainter, shown: Rulers, y: float, hour: str) -> None:
    """Paint where the keyboard is, as a tag on the ruler of home."""
    width = max(shown.home_width, tokens.width(hour, tokens.META_STRONG)) + 10
    room = QRectF(SIDE - 5, y - 9, width, 18)
    painting.box(painter, room, 4, fill="accent")
    painting.write(painter, room, hour, tokens.META_STRONG, "onAccent", painting.CENTRE)


def _city(zone: str) -> str:
    name = zones.city(zone)
    return QCoreApplication.translate("City", name)
