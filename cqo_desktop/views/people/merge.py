"""Two entries side by side, and of each fact the value that stays."""

from collections.abc import Callable, Mapping
from functools import partial
from html import escape
from typing import Any

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.errors import NotFound, PlannerError
from cqo_desktop.domain.rows import PersonRow
from cqo_desktop.services import appearances, people, people_merging
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.people import words as people_words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.emptied import empty

WIDTH, MOST_LETTERS, PICTURE = 760, 34, 40
BOTH = "notes"
"""Of what is written down about them nothing is lost."""


class MergeSheet(QDialog):
    """The older entry on the left; what it has stays unless the other value is chosen."""

    def __init__(self, parent: QWidget, desk: Desk, first: int, second: int) -> None:
        """Lay two people side by side.

        Raises:
            NotFound: one of them is gone.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("One person or two?"))
        self._desk, self._ids = desk, (first, second)
        self._rows = self._read()
        self.choices: dict[str, QButtonGroup] = {}
        self.note = QLabel()
        self.note.setProperty("role", "warn")
        self.note.hide()
        self._holder = QVBoxLayout()
        self.apart = button(self.tr("Not the same"))
        self.cancel = button(self.tr("Cancel"))
        self.merge = button(self.tr("Merge into one"), variant="primary", picture="users-round")
        self._build()
        self._fill()
        self.apart.clicked.connect(self._tell_apart)
        self.cancel.clicked.connect(self.reject)
        self.merge.clicked.connect(self._merge)
        desk.document.changed.connect(self._hear)

    def _read(self) -> tuple[PersonRow, PersonRow]:
        first, second = (self._desk.document.ask(people.one, person_id=each) for each in self._ids)
        return first, second

    def _build(self) -> None:
        heading = QLabel(self.tr("Choose what stays of each; sessions and notes of both are kept."))
        heading.setProperty("role", "second")
        heading.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.apart)
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.merge)
        self.merge.setDefault(True)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 18, 20, 18)
        whole.setSpacing(12)
        whole.addWidget(heading)
        whole.addLayout(self._holder, 1)
        whole.addWidget(self.note)
        whole.addLayout(row)

    def _fill(self) -> None:
        empty(self._holder)
        self.choices = {}
        card = QFrame()
        card.setProperty("card", True)
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 16, 20, 16)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, 120)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
            grid.addWidget(self._head(column - 1), 0, column)
        grid.setRowMinimumHeight(1, 6)
        differing = [name for name in self._words() if name != BOTH and len(set(self._values(name))) > 1]
        for place, name in enumerate(differing, 2):
            self._add(grid, place, name)
        if all(self._photos()):
            self._add_photos(grid, len(differing) + 2)
        same = [word for name, word in self._words().items() if name not in differing and any(self._values(name))]
        told = QLabel(self.tr("The same in both, or kept from both: {facts}").format(facts=", ".join(same)))
        told.setProperty("role", "muted")
        told.setWordWrap(True)
        told.setVisible(bool(same))
        grid.addWidget(told, len(differing) + 4, 0, 1, 3)
        grid.setRowStretch(len(differing) + 5, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(card)
        self._holder.addWidget(area)
        parent = self.parentWidget()
        most = (parent.height() if parent else 600) - 80
        self.resize(WIDTH, min(card.sizeHint().height() + 150, most))

    def _head(self, side: int) -> QWidget:
        row, made = self._rows[side], QWidget()
        found = self._desk.document.ask(appearances.theirs, person_id=row.id)
        caption = self.tr("{kind}, {sessions}").format(
            kind=people_words.person_kind(row.kind), sessions=self.tr("%n session(s)", "", len(found))
        )
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for text, role in ((row.name, "strong"), (caption, "muted")):
            label = QLabel(text)
            label.setProperty("role", role)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        return made

    def _words(self) -> Mapping[str, str]:
        return {
            "name": self.tr("Name"),
            "given_name": self.tr("Given name"),
            "family_name": self.tr("Family name"),
            "credentials": self.tr("Credentials"),
            "role": self.tr("Job title"),
            "organization_id": self.tr("Organization"),
            "email": self.tr("E-mail"),
            "zone": self.tr("Time zone"),
            "country": self.tr("Country"),
            "language": self.tr("Language"),
            "pronouns": self.tr("Pronouns"),
            "pronunciation": self.tr("Spoken as"),
            "usual_start": self.tr("Works from"),
            "usual_end": self.tr("Works until"),
            "kind": self.tr("Belongs as"),
            "bio": self.tr("About them"),
            BOTH: self.tr("Notes"),
        }

    def _values(self, name: str) -> tuple[Any, Any]:
        return getattr(self._rows[0], name), getattr(self._rows[1], name)

    def _add(self, grid: QGridLayout, place: int, name: str) -> None:
        word = self._words()[name]
        grid.addWidget(_label(word), place, 0)
        group = QButtonGroup(self)
        for side, value in enumerate(self._values(name)):
            radio = _radio(self._shown(name, side), word, self.tr("empty"))
            group.addButton(radio, side)
            grid.addWidget(radio, place, side + 1)
            radio.setChecked(side == 0 or (bool(value) and not self._values(name)[0]))
        self.choices[name] = group

    def _shown(self, name: str, side: int) -> str:
        row = self._rows[side]
        match name:
            case "organization_id":
                return row.organization
            case "kind":
                return people_words.person_kind(row.kind)
            case "country":
                return people_words.country(row.country)
            case "language":
                return people_words.language(row.language)
            case _:
                return str(getattr(row, name))

    def _photos(self) -> tuple[bytes | None, bytes | None]:
        one, two = (self._desk.document.ask(people.photo, person_id=each) for each in self._ids)
        return one, two

    def _add_photos(self, grid: QGridLayout, place: int) -> None:
        grid.addWidget(_label(self.tr("Picture")), place, 0)
        group = QButtonGroup(self)
        for side, data in enumerate(self._photos()):
            image = QImage.fromData(QByteArray(data or b""))
            words = self.tr("This picture")
            radio = _radio(words, self.tr("Picture"), words)
            if not image.isNull():
                way = Qt.TransformationMode.SmoothTransformation
                radio.setIcon(QIcon(QPixmap.fromImage(image.scaledToHeight(2 * PICTURE, way))))
                radio.setIconSize(QSize(PICTURE, PICTURE))
            group.addButton(radio, side)
            grid.addWidget(radio, place, side + 1)
            radio.setChecked(side == 0)
        self.choices["photo"] = group

    def _merge(self) -> None:
        chosen = {name: group.checkedId() for name, group in self.choices.items()}
        other_photo = chosen.pop("photo", 0) == 1
        values = {name: self._values(name)[side] for name, side in chosen.items()}
        keep, drop = self._ids
        act: Callable[..., None] = partial(people_merging.merge, keep=keep, drop=drop, other_photo=other_photo)
        self._desk.document.changed.disconnect(self._hear)
        self._desk.do(act, **values)
        self.accept()

    def _tell_apart(self) -> None:
        self._desk.tell_apart(*self._ids)
        self.reject()

    def _hear(self, tables: frozenset[str]) -> None:
        """Show a colleague's newer values rather than merge over them unseen."""
        if not tables & {"person", "organization", "photo"}:
            return
        try:
            rows = self._read()
        except NotFound:
            self.reject()
        except PlannerError as error:
            self._desk.failed.emit(error)
        else:
            if rows != self._rows:
                self._rows = rows
                self._fill()
                self.note.setText(self.tr("One of the two was changed meanwhile; look again."))
                self.note.show()


def _label(text: str) -> QLabel:
    made = QLabel(text)
    made.setProperty("role", "field")
    return made


def _radio(value: str, word: str, nothing: str) -> QRadioButton:
    line = " ".join(value.split())
    short = line if len(line) <= MOST_LETTERS else line[: MOST_LETTERS - 1].rstrip() + "…"
    made = QRadioButton((short or nothing).replace("&", "&&"))
    made.setAccessibleName(f"{word}: {line or nothing}")
    if short != line:
        made.setToolTip(f"<p>{escape(value, quote=False)}</p>")
    made.setMinimumHeight(28)
    return made
