"""Letters by plan, drafted as one step; they are looked over on the page of invitations."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from cqo_desktop.services import reminders
from cqo_desktop.views.desk import Desk


def draft_due(desk: Desk) -> None:
    """Draft all letters that are due beside the window, and show where they wait."""
    desk.write(
        QCoreApplication.translate("Reminders", "Drafting reminders"),
        lambda db, _tell: reminders.draft_due(db),
        then=partial(_tell, desk),
    )


def _tell(desk: Desk, drafted: tuple[int, ...]) -> None:
    said = QCoreApplication.translate("Reminders", "%n reminder(s) wait to be looked over", None, len(drafted))
    desk.said.emit(said, True)
    desk.place_wanted.emit("invitations")
