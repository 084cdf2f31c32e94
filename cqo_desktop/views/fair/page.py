"""Fair times: its parts under one title, of which one is shown."""

# ruff: noqa: PLC0415 - the seam that keeps a page quick: no part is loaded before it is wanted

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from typing import override

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractButton, QStackedWidget, QWidget

from cqo_desktop.domain.search import Thing
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair.part import FairPart
from cqo_desktop.views.page import Page
from cqo_desktop.widgets.segments import Segments


class Part(StrEnum):
    """What can be shown, in the order of the segments."""

    FIND = "find"
    LEDGER = "ledger"
    YEAR = "year"


def _find(desk: Desk) -> FairPart:
    from cqo_desktop.views.fair.find import FindPart

    return FindPart(desk)


def _year(desk: Desk) -> FairPart:
    from cqo_desktop.views.fair.year import YearPart

    return YearPart(desk)


def _ledger(desk: Desk) -> FairPart:
    from cqo_desktop.views.fair.ledger import LedgerPart

    return LedgerPart(desk)


PARTS: Mapping[Part, Callable[[Desk], FairPart]] = {Part.FIND: _find, Part.LEDGER: _ledger, Part.YEAR: _year}
"""What makes each part; only those that are here have a segment."""


def name(part: Part) -> str:
    """Name a part on its segment."""
    match part:
        case Part.FIND:
            return QCoreApplication.translate("FairPage", "Find a time")
        case Part.LEDGER:
            return QCoreApplication.translate("FairPage", "Who took the hard hours")
        case Part.YEAR:
            return QCoreApplication.translate("FairPage", "Plan a fair year")


class FairPage(Page):
    """One title, and the part that is chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.hide()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.segments = Segments(self.tr("What to show"), [(part.value, name(part)) for part in Part if part in PARTS])
        # It goes along to the header of whatever is shown.
        self.segments.setParent(self)
        self._stack, self._parts = QStackedWidget(), dict[Part, FairPart]()
        self.body.addWidget(self._stack)
        self.segments.picked.connect(self._follow)

    @property
    def part(self) -> FairPart:
        """Give the part that is shown."""
        return self._made(Part(self.segments.key))

    def show_part(self, key: str, thing_id: int = 0) -> None:
        """Show a part, and in it a session or a series."""
        self.segments.choose(key)
        self.refresh()
        if thing_id:
            self.part.choose(thing_id)

    @override
    def refresh(self) -> None:
        """Show the part whose segment is down; what it tells, it asks itself."""
        part = self.part
        if self._stack.currentWidget() is not part or self.segments.parent() is not part.header:
            self.leave()
            part.header.follow(self.segments)
            self._stack.setCurrentWidget(part)
            self.offered = part.offered

    def _follow(self, _key: str) -> None:
        had_focus = isinstance(self.focusWidget(), QAbstractButton) and self.segments.isAncestorOf(self.focusWidget())
        self.refresh()
        if had_focus:
            self.segments.take_focus()

    def _made(self, part: Part) -> FairPart:
        if part not in self._parts:
            made = PARTS[part](self.desk)
            made.place = f"fair-{part}"
            self._parts[part] = made
            self._stack.addWidget(made)
        return self._parts[part]

    @override
    def leave(self) -> None:
        shown = self._stack.currentWidget()
        if isinstance(shown, FairPart):
            shown.leave()

    @override
    def look_for(self) -> None:
        self.part.look_for()

    @override
    def add(self) -> None:
        self.part.add()

    @override
    def reveal(self, thing: Thing, thing_id: int) -> None:
        self.part.reveal(thing, thing_id)

    @override
    def go(self, day: date) -> None:
        self.part.go(day)

    @override
    def panes(self) -> Sequence[QWidget]:
        return self.part.panes()
