"""A short list of titles and numbers, edited in place: add, remove, reorder."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from cqo_desktop.widgets.buttons import button, icon_button
from cqo_desktop.widgets.number_box import number_box

type Item = tuple[str, int]


class _Line(QWidget):
    """One title with its number."""

    def __init__(self, item: Item, most: int, key: int | None) -> None:
        super().__init__()
        self.key = key
        self.title, self.number = QLineEdit(item[0]), number_box(item[1], least=0, most=most)
        self.number.setFixedWidth(92)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.addWidget(self.title, 1)
        self._layout.addWidget(self.number)

    def offer(self, picture: str, name: str, act: Callable[[], object]) -> None:
        """Add a small button."""
        made = icon_button(picture, name)
        made.clicked.connect(lambda _checked=False, act=act: act())
        self._layout.addWidget(made)


class TemplateEditor(QWidget):
    """The lines, and the way to one more."""

    def __init__(
        self,
        items: Sequence[Item],
        *,
        unit: str = "",
        new: str = "",
        most: int = 600,
        usual: int = 10,
        nothing: str = "",
    ) -> None:
        super().__init__()
        self._unit, self._most, self._usual = unit or self.tr(" min"), most, usual
        self._nothing = nothing
        self._lines: list[_Line] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self.new = button(new or self.tr("Add an item"), picture="plus", small=True)
        self.new.clicked.connect(self._begin)
        self._layout.addWidget(self.new, 0, Qt.AlignmentFlag.AlignLeft)
        for item in items:
            self.add(item)

    def items(self) -> list[Item]:
        """Give the lines in their order; those without a title are left out."""
        return [(line.title.text(), line.number.value()) for line in self._lines if line.title.text().strip()]

    def keyed(self) -> list[tuple[int | None, str, int]]:
        """Give the lines with the keys they came with; new ones have none."""
        return [(line.key, line.title.text(), line.number.value()) for line in self._lines if line.title.text().strip()]

    def add(self, item: Item, key: int | None = None) -> None:
        """Add a line at the end."""
        line = _Line(item, self._most, key)
        line.number.setSpecialValueText(self._nothing)
        line.number.setSuffix(self._unit)
        line.offer("chevron-up", self.tr("Move up"), partial(self._move, line, -1))
        line.offer("chevron-down", self.tr("Move down"), partial(self._move, line, 1))
        line.offer("x", self.tr("Remove"), partial(self._remove, line))
        self._layout.insertWidget(len(self._lines), line)
        self._lines.append(line)
        self._name()

    def _begin(self) -> None:
        self.add(("", self._usual))
        self._lines[-1].title.setFocus()

    def _move(self, line: _Line, by: int) -> None:
        place = self._lines.index(line) + by
        if 0 <= place < len(self._lines):
            self._lines.remove(line)
            self._lines.insert(place, line)
            self._layout.removeWidget(line)
            self._layout.insertWidget(place, line)
            self._name()

    def _remove(self, line: _Line) -> None:
        self._lines.remove(line)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._name()

    def _name(self) -> None:
        for number, line in enumerate(self._lines, 1):
            line.title.setAccessibleName(self.tr("Item {number}").format(number=number))
            line.number.setAccessibleName(self.tr("Number of item {number}").format(number=number))
