"""A box of hours in which every line of the list says how well it suits the network."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.combo_box import ComboBox

WIDTH, ROW = 216, 34
_FIT = Qt.ItemDataRole.UserRole + 1

type Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Fit:
    """How an hour suits everybody."""

    percent: int
    """The mean comfort."""
    asleep: int
    """How many would be asleep."""


class TimeBox(ComboBox):
    """Type an hour, or choose one and see for whom it is night."""

    opening = Signal()
    """The list is about to show; `show_fits` is wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(_FitLines(self))

    def show_fits(self, fits: Sequence[Fit | None]) -> None:
        """Say of each line how it suits; None where clocks skip the hour."""
        # A line that changes would be written into the field again, over what is typed there.
        with QSignalBlocker(self.model()):
            for place, fit in enumerate(fits):
                self.setItemData(place, fit, _FIT)
                self.setItemData(place, self._spoken(place, fit), Qt.ItemDataRole.AccessibleTextRole)

    def _spoken(self, place: int, fit: Fit | None) -> str:
        if fit is None:
            return self.tr("{hour}, clocks skip it on that day").format(hour=self.itemText(place))
        return self.tr("{hour}, comfort {percent} percent, {n} asleep").format(
            hour=self.itemText(place), percent=fit.percent, n=fit.asleep
        )

    @override
    def showPopup(self) -> None:
        self.opening.emit()
        shown = self.findText(self.currentText())
        if shown >= 0:
            self.setCurrentIndex(shown)
        self.view().setMinimumWidth(WIDTH)
        super().showPopup()


class _FitLines(QStyledItemDelegate):
    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, state = QRectF(option.rect), option.state
        fit = index.data(_FIT)
        painter.save()
        painting.smooth(painter)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painting.box(painter, rect.adjusted(2, 1, -2, -1), 6, fill="accentSoft")
        letters = "accentText" if chosen else "text"
        painting.write(painter, rect.adjusted(10, 0, 0, 0), str(index.data()), tokens.SMALL, letters)
        if isinstance(fit, Fit):
            right = rect.right() - 12
            if fit.asleep:
                count = str(fit.asleep)
                right -= tokens.width(count, tokens.SMALL)
                painting.write(painter, QRectF(right, rect.top(), 60, ROW), count, tokens.SMALL, "danger")
                icons.paint(painter, "moon", QRectF(right - 19, rect.center().y() - 7, 14, 14), "danger", 2.2)
            number = QRectF(rect.right() - 116, rect.top(), 50, ROW)
            painting.write(painter, number, f"{fit.percent}%", tokens.SMALL, "text2", painting.RIGHT)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(WIDTH - 20, ROW)
