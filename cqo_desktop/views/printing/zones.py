"""Whose hours are printed: up to four cities, or the usual ones where none is chosen."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.views.choice_box import zone_box
from cqo_desktop.widgets.buttons import button, icon_button

MOST = 4


class ZonesField(QWidget):
    """A box for each city, a cross beside it, and the way to one more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._most = MOST
        self.usual = QLabel()
        self.usual.setProperty("role", "muted")
        self.usual.setWordWrap(True)
        self.add = button(self.tr("Choose a city"), picture="plus", small=True)
        self.boxes: list[QComboBox] = []
        self._rows: list[QWidget] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.usual)
        for number in range(1, MOST + 1):
            layout.addWidget(self._row(number))
        layout.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.add.clicked.connect(self._add)

    def _row(self, number: int) -> QWidget:
        made, box = QWidget(), zone_box()
        box.setAccessibleName(self.tr("City {n}").format(n=number))
        cross = icon_button("x", self.tr("Leave city {n} out").format(n=number))
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(box, 1)
        row.addWidget(cross)
        cross.clicked.connect(partial(self._remove, number - 1))
        box.activated.connect(self._tell)
        line = box.lineEdit()
        if line is not None:
            line.editingFinished.connect(self._tell)
        made.hide()
        self.boxes.append(box)
        self._rows.append(made)
        return made

    @property
    def value(self) -> tuple[str, ...]:
        """Give the zones chosen, each once; what is half typed is none yet."""
        typed = [
            box.currentText().strip() for box, row in zip(self.boxes, self._rows, strict=True) if not row.isHidden()
        ]
        return tuple(dict.fromkeys(each for each in typed if _is_zone(each)))[: self._most]

    def show_zones(self, value: Sequence[str], most: int, usual: str) -> None:
        """Show other zones, of which there may be so many; `usual` says what none means."""
        self._most = most
        self.usual.setText(usual)
        self._fill(value)

    def _fill(self, value: Sequence[str]) -> None:
        for place, (box, row) in enumerate(zip(self.boxes, self._rows, strict=True)):
            there = place < min(len(value), self._most)
            row.setVisible(there)
            box.setCurrentText(value[place] if there else "")
        self._offer(len(value))

    def _offer(self, count: int) -> None:
        self.usual.setVisible(not count)
        self.add.setVisible(count < self._most)
        self.add.setText(" " + (self.tr("One more city") if count else self.tr("Choose a city")))

    def _add(self) -> None:
        count = sum(not row.isHidden() for row in self._rows)
        self._rows[count].show()
        self._offer(count + 1)
        self.boxes[count].setFocus()

    def _remove(self, place: int, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
        shown = [box.currentText() for box, row in zip(self.boxes, self._rows, strict=True) if not row.isHidden()]
        self._fill([*shown[:place], *shown[place + 1 :]])
        self.add.setFocus()
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        self.changed.emit()


def _is_zone(name: str) -> bool:
    try:
        zones.zone(name)
    except Refused:
        return False
    return True
