"""The next session as the first page shows it: how long until then, who is awake, and the ways in; or none at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.rows import SessionRow
from cqo_desktop.domain.written import Document
from cqo_desktop.domain.zones import Moment
from cqo_desktop.services.overview import Overview
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.home import words as home_words
from cqo_desktop.views.session import strip as session_strip
from cqo_desktop.views.session import words as session_words
from cqo_desktop.views.session.checks import Field
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.empty_state import EmptyState
from cqo_desktop.widgets.facts_line import FactsLine
from cqo_desktop.widgets.pills import Pills
from cqo_desktop.widgets.zone_strip import ZoneStrip


class NextCard(QFrame):
    """One session large, or the empty state."""

    first_wanted = Signal()
    """A session, where there is none ahead."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Next session"))
        self._desk = desk
        self.row: SessionRow | None = None
        self.pills, self.strip = Pills(), ZoneStrip(compact=True)
        self.title, self.when = _label("title"), _label("second")
        self.ready = FactsLine()
        self.until, self._more = _label("hero", wraps=False), _label("muted", wraps=False)
        self.open = button(self.tr("Open session"), picture="pencil")
        self.copy = button(self.tr("Copy join link"), picture="link-2")
        self.add_link = button(self.tr("Add a join link"), picture="link-2")
        self.print = button(self.tr("Print agenda"), variant="quiet", picture="printer")
        self.empty = EmptyState("calendar-plus", "", "", self.tr("Plan a session"))
        self._shown = QStackedLayout(self)
        self._shown.addWidget(self._filled())
        self._shown.addWidget(self.empty)
        self.open.clicked.connect(self.open_session)
        self.copy.clicked.connect(self.copy_link)
        self.add_link.clicked.connect(self._go_to_link)
        self.print.clicked.connect(self.print_agenda)
        self.empty.wanted.connect(self.first_wanted)

    def _filled(self) -> QWidget:
        words = QVBoxLayout()
        words.setSpacing(8)
        for widget in (self.pills, self.title, self.when):
            words.addWidget(widget)
        until = QVBoxLayout()
        until.setSpacing(0)
        for label in (self.until, self._more):
            until.addWidget(label, 0, Qt.AlignmentFlag.AlignRight)
        until.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(words, 1)
        top.addLayout(until)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        for made in (self.open, self.copy, self.add_link):
            ways.addWidget(made)
        ways.addStretch(1)
        ways.addWidget(self.print)
        whole = QWidget()
        inside = QVBoxLayout(whole)
        inside.setContentsMargins(20, 20, 20, 20)
        inside.setSpacing(16)
        inside.addLayout(top)
        inside.addWidget(self.ready)
        inside.addStretch(1)
        inside.addWidget(self.strip)
        inside.addStretch(1)
        inside.addLayout(ways)
        return whole

    def show_overview(self, seen: Overview) -> None:
        """Show the session that comes next, if there is one."""
        self.row = seen.next
        self._shown.setCurrentIndex(0 if seen.next else 1)
        if seen.next is None:
            self._show_nothing(seen)
            return
        row, written = seen.next, self._desk.clock
        self.pills.show_pills(session_words.pills(row))
        self.title.setText(row.title)
        self.when.setText(home_words.when_and_who(row, written))
        self.ready.show_facts(home_words.readiness(row))
        until, more = home_words.countdown(row, seen.now)
        self.until.setText(until)
        self._more.setText(more)
        self.strip.setVisible(bool(seen.members))
        moment = Moment(row.wall, row.zone, row.instant)
        self.strip.show_strip(session_strip.strip(moment, row.minutes, LivedIn(seen.members, seen.hours), written))
        self.open.setAccessibleDescription(f"{row.title}. {self.when.text()}. {self.strip.accessibleDescription()}")
        self.copy.setVisible(bool(row.link))
        self.add_link.setVisible(not row.link and not row.in_person)

    def _show_nothing(self, seen: Overview) -> None:
        if seen.has_sessions:
            self.empty.say(
                self.tr("Nothing planned ahead"),
                self.tr(
                    "All sessions of the programme are over. Plan the next one, or roll a series to its next year."
                ),
            )
        else:
            self.empty.say(
                self.tr("Nothing planned yet"),
                self.tr("Plan the first session here, type one in a line with Ctrl+K, or import a programme you have."),
            )

    def open_session(self) -> None:
        """Open it."""
        if self.row is not None:
            self._desk.session_wanted.emit(self.row.id)

    def copy_link(self) -> None:
        """Put its join link on the clipboard."""
        if self.has_link():
            QGuiApplication.clipboard().setText(self.row.link if self.row else "")
            self._desk.said.emit(self.tr("The join link is copied"), False)

    def print_agenda(self) -> None:
        """Print its agenda."""
        if self.row is not None:
            self._desk.print_wanted.emit(Document.AGENDAS, (self.row.id,))

    def is_filled(self) -> bool:
        """Tell whether there is a session."""
        return self.row is not None

    def has_link(self) -> bool:
        """Tell whether it can be joined online."""
        return self.row is not None and bool(self.row.link)

    def _go_to_link(self) -> None:
        if self.row is not None:
            self._desk.field_wanted.emit(self.row.id, Field.LINK)


def _label(role: str, *, wraps: bool = True) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wraps)
    return made
