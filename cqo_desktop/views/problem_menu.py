"""The list behind the status line's warning: what is not right, and the session where it is mended."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu, QWidget

from cqo_desktop.domain.problems import Problem, Severity
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said
from cqo_desktop.views.session.checks import field_of
from cqo_desktop.widgets.icons import icon

MOST = 16
_SIGNS = {
    Severity.PROBLEM: ("circle-alert", "danger"),
    Severity.WARNING: ("triangle-alert", "warn"),
    Severity.NOTE: ("info", "info"),
}


def menu(parent: QWidget, desk: Desk) -> QMenu:
    """Make the list; choosing a line opens its session."""
    made = QMenu(parent)
    for problem in desk.problems[:MOST]:
        action = made.addAction(icon(*_SIGNS[problem.severity]), _sentence(problem).replace("&", "&&"))
        action.triggered.connect(partial(_open, desk, problem))
    if len(desk.problems) > MOST:
        made.addAction(
            QCoreApplication.translate("Voice", "… and %n more", None, len(desk.problems) - MOST)
        ).setEnabled(False)
    return made


def _sentence(problem: Problem) -> str:
    text = QCoreApplication.translate("Voice", "{finding}: {about}.")
    return text.format(finding=said(problem.finding), about=said(problem.about))


def show(anchor: QWidget, desk: Desk) -> None:
    """Open the list above the words that were pressed."""
    made = menu(anchor, desk)
    made.popup(anchor.mapToGlobal(QPoint(0, -made.sizeHint().height())))


def _open(desk: Desk, problem: Problem, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's argument
    if problem.session_ids:
        desk.field_wanted.emit(problem.session_ids[0], field_of(problem.kind))
