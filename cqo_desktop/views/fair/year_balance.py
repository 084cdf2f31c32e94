"""The plan beside others: common habits in a table, and a slider from the fairest nights to the least burden in all."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from cqo_desktop.domain.fair_years.compared import Measured, Way
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.fair import year_words as words
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.stops_slider import StopsSlider
from cqo_desktop.widgets.titled_card import SIDE, TitledCard

ROW_HEIGHT, FIGURE, SIDEWAYS = 34, 128, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class WayRow:
    """One way to plan the year, in figures."""

    id: int
    name: str
    seen: Measured


class _WayCells(QStyledItemDelegate):
    """The fair year in strong letters; names begin where the card's words do."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
        kind = tokens.STRONG if index.row() == 0 else tokens.BODY
        align = painting.RIGHT if index.column() else painting.LEFT
        painting.write(painter, rect.adjusted(SIDEWAYS, 0, -SIDEWAYS, 0), str(index.data()), kind, "text", align)
        painting.rule(painter, rect.left(), rect.right() + 1, rect.bottom() - 1)
        painter.restore()


class _WaysTable(RowsTable):
    is_remembered = False  # five figures share the width

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(ROW_HEIGHT * max(self.model().rowCount(), 1) + 44)


class WaysCard(TitledCard):
    """What the plan, today's and common habits ask of members."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("FairYear", "Beside common habits"))
        self.model: RowsModel[WayRow] = RowsModel(
            (
                Column(QCoreApplication.translate("FairYear", "Way"), lambda row: row.name),
                Column(
                    QCoreApplication.translate("FairYear", "Most nights"), lambda row: str(row.seen.most), align=_RIGHT
                ),
                Column(
                    QCoreApplication.translate("FairYear", "Often asleep"),
                    lambda row: _number(row.seen.often),
                    align=_RIGHT,
                ),
                Column(
                    QCoreApplication.translate("FairYear", "Hardest hit"),
                    lambda row: _number(row.seen.worst_burden),
                    align=_RIGHT,
                ),
                Column(
                    QCoreApplication.translate("FairYear", "All together"),
                    lambda row: _number(row.seen.total),
                    align=_RIGHT,
                ),
            ),
            self,
        )
        self.table = _WaysTable(self.model, QCoreApplication.translate("FairYear", "Ways to plan the year"), ROW_HEIGHT)
        self.table.setItemDelegate(_WayCells(self.table))
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in range(1, self.model.columnCount()):
            self.table.setColumnWidth(column, FIGURE)
        self.body.addWidget(self.table)
        for text in (
            QCoreApplication.translate("FairYear", "Often asleep: members at night in at least half of the sessions."),
            QCoreApplication.translate(
                "FairYear", "Burden: 0 in working hours, 7 to 10 at night, for every member and session."
            ),
        ):
            note = QLabel(text)
            note.setProperty("role", "muted")
            note.setWordWrap(True)
            note.setContentsMargins(SIDE - 8, 4, SIDE - 8, 0)
            self.body.addWidget(note)

    def show_ways(self, ways: Mapping[Way, Measured], hour: str) -> None:
        """Show the ways, the fair one first."""
        rows = [WayRow(at, words.way(way, hour), ways[way]) for at, way in enumerate(Way, 1) if way in ways]
        self.model.show_rows(rows)
        self.table.setFixedHeight(ROW_HEIGHT * max(len(rows), 1) + 44)


def _number(value: int) -> str:
    return QLocale().toString(value)


class BalanceCard(TitledCard):
    """From the fairest nights on the left to the least burden of all together on the right."""

    picked = Signal(int)
    """A stop of the slider: 0 is the fairest plan, the others are points of the curve."""

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("FairYear", "Fair to each, or easy for all"))
        self.slider = StopsSlider(QCoreApplication.translate("FairYear", "Balance of the plan"))
        left, right = (
            QLabel(QCoreApplication.translate("FairYear", "fairest nights")),
            QLabel(QCoreApplication.translate("FairYear", "least burden in all")),
        )
        self.said = QLabel()
        ends = QHBoxLayout()
        ends.addWidget(left)
        ends.addStretch(1)
        ends.addWidget(right)
        for label in (left, right, self.said):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setProperty("role", "second")
        self.said.setWordWrap(True)
        for part in (self.slider, ends, self.said):
            line = QHBoxLayout()
            line.setContentsMargins(SIDE - 8, 2, SIDE - 8, 2)
            if isinstance(part, QHBoxLayout):
                line.addLayout(part)
            else:
                line.addWidget(part)
            self.body.addLayout(line)
        self.body.addStretch(1)
        self.slider.valueChanged.connect(self.picked)

    def offer(self, caps: Sequence[int], place: int) -> None:
        """Offer so many stops behind the fairest plan."""
        with QSignalBlocker(self.slider):
            self.slider.setRange(0, len(caps))
            self.slider.setValue(place)
        self.slider.setEnabled(bool(caps))

    def say(self, text: str) -> None:
        """Say what the stop means."""
        self.said.setText(text)
        self.slider.setAccessibleDescription(text)
