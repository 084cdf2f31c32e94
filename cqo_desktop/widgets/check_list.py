"""What is not right with one thing, and what is: a sign, a sentence, and the way to mend it."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import override

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.emptied import empty

LEAST = 26
"""What a finger hits."""
LEFT, LINE = 28, 20
_WRAP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One finding; one that passed has nothing to mend."""

    key: str
    icon: str
    role: str
    text: str
    repair: str = ""


class _Row(QAbstractButton):
    def __init__(self, check: Check) -> None:
        super().__init__()
        self._check = check
        self.setAccessibleName(": ".join(part for part in (check.text, check.repair) if part))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if check.repair else Qt.FocusPolicy.NoFocus)
        if check.repair:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _kind(self) -> tuple[int, int]:
        return tokens.STRONG if self._check.repair else tokens.MEDIUM

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = QRectF(0, 0, width - LEFT - 4, 400)
        metrics = QFontMetricsF(tokens.font(*self._kind()))
        height = metrics.boundingRect(room, int(_WRAP), self._check.text).height()
        return max(round(height) + (LINE if self._check.repair else 0) + 8, LEAST)

    @override
    def sizeHint(self) -> QSize:
        return QSize(260, self.heightForWidth(260))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        # A column that scrolls does not ask how high a wrapped row gets at its width; the row says so itself.
        self.setFixedHeight(self.heightForWidth(event.size().width()))
        super().resizeEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        check, rect = self._check, QRectF(self.rect())
        if check.repair and self.underMouse():
            painting.box(painter, rect.adjusted(-4, 0, 0, 0), 6, fill="hover")
        if self.hasFocus():
            painting.focus_ring(painter, rect, 6)
        icons.paint(painter, check.icon, QRectF(3, 5, 17, 17), check.role, 2.1)
        words = QRectF(LEFT, 4, rect.width() - LEFT - 4, rect.height())
        painting.wrapped(painter, words, check.text, self._kind(), "text", Qt.AlignmentFlag.AlignLeft)
        if check.repair:
            below = QRectF(LEFT, rect.bottom() - LINE - 3, words.width(), LINE)
            painting.write(painter, below, check.repair, tokens.SMALL_STRONG, "accentText")
        painter.end()


class CheckList(QWidget):
    """The worst first; a press on one asks for its repair."""

    repair_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._shown: Sequence[Check] | None = None

    def show_checks(self, checks: Sequence[Check]) -> None:
        """Show other findings."""
        if checks == self._shown:
            return
        self._shown = checks
        empty(self._layout)
        for check in checks:
            row = _Row(check)
            row.clicked.connect(partial(self._ask, check.key))
            self._layout.addWidget(row)

    def _ask(self, key: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        self.repair_wanted.emit(key)
