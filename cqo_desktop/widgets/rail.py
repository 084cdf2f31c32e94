"""The rail at the left: the network, its pages, and who is working."""

from functools import partial
from html import escape
from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.rail_search import RailSearch

WIDE, NARROW = 212, 64


class RailButton(QAbstractButton):
    """One page of the rail."""

    def __init__(self, text: str, picture: str, hint: str = "") -> None:
        super().__init__()
        self._picture = picture
        self._folded = False
        self._count, self._urgent = 0, False
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        self.setToolTip(f"{text}   {hint}".strip())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fold(self, *, folded: bool) -> None:
        """Show only the icon."""
        self._folded = folded
        self.updateGeometry()
        self.update()

    def badge(self, count: int, *, urgent: bool = False) -> None:
        """Show a number; an urgent one has a dot that is also seen when folded."""
        self._count, self._urgent = count, urgent
        self.setAccessibleName(f"{self.text()}, {count}" if count else self.text())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(NARROW - 20 if self._folded else WIDE - 24, 38 if self._folded else 34)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect()).adjusted(0, 1, 0, -1)
        on, middle = self.isChecked(), rect.center().y()
        if on:
            strong = "accent" if tokens.look().is_strong else None
            painting.box(painter, rect, 7, fill="accentSoft", line=strong)
        elif self.underMouse():
            painting.box(painter, rect, 7, fill="hover")
        if self.hasFocus():
            painting.focus_ring(painter, rect, 7)
        role = "accentText" if on else "text2"
        left = (rect.width() - 20) / 2 if self._folded else 10
        size = 20 if self._folded else 18
        icons.paint(painter, self._picture, QRectF(left, middle - size / 2, size, size), role, 2 if on else 1.8)
        if not self._folded:
            weight = tokens.STRONG if on else tokens.MEDIUM
            line = QRectF(38, rect.top(), rect.width() - 72, rect.height())
            painting.write(painter, line, self.text(), weight, "accentText" if on else "text")
        self._paint_badge(painter, rect, role)
        painter.end()

    def _paint_badge(self, painter: QPainter, rect: QRectF, role: str) -> None:
        if not self._count:
            return
        middle = rect.center()
        if self._urgent:
            middle.setX(rect.width() / 2 + 11 if self._folded else rect.width() - 34)
            middle.setY(middle.y() - 8 if self._folded else middle.y())
            painting.disc(painter, middle, 4 if self._folded else 3, "warn")
        if not self._folded:
            place = QRectF(rect.width() - 42, rect.top(), 32, rect.height())
            painting.write(painter, place, str(self._count), tokens.META_STRONG, role, painting.RIGHT)


class Mark(QWidget):
    """The sign of the program: a clock that stays open."""

    def __init__(self, size: int = 30) -> None:
        super().__init__()
        self.setFixedSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        side = self.width()
        painting.box(painter, QRectF(2, 2, side - 4, side - 4), 8, fill="accent")
        pen = painter.pen()
        pen.setColor(tokens.colour("onAccent"))
        pen.setWidthF(2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setStyle(Qt.PenStyle.SolidLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ring = QRectF(7.5, 7.5, side - 15, side - 15)
        painter.drawArc(ring, 40 * 16, 280 * 16)
        middle = ring.center()
        painter.drawLine(middle, QPointF(middle.x(), middle.y() - 4))
        painter.drawLine(middle, QPointF(middle.x() + 3.4, middle.y() + 2))
        painter.end()


class Rail(QWidget):
    """All pages under their headings; folds to icons where the window is narrow."""

    picked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, RailButton] = {}
        self._headings: list[QLabel] = []
        self._layout = QVBoxLayout(self)
        self._layout.setSpacing(1)
        self._name, self._caption = QLabel(), QLabel()
        self._name.setProperty("role", "strong")
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setMaximumHeight(2 * 20)
        self._caption.setProperty("role", "muted")
        top = self._top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(Mark())
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._name)
        words.addWidget(self._caption)
        words.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        top.addLayout(words, 1)
        self._layout.addLayout(top)
        self._layout.addSpacing(12)
        self.search = RailSearch("Ctrl+K")
        self._layout.addWidget(self.search)
        self._layout.addStretch(1)
        self.menu_button = RailButton(self.tr("Menu"), "menu", "F10")
        self.menu_button.setCheckable(False)
        self._layout.addWidget(self.menu_button)
        self.fold(folded=False)

    def entitle(self, name: str, caption: str) -> None:
        """Name the network."""
        self._name.setText(name)
        self._name.setToolTip(f"<p>{escape(name, quote=False)}</p>")
        self._caption.setText(caption)

    def add_heading(self, text: str) -> None:
        """Begin a group of pages."""
        heading = QLabel(text)
        heading.setProperty("role", "muted")
        heading.setContentsMargins(10, 10, 0, 2)
        self._headings.append(heading)
        self._layout.insertWidget(self._stretch(), heading)

    def add(self, key: str, text: str, picture: str, *, hint: str = "", last: bool = False) -> None:
        """Add a page; the last ones stand at the bottom."""
        made = RailButton(text, picture, hint)
        made.setObjectName(f"rail_{key}")
        made.clicked.connect(partial(self._pick, key))
        self._buttons[key] = made
        self._layout.insertWidget(self._stretch() + (1 if last else 0), made)
        # Tab goes as one reads: what stands at the bottom comes last.
        self.setTabOrder(made, self.menu_button)

    def _pick(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.picked.emit(key)

    def _stretch(self) -> int:
        """Find the room between the pages and what stands at the bottom."""
        items = [self._layout.itemAt(place) for place in range(self._layout.count())]
        # The first two are the network's name and the gap under it.
        return next(place for place, item in enumerate(items) if place > 1 and item is not None and item.spacerItem())

    def select(self, key: str) -> None:
        """Show which page is open."""
        for each, made in self._buttons.items():
            made.setChecked(each == key)

    def badge(self, key: str, count: int, *, urgent: bool = False) -> None:
        """Show a number beside a page."""
        self._buttons[key].badge(count, urgent=urgent)

    def fold(self, *, folded: bool) -> None:
        """Show only icons."""
        self.setFixedWidth(NARROW if folded else WIDE)
        side = 10 if folded else 12
        self._layout.setContentsMargins(side, 16, side, 10)
        self._top.setContentsMargins(7 if folded else 0, 0, 0, 0)
        for label in (*self._headings, self._name, self._caption):
            label.setVisible(not folded)
        self.search.fold(folded=folded)
        for made in (*self._buttons.values(), self.menu_button):
            made.fold(folded=folded)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.colour("rail"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), tokens.colour("line"))
        painter.end()
