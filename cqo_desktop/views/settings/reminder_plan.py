"""When letters about the sessions of a series are drafted: the usual moments, and those it has besides."""

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from cqo_desktop.domain.reminders import AFTER, USUAL
from cqo_desktop.views.invitations import moments


class ReminderPlan(QWidget):
    """A box for each moment."""

    def __init__(self, plan: Collection[int]) -> None:
        super().__init__()
        offered = sorted({*USUAL, AFTER, *plan}, reverse=True)
        self.boxes = {minutes: QCheckBox(moments.planned(minutes)) for minutes in offered}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        for minutes, box in self.boxes.items():
            box.setChecked(minutes in plan)
            box.setMinimumHeight(26)
            box.setAccessibleDescription(
                _said("To all who were told and did not decline")
                if minutes < 0
                else _said("To those who have not answered")
            )
            inside.addWidget(box)

    @property
    def minutes(self) -> tuple[int, ...]:
        """Give the moments that are chosen."""
        return tuple(minutes for minutes, box in self.boxes.items() if box.isChecked())


def _said(text: str) -> str:
    return QCoreApplication.translate("Series", text)
