"""Chips that show and hide: each stands for a group, and all groups are shown at first."""

from collections.abc import Sequence
from html import escape
from itertools import pairwise
from typing import override

from PySide6.QtCore import QLineF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QSizePolicy, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Choice
from cqo_desktop.widgets.icons import icon

MOST = 168
"""A chip gets no wider than this; its tip has the whole name."""
# Many desktops keep Alt and a click for moving windows.
_ALONE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class _FilterChip(QAbstractButton):
    alone_wanted = Signal(str)

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.setCheckable(True)
        self.setChecked(True)
        self.setAccessibleName(choice.text)
        how = self.tr("Click to hide or show; Alt+click to show nothing else")
        self.setToolTip(f"<p>{escape(choice.text)}</p><p>{how}</p>")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        return QSize(min(round(46 + tokens.width(self.choice.text, tokens.SMALL_MEDIUM)), MOST), 28)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.modifiers() & _ALONE and self.isDown():
            self.setDown(False)
            self.alone_wanted.emit(self.choice.key)
        else:
            super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _ENTER and event.modifiers() & _ALONE:
            self.alone_wanted.emit(self.choice.key)
        elif Qt.Key(event.key()) in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on = QRectF(self.rect()), self.isChecked()
        fill = "hover" if self.underMouse() else "surface" if on else "canvas"
        painting.box(painter, rect, 14, fill=fill, line="line2", dashed=not on)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 14)
        picture = QRectF(12, rect.center().y() - 7.5, 15, 15)
        icons.paint(painter, self.choice.icon, picture, self.choice.hue if on else "text3", 2)
        line = QRectF(33, 0, rect.width() - 44, rect.height())
        painting.write(painter, line, self.choice.text, tokens.SMALL_MEDIUM, "text" if on else "text3")
        if not on:
            painter.setPen(QPen(tokens.colour("text3"), 1))
            length = min(tokens.width(self.choice.text, tokens.SMALL_MEDIUM), line.width())
            middle = line.center().y() + 1
            painter.drawLine(QLineF(line.left(), middle, line.left() + length, middle))
        painter.end()


class FilterChips(QWidget):
    """A row of chips; those that have no room are in a menu at its end."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(7)
        # It may be narrower than its chips.
        self._layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._more = button("", variant="quiet", small=True)
        self._more.clicked.connect(self._list)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self._chips: list[_FilterChip] = []
        self._shown: Sequence[Choice] = ()

    @property
    def hidden(self) -> frozenset[str]:
        """Name the groups that are not shown."""
        return frozenset(chip.choice.key for chip in self._chips if not chip.isChecked())

    def offer(self, choices: Sequence[Choice], *, behind: QWidget | None = None) -> None:
        """Show these chips; those that were off stay off, and Tab comes to them behind some widget."""
        if self._shown == choices:
            return
        hidden = self.hidden
        self._shown = choices
        for old in self._chips:
            old.hide()
            old.deleteLater()
        self._chips = [_FilterChip(choice) for choice in choices]
        for place, chip in enumerate(self._chips):
            chip.setChecked(chip.choice.key not in hidden)
            chip.toggled.connect(self._tell)
            chip.alone_wanted.connect(self.show_only)
            self._layout.insertWidget(place, chip)
        for first, second in pairwise(filter(None, (behind, *self._chips, self._more))):
            QWidget.setTabOrder(first, second)
        self._fit()

    def show_only(self, key: str) -> None:
        """Hide all others, or show all again where it is alone already."""
        alone = self.hidden == {chip.choice.key for chip in self._chips} - {key}
        for chip in self._chips:
            chip.blockSignals(True)
            chip.setChecked(alone or chip.choice.key == key)
            chip.blockSignals(False)
            chip.update()
        self.changed.emit()

    def _tell(self, _on: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._fit()
        self.changed.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 28)

    @override
    def sizeHint(self) -> QSize:
        return QSize(sum(chip.sizeHint().width() + 7 for chip in self._chips), 28)

    def _fit(self) -> None:
        widths = [chip.sizeHint().width() + self._layout.spacing() for chip in self._chips]
        room = self.width() if sum(widths) <= self.width() else self.width() - 76
        left = 0
        for chip, width in zip(self._chips, widths, strict=True):
            room -= width
            chip.setVisible(room >= 0)
            left += room < 0
        self._more.setVisible(left > 0)
        self._more.setText(self.tr("+{count} more").format(count=left))
        self._more.setAccessibleName(self.tr("%n more to show or hide", "", left))

    def _list(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for chip in self._chips:
            if chip.isVisible():
                continue
            name = chip.choice.text.replace("&", "&&")
            action = menu.addAction(icon(chip.choice.icon, chip.choice.hue), name)
            action.setCheckable(True)
            action.setChecked(chip.isChecked())
            action.toggled.connect(chip.setChecked)
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
