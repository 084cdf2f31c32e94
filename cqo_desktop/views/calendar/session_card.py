"""A session beside the calendar: when it is for everybody, what is not right, and whether it is ready to go out."""

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain import comfort
from cqo_desktop.domain.comfort import LivedIn
from cqo_desktop.domain.problems import Kind, Problem
from cqo_desktop.domain.readiness import Mark, marks
from cqo_desktop.domain.rows import SessionDetail, SessionRow
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.models import cities, clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.session import checks as session_checks
from cqo_desktop.views.session import strip
from cqo_desktop.views.session import words as session_words
from cqo_desktop.widgets.buttons import button, dress, icon_button
from cqo_desktop.widgets.check_list import Check, CheckList
from cqo_desktop.widgets.icons import icon
from cqo_desktop.widgets.local_times import LocalTime, LocalTimes
from cqo_desktop.widgets.pills import Pills
from cqo_desktop.widgets.sign import Sign

WIDE = 296


_WAYS = {
    Kind.ASLEEP: "globe",
    Kind.SPEAKER_ASLEEP: "globe",
    Kind.NO_PLACE: "link-2",
    Kind.NO_SPEAKER: "user-plus",
    Kind.UNDECIDED: "check",
    Kind.NOT_CLOSED: "check",
    Kind.SITTINGS_DIFFER: "refresh-cw",
}
"""Pictures of repairs; the others are a matter of writing."""


class SessionCard(QFrame):
    """One session as a card; it only asks, whoever shows it acts."""

    open_wanted = Signal()
    repair_wanted = Signal(str)
    """The kind of problem (`domain.problems.Kind`) to mend."""
    duplicate_wanted = Signal()
    off_wanted = Signal()
    """To call it off, or to reinstate it where it is."""

    def __init__(self) -> None:
        super().__init__()
        self.pills, self.times, self.checks = Pills(), LocalTimes(), CheckList()
        self.title, self.when, self.who = _label("section"), _label("second"), _label("second")
        self.warning = QFrame()
        self.warning.setProperty("strip", "warn")
        self.finding, self._sign = _label("strong"), Sign()
        self.repair = button("", small=True)
        self._times_head, self._checks_head = _label("strong"), _label("strong")
        self.open = button(self.tr("Open session"), picture="pencil")
        self.duplicate = icon_button("copy", self.tr("Duplicate, a week later"), small=False)
        self.off = icon_button("ban", self.tr("Call off"), small=False)
        self._kind = ""
        self._build()
        self.open.clicked.connect(self.open_wanted)
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.off.clicked.connect(self.off_wanted)
        self.repair.clicked.connect(self._ask_repair)
        self.checks.repair_wanted.connect(self.repair_wanted)

    def _build(self) -> None:
        self._times_head.setText(self.tr("Local times"))
        self._checks_head.setText(self.tr("Ready to invite?"))
        box = QHBoxLayout(self.warning)
        box.setContentsMargins(12, 10, 12, 10)
        box.setSpacing(10)
        box.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        box.addWidget(self.finding, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(20, 0, 18, 12)
        inside.setSpacing(4)
        for widget, gap in (
            (self.pills, 6),
            (self.title, 4),
            (self.when, 0),
            (self.who, 10),
            (self.warning, 6),
            (self.repair, 0),
            (self._times_head, 2),
            (self.times, 0),
            (self._checks_head, 2),
            (self.checks, 0),
        ):
            if widget in {self._times_head, self._checks_head}:
                inside.addSpacing(14)
            inside.addWidget(widget)
            inside.addSpacing(gap)
        inside.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 12, 20, 16)
        foot.addWidget(self.open, 1)
        foot.addWidget(self.duplicate)
        foot.addWidget(self.off)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 18, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(_scrolled(inside), 1)
        whole.addLayout(foot)

    def show_session(
        self, detail: SessionDetail, problems: list[Problem], there: LivedIn, home: str, written: Clock
    ) -> None:
        """Show another session, or the same one as it is now."""
        row = detail.row
        self.pills.show_pills(session_words.pills(row))
        self.title.setText(row.title)
        told = (_when(row, home, written), session_checks.sitting_words(detail, written))
        self.when.setText("\n".join(text for text in told if text))
        self.who.setText(_who(row))
        checks = session_checks.checks(detail, problems)
        worst = next((check for check in checks if check.key and check.role != "info"), None)
        self._warn(worst)
        rest = [check for check in checks if check is not worst]
        found, passed = [each for each in rest if each.key], [each for each in rest if not each.key]
        self.checks.show_checks((*found, *_open(row), *passed))
        rows = (each for each in self.checks.findChildren(QAbstractButton) if each.focusPolicy())
        for first, second in pairwise((self.repair, *rows, self.open)):
            QWidget.setTabOrder(first, second)
        over = row.status in {SessionStatus.DONE, SessionStatus.CALLED_OFF}
        for widget in (self._checks_head, self.checks):
            widget.setVisible(not over)
        self.times.show_times(() if row.in_person else local_times(row, there, written))
        self._times_head.setVisible(not row.in_person and bool(there.members))
        called_off = row.status is SessionStatus.CALLED_OFF
        name = self.tr("Reinstate") if called_off else self.tr("Call off")
        self.off.setIcon(icon("rotate-ccw" if called_off else "ban"))
        self.off.setAccessibleName(name)
        self.off.setToolTip(name)

    def _ask_repair(self) -> None:
        self.repair_wanted.emit(self._kind)

    def _warn(self, check: Check | None) -> None:
        self.warning.setVisible(check is not None)
        self.repair.setVisible(check is not None)
        if check is not None:
            self._kind = check.key
            self.warning.setProperty("strip", check.role)
            self.warning.style().unpolish(self.warning)
            self.warning.style().polish(self.warning)
            self._sign.show_icon(check.icon, check.role)
            self.finding.setText(check.text)
            self.repair.setText(check.repair)
            dress(self.repair, picture=_WAYS.get(Kind(check.key), "pencil"), small=True)


