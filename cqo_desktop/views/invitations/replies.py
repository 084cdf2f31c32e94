"""Answers that wait for a look: what is odd about each, what is proposed, and the other way."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cqo_desktop.domain.correspondence import ReplyRow
from cqo_desktop.domain.inviting import Inviting
from cqo_desktop.domain.vocabulary import Answer, Doubt, MessageState, Way
from cqo_desktop.services import answers, invitations, sending
from cqo_desktop.views.choice_box import choices
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations import words
from cqo_desktop.widgets.buttons import button
from cqo_desktop.widgets.question_rows import Question, QuestionRows
from cqo_desktop.widgets.titled_card import TitledCard

ACCEPT, LEAVE_OUT, CHOOSE, HERE, MOVE = "accept", "leave_out", "choose", "here", "move"
KEEP = "keep_time"
ARRIVED, LOST = "arrived", "lost"


class RepliesCard(TitledCard):
    """Each is settled by one press; hidden while there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("")
        self.entitle(self.tr("Replies to check"))
        self._desk = desk
        self._line: Inviting | None = None
        self._names: Mapping[int, str] = {}
        self.rows = QuestionRows(self.tr("Replies to check"))
        self.body.addWidget(self.rows)
        self.rows.answered.connect(self._settle)

    def show_session(self, line: Inviting | None, astray: Sequence[ReplyRow], names: Mapping[int, str]) -> None:
        """Show the doubtful answers to a session, and those to none; `names` are those of all people."""
        self._line, self._names = line, names
        doubtful = (*(line.doubtful if line else ()), *astray)
        proposals = line.proposals if line else ()
        questions = [*self._unsure(), *map(self._doubt, doubtful), *map(self._proposal, proposals)]
        self.rows.show_questions(questions)
        self.setVisible(bool(questions))

    def _unsure(self) -> list[Question]:
        if self._line is None or not self._line.unsure:
            return []
        count = self._line.unsure
        return [
            Question(
                id=0,
                name=self._line.about.title,
                head=self.tr("%n mail(s) were on their way when the program stopped", "", count),
                text=self.tr("Nobody knows whether they arrived; ask one of the recipients."),
                verbs=((ARRIVED, self.tr("They arrived")), (LOST, self.tr("They did not"))),
            )
        ]

    def _tell_fate(self, key: str) -> None:
        if self._line is None:
            return
        found = self._desk.document.ask(invitations.outbox, uid=self._line.uid)
        ids = [each.id for each in found if each.state is MessageState.SENDING]
        if key == ARRIVED:
            self._desk.do(sending.record, message_ids=ids, way=Way.MAIL)
        else:
            problem = "It was on its way when the program stopped, and did not arrive."
            self._desk.do(sending.record_failure, message_ids=ids, problem=problem)

    def _name(self, reply: ReplyRow) -> str:
        return self._names.get(reply.person_id or 0, "")

    def _doubt(self, reply: ReplyRow) -> Question:
        name, answer = self._name(reply), words.answer(reply.answer)
        head = self.tr("{answer} from {address}").format(answer=answer, address=reply.address)
        ignore = (LEAVE_OUT, self.tr("Ignore"))
        text = self.tr("Nobody was invited at this address.")
        if reply.doubt is Doubt.UNKNOWN_VERSION:
            text = self.tr("Nobody was invited at this address, and it does not say which version it answers.")
        ways: tuple[tuple[str, str], ...] = (CHOOSE, self.tr("Choose who it is…")), ignore
        match reply.doubt:
            case Doubt.UNKNOWN_PERSON | Doubt.UNKNOWN_VERSION if name:
                text = self.tr("Not on file. Looks like {name}").format(name=name)
                if reply.doubt is Doubt.UNKNOWN_VERSION:
                    text = self.tr("Not on file. Looks like {name}; it does not say which version it answers").format(
                        name=name
                    )
                ways = ((ACCEPT, self.tr("Match")), (CHOOSE, self.tr("Somebody else…")), ignore)
            case Doubt.UNKNOWN_PERSON | Doubt.UNKNOWN_VERSION | None:
                pass
            case Doubt.OTHER_SENDER:
                head = self.tr("{answer} from {name}").format(answer=answer, name=name or reply.address)
                text = self.tr("It was sent by {address}, perhaps for them.").format(address=reply.sender)
                ways = ((ACCEPT, self.tr("Accept")), ignore)
            case Doubt.UNKNOWN_ANSWER:
                head = name or reply.address
                said = reply.said or self.tr("nothing")
                text = self.tr("The answer says “{said}”, which is none of yes, no and maybe.").format(said=said)
                ways = ((Answer.TENTATIVE.value, self.tr("Count as maybe")), ignore)
            case Doubt.UNKNOWN_SESSION:
                head = self.tr("{answer} from {name}").format(answer=answer, name=name or reply.address)
                text = self.tr("It answers to a session that is not in this file.")
                ways = (
                    (ignore, (HERE, self.tr("Count for this one")))
                    if name and self._line and self._line.holding
                    else (ignore,)
                )
        return Question(id=reply.id, name=name or reply.address, head=head, text=text, verbs=ways)

    def _proposal(self, reply: ReplyRow) -> Question:
        zone = self._line.facts.zone if self._line else self._desk.network.zone
        assert reply.proposed_start is not None
        when = words.moment(reply.proposed_start, zone, self._desk.clock)
        name = self._name(reply) or reply.address
        return Question(
            id=reply.id,
            name=name,
            head=self.tr("{name} proposes another time").format(name=name),
            text=" ".join(filter(None, (f"{when}.", reply.comment))),
            verbs=((KEEP, self.tr("Keep the time")), (MOVE, self.tr("Move it there"))),
        )

    def _settle(self, reply_id: int, key: str) -> None:
        do = self._desk.do
        match key:
            case "accept":
                do(answers.accept, reply_id=reply_id)
            case "leave_out":
                do(answers.leave_out, reply_ids=[reply_id])
            case "here" if self._line:
                do(answers.accept, reply_id=reply_id, uid=self._line.uid)
            case "keep_time":
                do(answers.keep_time, reply_id=reply_id)
            case "move":
                do(answers.move_as_proposed, reply_id=reply_id)
            case "choose":
                self.choose(reply_id)
            case "arrived" | "lost":
                self._tell_fate(key)
            case _:
                do(answers.accept, reply_id=reply_id, answer=Answer(key))

    def choose(self, reply_id: int) -> "WhoseSheet":
        """Ask whose answer it is."""
        sheet = WhoseSheet(self.window(), self._names)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.accepted.connect(partial(self._take, reply_id, sheet))
        sheet.open()
        return sheet

    def _take(self, reply_id: int, sheet: "WhoseSheet") -> None:
        person_id = sheet.box.currentData()
        if person_id is not None:
            self._desk.do(answers.accept, reply_id=reply_id, person_id=person_id)


class WhoseSheet(QDialog):
    """One choice among all people."""

    def __init__(self, parent: QWidget, names: Mapping[int, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Whose answer is it?"))
        self.setMinimumWidth(380)
        offered = sorted(((name, person_id) for person_id, name in names.items()), key=lambda each: each[0].casefold())
        self.box = choices(offered, None)
        self.box.setAccessibleName(self.tr("Person"))
        self.box.setPlaceholderText(self.tr("Choose a person"))
        told = QLabel(self.tr("Whose answer is it?"))
        told.setProperty("role", "section")
        self.cancel = button(self.tr("Cancel"))
        self.take = button(self.tr("Count it for them"), variant="primary", picture="check")
        self.take.setEnabled(False)
        self.take.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 22, 24, 20)
        whole.setSpacing(16)
        whole.addWidget(told)
        whole.addWidget(self.box)
        whole.addLayout(row)
        self.box.currentIndexChanged.connect(self._look)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)

    def _look(self, place: int) -> None:
        self.take.setEnabled(place >= 0)
