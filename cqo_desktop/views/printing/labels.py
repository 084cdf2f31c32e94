"""The labels in the printer: their stock, how far it is off, and how many of the first sheet are gone."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.vocabulary import Paper, Stock
from cqo_desktop.domain.written import Labels
from cqo_desktop.views.choice_box import choices, choose
from cqo_desktop.widgets.combo_box import ComboBox

STEPS = range(-50, 51, 5)
"""Tenths of a millimetre by which labels are moved."""
MOST_USED = 9
MADE = {Paper.LETTER: (Stock.AVERY_5395, Stock.INSERTS), Paper.A4: (Stock.AVERY_L4785, Stock.INSERTS)}


class LabelsField(QWidget):
    """Only what is made in the paper is offered; a sheet for trying it out is printed on plain paper."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.stock, self.across, self.down = ComboBox(), ComboBox(), ComboBox()
        for box, less, more in (
            (self.across, _said("{n} mm to the left"), _said("{n} mm to the right")),
            (self.down, _said("{n} mm up"), _said("{n} mm down")),
        ):
            for step in STEPS:
                text = _said("Not moved") if not step else (less if step < 0 else more).format(n=f"{abs(step) / 10:g}")
                box.addItem(text, step)
        self.used = choices([(str(n) if n else _said("None"), n) for n in range(MOST_USED + 1)], 0)
        self.trial = QCheckBox(_said("Test sheet on plain paper"))
        self.trial.setMinimumHeight(26)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for name, box in (
            (_said("&Labels"), self.stock),
            (_said("Move names side&ways"), self.across),
            (_said("Move names up or do&wn"), self.down),
            (_said("Labels &gone from the first sheet"), self.used),
        ):
            label = QLabel(name)
            label.setProperty("role", "field")
            label.setBuddy(box)
            box.setAccessibleName(name.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(box)
            layout.addSpacing(6)
            box.activated.connect(self._tell)
        layout.addWidget(self.trial)
        self.trial.clicked.connect(self._tell)

    @property
    def value(self) -> Labels:
        """Give what is chosen."""
        return Labels(
            stock=self.stock.currentData(),
            across=self.across.currentData() / 10,
            down=self.down.currentData() / 10,
            used=self.used.currentData(),
        )

    def show_labels(self, value: Labels, paper: Paper) -> None:
        """Show other labels, those of a paper."""
        self.fit(paper, value.stock)
        choose(self.across, _step(value.across))
        choose(self.down, _step(value.down))
        choose(self.used, value.used)
        self.trial.setChecked(False)

    def fit(self, paper: Paper, stock: Stock | None = None) -> None:
        """Offer the stocks made in a paper, one of them chosen."""
        wanted = stock or self.stock.currentData()
        self.stock.clear()
        for each in MADE[paper]:
            self.stock.addItem(_named(each), each)
        choose(self.stock, wanted if wanted in MADE[paper] else MADE[paper][0])

    def _tell(self, *_chosen: object) -> None:
        self.changed.emit()


def _step(millimetres: float) -> int:
    found = round(millimetres * 10)
    return found if found in STEPS else 0


def _named(stock: Stock) -> str:
    match stock:
        case Stock.AVERY_5395:
            return _said("Avery 5395, eight a sheet")
        case Stock.AVERY_L4785:
            return _said("Avery L4785, ten a sheet")
        case Stock.INSERTS:
            return _said("Inserts 4 × 3 in, six a sheet")


def _said(text: str) -> str:
    return QCoreApplication.translate("PrintCentre", text)
