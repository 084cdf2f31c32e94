"""Who belongs to the network, where they live, and what time it is there."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import override

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from cqo_desktop.domain import comfort, zones
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import PersonKind
from cqo_desktop.models.rows_model import ROW, Column, RowsModel
from cqo_desktop.services import people
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.page import Page
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.search_field import SearchField

NAME, WHERE, ADDRESS, KIND = range(4)
MINUTE = 60_000


class _Cells(QStyledItemDelegate):
    def __init__(self, parent: QObject, now: Callable[[], datetime]) -> None:
        super().__init__(parent)
        self.now = now

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, rect = index.data(ROW), QRectF(option.rect)
        painter.save()
        painting.smooth(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, tokens.colour("accentSoft"))
            if index.column() == NAME:
                painter.fillRect(QRectF(rect.left(), rect.top(), 3, rect.height()), tokens.colour("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, tokens.colour("sunken"))
        painting.rule(painter, rect.left(), rect.right(), rect.bottom() - 1)
        inner = rect.adjusted(8, 0, -8, -1)
        first, _, second = str(index.data()).partition("\n")
        match index.column():
            case 0:
                painting.avatar(painter, inner.left() + 8, inner.center().y() - 17, 34, row.name)
                _two(painter, inner.adjusted(54, 0, 0, 0), first, second)
            case 1:
                if row.zone:
                    shade = comfort.local(self.now(), 1, row.zone).comfort
                    swatch = QRectF(inner.left(), inner.top() + 11, 11, 11)
                    painting.box(painter, swatch, 3, fill=f"c{shade.value}", line="line2")
                _two(painter, inner.adjusted(19, 0, 0, 0), first, second, strong=False)
            case _:
                painting.write(painter, inner, first, tokens.SMALL, "text2")
        painter.restore()


def _two(painter: QPainter, rect: QRectF, first: str, second: str, *, strong: bool = True) -> None:
    upper = QRectF(rect.left(), rect.top() + 7, rect.width(), 20)
    painting.write(painter, upper, first, tokens.STRONG if strong else tokens.BODY)
    painting.write(painter, upper.translated(0, 19), second, tokens.SMALL, "text2")


class PeoplePage(Page):
    """Everybody, by name."""

    tables = frozenset({"person", "organization"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("People"))
        self._rows: list[tuple[PersonRow, str]] = []
        columns = (
            Column[PersonRow](self.tr("Person"), _who, key=lambda row: fold(row.name)),
            Column[PersonRow](self.tr("Where, time now"), self._where),
            Column[PersonRow](self.tr("E-mail"), lambda row: row.email),
            Column[PersonRow](self.tr("Belongs as"), self._kind),
        )
        self.model: RowsModel[PersonRow] = RowsModel(columns, self)
        self.table = RowsTable(self.model, self.tr("People"), 52)
        self.table.setItemDelegate(_Cells(self.table, desk.document.now))
        self.search = SearchField(self.tr("Find a person, organization or city"))
        self.search.setFixedWidth(300)
        self.chips = Chips()
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in {WHERE: 190, ADDRESS: 300, KIND: 130}.items():
            self.table.setColumnWidth(column, width)
        self.importer = button(self.tr("Import"), picture="upload")
        self.header.add(self.importer)
        self.importer.clicked.connect(partial(desk.import_wanted.emit, ""))
        filters = QHBoxLayout()
        filters.setSpacing(12)
        filters.addWidget(self.search)
        filters.addWidget(self.chips, 1)
        card = QFrame()
        card.setProperty("card", True)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 4, 1, 8)
        inside.addWidget(self.table)
        self.body.addLayout(filters)
        self.body.addWidget(card, 1)
        self.search.changed.connect(self._narrow)
        self.chips.picked.connect(self._narrow)
        desk.preferred.connect(self.table.viewport().update)
        tick = QTimer(self, interval=MINUTE)
        tick.timeout.connect(self.table.viewport().update)
        tick.start()

    @override
    def refresh(self) -> None:
        rows = self.desk.document.ask(people.listed)
        self._rows = [
            (row, fold(" ".join((row.name, row.role, row.organization, row.zone, row.email)))) for row in rows
        ]
        members = sum(row.kind is PersonKind.MEMBER for row in rows)
        chips = [
            Choice("", self.tr("All"), len(rows)),
            Choice(PersonKind.MEMBER.value, self.tr("Members"), members),
            Choice(PersonKind.GUEST.value, self.tr("Guests"), len(rows) - members),
        ]
        self.chips.offer(chips, self.chips.key)
        places = {row.zone for row in rows if row.zone}
        self.header.describe(f"{counted(members, 'member')}, {counted(len(places), 'time zone')}")
        self._narrow()

    @override
    def look_for(self) -> None:
        self.search.setFocus()

    def _narrow(self, _text: str = "") -> None:
        words, kind = fold(self.search.text()).split(), self.chips.key
        self.model.show_rows(
            [row for row, text in self._rows if kind in {"", row.kind.value} and all(word in text for word in words)]
        )

    def _where(self, row: PersonRow) -> str:
        if not row.zone:
            return row.country
        now = self.desk.document.now().astimezone(zones.zone(row.zone))
        return f"{zones.city(row.zone)}\n{self.desk.clock.hour(now)}"

    def _kind(self, row: PersonRow) -> str:
        return self.tr("Member") if row.kind is PersonKind.MEMBER else self.tr("Guest")


def _who(row: PersonRow) -> str:
    name = ", ".join(part for part in (row.name, row.credentials) if part)
    return f"{name}\n{', '.join(part for part in (row.role, row.organization) if part)}"
