"""What can be searched and planned with, read beside the window and kept in step with the file."""

from collections.abc import Mapping, Sequence
from itertools import islice, takewhile

from PySide6.QtCore import QObject, QTimer, Signal

from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.quick_add import Month
from cqo_desktop.domain.rows import SeriesRow
from cqo_desktop.domain.search import Entry, Index, Sheet, Thing
from cqo_desktop.services import searching
from cqo_desktop.services.searching import Gathered
from cqo_desktop.views.desk import Desk

QUIET = 300
"""Milliseconds of quiet before what changed is read again."""


class Everything(QObject):
    """The index of one file."""

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.index = Index()
        self.series: Sequence[SeriesRow] = ()
        self.taken: Mapping[int, frozenset[Month]] = {}
        self._stale = set(searching.READ_FROM)
        self._is_reading = False
        self._quiet = QTimer(self, singleShot=True, interval=QUIET)
        self._quiet.timeout.connect(self.read)
        desk.document.changed.connect(self._hear)
        self._quiet.start()

    @property
    def is_ready(self) -> bool:
        """Tell whether all that is in the file can be found."""
        return not self._stale and not self._is_reading

    def entry(self, thing: Thing, entry_id: int) -> Entry | None:
        """Find an entry by its number."""
        sheet = self.index.sheets.get(thing, Sheet())
        return next((entry for entry in sheet.entries if entry.id == entry_id), None)

    def coming(self, most: int) -> list[Entry]:
        """Give the next sessions that take place."""
        now = self._desk.document.now()
        sessions = self.index.sheets.get(Thing.SESSION, Sheet()).entries
        ahead = takewhile(lambda entry: entry.instant is not None and entry.instant >= now, sessions)
        return [*islice((entry for entry in ahead if entry.status and entry.status.takes_place), most)]

    def read(self) -> None:
        """Read what is old in a thread, unless one is reading already."""
        if self._is_reading or not self._stale:
            return
        wanted, now = frozenset(self._stale), self._desk.document.now()
        self._stale.clear()
        self._is_reading = True
        self._desk.read(
            "",
            lambda db, _tell: searching.gathered(db, things=wanted, now=now),
            then=self._take,
            otherwise=self._give_up,
        )

    def _hear(self, tables: frozenset[str]) -> None:
        old = {thing for thing, read_from in searching.READ_FROM.items() if tables & read_from}
        if old:
            self._stale |= old
            self._quiet.start()

    def _take(self, found: Gathered) -> None:
        self._is_reading = False
        self.index = Index({**self.index.sheets, **found.sheets})
        self.series, self.taken = found.series, found.taken
        if self._stale:
            self._quiet.start()
        self.changed.emit()

    def _give_up(self, error: Exception) -> None:
        # Nobody asked for it: it is read again when the palette opens, and what is wrong is said elsewhere.
        self._is_reading = False
        self._stale |= set(searching.READ_FROM)
        if not isinstance(error, PlannerError):
            raise error
