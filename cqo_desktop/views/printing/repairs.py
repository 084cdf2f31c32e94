"""What is wrong with an order, in words, and where it is mended."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain.errors import NotFound, PlannerError
from cqo_desktop.domain.orders import Order
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.selection import EVERYTHING
from cqo_desktop.domain.written import Document, Lacking
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.saying import said

FEW = 3
"""Names a strip holds."""
_OF_PEOPLE = frozenset({Document.BADGES, Document.BADGE_TEST, Document.TENT_CARDS, Document.PEOPLE})


@dataclass(frozen=True, slots=True)
class Repair:
    """The way to mend something, as a button says it."""

    text: str
    session_id: int | None = None
    person_id: int | None = None
    place: str = ""

    def go(self, desk: Desk) -> None:
        """Show where it is mended."""
        if self.session_id is not None:
            desk.session_wanted.emit(self.session_id)
        elif self.person_id is not None:
            desk.thing_wanted.emit(Thing.PERSON, self.person_id)
        else:
            desk.place_wanted.emit(self.place)


def heading(error: PlannerError) -> str:
    """Say in a few words what kind of trouble it is."""
    return _said("There is nothing to print yet") if isinstance(error, NotFound) else _said("This cannot be printed")


def sentence(error: PlannerError) -> str:
    """Say what is wrong."""
    return said(str(error))


def of_order(order: Order, error: PlannerError) -> str:
    """Say what is wrong with an order; where there is simply nothing of the kind yet, when its pages will come."""
    named = order.person_id is not None or order.room_id is not None or order.document in _OF_PEOPLE
    if isinstance(error, NotFound) and not named:
        if order.selection.session_ids:
            return _said("What was chosen is no longer in the file; choose something else.")
        if order.selection == EVERYTHING:
            return _said("Its pages stand here as soon as what they are made from is planned.")
    return sentence(error)


def letters(missing: Sequence[str], whose: Sequence[Lacking] = ()) -> str:
    """Name the letters that no font has, and where they are."""
    if not missing:
        return ""
    text = _said("No font has these letters, so they print as empty boxes: {letters}")
    if whose:
        text = _said("No font has these letters of {names}, so they print as empty boxes: {letters}")
    return text.format(letters=" ".join(missing), names=_few([each.name for each in whose]))


def photos(unread: Sequence[str]) -> str:
    """Say whose photos cannot be read."""
    text = _said("These photos cannot be read and are left out: {names}")
    return text.format(names=_few(unread)) if unread else ""


def logo() -> str:
    """Say that the logo cannot be read."""
    return _said("The network’s logo cannot be read and is left out.")


def of_logo() -> Repair:
    """Lead to where it is chosen."""
    return Repair(_said("Show the settings"), place="settings")


def _few(names: Sequence[str]) -> str:
    few = ", ".join(names[:FEW])
    return _said("{names} and others").format(names=few) if len(names) > FEW else few


def of_letters(whose: Sequence[Lacking]) -> Repair:
    """Lead to the first text with such letters."""
    if not whose:
        return Repair(_said("Show the people"), place="people")
    if whose[0].kind == "session":
        return Repair(_said("Open the session"), session_id=whose[0].id)
    return Repair(_said("Show {name}").format(name=whose[0].name), person_id=whose[0].id)


def of_photos() -> Repair:
    """Lead to where photos are chosen."""
    return Repair(_said("Show the people"), place="people")


def repair(order: Order, error: PlannerError) -> Repair:
    """Choose where an order that cannot be printed is mended."""
    ids = order.selection.session_ids
    if order.document in _OF_PEOPLE:
        return Repair(_said("Show the people"), place="people")
    if len(ids) == 1 and not isinstance(error, NotFound):
        return Repair(_said("Open the session"), session_id=ids[0])
    return Repair(_said("Show the programme"), place="programme")


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
