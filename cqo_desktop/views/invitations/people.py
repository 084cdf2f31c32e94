"""Who knows what: everybody a session concerns, what they answered, and what is remarkable about it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QVBoxLayout, QWidget

from cqo_desktop.domain.correspondence import PersonStanding, SessionStanding
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.models import cities, clock
from cqo_desktop.models.rows_model import Column, RowsModel
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.views.invitations.cells import ANSWER, CITY, NAME, NOTE, TOLD, WhoCells
from cqo_desktop.views.rows_table import RowsTable
from cqo_desktop.widgets.chips import Chips, Choice

ROW, WIDTHS = 40, {NAME: 220, CITY: 110, ANSWER: 140, TOLD: 96}


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One row; people without an entry of their own have negative ids."""

    id: int
    person: PersonStanding
    city: str
    note: str


class PeopleCard(QFrame):
    """Chips that narrow, and a table; who holds something old comes first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", True)
        self._desk = desk
        self._lines: Sequence[PersonLine] = ()
        self.model: RowsModel[PersonLine] = RowsModel(_columns(), self)
        self.table = RowsTable(self.model, self.tr("Who knows what"), ROW)
        self.chips = Chips()
        top = QVBoxLayout()
        top.setContentsMargins(16, 14, 16, 6)
        top.addWidget(self.chips)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 8)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(self.table, 1)
        self.table.setItemDelegate(WhoCells(self.table))
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionResizeMode(NOTE, QHeaderView.ResizeMode.Stretch)
        for place, width in WIDTHS.items():
            self.table.setColumnWidth(place, width)
        self.chips.picked.connect(self._narrow)

    def show_session(self, there: SessionStanding, homes: Mapping[int, str]) -> None:
        """Show the people of another session."""
        facts = there.facts
        made = [
            PersonLine(
                each.person_id or -place,
                each,
                cities.city(homes[each.person_id]) if each.person_id and homes.get(each.person_id) else "",
                words.note(each, facts, self._desk.clock),
            )
            for place, each in enumerate(there.people, 1)
        ]
        self._lines = sorted(
            made, key=lambda each: (not each.person.outdated, not _has_failed(each.person), not each.note)
        )
        self.chips.offer(
            [
                Choice(key, text, count=sum(map(_GROUPS[key], self._lines)))
                for key, text in (
                    ("", self.tr("All")),
                    ("outdated", self.tr("Outdated")),
                    ("silent", self.tr("No answer")),
                    ("older", self.tr("Older answer")),
                    ("yes", self.tr("Yes")),
                    ("maybe", self.tr("Maybe")),
                    ("no", self.tr("No")),
                )
            ],
            self.chips.key,
        )
        self._narrow()

    def chosen(self) -> list[PersonLine]:
        """Give the chosen rows."""
        return [each for each in self.table.chosen() if isinstance(each, PersonLine)]

    def focus_first(self) -> None:
        """Go to the table."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def parts(self) -> tuple[QWidget, ...]:
        """Give what F6 goes to."""
        return (self.table,)

    def _narrow(self, _key: str = "") -> None:
        belongs = _GROUPS[self.chips.key]
        self.model.show_rows([each for each in self._lines if belongs(each)])


_GROUPS: Mapping[str, Callable[[PersonLine], bool]] = {
    "": lambda _line: True,
    "outdated": lambda line: line.person.outdated,
    "silent": lambda line: line.person.unanswered and not line.person.answered_older,
    "older": lambda line: line.person.answered_older,
    "yes": lambda line: line.person.answer is Answer.ACCEPTED,
    "maybe": lambda line: line.person.answer is Answer.TENTATIVE,
    "no": lambda line: line.person.answer is Answer.DECLINED,
}


def _has_failed(person: PersonStanding) -> bool:
    return person.message is not None and bool(person.message.problem)


def _columns() -> tuple[Column[PersonLine], ...]:
    return (
        Column(_said("Person"), lambda line: line.person.name),
        Column(_said("City"), lambda line: line.city),
        Column(_said("Answer"), lambda line: _answer(line.person)),
        Column(_said("Told"), lambda line: clock.day(line.person.told.astimezone()) if line.person.told else ""),
        Column(_said("Note"), lambda line: line.note),
    )


def _answer(person: PersonStanding) -> str:
    if person.held is None and person.reply is None:
        return _said("Not invited")
    return words.answer(person.answer)


def _said(text: str) -> str:
    return QCoreApplication.translate("Invitations", text)
