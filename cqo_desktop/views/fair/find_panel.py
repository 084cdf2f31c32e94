"""Beside the matrix: the best options as plain controls, and those without whom it cannot be held."""

from collections.abc import Collection, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.services.fair_times import Part
from cqo_desktop.widgets.emptied import empty
from cqo_desktop.widgets.option_card import Offer, OptionCard
from cqo_desktop.widgets.roving import DOWN, Roving

WIDE = 316


class FindPanel(QScrollArea):
    """Options one below the other, arrows walk along them; below them, key people to tick."""

    picked = Signal(int)
    """The place of the option that was chosen."""
    key_people_changed = Signal(object)
    """The ids (`frozenset`) of those who have to be there."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDE)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.cards: list[OptionCard] = []
        self.boxes: dict[int, QCheckBox] = {}
        self._options, self._people = QVBoxLayout(), QVBoxLayout()
        self._options.setSpacing(8)
        self._people.setSpacing(0)
        self._heading, self._order = _section(self.tr("Best options")), QLabel(self.tr("fewest asleep first"))
        self._who, self.turn = _section(self.tr("Have to be there")), QLabel()
        self._none = QLabel(self.tr("Nobody has a part in it yet."))
        for label in (self._order, self._none, self.turn):
            label.setProperty("role", "muted")
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.turn.setWordWrap(True)
        self._roving = Roving(self, DOWN)
        self._lay_out()

    def _lay_out(self) -> None:
        inside = QFrame()
        inside.setProperty("panel", True)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(18, 4, 18, 16)
        whole.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(self._heading)
        head.addStretch(1)
        head.addWidget(self._order)
        whole.addLayout(head)
        whole.addLayout(self._options)
        whole.addWidget(self.turn)
        whole.addSpacing(10)
        whole.addWidget(self._who)
        whole.addWidget(self._none)
        whole.addLayout(self._people)
        whole.addStretch(1)
        self.setWidget(inside)

    def show_offers(self, offers: Sequence[Offer], chosen: int | None) -> None:
        """Show other options; the keyboard stays on the place it was on."""
        focused = next((place for place, card in enumerate(self.cards) if card.hasFocus()), None)
        empty(self._options)
        self.cards = [OptionCard(each) for each in offers]
        for place, card in enumerate(self.cards):
            self._options.addWidget(card)
            card.clicked.connect(partial(self.picked.emit, place))
        self._order_tabs()
        self._order.setVisible(bool(offers))
        self.choose(chosen)
        self._roving.take(self.cards, chosen or 0)
        if focused is not None and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].setFocus()

    def _order_tabs(self) -> None:
        """Let Tab come to the options before the people below them, whichever were made first."""
        for first, second in pairwise((*self.cards, *self.boxes.values())):
            QWidget.setTabOrder(first, second)

    def choose(self, place: int | None) -> None:
        """Frame an option; None frames none."""
        for each, card in enumerate(self.cards):
            card.setAutoExclusive(False)
            card.setChecked(each == place)
            card.setAutoExclusive(True)

    def say_turn(self, text: str) -> None:
        """Say whose turn it is, or nothing."""
        self.turn.setText(text)
        self.turn.setVisible(bool(text))

    def show_people(self, parts: Sequence[Part], key_ids: Collection[int], *, has_session: bool) -> None:
        """Show who may have to be there, those who do ticked."""
        if [*self.boxes] != [part.person.person_id for part in parts]:
            empty(self._people)
            self.boxes = {part.person.person_id: self._box(part) for part in parts}
            for box in self.boxes.values():
                self._people.addWidget(box)
            self._order_tabs()
        for person_id, box in self.boxes.items():
            box.setChecked(person_id in key_ids)
        self._who.setVisible(has_session)
        self._none.setVisible(has_session and not parts)

    def _box(self, part: Part) -> QCheckBox:
        name = part.person.name
        shown = name if part.person.is_placed else self.tr("{name} (no time zone)").format(name=name)
        box = QCheckBox(shown.replace("&", "&&"))
        box.setAccessibleName(shown)
        box.setToolTip(self.tr("Hours at which they sleep or are in another session are not offered"))
        box.clicked.connect(self._tell_people)
        return box

    def _tell_people(self) -> None:
        self.key_people_changed.emit(frozenset(each for each, box in self.boxes.items() if box.isChecked()))


def _section(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "section")
    return made
