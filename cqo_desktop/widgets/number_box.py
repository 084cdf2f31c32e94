"""A field for a number; the style sheet's padding does not reach into Qt's own, so it brings its margins along."""

from PySide6.QtWidgets import QSpinBox

MARGIN = 9


def number_box(value: int, *, least: int, most: int, unit: str = "") -> QSpinBox:
    """Make a field for a whole number."""
    made = QSpinBox()
    made.setRange(least, most)
    made.setSuffix(unit)
    made.setValue(value)
    made.lineEdit().setTextMargins(MARGIN, 0, 0, 0)
    return made
