"""The choices at the right: only those that apply to the document, each as it was left last."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.orders import Credits, Order
from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.vocabulary import Language, Paper
from cqo_desktop.domain.written import USUAL_LABELS, Document, Hours
from cqo_desktop.services.printouts import Printable
from cqo_desktop.settings import PrintLook
from cqo_desktop.views.choice_box import choices, choose, measure_one
from cqo_desktop.views.field_manners import FieldManners
from cqo_desktop.views.printing import columns, looks, ranges
from cqo_desktop.views.printing.catalogue import Entry, Has, Of
from cqo_desktop.views.printing.columns import ColumnsField
from cqo_desktop.views.printing.labels import LabelsField
from cqo_desktop.views.printing.zones import MOST, ZonesField
from cqo_desktop.widgets.combo_box import ComboBox

WIDE = 300
LIST_WIDE = 420
"""Titles are longer than the column."""


class Choices(QFrame):
    """One column of fields."""

    changed = Signal()
    """Something else is to be printed."""

    def __init__(self, hours: Hours) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDE)
        self._hours = hours
        self._entry: Entry | None = None
        self._fields: list[tuple[QWidget, ...]] = []
        self.range, self.person, self.room = ComboBox(), ComboBox(), ComboBox()
        for box in (self.range, self.person):
            measure_one(box)
            box.view().setMinimumWidth(LIST_WIDE)
        self.paper = choices([(self.tr("Letter"), Paper.LETTER), (self.tr("A4"), Paper.A4)], None)
        self.language = ComboBox()
        self.zones, self.labels = ZonesField(), LabelsField()
        self.session_columns, self.people_columns = columns.of_sessions(), columns.of_people()
        self.credits = choices([(each or self.tr("None, only minutes"), each) for each in looks.CREDITS], "")
        self.credit = QLineEdit()
        self.credit.setPlaceholderText(self.tr("Such as CME credits"))
        self._build()
        self._wire()
        FieldManners(self)

    def _build(self) -> None:
        holder = QWidget()
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(20, 14, 20, 16)
        self._column.setSpacing(4)
        self._add(self.tr("What &of"), self.range)
        self._add(self.tr("Wh&o"), self.person)
        self._add(self.tr("&Room"), self.room)
        self._add(self.tr("&Paper"), self.paper)
        self._add(self.tr("Lang&uage"), self.language)
        self._add(self.tr("&Hours of"), self.zones)
        self._add("", self.labels)
        self._add(self.tr("&Credits an hour"), self.credits)
        self._add(self.tr("Credits are ca&lled"), self.credit)
        self._add(self.tr("Colum&ns"), self.session_columns)
        self._add(self.tr("Colum&ns"), self.people_columns)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(area)

    def _add(self, name: str, field: QWidget) -> None:
        label = QLabel(name)
        label.setProperty("role", "field")
        label.setBuddy(field)
        if name:
            field.setAccessibleName(name.replace("&", ""))
            self._column.addWidget(label)
        room = QWidget()
        room.setFixedHeight(6)
        self._column.addWidget(field)
        self._column.addWidget(room)
        self._fields.append((label, field, room) if name else (field, room))

    def _wire(self) -> None:
        for box in (self.range, self.person, self.room, self.language, self.credits):
            box.activated.connect(self._tell)
        self.paper.activated.connect(self._change_paper)
        self.credit.editingFinished.connect(self._tell)
        self.zones.changed.connect(self.changed)
        self.labels.changed.connect(self.changed)
        for field in (self.session_columns, self.people_columns):
            field.changed.connect(self.changed)

    # -- showing ---------------------------------------------------------------------------------------------

    def show_entry(self, entry: Entry, look: PrintLook, paper: Paper) -> None:
        """Show the choices of another document as they were left; `paper` is the network's."""
        self._entry = entry
        choose(self.paper, looks.paper(look) or paper)
        self._offer_languages(own=Has.OWN_LANGUAGE in entry.has)
        choose(self.language, looks.language(look, own=Has.OWN_LANGUAGE in entry.has))
        usual = self.tr("Home, and where most members live.")
        if Has.ONE_ZONE in entry.has:
            usual = self.tr("The city where it takes place.")
        self.zones.show_zones(looks.zones(look), 1 if Has.ONE_ZONE in entry.has else MOST, usual)
        self.labels.show_labels(looks.labels(look), self.paper.currentData())
        choose(self.credits, look.credits if look.credits in looks.CREDITS else "")
        self.credit.setText(look.credit)
        for field in (self.session_columns, self.people_columns):
            field.show_columns(look.columns.split())
        self._show_fields()

    def _offer_languages(self, *, own: bool) -> None:
        self.language.clear()
        if own:
            self.language.addItem(self.tr("As the session"), "")
        for name, each in (("English", Language.ENGLISH), ("Français", Language.FRENCH), ("Español", Language.SPANISH)):
            self.language.addItem(name, each)

    def _show_fields(self) -> None:
        assert self._entry is not None
        has = self._entry.has
        shown = {
            # Everybody is no choice as long as nobody was chosen.
            self.range: bool(self._entry.of) and (Of.PEOPLE not in self._entry.of or self.range.count() > 1),
            self.person: Has.PERSON in has,
            self.room: Has.ROOM in has and self.room.count() > 1,
            self.language: Has.LANGUAGE in has,
            self.zones: bool(has & (Has.ZONES | Has.ONE_ZONE)),
            self.labels: Has.LABELS in has,
            self.credits: Has.CREDITS in has,
            self.credit: Has.CREDITS in has and bool(self.credits.currentData()),
            self.session_columns: Has.SESSION_COLUMNS in has,
            self.people_columns: Has.PEOPLE_COLUMNS in has,
        }
        for widgets in self._fields:
            field = next(each for each in widgets if not isinstance(each, QLabel))
            for widget in widgets:
                widget.setVisible(shown.get(field, True))

    def show_ranges(self, seen: Printable, chosen: Selection, today: date, wanted: Selection | None) -> None:
        """Offer what the document may be of; the one wanted stays chosen where it is still there."""
        assert self._entry is not None
        self.range.clear()
        for number, block in enumerate(ranges.offered(self._entry, seen, chosen, today)):
            if number:
                self.range.insertSeparator(self.range.count())
            for text, selection in block:
                self.range.addItem(text, selection)
        # Of nothing wanted, a line between two blocks would be it.
        choose(self.range, wanted or self.range.itemData(0))
        if self.range.currentIndex() < 0:
            self.range.setCurrentIndex(0)
        self._tip()
        self._offer(self.person, self.tr("Everybody"), seen.people if Has.PERSON in self._entry.has else ())
        self._offer(self.room, self.tr("Every room"), [(f"{room.name}, {room.venue}", room.id) for room in seen.rooms])
        self._show_fields()

    @staticmethod
    def _offer(box: ComboBox, everything: str, offered: Sequence[tuple[str, int]]) -> None:
        before = box.currentData()
        box.clear()
        box.addItem(everything, None)
        for text, value in offered:
            box.addItem(text, value)
        choose(box, before)
        box.setCurrentIndex(max(box.currentIndex(), 0))

    def _tip(self) -> None:
        self.range.setToolTip(f"<qt>{escape(self.range.currentText())}</qt>")

    # -- answering -------------------------------------------------------------------------------------------

    @property
    def selection(self) -> Selection:
        """Give what the document is of."""
        found = self.range.currentData()
        return found if isinstance(found, Selection) else EVERYTHING

    @property
    def order(self) -> Order:
        """Give all that is chosen, as far as it applies."""
        assert self._entry is not None
        entry, has = self._entry, self._entry.has
        language = self.language.currentData()
        trial = Has.LABELS in has and self.labels.trial.isChecked()
        return Order(
            document=Document.BADGE_TEST if trial else entry.document,
            selection=self.selection if entry.of else EVERYTHING,
            paper=self.paper.currentData(),
            # The clock of the window is that of its language; other languages write hours their own way.
            hours=self._hours if language in {Language.ENGLISH, ""} else None,
            language=language or None,
            zones=self.zones.value if has & (Has.ZONES | Has.ONE_ZONE) else (),
            columns=self._columns(),
            labels=self.labels.value if Has.LABELS in has else USUAL_LABELS,
            credits=self._credits() if Has.CREDITS in has else Credits(),
            person_id=self.person.currentData() if Has.PERSON in has else None,
            room_id=self.room.currentData() if Has.ROOM in has else None,
        )

    def _columns(self) -> tuple[str, ...]:
        field = self._columns_field()
        return field.value if field is not None else ()

    def _columns_field(self) -> ColumnsField | None:
        assert self._entry is not None
        if Has.SESSION_COLUMNS in self._entry.has:
            return self.session_columns
        return self.people_columns if Has.PEOPLE_COLUMNS in self._entry.has else None

    def _credits(self) -> Credits:
        an_hour = self.credits.currentData()
        return Credits(an_hour=Decimal(an_hour) if an_hour else None, word=self.credit.text().strip())

    def _change_paper(self, *_chosen: object) -> None:
        self.labels.fit(self.paper.currentData())
        self.changed.emit()

    def _tell(self, *_chosen: object) -> None:
        self._show_fields()
        self._tip()
        self.changed.emit()
