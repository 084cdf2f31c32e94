"""Boxes to choose from: a few words with a value each, or a time zone among hundreds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QListView

from cqo_desktop.domain import zones
from cqo_desktop.widgets.combo_box import ComboBox


def choices(offered: Sequence[tuple[str, object]], value: object) -> ComboBox:
    """Make a box of words that stand for values, one of them chosen."""
    made = ComboBox()
    for text, each in offered:
        made.addItem(text, each)
    choose(made, value)
    return made


def choose(box: QComboBox, value: object) -> None:
    """Choose a value; one that is not offered chooses nothing."""
    places = (place for place in range(box.count()) if box.itemData(place) == value)
    box.setCurrentIndex(next(places, -1))


def zone_box(value: str = "", *, optional: str = "") -> ComboBox:
    """Make a box of all zones that finds them by any part; `optional` says what none means."""
    made = ComboBox()
    made.setEditable(True)
    made.setInsertPolicy(ComboBox.InsertPolicy.NoInsert)
    names = sorted(zones.names())
    if optional:
        made.addItem("")
        field = made.lineEdit()
        if field is not None:
            field.setPlaceholderText(optional)
    made.addItems(names)
    measure_one(made)
    completer = QCompleter(names, made)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    made.setCompleter(completer)
    made.setCurrentText(value)
    return made


def measure_one(box: QComboBox) -> None:
    """Let a box of hundreds of lines be sized and laid out by one of them, also when the look changes."""
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(12)
    view = box.view()
    if isinstance(view, QListView):
        view.setUniformItemSizes(True)
