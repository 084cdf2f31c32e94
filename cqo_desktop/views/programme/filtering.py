"""Which part of the programme is looked at: a year, a series or what is to come, and words."""

from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cqo_desktop.domain.programme_years import ProgrammeYear, programme_years, year_of
from cqo_desktop.domain.rows import SeriesRow, SessionRow
from cqo_desktop.views.programme import rows as programme_rows
from cqo_desktop.views.programme.rows import GapRow
from cqo_desktop.views.session import words as session_words
from cqo_desktop.widgets.chips import Chips, Choice
from cqo_desktop.widgets.combo_box import ComboBox
from cqo_desktop.widgets.search_field import SearchField

MOST_CHIPS = 5
COMING = "coming"


class ProgrammeFilter(QWidget):
    """A box of years where there are several, a search field, and chips that count what they leave."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[tuple[SessionRow, str]] = ()
        self._series: Sequence[SeriesRow] = ()
        self._years: list[ProgrammeYear] = []
        self.years = ComboBox()
        self.years.setAccessibleName(self.tr("Programme year"))
        self.years.setFixedWidth(124)
        self.years.hide()
        self.search = SearchField(self.tr("Find a session, speaker or place"))
        self.search.setFixedWidth(280)
        self.chips = Chips()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.years)
        row.addWidget(self.search)
        row.addWidget(self.chips, 1)
        self.years.activated.connect(self._choose_year)
        self.search.changed.connect(self._tell)
        self.chips.picked.connect(self._tell)

    @property
    def year(self) -> ProgrammeYear | None:
        """Give the year that is shown; none are all of them."""
        chosen = self.years.currentData()
        return chosen if isinstance(chosen, ProgrammeYear) else None

    @property
    def is_searching(self) -> bool:
        """Tell whether words are looked for."""
        return bool(self.search.text().strip())

    @property
    def is_narrow(self) -> bool:
        """Tell whether words are looked for, or one series."""
        return self.is_searching or self.chips.key not in {"", COMING}

    @property
    def has_rows(self) -> bool:
        """Tell whether there is any session at all."""
        return bool(self._rows)

    def show_rows(self, rows: Sequence[SessionRow], series: Sequence[SeriesRow], now: datetime) -> None:
        """Narrow other sessions from now on."""
        self._rows = [(row, programme_rows.haystack(row)) for row in rows]
        self._series, self._now = series, now
        self._offer_years()
        self._offer_chips()

    def narrowed(self) -> list[SessionRow]:
        """Give the sessions that are left."""
        rows = [row for row in programme_rows.matching(self._rows, self.search.text()) if self._in_year(row.wall)]
        match self.chips.key:
            case "":
                return rows
            case "coming":
                return [row for row in rows if row.end >= self._now]
            case key:
                return [row for row in rows if str(row.series_id) == key]

    def gaps(self, every: Sequence[GapRow]) -> list[GapRow]:
        """Give the gaps that belong to what is left."""
        if self.is_searching:
            return []
        key = self.chips.key
        return [
            each
            for each in every
            if key in {"", COMING, str(each.series_id)} and (self.year is None or self.year.holds(each.first))
        ]

    def in_year(self) -> list[SessionRow]:
        """Give all sessions of the year."""
        return [row for row, _ in self._rows if self._in_year(row.wall)]

    def words(self, gaps: int) -> str:
        """Say what the year holds, and how many months of it lack a session."""
        rows = self.in_year()
        facts = {
            "year": self.year.name if self.year else self.tr("All years"),
            "sessions": self.tr("%n session(s)", "", len(rows)),
            "coming": sum(row.end >= self._now for row in rows),
            "gaps": self.tr("%n gap(s)", "", gaps),
        }
        whole = self.tr("{year}: {sessions}, {coming} to come, {gaps}")
        text = whole if gaps else self.tr("{year}: {sessions}, {coming} to come")
        return text.format(**facts) if rows else ""

    @property
    def elsewhere(self) -> int:
        """Count the sessions of other years in which the words stand."""
        if not self.is_searching or self.year is None:
            return 0
        rows = programme_rows.matching(self._rows, self.search.text())
        return sum(not self._in_year(row.wall) for row in rows)

    def clear(self) -> None:
        """Take words and chip off."""
        self.search.clear()
        self.chips.pick("")
        self.changed.emit()

    def show_all_years(self) -> None:
        """Look for the words in every year."""
        self.chips.pick("")
        self.years.setCurrentIndex(self.years.count() - 1)
        self._choose_year(0)

    def widen(self, day: date | None) -> None:
        """Take every filter off, and show the year of a day, or all years."""
        self.search.clear()
        self.chips.pick("")
        place = next((at for at, each in enumerate(self._years) if day is not None and each.holds(day)), -1)
        found = self.years.findData(self._years[place]) if place >= 0 else self.years.count() - 1
        self.years.setCurrentIndex(found)
        self._offer_chips()
        self.changed.emit()

    def _in_year(self, wall: datetime) -> bool:
        return self.year is None or self.year.holds(wall.date())

    def _offer_years(self) -> None:
        before, had = self.year, self.years.count() > 0
        self._years = programme_years(row.wall.date() for row, _ in self._rows)
        self.years.clear()
        for year in reversed(self._years):
            self.years.addItem(year.name, year)
        self.years.addItem(self.tr("All years"), None)
        if had:
            chosen = year_of(before.first, self._years) if before is not None else None
        else:
            chosen = year_of(self._now.date(), self._years)
        place = self.years.findData(chosen) if chosen is not None else -1
        self.years.setCurrentIndex(place if place >= 0 else self.years.count() - 1)
        self.years.setVisible(len(self._years) > 1)

    def _offer_chips(self) -> None:
        rows = self.in_year()
        coming = sum(row.end >= self._now for row in rows)
        counts = Counter(row.series_id for row in rows)
        chips = [Choice("", self.tr("All"), len(rows)), Choice(COMING, self.tr("Coming"), coming)]
        chips += [
            Choice(str(each.id), each.name, counts[each.id], session_words.series_icon(each.kind), each.hue.value)
            for each in self._series
            if counts[each.id]
        ][:MOST_CHIPS]
        self.chips.offer(chips, self.chips.key)

    def _choose_year(self, _place: int) -> None:
        self._offer_chips()
        self._tell()

    def _tell(self, _what: str = "") -> None:
        self.changed.emit()