def _open(row: SessionRow) -> list[Check]:
    """List what is still to be done, where nothing is wrong about it yet."""
    ready, translate = marks(row), QCoreApplication.translate
    words = (
        (ready.speaker, translate("Session", "No speaker yet")),
        (ready.agenda, translate("Session", "No agenda yet")),
        (ready.place, translate("Session", "No join link or room yet")),
    )
    return [Check(key="", icon="circle", role="text3", text=text) for mark, text in words if mark is Mark.OPEN]


def local_times(row: SessionRow, there: LivedIn, written: Clock) -> list[LocalTime]:
    """Tell when a session is in the cities most members live in, from west to east."""
    made = []
    for zone, people in strip.chosen(there.members, row.instant):
        here = comfort.local(row.instant, row.minutes, zone, people, there.hours)
        other = here.wall.date() != row.wall.date()
        hour = f"{written.hour(here.wall)} {clock.weekday(here.wall)}" if other else written.hour(here.wall)
        made.append(LocalTime(cities.city(zone), hour, here.comfort.value))
    return made


def _when(row: SessionRow, home: str, written: Clock) -> str:
    span = written.span(row.wall, row.minutes)
    city = "" if row.zone == home else f" {cities.city(row.zone)}"
    return f"{clock.headed(clock.long_day(row.wall))}\n{span}{city}"


def _who(row: SessionRow) -> str:
    return "\n".join(text for text in (", ".join(row.speakers), session_words.place(row)) if text)


def _label(role: str) -> QLabel:
    made = QLabel()
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    return made


def _scrolled(inside: QVBoxLayout) -> QScrollArea:
    holder = QWidget()
    holder.setLayout(inside)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    # Qt fills both with the colour of the window; here they lie on a card.
    holder.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
