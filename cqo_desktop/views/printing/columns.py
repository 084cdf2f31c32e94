"""The columns of a list, each with a box to tick."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

USUAL_SESSIONS = ("minutes", "title", "speakers", "where", "status")
USUAL_PEOPLE = ("name", "role", "organization", "email")


class ColumnsField(QWidget):
    """At least one stays ticked: a list of nothing is none."""

    changed = Signal()

    def __init__(self, names: Mapping[str, str], usual: Sequence[str]) -> None:
        super().__init__()
        self._usual = tuple(usual)
        self.boxes = {key: QCheckBox(name) for key, name in names.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for box in self.boxes.values():
            box.setMinimumHeight(26)
            box.clicked.connect(self._tell)
            layout.addWidget(box)
        self.show_columns(usual)

    @property
    def value(self) -> tuple[str, ...]:
        """Give the columns chosen in their order; none where they are the usual ones."""
        ticked = tuple(key for key, box in self.boxes.items() if box.isChecked())
        return () if set(ticked) == set(self._usual) else ticked

    def show_columns(self, value: Sequence[str]) -> None:
        """Tick these; the usual ones where none of them is known."""
        known = [key for key in value if key in self.boxes] or self._usual
        for key, box in self.boxes.items():
            box.setChecked(key in known)

    def _tell(self) -> None:
        if not any(box.isChecked() for box in self.boxes.values()):
            self.show_columns(())
        self.changed.emit()


def of_sessions() -> ColumnsField:
    """Make the field for lists of sessions."""
    names = {
        "minutes": _said("Minutes"),
        "title": _said("Title"),
        "speakers": _said("Speakers"),
        "where": _said("Where"),
        "series": _said("Series"),
        "track": _said("Track"),
        "status": _said("Status"),
        "language": _said("Language"),
    }
    return ColumnsField(names, USUAL_SESSIONS)


def of_people() -> ColumnsField:
    """Make the field for lists of people."""
    names = {
        "name": _said("Name"),
        "role": _said("Role"),
        "organization": _said("Organization"),
        "email": _said("E-mail"),
        "zone": _said("Time zone"),
        "country": _said("Country"),
        "language": _said("Language"),
    }
    return ColumnsField(names, USUAL_PEOPLE)


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
