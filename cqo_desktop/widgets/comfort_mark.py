"""How well an hour suits the whole network: a number, and how many would be asleep."""

from typing import override

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cqo_desktop.widgets import painting, tokens


class ComfortMark(QWidget):
    """'80% comfort', and a pill with a moon where somebody sleeps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._percent, self._asleep = 100, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_comfort(self, percent: int, asleep: int) -> None:
        """Show another hour's comfort."""
        self._percent, self._asleep = percent, asleep
        self.setAccessibleName(f"{self._number()} {self.tr('comfort')}, {self._pill()}")
        self.setToolTip(self.tr("The mean over all members of the worst hour the session touches for them"))
        self.updateGeometry()
        self.update()

    def _number(self) -> str:
        return f"{self._percent}%"

    def _pill(self) -> str:
        return self.tr("{n} asleep").format(n=self._asleep) if self._asleep else self.tr("nobody asleep")

    def _places(self) -> tuple[float, float, float]:
        number = tokens.width(self._number(), tokens.TITLE)
        word = tokens.width(self.tr("comfort"), tokens.SMALL)
        return number + 8, number + 8 + word + 14, number + 22 + word + painting.pill_width(self._pill(), "moon")

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self._places()[2]) + 2, 34)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        word, pill, _ = self._places()
        painting.write(painter, QRectF(0, 0, word, 34), self._number(), tokens.TITLE)
        painting.write(painter, QRectF(word, 0, pill - word, 34), self.tr("comfort"), tokens.SMALL, "text2")
        role, fill, icon = ("danger", "dangerSoft", "moon") if self._asleep else ("success", "successSoft", "check")
        painting.pill(painter, pill, 17, self._pill(), role=role, fill=fill, icon=icon)
        painter.end()


def sign(comfort: int) -> tuple[str, str]:
    """Give an icon and a colour for an hour at which people sleep or are about to; none for any other."""
    match comfort:
        case 0:
            return "moon", "danger"
        case 1:
            return "sunset", "warn"
        case _:
            return "", "text"
