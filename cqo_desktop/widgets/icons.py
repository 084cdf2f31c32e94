"""Lucide icons as vectors, painted in a colour of the look that is shown: sharp at any scale, right in any theme."""

from functools import cache
from typing import override

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from cqo_desktop.widgets import tokens


@cache
def _source(name: str) -> str:
    file = QFile(f":/icons/{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise LookupError(f"There is no icon {name}.")
    return bytes(file.readAll().data()).decode()


def svg(name: str, colour: str, stroke: float) -> bytes:
    """Give an icon's drawing in a colour and a stroke."""
    drawing = _source(name).replace("currentColor", colour)
    return drawing.replace('stroke-width="2"', f'stroke-width="{stroke}"').encode()


@cache
def _renderer(name: str, colour: str, stroke: float) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg(name, colour, stroke)))


def paint(painter: QPainter, name: str, rect: QRectF, role: str = "text2", stroke: float = 1.8) -> None:
    """Paint an icon into a square."""
    _renderer(name, tokens.colour(role).name(), stroke).render(painter, rect)


class _Engine(QIconEngine):
    def __init__(self, name: str, role: str, stroke: float) -> None:
        super().__init__()
        self._name, self._role, self._stroke = name, role, stroke

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        del state
        role = "control" if mode is QIcon.Mode.Disabled else self._role
        paint(painter, self._name, QRectF(rect), role, self._stroke)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QPixmap(size)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return image

    @override
    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role, self._stroke)


def icon(name: str, role: str = "text2", stroke: float = 2) -> QIcon:
    """Make an icon for a button or an action."""
    return QIcon(_Engine(name, role, stroke))
