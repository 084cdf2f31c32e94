"""What a person sees when something could not be done: what happened, what is safe, what to do."""

from collections.abc import Callable, Mapping
from typing import override

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from cqo_desktop.domain.errors import Conflict, NotFound, PlannerError, Unreadable, Unwritable
from cqo_desktop.views.saying import said
from cqo_desktop.widgets import icons, painting
from cqo_desktop.widgets.buttons import button

type Ways = Mapping[str, Callable[[], object]]


class _Sign(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(40, 40)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painting.smooth(painter)
        painting.box(painter, QRectF(self.rect()), 10, fill="warnSoft")
        icons.paint(painter, "triangle-alert", QRectF(10, 10, 20, 20), "warn", 2)
        painter.end()


class ErrorSheet(QDialog):
    """A heading, the sentence, and the ways on; Escape takes the safe one."""

    def __init__(self, parent: QWidget | None, heading: str, text: str, ways: Ways | None = None) -> None:
        super().__init__(parent)
        self.text = text
        self.ways: dict[str, QPushButton] = {}
        self.setWindowTitle(heading)
        self.setModal(True)
        self.setMinimumWidth(520)
        head, words = QLabel(heading), QLabel(text)
        head.setProperty("role", "section")
        words.setWordWrap(True)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.setMinimumWidth(400)
        beside = QVBoxLayout()
        beside.setSpacing(6)
        beside.addWidget(head)
        beside.addWidget(words)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(_Sign(), 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(beside, 1)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addStretch(1)
        close = button(self.tr("Close"), variant="" if ways else "primary")
        close.clicked.connect(self.reject)
        row.addWidget(close)
        for place, (label, act) in enumerate((ways or {}).items()):
            made = button(label, variant="primary" if place == len(ways or {}) - 1 else "")
            made.clicked.connect(self.accept)
            made.clicked.connect(lambda _checked=False, act=act: act())
            self.ways[label] = made
            row.addWidget(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.setSpacing(22)
        whole.addLayout(top)
        whole.addLayout(row)


def usual_heading(error: PlannerError) -> str:
    """Head an error by what it is for the person."""
    match error:
        case Conflict():
            return _said("Somebody changed it meanwhile")
        case NotFound():
            return _said("It is not there any more")
        case Unwritable():
            return _said("Nothing was saved")
        case Unreadable():
            return _said("The file cannot be read")
        case _:
            return _said("This was not done")


def show(parent: QWidget | None, error: PlannerError, ways: Ways | None = None, *, heading: str = "") -> ErrorSheet:
    """Show an error over its window; the work goes on when it is closed."""
    sentence = f"{error}"
    # A conflict's sentence mostly names what came between; what it leaves out follows.
    more = [each for each in error.later if each not in sentence] if isinstance(error, Conflict) else []
    text = "\n".join([said(sentence), *([""] if more else []), *map(said, more)])
    sheet = ErrorSheet(parent, heading or usual_heading(error), text, ways)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.open()
    return sheet


def _said(text: str) -> str:
    return QCoreApplication.translate("ErrorSheet", text)
