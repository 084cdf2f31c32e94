"""The ribbon's months are pressed, walked along, and painted as firm as their sessions are."""

from datetime import date, datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.overview import Mark, MonthCell, Need, Strength
from cqo_desktop.domain.vocabulary import Hue, SeriesKind
from cqo_desktop.widgets import tokens
from cqo_desktop.widgets.theme import Theme
from cqo_desktop.widgets.year_ribbon import Month, YearRibbon, paint_marks

WALL = datetime(2030, 10, 17, 16)


def mark(kind: SeriesKind = SeriesKind.MONTHLY, strength: Strength = Strength.FIRM) -> Mark:
    return Mark(kind=kind, hue=Hue.BLUE, strength=strength, title="Fatigue", wall=WALL)


def month(number: int, need: Need = Need.NONE, *marks: Mark) -> Month:
    cell = MonthCell(first=date(2030, number, 1), marks=marks, need=need, series_id=7, is_now=number == 2)
    return Month(cell=cell, name=f"{number}", plan="plan", spoken=f"Month {number}", tip="<b>tip</b>")


def painted(*marks: Mark, width: int = 66) -> QImage:
    image = QImage(width, 16, QImage.Format.Format_RGB32)
    image.fill(tokens.colour("surface"))
    painter = QPainter(image)
    paint_marks(painter, QRectF(0, 0, width, 16), marks)
    painter.end()
    return image


def reach(image: QImage) -> int:
    """Find how far to the right something is painted."""
    ground = tokens.colour("surface").rgb()
    inked = [x for x in range(image.width()) for y in range(16) if image.pixel(x, y) != ground]
    return max(inked, default=-1)


def test_press_asks_for_the_plan_where_a_session_is_missing_else_for_the_month(theme: Theme, qtbot: QtBot) -> None:
    ribbon = YearRibbon()
    qtbot.addWidget(ribbon)
    ribbon.show_months([month(1), month(2, Need.GAP), month(3, Need.OPEN)])
    told: list[object] = []
    ribbon.picked.connect(told.append)
    ribbon.plan_wanted.connect(lambda series_id, first: told.append((series_id, first)))
    for cell in ribbon.cells:
        cell.click()
    assert told == [date(2030, 1, 1), (7, date(2030, 2, 1)), (7, date(2030, 3, 1))]


def test_tab_comes_to_this_month(theme: Theme, qtbot: QtBot) -> None:
    ribbon = YearRibbon()
    qtbot.addWidget(ribbon)
    ribbon.show_months([month(1), month(2), month(3)])
    names = [cell.accessibleName() for cell in ribbon.cells if cell.focusPolicy().value & 1]
    assert names == ["Month 2"]


def test_firm_session_is_filled_and_a_draft_only_drawn_around(theme: Theme) -> None:
    blue, ground = tokens.colour("blue"), tokens.colour("surface")
    middles = {strength: painted(mark(strength=strength)).pixelColor(6, 8) for strength in Strength}
    assert middles == {
        Strength.FIRM: QColor(blue),
        Strength.PAST: QColor(tokens.colour("control")),
        Strength.DRAFT: QColor(ground),
        Strength.LOOSE: QColor(ground),
    }
    assert painted(mark(strength=Strength.DRAFT)) != painted(mark(strength=Strength.LOOSE))


def test_kinds_differ_in_shape(theme: Theme) -> None:
    pictures = [painted(mark(kind)) for kind in SeriesKind]
    assert len({bytes(image.constBits()) for image in pictures}) == len(SeriesKind)


def test_marks_without_room_are_counted_and_none_leaves_its_month(theme: Theme) -> None:
    few, many = painted(*[mark()] * 4), painted(*[mark()] * 30)
    assert reach(few) < 66
    assert few != many
    assert reach(painted(*[mark()] * 30, width=100)) < 99
