"""The three lists at the left: to send, out now, done."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from cqo_desktop.domain.inviting import Inviting, Stage
from cqo_desktop.models.clock import Clock
from cqo_desktop.views.invitations import words
from cqo_desktop.widgets.invite_rows import InviteLine, InviteRow
from cqo_desktop.widgets.row_stack import RowStack

WIDE, DONE = 360, 8


class InvitationList(QFrame):
    """Each list has its heading and its number; one without a session is not shown."""

    picked = Signal(str)
    """The UID of a session."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("card", True)
        self.setFixedWidth(WIDE)
        holder = QWidget()
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(8, 8, 8, 8)
        inside.setSpacing(0)
        names = {
            Stage.TO_SEND: self.tr("To send"),
            Stage.OUT: self.tr("Out now"),
            Stage.DONE: self.tr("Done"),
        }
        self.stacks: dict[Stage, RowStack[InviteLine]] = {}
        self._counts: dict[Stage, QLabel] = {}
        self._groups: dict[Stage, QWidget] = {}
        for stage, name in names.items():
            inside.addWidget(self._group(stage, name))
        inside.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 4, 1, 4)
        whole.addWidget(area)

    def _group(self, stage: Stage, name: str) -> QWidget:
        made, count, heading = QWidget(), QLabel(), QLabel(name)
        heading.setProperty("role", "section")
        count.setProperty("role", "muted")
        head = QHBoxLayout()
        head.setContentsMargins(12, 10, 12, 6)
        head.addWidget(heading)
        head.addStretch(1)
        head.addWidget(count)
        stack: RowStack[InviteLine] = RowStack(name, InviteRow, 2)
        stack.picked.connect(self._tell)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(stack)
        self.stacks[stage], self._counts[stage], self._groups[stage] = stack, count, made
        return made

    def show_lines(self, lines: Sequence[Inviting], chosen: str, written: Clock) -> None:
        """Show these sessions, one of them chosen."""
        for stage, stack in self.stacks.items():
            here = [each for each in lines if each.stage is stage]
            self._counts[stage].setText(str(len(here)))
            self._groups[stage].setVisible(bool(here))
            shown = here[:DONE] if stage is Stage.DONE else here
            stack.show_lines([words.line(each, written, chosen=each.uid == chosen) for each in shown])

    def focus_chosen(self) -> None:
        """Go to the row that is chosen."""
        for stack in self.stacks.values():
            for row in stack.rows:
                if row.line.is_chosen:
                    row.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, line: InviteLine) -> None:
        self.picked.emit(line.key)
