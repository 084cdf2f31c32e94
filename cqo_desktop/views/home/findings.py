"""What needs somebody today, each finding with the way out; in a new network, the first steps instead."""

from typing import override

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QWidget

from cqo_desktop.domain.hard_hours import Turn
from cqo_desktop.domain.inviting import Inviting
from cqo_desktop.domain.problems import Kind, Problem
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.services import sessions, sittings
from cqo_desktop.services.overview import Overview
from cqo_desktop.services.reminders import Due
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.fair import clocks
from cqo_desktop.views.home import finding_words as words
from cqo_desktop.views.home.finding_words import Step
from cqo_desktop.views.invitations import drafting, moments
from cqo_desktop.views.invitations import words as invitation_words
from cqo_desktop.views.session.checks import field_of
from cqo_desktop.widgets import painting, tokens
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.overview_rows import Finding, FindingRow
from cqo_desktop.widgets.row_stack import RowStack
from cqo_desktop.widgets.titled_card import TitledCard

MOST = 5
WIDE, HIGH = 520, 520
BESIDE, ABOVE = 30, 64


class FindingsCard(TitledCard):
    """At most five findings, and the way to all of them."""

    plan_wanted = Signal(int, object)
    """A series, and the month (`date`) in which it lacks a session."""
    first_wanted = Signal()
    """The first session."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self._desk = desk
        self._seen: Overview | None = None
        self.rows: RowStack[Finding] = RowStack(self.tr("Needs attention"), FindingRow)
        self.clear = QLabel(self.tr("Nothing needs you today."))
        self.clear.setProperty("role", "second")
        self.clear.setContentsMargins(12, 4, 12, 8)
        self.all = button(self.tr("See everything"), variant="link", small=True)
        self.body.addWidget(self.rows)
        self.body.addWidget(self.clear)
        self.body.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(2, 4, 0, 0)
        foot.addWidget(self.all)
        foot.addStretch(1)
        self.body.addLayout(foot)
        self.body.setContentsMargins(8, 16, 8, 10)
        self.rows.picked.connect(self.act)
        self.all.clicked.connect(self.show_all)

    def show_overview(self, seen: Overview) -> None:
        """Show what is not right, or how to begin."""
        self._seen = seen
        if seen.has_sessions:
            self._show_findings(seen)
        else:
            self.entitle(self.tr("First steps"))
            self.rows.show_lines(words.first_steps(seen))
            self.clear.hide()
            self.all.hide()

    def _show_findings(self, seen: Overview) -> None:
        every, written, outdated = self._desk.problems, self._desk.clock, self._letters()
        urgent = words.urgent(every)
        count = len(outdated) + len(urgent)
        self.entitle(self.tr("Needs attention"), str(count) if count else "")
        # There may be thousands; only those that are shown need words.
        shown = [*outdated, *(words.finding(each, seen, written) for each in urgent[:MOST])][:MOST]
        self.rows.show_lines([*shown, *words.turn(self._desk.looked_over.hard_hours)])
        self.clear.setVisible(self._desk.has_checked and not count)
        self.all.setVisible(len(every) > min(count, MOST))

    def _letters(self) -> list[Finding]:
        post = self._desk.post
        due = [moments.finding(post.due)] if post.due else []
        return [*(invitation_words.outdated(each, self._desk.clock) for each in post.outdated), *due]

    def show_all(self) -> QWidget | None:
        """List every finding, notes included, over the page."""
        if self._seen is None:
            return None
        seen, written = self._seen, self._desk.clock
        ordered = words.ordered(self._desk.problems)
        found = [*self._letters(), *(words.finding(each, seen, written) for each in ordered)]
        sheet = FindingsSheet(self, found)
        sheet.rows.picked.connect(self.act)
        place = QRect(self.mapToGlobal(QPoint(self.width() - WIDE, 0)), sheet.size())
        screen = self.screen().availableGeometry()
        place.moveRight(min(place.right(), screen.right()))
        place.moveBottom(min(place.bottom(), screen.bottom()))
        sheet.move(max(place.x(), screen.x()), max(place.y(), screen.y()))
        sheet.show()
        sheet.rows.rows[0].setFocus(Qt.FocusReason.PopupFocusReason)
        return sheet

    def act(self, found: Finding) -> None:
        """Go where it is mended, or mend it where one press is enough."""
        match found.key:
            case Step.MEMBERS:
                self._desk.import_wanted.emit("")
            case Step.MONTHLY:
                self._desk.place_wanted.emit("settings")
            case Step.FIRST:
                self.first_wanted.emit()
            case Turn():
                self._desk.fair_wanted.emit("ledger", 0)
            case Inviting(uid=uid):
                self._desk.invitation_wanted.emit(uid, False)
            case (Due(), *_):
                drafting.draft_due(self._desk)
            case Problem() as problem:
                self._mend(problem)
            case _:
                pass

    def _mend(self, problem: Problem) -> None:
        match problem:
            case Problem(kind=Kind.GAP, series_id=int(series_id), day=day):
                self.plan_wanted.emit(series_id, day)
            case Problem(kind=Kind.NOT_CLOSED, session_ids=(session_id, *_)):
                self._desk.do(sessions.set_status, session_id=session_id, status=SessionStatus.DONE)
            case Problem(kind=Kind.SITTINGS_DIFFER, session_ids=(session_id, *_)):
                self._desk.do(sittings.align, session_id=session_id)
            case Problem(kind=Kind.ODD_HOUR):
                clocks.show(self, self._desk)
            case Problem(kind=kind, session_ids=(session_id, *_)):
                self._desk.field_wanted.emit(session_id, field_of(kind))
            case Problem(person_id=int(person_id)):
                self._desk.thing_wanted.emit(Thing.PERSON, person_id)
            case _:
                self._desk.place_wanted.emit("programme")


class FindingsSheet(TitledCard):
    """All findings in a list that scrolls; Escape or a press beside it closes it."""

    def __init__(self, parent: QWidget, found: list[Finding]) -> None:
        super().__init__(self.tr("Everything to look at"))
        self.setParent(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.entitle(self.tr("Everything to look at"), str(len(found)))
        self.rows: RowStack[Finding] = RowStack(self.tr("Everything to look at"), FindingRow)
        self.rows.show_lines(found)
        self.rows.picked.connect(self.close)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.rows)
        # The card is the ground.
        for each in (self.rows, area.viewport()):
            each.setAutoFillBackground(False)
        self.body.addWidget(area)
        needed = sum(row.height_at(WIDE - BESIDE) for row in self.rows.rows)
        self.setFixedSize(WIDE, min(needed + ABOVE, HIGH))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        # A window whose corners are seen through has no ground from the style sheet.
        painter = QPainter(self)
        painting.smooth(painter)
        width = 2 if tokens.look().is_strong else 1
        painting.box(painter, QRectF(self.rect()), 10, fill="raised", line="line2", width=width)
        painter.end()
