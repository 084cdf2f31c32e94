"""What the palette offers, as a list under headings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from cqo_desktop.models.rows_model import ROW

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Heading:
    """A word above a group."""

    text: str


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that was understood, or guessed, or is doubtful."""

    text: str
    icon: str = ""
    guessed: bool = False
    doubtful: bool = False
    spoken: str = ""
    """What a screen reader says instead of the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """One thing to do, to create or to open."""

    key: str
    """Tells it from all others, so that it is remembered when it was used."""
    title: str
    run: Callable[[], object]
    detail: str = ""
    icon: str = ""
    hue: str = "text2"
    shortcut: str = ""
    facts: tuple[Fact, ...] = ()
    completion: str = ""
    """What Tab makes of the line."""

    @property
    def spoken(self) -> str:
        """Say it all in one breath."""
        return ", ".join(
            each for each in (self.title, self.detail, *(fact.spoken or fact.text for fact in self.facts)) if each
        )


type Offer = Heading | Suggestion


class Suggestions(QAbstractListModel):
    """Headings, which cannot be chosen, and suggestions, which can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._offers: list[Offer] = []

    def show_offers(self, offers: Sequence[Offer]) -> None:
        """Show these instead."""
        self.beginResetModel()
        self._offers = list(offers)
        self.endResetModel()

    def at(self, place: int) -> Suggestion | None:
        """Give the suggestion at a place; none where a heading stands, or nothing."""
        offer = self._offers[place] if 0 <= place < len(self._offers) else None
        return offer if isinstance(offer, Suggestion) else None

    def beyond(self, place: int, step: int) -> int:
        """Find the next suggestion in a direction, round the end; -1 where there is none."""
        count = len(self._offers)
        places = ((place + step * far) % count for far in range(1, count + 1))
        return next((each for each in places if self.at(each)), -1)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._offers)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        offer = self._offers[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return offer.title if isinstance(offer, Suggestion) else offer.text
            case Qt.ItemDataRole.AccessibleTextRole:
                return offer.spoken if isinstance(offer, Suggestion) else offer.text
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return offer.shortcut if isinstance(offer, Suggestion) else None
            case Qt.ItemDataRole.ToolTipRole:
                return offer.spoken if isinstance(offer, Suggestion) else None
            case _:
                return offer if role == ROW else None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
