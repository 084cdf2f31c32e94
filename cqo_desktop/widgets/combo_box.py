"""A box to choose from that ends what it cannot show in full with an ellipsis, and tells all of it in a tip."""

from html import escape
from typing import override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

SPACE = 4
"""Pixels that styles keep between the picture of a line and its text."""


class ComboBox(QComboBox):
    """Draw as QComboBox does, but never a part of a letter."""

    def shown_text(self) -> str:
        """Give the text as it is drawn."""
        return self._drawn().currentText

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        option, painter = self._drawn(), QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        if not self.isEditable():
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self._is_cut():
            # A tip with angle brackets would be taken for markup.
            QToolTip.showText(event.globalPos(), f"<p>{escape(self._whole(), quote=False)}</p>", self)
            return True
        return super().event(event)

    def _whole(self) -> str:
        return self.placeholderText() if self.currentIndex() < 0 else self.currentText()

    def _is_cut(self) -> bool:
        return not self.isEditable() and self.shown_text() != self._whole()

    def _drawn(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        if self.isEditable():
            return option
        if self.currentIndex() < 0 and self.placeholderText():
            option.palette.setBrush(option.palette.ColorRole.ButtonText, option.palette.placeholderText())
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        beside = 0 if option.currentIcon.isNull() else option.iconSize.width() + SPACE
        option.currentText = self.fontMetrics().elidedText(
            self._whole(), Qt.TextElideMode.ElideRight, field.width() - beside
        )
        return option
