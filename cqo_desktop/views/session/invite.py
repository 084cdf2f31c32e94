"""On a session's page: inviting, and the bar that says who was told something else."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from cqo_desktop.domain.correspondence import PersonStanding, SessionStanding
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.vocabulary import MessageKind, SessionStatus
from cqo_desktop.services import invitations, standing
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.views.session.head import UNSETTLED
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.sign import Sign

_ORDER = (
    MessageKind.CANCELLATION,
    MessageKind.REINSTATEMENT,
    MessageKind.UPDATE,
    MessageKind.CORRECTION,
    MessageKind.INVITATION,
)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Whom to tell what."""

    kind: MessageKind
    people: tuple[PersonStanding, ...]

    @property
    def is_drafted(self) -> bool:
        """Tell whether all of it waits in the outbox already."""
        return all(each.message and not each.stale for each in self.people)


class InviteBar(QWidget):
    """Hidden while everybody knows what is so now."""

    tables = frozenset({"message", "person", "guest", "guest_list"})
    """What it reads besides the session."""

    def __init__(self, desk: Desk, invite: QPushButton, save: Callable[[], object]) -> None:
        super().__init__()
        self._desk, self._save = desk, save
        self._uid = ""
        self.invite = invite
        self.text = QLabel()
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setWordWrap(True)
        self.send, self.later = button("", small=True, picture="send"), button("", variant="quiet", small=True)
        self.later.setText(self.tr("Later"))
        sign = Sign()
        sign.show_icon("mail", "warn")
        bar = QFrame()
        bar.setProperty("strip", "warn")
        row = QHBoxLayout(bar)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.send)
        row.addWidget(self.later)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(24, 0, 24, 6)
        whole.addWidget(bar)
        self.send.clicked.connect(self._review)
        self.later.clicked.connect(self._draft)
        invite.clicked.connect(self._show)
        self.hide()

    def show_detail(self, detail: SessionDetail) -> None:
        """Say what is to be told about a session."""
        uid, now = detail.row.uid, self._desk.document.now()
        if uid != self._uid:
            self.hide()
            self.invite.hide()
        self._uid = uid
        self._desk.answer(lambda db: standing.one(db, uid=uid, at=now), then=partial(self._show_standing, detail))

    def _show_standing(self, detail: SessionDetail, there: SessionStanding) -> None:
        if there.uid != self._uid:
            return
        telling = _telling(there)
        is_first = telling is not None and telling.kind is MessageKind.INVITATION and not any(map(_holds, there.people))
        self.invite.setVisible(is_first and detail.row.status is SessionStatus.CONFIRMED)
        self.setVisible(telling is not None and not is_first)
        if telling is not None:
            self.text.setText(self._told(telling))
            self.send.setText(" " + self._verb(telling))
            self.later.setVisible(not telling.is_drafted)

    def _told(self, telling: _Telling) -> str:
        count = len(telling.people)
        if telling.is_drafted:
            return self.tr("%n draft(s) about this session wait in Invitations.", "", count)
        text = self.tr("%n person(s) hold an old title, link or place.", "", count)
        match telling.kind:
            case MessageKind.CANCELLATION:
                text = self.tr("%n person(s) still have it in their calendar.", "", count)
            case MessageKind.REINSTATEMENT:
                text = self.tr("%n person(s) were told that it is off.", "", count)
            case MessageKind.UPDATE:
                text = self._moved(telling.people)
            case MessageKind.INVITATION:
                text = self.tr("%n person(s) are not invited yet.", "", count)
            case MessageKind.CORRECTION | MessageKind.REMINDER | MessageKind.TIME_KEPT:
                pass
        return text

    def _moved(self, people: tuple[PersonStanding, ...]) -> str:
        held = [each.held for each in people if each.held]
        text = self.tr("%n person(s) were told {when}", "", len(people))
        return text.format(when=words.brief(held[0], self._desk.clock) if held else "")

    def _verb(self, telling: _Telling) -> str:
        text = self.tr("Send update…")
        if telling.is_drafted:
            text = self.tr("Review…")
        elif telling.kind is MessageKind.CANCELLATION:
            text = self.tr("Send cancellation…")
        elif telling.kind is MessageKind.INVITATION:
            text = self.tr("Invite them…")
        return text

    def go_on(self, status: SessionStatus) -> bool:
        """Go on with a session that is confirmed already, and tell whether it is."""
        if status in UNSETTLED:
            return False
        if self.invite.isVisibleTo(self.invite.window()):
            self._show()
        elif self.isVisible():
            self._review()
        return True

    def _show(self) -> None:
        self._save()
        self._desk.invitation_wanted.emit(self._uid, False)

    def _review(self) -> None:
        self._save()
        self._desk.invitation_wanted.emit(self._uid, True)

    def _draft(self) -> None:
        self._save()
        self._desk.do(invitations.draft, uid=self._uid)


def _holds(person: PersonStanding) -> bool:
    return person.held is not None


def _telling(there: SessionStanding) -> _Telling | None:
    for kind in _ORDER:
        people = tuple(each for each in there.people if each.need is kind and each.address)
        if people:
            return _Telling(kind, people)
    return None
