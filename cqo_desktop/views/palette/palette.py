"""The command palette: one line and a list under it, over the dimmed window."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from cqo_desktop.models.suggestions import Offer, Suggestion, Suggestions
from cqo_desktop.views.palette.suggestion_cells import WIDTH, SuggestionCells
from cqo_desktop.widgets import icons, painting, tokens
from cqo_desktop.widgets.speech import announce
from cqo_desktop.widgets.understood_field import Span, UnderstoodField

FROM_TOP, LINE, FOOT = 96, 60, 42
SHADE = 82
"""How dark the window behind is, of 255."""

type Ask = Callable[[str], tuple[Sequence[Offer], Sequence[Span]]]
"""Gives what is offered for a line, and which of its letters were understood."""


class _Card(QWidget):
    """The raised ground of the palette, with the keys it knows at its foot."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.keys: Sequence[tuple[str, str]] = ()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        rect = QRectF(self.rect())
        painting.box(painter, rect, 14, fill="raised", line="line2", width=2 if tokens.look().is_strong else 1)
        icons.paint(painter, "search", QRectF(20, LINE / 2 - 9, 18, 18), "text2", 1.9)
        painting.rule(painter, 1, rect.right() - 1, LINE - 1)
        foot = rect.bottom() - FOOT
        painting.rule(painter, 1, rect.right() - 1, foot)
        left = 20.0
        for key, word in self.keys:
            text = f"{key} {word}"
            painting.write(painter, QRectF(left, foot, 400, FOOT), text, tokens.META, "text2")
            left += tokens.width(text, tokens.META) + 18
        painter.end()


class Palette(QWidget):
    """Covers its parent; Enter runs, Tab completes, Escape and a press beside it close."""

    closed = Signal()
    picked = Signal(object)
    """The suggestion that is going to run."""

    def __init__(self, parent: QWidget, ask: Ask) -> None:
        super().__init__(parent)
        self._ask = ask
        self._before: QWidget | None = None
        self.card = _Card(self)
        self.field = UnderstoodField()
        self.field.setAccessibleName(self.tr("Search or do"))
        self.field.setAccessibleDescription(
            self.tr("Type what to open, what to do, or a new session. Up and Down choose, Enter runs, Escape closes.")
        )
        self.field.setPlaceholderText(self.tr("Search, do, or type a session: fatigue 22 oct 4pm 60m"))
        self.model = Suggestions(self)
        self.list = QListView()
        self._build()
        self.field.textEdited.connect(self._hear)
        self.field.returnPressed.connect(self._run)
        self.field.stepped.connect(self._step)
        self.field.completion_wanted.connect(self._complete)
        self.field.left.connect(self.close_up)
        self.list.clicked.connect(self._run_at)
        self.list.entered.connect(self._choose)
        parent.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        self.card.keys = (
            ("↑↓", self.tr("choose")),
            ("↵", self.tr("run")),
            ("Tab", self.tr("add detail")),
            ("Esc", self.tr("close")),
        )
        self.list.setModel(self.model)
        self.list.setItemDelegate(SuggestionCells(self.list))
        self.list.setAccessibleName(self.tr("Suggestions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("raised", True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        top.setContentsMargins(46, 1, 20, 1)
        top.addWidget(self.field)
        inside = QVBoxLayout(self.card)
        inside.setContentsMargins(1, 0, 1, FOOT + 1)
        inside.setSpacing(0)
        holder = QWidget()
        holder.setFixedHeight(LINE)
        holder.setLayout(top)
        inside.addWidget(holder)
        inside.addWidget(self.list)

    def open_up(self, text: str = "") -> None:
        """Show it with a line, and remember where the keyboard was."""
        if self.isVisible():
            return
        self._before = self.window().focusWidget()
        self.field.setText(text)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.refresh()

    def close_up(self) -> None:
        """Hide it and give the keyboard back."""
        if not self.isVisible():
            return
        before, self._before = self._before, None
        focused: QWidget | None = self.window().focusWidget()
        is_ours = focused is None or self.isAncestorOf(focused)
        self.hide()
        if before is not None and is_ours:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def refresh(self) -> None:
        """Ask again for the same line, such as when more can be found now."""
        if self.isVisible():
            self._hear(self.field.text())

    def _hear(self, text: str) -> None:
        offers, spans = self._ask(text)
        self.model.show_offers(offers)
        self.field.mark(spans)
        self._place()
        self._choose(self.model.index(self.model.beyond(-1, 1), 0))

    def _choose(self, index: QModelIndex) -> None:
        offer = self.model.at(index.row())
        if offer is None:
            return
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        announce(self.field, offer.spoken)

    def _step(self, by: int) -> None:
        place, way = self.list.currentIndex().row(), 1 if by > 0 else -1
        for _ in range(abs(by)):
            place = self.model.beyond(place, way) if self.model.rowCount() else -1
        self._choose(self.model.index(place, 0))
        if place == self.model.beyond(-1, 1):
            self.list.scrollToTop()

    def _complete(self) -> None:
        offer = self.model.at(self.list.currentIndex().row())
        if offer is not None and offer.completion and offer.completion != self.field.text():
            self.field.setText(offer.completion)
            self._hear(offer.completion)

    def _run(self) -> None:
        self._run_at(self.list.currentIndex())

    def _run_at(self, index: QModelIndex) -> None:
        offer = self.model.at(index.row())
        if isinstance(offer, Suggestion):
            self.close_up()
            self.picked.emit(offer)
            # The keyboard must be back where it was before the act looks for what is chosen there.
            QTimer.singleShot(0, offer.run)

    def _place(self) -> None:
        ground = self.parentWidget()
        if ground is None:
            return
        self.setGeometry(ground.rect())
        wanted = sum(self.list.sizeHintForRow(row) for row in range(self.model.rowCount())) + 16
        room = self.height() - FROM_TOP - 40 - LINE - FOOT
        self.card.setGeometry((self.width() - WIDTH) // 2, FROM_TOP, WIDTH, LINE + FOOT + max(60, min(wanted, room)))
        # The shadow lies outside of the card that shrinks.
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_up()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        shade = QColor(tokens.colour("shadow"))
        shade.setAlpha(SHADE)
        painter.fillRect(self.rect(), shade)
        box = QRectF(self.card.geometry())
        shade.setAlpha(9)
        for spread in range(10):
            around = box.adjusted(-spread, 4 - spread, spread, 6 + spread)
            painting.box(painter, around, 14 + spread, fill=shade)
        painter.end()
