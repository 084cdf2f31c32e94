"""What can be set, on one page: for me on this machine, and for everybody in the file."""

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.text import fold
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.page import Page
from cqo_desktop.views.settings.comfort import ComfortCard
from cqo_desktop.views.settings.days_off import DaysOffCard
from cqo_desktop.views.settings.file import FilesCard, NetworkCard
from cqo_desktop.views.settings.letters import LettersCard
from cqo_desktop.views.settings.machine import LookCard, TimesCard, YouCard
from cqo_desktop.views.settings.overlays import OverlaysCard
from cqo_desktop.views.settings.series import SeriesCard
from cqo_desktop.views.settings.server import ServerCard
from cqo_desktop.views.settings.venues import VenuesCard
from cqo_desktop.widgets.search_field import SearchField
from cqo_desktop.widgets.settings_card import SettingsCard

WIDE = 620


class PreferencesPage(Page):
    """Two columns of cards: mine, and the network's; a search leaves the settings that fit."""

    tables = frozenset(
        {"network", "logo", "series", "template_item", "venue", "room", "session", "overlay", "overlay_entry",
         "own_day", "comfort_hours", "letter_language"}
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Settings"))
        self.search = SearchField(self.tr("Find a setting"))
        self.search.setFixedWidth(300)
        self.header.add(self.search)
        self.you, self.times, self.look, self.files = YouCard(desk), TimesCard(desk), LookCard(desk), FilesCard(desk)
        self.network, self.series, self.venues = NetworkCard(desk), SeriesCard(desk), VenuesCard(desk)
        self.days_off, self.overlays, self.server = DaysOffCard(desk), OverlaysCard(desk), ServerCard(desk)
        self.comfort, self.letters = ComfortCard(desk), LettersCard(desk)
        mine: tuple[SettingsCard, ...] = (self.you, self.times, self.look, self.files, self.server)
        shared: tuple[SettingsCard, ...] = (
            self.network,
            self.series,
            self.venues,
            self.letters,
            self.comfort,
            self.days_off,
            self.overlays,
        )
        self.cards = (*mine, *shared)
        self.nothing = QLabel()
        self.nothing.setProperty("role", "second")
        self.nothing.hide()
        inside = QHBoxLayout()
        inside.setContentsMargins(0, 0, 12, 0)
        inside.setSpacing(16)
        for column in (mine, shared):
            inside.addLayout(_column(column), 1)
        inside.addStretch(0)
        self._scroll(inside)
        FieldManners(self)
        self.search.changed.connect(self._narrow)
        desk.preferred.connect(self.comfort.refresh)

    def _scroll(self, inside: QHBoxLayout) -> None:
        holder = QWidget()
        holder.setObjectName("scrolled")
        holder.setLayout(inside)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        self.body.addWidget(self.nothing)
        self.body.addWidget(area, 1)

    @override
    def refresh(self) -> None:
        self.network.refresh()
        self.series.refresh()
        self.venues.refresh()
        self.letters.refresh()
        self.days_off.refresh()
        self.comfort.refresh()
        self.overlays.refresh()

    @override
    def leave(self) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()

    @override
    def look_for(self) -> None:
        self.search.setFocus()

    @override
    def reveal(self, thing: Thing, thing_id: int) -> None:
        if thing is Thing.SERIES:
            self.series.edit(thing_id)

    def _narrow(self, looked_for: str) -> None:
        words = fold(looked_for).split()
        for card in self.cards:
            card.show_rows([all(word in fold(text) for word in words) for text in card.texts()])
        found = any(card.isVisibleTo(self) for card in self.cards)
        self.nothing.setText(self.tr("No setting matches “{words}”.").format(words=looked_for))
        self.nothing.setVisible(not found)


def _column(cards: tuple[SettingsCard, ...]) -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(16)
    for card in cards:
        card.setMaximumWidth(WIDE)
        made.addWidget(card)
    made.addStretch(1)
    return made
