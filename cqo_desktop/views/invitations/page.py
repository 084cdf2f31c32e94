"""Who knows what: what waits to go out, what is out, what came back."""

from collections.abc import Sequence
from functools import partial
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from cqo_desktop.domain.correspondence import Recipient, SessionStanding
from cqo_desktop.domain.inviting import Inviting
from cqo_desktop.domain.search import Thing
from cqo_desktop.domain.vocabulary import Answer
from cqo_desktop.services import answers, guests, inviting, standing
from cqo_desktop.services.inviting import Correspondence
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.views.invitations.acts import InvitationActs
from cqo_desktop.views.invitations.due import DueStrip
from cqo_desktop.views.invitations.head import InvitationHead
from cqo_desktop.views.invitations.imports import ReplyImport, held
from cqo_desktop.views.invitations.lists import InvitationList
from cqo_desktop.views.invitations.people import PeopleCard
from cqo_desktop.views.invitations.replies import RepliesCard
from cqo_desktop.views.invitations.review import ReviewSheet
from cqo_desktop.views.invitations.seen import SeenCard
from cqo_desktop.views.page import Page
from cqo_desktop.views.verbs import LINE, Verb
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.drop_hint import DropHint
from cqo_desktop.widgets.empty_state import EmptyState


class InvitationsPage(Page):
    """Lists at the left, the chosen session at the right."""

    tables = frozenset(
        {
            "message", "reply", "session", "session_part", "item_part", "agenda_item", "person", "guest", "guest_list",
            "room", "venue", "series", "network", "reminder", "reminded", "comfort_hours",
        }
    )  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "")
        self.header.entitle(self.tr("Invitations"))
        self._found = Correspondence(lines=(), astray=())
        self._uid = ""
        self._shown = ""
        self._homes: dict[int, str] = {}
        self._names: dict[int, str] = {}
        self._also: set[str] = set()
        self.importer = button(self.tr("Import replies"), picture="upload")
        self.act = button("", variant="primary", picture="send")
        self.due, self.list, self.head = DueStrip(desk), InvitationList(), InvitationHead()
        self.replies, self.seen, self.who = RepliesCard(desk), SeenCard(desk), PeopleCard(desk)
        self.empty = EmptyState(
            "mail",
            self.tr("Nobody is invited yet"),
            self.tr("Confirm a session, give it a join link or a room, and invite everybody from here."),
            self.tr("Show the programme"),
            "list-todo",
        )
        self.acts, self.imports = InvitationActs(desk, self), ReplyImport(desk, self)
        self._hint = DropHint(self)
        self.setAcceptDrops(True)
        self._build()
        self._wire()

    def _build(self) -> None:
        self.header.add(self.importer, self.act)
        right = QWidget()
        right.setObjectName("scrolled")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 12, 20)
        column.setSpacing(16)
        column.addWidget(self.replies)
        column.addWidget(self.seen)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        area.setWidget(right)
        table = QWidget()
        inset = QVBoxLayout(table)
        inset.setContentsMargins(0, 0, 24, 20)
        inset.addWidget(self.who)
        self._below = QStackedLayout()
        self._holder = QWidget()
        above = QVBoxLayout(self._holder)
        above.setContentsMargins(0, 0, 24, 0)
        above.addWidget(self.head)
        shown = QVBoxLayout()
        shown.setSpacing(16)
        shown.addWidget(self._holder)
        shown.addLayout(self._below, 1)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(24, 0, 0, 0)
        row.setSpacing(16)
        left = QVBoxLayout()
        left.setContentsMargins(0, 0, 0, 20)
        left.addWidget(self.list)
        row.addLayout(left)
        row.addLayout(shown, 1)
        # Filled before it stands in a window, it would show its first part as one.
        self._below.addWidget(area)
        self._below.addWidget(table)
        self.body.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedLayout()
        self.body.setSpacing(0)
        self.body.addWidget(self.due)
        self.body.addLayout(self._stack)
        self._stack.addWidget(both)
        self._stack.addWidget(self.empty)

    def _wire(self) -> None:
        desk = self.desk
        self.list.picked.connect(self.choose)
        self.importer.clicked.connect(self.imports.choose)
        self.act.clicked.connect(self._go_on)
        self.head.remind.clicked.connect(self._remind)
        self.head.who.toggled.connect(self._show_who)
        self.head.open.clicked.connect(self._open)
        self.head.off.clicked.connect(self._call_off)
        self.empty.wanted.connect(partial(desk.place_wanted.emit, "programme"))
        desk.preferred.connect(self._show)
        noted = tuple(
            Verb(words.answer(each), partial(self.note, each), applies=self._has_person)
            for each in (Answer.ACCEPTED, Answer.TENTATIVE, Answer.DECLINED)
        )
        self.offer(
            self.who.table,
            (
                Verb(self.tr("Note their answer"), icon="check", applies=self._has_person, verbs=noted),
                Verb(self.tr("Show the person"), self._show_person, icon="user", applies=self._has_person),
                LINE,
            ),
        )
        self.who.table.opened.connect(self._show_person)

    # -- showing -------------------------------------------------------------------------------------------

    @override
    def refresh(self) -> None:
        now, also = self.desk.document.now(), frozenset(self._also)
        self.ask(lambda db: (inviting.listed(db, at=now, also=also), guests.known(db)), self._show_found)

    def _show_found(self, answer: tuple[Correspondence, list[Recipient]]) -> None:
        self._found, rows = answer
        self._homes = {each.person_id: each.zone for each in rows}
        self._names = {each.person_id: each.name for each in rows}
        self._show()

    def _show(self) -> None:
        lines = self._found.lines
        if self.line is None and lines:
            self._uid = self._first().uid
        self._describe()
        self._stack.setCurrentIndex(0 if lines or self._found.astray else 1)
        self.due.show_due(self._found.due)
        self.list.show_lines(lines, self._uid, self.desk.clock)
        line = self.line
        self.replies.show_session(line, self._found.astray, self._names)
        self._holder.setVisible(line is not None)
        self.seen.setVisible(line is not None and self._shown == line.uid)
        if line is not None:
            self.head.show_session(line, self.desk.clock)
            uid, now = line.uid, self.desk.document.now()
            self.desk.answer(lambda db: standing.several(db, uids=[uid], at=now), then=self._show_people)
        self.acts.offer(self.act, line)

    def _show_people(self, found: Sequence[SessionStanding]) -> None:
        """Show who stands how; another session may have been chosen meanwhile, and this one be gone."""
        line = self.line
        for there in found:
            if line is not None and there.uid == line.uid:
                self._shown = there.uid
                self.seen.show_session(line.facts, there, self._homes)
                self.who.show_session(there, self._homes)
                self.seen.show()

    @property
    def lines(self) -> Sequence[Inviting]:
        """Give all sessions of the lists."""
        return self._found.lines

    @property
    def line(self) -> Inviting | None:
        """Give the session that is chosen."""
        return next((each for each in self._found.lines if each.uid == self._uid), None)

    def _first(self) -> Inviting:
        """Begin with what can be done at once."""
        lines = self._found.lines
        return next((each for each in lines if each.to_check or (each.messages and not each.missing)), lines[0])

    def _describe(self) -> None:
        parts = [
            self.tr("%n to send", "", self._found.to_send) if self._found.to_send else "",
            words.to_check(self._found.to_check) if self._found.to_check else "",
        ]
        self.header.describe(", ".join(filter(None, parts)))

    def choose(self, uid: str) -> None:
        """Show another session; one that is not in the lists is put into them."""
        self._uid = uid
        if self.line is None:
            self._also.add(uid)
            self.refresh()
        else:
            self._show()

    def _show_who(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._below.setCurrentIndex(1 if shown else 0)
        if shown:
            self.who.focus_first()

    # -- acting --------------------------------------------------------------------------------------------

    def _go_on(self) -> None:
        if self.line is not None:
            self.acts.go_on(self.line)

    def _remind(self) -> None:
        self.acts.remind(self._uid)

    def _call_off(self) -> None:
        if self.line is not None:
            self.acts.call_off(self.line)

    def _open(self) -> None:
        if self.line is not None and self.line.about.session_id is not None:
            self.desk.session_wanted.emit(self.line.about.session_id)

    # -- people --------------------------------------------------------------------------------------------

    def _has_person(self) -> bool:
        chosen = self.who.chosen()
        return len(chosen) == 1 and chosen[0].person.person_id is not None

    def note(self, answer: Answer) -> None:
        """Write down what the chosen person answered by word of mouth."""
        if self._has_person():
            person_id = self.who.chosen()[0].person.person_id
            self.desk.do(answers.record, uid=self._uid, person_id=person_id or 0, answer=answer)

    def _show_person(self, _row: int = 0) -> None:
        if self._has_person():
            self.desk.thing_wanted.emit(Thing.PERSON, self.who.chosen()[0].person.person_id)

    # -- drops ---------------------------------------------------------------------------------------------

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if held(event):
            event.acceptProposedAction()
            text = self.tr("Clear ones are counted, the others wait for you.")
            self._hint.show_over(self.tr("Drop to import replies"), text, "upload")
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._hint.hide()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._hint.hide()
        self.imports.take(held(event))

    # -- moving about --------------------------------------------------------------------------------------

    @override
    def panes(self) -> Sequence[QWidget]:
        return (
            self.header,
            self.due,
            self.list,
            self.head,
            *(self.who.parts() if self.head.who.isChecked() else (self.seen,)),
        )

    @override
    def leave(self) -> None:
        for sheet in self.window().findChildren(QDialog):
            if isinstance(sheet, ReviewSheet):
                sheet.keep()
