"""A date to type or to choose from a month, which is dressed like everything else once it may open."""

from typing import override

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFocusEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QToolButton, QWidget

from cqo_desktop.widgets.icons import icon

SMALLEST = 308, 280
_ARROWS = {"qt_calendar_prevmonth": "chevron-left", "qt_calendar_nextmonth": "chevron-right"}


class DateBox(QDateEdit):
    """A month has dozens of parts, and a sheet a dozen dates; each is made when the keyboard or a press comes near."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.week_start = QLocale().firstDayOfWeek().value
        """The weekday weeks begin on, 1 for Monday."""
        self._is_dressed = False
        self.setCalendarPopup(True)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self._is_dressed:
            self._is_dressed = True
            self._dress(self.calendarWidget())
        self.calendarWidget().setFirstDayOfWeek(Qt.DayOfWeek(self.week_start))

    def _dress(self, month: QCalendarWidget) -> None:
        month.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        month.setMinimumSize(*SMALLEST)
        # Qt writes weekends in red, which means danger here.
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            month.setWeekdayTextFormat(day, QTextCharFormat())
        for name, picture in _ARROWS.items():
            arrow = month.findChild(QToolButton, name)
            if isinstance(arrow, QToolButton):
                arrow.setIcon(icon(picture))
