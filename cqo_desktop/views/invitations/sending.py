"""Messages on their way out of the window: written as files, and then counted as told."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.vocabulary import SessionStatus, Way
from cqo_desktop.domain.written import Writing, Written
from cqo_desktop.jobs import finished
from cqo_desktop.services import exporting, programme, sending, sessions
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.exporting import exported


def make_files(desk: Desk, parent: QWidget, messages: Sequence[MessageRow], way: Way, out: Path) -> None:
    """Write each message to a folder in a job; those whose file is there count as told."""
    now = desk.document.now()
    ways: dict[Way, Callable[..., Writing]] = {
        Way.FILE: exporting.messages,
        Way.DRAFT: partial(exporting.mails, hours=desk.hours),
    }
    write = partial(ways[way], messages=messages, out=out, now=now)
    desk.read(
        QCoreApplication.translate("Invitations", "Writing invitations"),
        lambda db, tell: finished(write(db), tell),
        then=partial(_record, desk, parent, messages, way, out),
        otherwise=partial(exported.fail, desk, out),
    )


def _record(desk: Desk, parent: QWidget, messages: Sequence[MessageRow], way: Way, out: Path, written: Written) -> None:
    gone = [each for each in messages if not _is_left_out(each, written)]
    ids = [each.id for each in gone]
    desk.write(
        QCoreApplication.translate("Invitations", "Writing down who was told"),
        lambda db, _tell: sending.record(db, message_ids=ids, way=way),
        then=partial(_finish, desk, parent, gone, out, written),
    )


def _is_left_out(message: MessageRow, written: Written) -> bool:
    # Of two people of one name neither counts, rather than the wrong one.
    return any(each.startswith(f"{quoted(message.name)} was left out") for each in written.problems)


def _finish(
    desk: Desk, parent: QWidget, messages: Sequence[MessageRow], out: Path, written: Written, _done: object
) -> None:
    mark_invited(desk, messages)
    exported.tell(desk, parent, out, written)


def mark_invited(desk: Desk, messages: Sequence[MessageRow]) -> None:
    """Say in the programme that confirmed sessions have been told to people."""
    asked = {each.uid for each in messages if each.kind.asks}
    for row in desk.document.ask(programme.listed) if asked else ():
        if row.uid in asked and row.status is SessionStatus.CONFIRMED:
            try:
                desk.document.do(sessions.set_status, session_id=row.id, status=SessionStatus.INVITED)
            except PlannerError as error:
                desk.failed.emit(error)
