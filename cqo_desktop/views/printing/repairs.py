"""What is wrong with an order, in words, and where it is mended."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.errors import NotFound, PlannerError
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.written import Document
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

_OF_PEOPLE = frozenset(
    {Document.BADGES, Document.BADGE_TEST, Document.TENT_CARDS, Document.CERTIFICATES, Document.PEOPLE}
)


@dataclass(frozen=True, slots=True)
class Repair:
    """The way to mend something, as a button says it."""

    text: str
    session_id: int | None = None
    place: str = ""

    def go(self, desk: Desk) -> None:
        """Show where it is mended."""
        if self.session_id is not None:
            desk.session_wanted.emit(self.session_id)
        else:
            desk.place_wanted.emit(self.place)


def heading(error: PlannerError) -> str:
    """Say in a few words what kind of trouble it is."""
    return _said("There is nothing to print yet") if isinstance(error, NotFound) else _said("This cannot be printed")


def sentence(error: PlannerError) -> str:
    """Say what is wrong."""
    return said(str(error))


def letters(missing: tuple[str, ...]) -> str:
    """Name the letters that no font has."""
    text = _said("No font has these letters, so they print as empty boxes: {letters}")
    return text.format(letters=" ".join(missing)) if missing else ""


def repair(order: Order, *, is_missing: bool = False) -> Repair:
    """Choose where an order is mended."""
    ids = order.selection.session_ids
    if len(ids) == 1 and (is_missing or order.document not in _OF_PEOPLE):
        return Repair(_said("Open the session"), session_id=ids[0])
    if order.document in _OF_PEOPLE and (is_missing or order.document is not Document.CERTIFICATES):
        return Repair(_said("Show the people"), place="people")
    return Repair(_said("Show the programme"), place="programme")


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
