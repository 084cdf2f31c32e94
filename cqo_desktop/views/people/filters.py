"""Narrowing the list of people: chips for the filters wanted most, a menu for all of them."""

from collections import Counter
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cqo_desktop.domain.rows import OrganizationRow
from cqo_desktop.domain.vocabulary import OrganizationKind
from cqo_desktop.views.people import rows as people_rows
from cqo_desktop.views.people import words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.icons import icon


class PeopleFilters(QWidget):
    """The row beside the search field."""

    picked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chips = Chips()
        self.more = button(self.tr("More filters"), picture="chevron-down", small=True)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self._counts: Counter[str] = Counter()
        self._organizations: Mapping[int, OrganizationRow] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self.more)
        self.chips.picked.connect(self._tell)
        self.menu.aboutToShow.connect(self._fill)

    @property
    def key(self) -> str:
        """Name the filter that is on."""
        return self.chips.key

    def offer(self, counts: Counter[str], organizations: Mapping[int, OrganizationRow]) -> None:
        """Show what can be chosen now; a filter that leaves nobody any more goes."""
        self._counts, self._organizations = counts, organizations
        self._show(self.chips.key)

    def pick(self, key: str) -> None:
        """Put a filter on, also one that has no chip yet."""
        self._show(key)
        self.chips.pick(key)

    def _show(self, key: str) -> None:
        keys = people_rows.offered(self._counts, key)
        self.chips.offer([self._choice(each) for each in keys], key)

    def _choice(self, key: str) -> Choice:
        return Choice(key, self.named(key), self._counts[key], _icon(key))

    def named(self, key: str) -> str:
        """Say whom a filter leaves."""
        fixed = {
            "": self.tr("All"),
            "member": self.tr("Members"),
            "guest": self.tr("Guests"),
            people_rows.NO_ADDRESS: self.tr("No address"),
            people_rows.NO_ZONE: self.tr("No time zone"),
        }
        head, _, rest = key.partition(":")
        match head:
            case "country":
                return words.country(rest)
            case "kind":
                return words.organization_kind(OrganizationKind(rest))
            case "organization" if int(rest) in self._organizations:
                return self._organizations[int(rest)].name
            case _:
                return fixed.get(key, rest)

    def _fill(self) -> None:
        self.menu.clear()
        for head in (people_rows.COUNTRY, people_rows.KIND):
            keys = sorted((key for key in self._counts if key.startswith(head)), key=self.named)
            self.menu.addSection(self.tr("Countries") if head == people_rows.COUNTRY else self.tr("Organizations"))
            for key in keys:
                action = QAction(
                    icon(_icon(key)), f"{self.named(key).replace('&', '&&')}\t{self._counts[key]}", self.menu
                )
                action.triggered.connect(partial(self.pick, key))
                self.menu.addAction(action)

    def _tell(self, _key: str) -> None:
        self.picked.emit()


def _icon(key: str) -> str:
    head, _, _ = key.partition(":")
    icons = {"no-address": "mail", "no-zone": "globe", "country": "map-pin", "kind": "landmark"}
    return icons.get(head, "building-2" if head == "organization" else "")
