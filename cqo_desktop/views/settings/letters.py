"""Letters to members: in which languages, and in which words."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cqo_desktop.domain.vocabulary import Language
from cqo_desktop.services import letter_texts
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.language import LANGUAGES
from cqo_desktop.views.letters.sheet import LetterSheet
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.settings_card import SettingsCard


class LettersCard(SettingsCard):
    """A box for each language, and the way to the words."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(_said("Letters to members"), _said("What invitations, updates, reminders and the like say."))
        self._desk = desk
        self.boxes = {each: QCheckBox(LANGUAGES[each.value]) for each in Language}
        languages = QWidget()
        row = QHBoxLayout(languages)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        for box in self.boxes.values():
            box.setMinimumHeight(26)
            row.addWidget(box)
            box.clicked.connect(self._choose)
        row.addStretch(1)
        languages.setFocusProxy(self.boxes[Language.ENGLISH])
        hint = _said("For those whose own language is not on file; several make letters of several parts.")
        self.add(_said("Written &in"), languages, hint)
        self.words = button(_said("Edit the words…"), picture="pencil")
        holder = QWidget()
        beside = QHBoxLayout(holder)
        beside.setContentsMargins(0, 4, 0, 0)
        beside.addWidget(self.words, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        self.add_wide(holder, _said("template mail text subject fields"))
        self.words.clicked.connect(self.edit)

    def refresh(self) -> None:
        """Show the languages as they are."""
        chosen = self._desk.document.ask(letter_texts.languages)
        for each, box in self.boxes.items():
            box.setChecked(each in chosen)

    def edit(self) -> LetterSheet:
        """Open the words."""
        sheet = LetterSheet(self.window(), self._desk)
        sheet.open()
        return sheet

    def _choose(self) -> None:
        before = self._desk.document.ask(letter_texts.languages)
        chosen = {each for each, box in self.boxes.items() if box.isChecked()}
        # What was first stays first: its subject comes first, too.
        ordered = [
            *(each for each in before if each in chosen),
            *(each for each in Language if each in chosen - {*before}),
        ]
        self._desk.do(letter_texts.set_languages, languages=ordered)
        self.refresh()


def _said(text: str) -> str:
    return QCoreApplication.translate("Settings", text)
