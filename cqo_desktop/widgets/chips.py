"""Filter chips: one of a row is on, each shows how many it would leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from cqo_desktop.widgets import icons, painting, tokens

MOST_LETTERS = 20


@dataclass(frozen=True, slots=True)
class Choice:
    """One chip."""

    key: str
    text: str
    count: int | None = None
    icon: str = ""
    hue: str = ""


class _Chip(QAbstractButton):
    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self.choice = choice
        self.setCheckable(True)
        self.setText(choice.text)
        self.setAccessibleName(choice.text if choice.count is None else f"{choice.text}, {choice.count}")
        # What people typed is no markup, in a tip either.
        self.setToolTip(f"<p>{escape(choice.text, quote=False)}</p>" if "<" in choice.text else choice.text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        width = 26 + tokens.width(self._shown(), tokens.SMALL_STRONG)
        width += 20 if self.choice.icon else 0
        width += 8 + tokens.width(self._number(), tokens.SMALL_STRONG) if self._number() else 0
        return QSize(round(width), 28)

    def _shown(self) -> str:
        return (
            self.choice.text
            if len(self.choice.text) <= MOST_LETTERS
            else self.choice.text[: MOST_LETTERS - 1].rstrip() + "…"
        )

    def _number(self) -> str:
        return "" if self.choice.count is None else str(self.choice.count)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect, on = QRectF(self.rect()), self.isChecked()
        fill = "accentSoft" if on else "hover" if self.underMouse() else "surface"
        painting.box(painter, rect, 14, fill=fill, line="accent" if on else "line2", width=1.4 if on else 1)
        if self.hasFocus():
            painting.focus_ring(painter, rect, 14)
        left = 13.0
        role = "accentText" if on else "text"
        if self.choice.icon:
            picture = QRectF(left, rect.center().y() - 7.5, 15, 15)
            icons.paint(painter, self.choice.icon, picture, self.choice.hue or role, 2)
            left += 20
        kind = tokens.SMALL_STRONG if on else tokens.SMALL_MEDIUM
        painting.write(painter, QRectF(left, 0, rect.width(), rect.height()), self._shown(), kind, role)
        number = QRectF(0, 0, rect.width() - 12, rect.height())
        painting.write(painter, number, self._number(), kind, "accentText" if on else "text3", painting.RIGHT)
        painter.end()


class Chips(QWidget):
    """A row of chips of which one is on."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(7)
        self._layout.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tell)
        self._shown: Sequence[Choice] = ()
        self._wanted = ""

    @property
    def key(self) -> str:
        """Name the chip that is on; before any is shown, the one that will be."""
        on = self._group.checkedButton()
        return on.choice.key if isinstance(on, _Chip) else self._wanted

    def want(self, key: str) -> None:
        """Have a chip on once chips are shown."""
        self._wanted = key

    def offer(self, choices: Sequence[Choice], key: str) -> None:
        """Show these chips, one of them on; the first where there is none of that key."""
        if self._shown == choices:
            return
        self._shown = choices
        for old in self._group.buttons():
            self._group.removeButton(old)
            old.deleteLater()
            old.hide()
        keys = [choice.key for choice in choices]
        for place, choice in enumerate(choices):
            chip = _Chip(choice)
            self._group.addButton(chip)
            self._layout.insertWidget(place, chip)
            chip.setChecked(choice.key == (key if key in keys else keys[0]))
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, 28)

    def _fit(self) -> None:
        """Leave out at the end what has no room; the search finds it all the same."""
        room = self.width()
        for each in self._group.buttons():
            room -= each.sizeHint().width() + self._layout.spacing()
            each.setVisible(room >= 0 or each.isChecked())

    def pick(self, key: str) -> None:
        """Put a chip on as if it was pressed."""
        for each in self._group.buttons():
            if isinstance(each, _Chip) and each.choice.key == key:
                each.click()

    def _tell(self) -> None:
        self.picked.emit(self.key)
