"""Messages handed to a mail server beside the window; what did not arrive is told, and can be sent again."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cqo_desktop.delivery import passwords
from cqo_desktop.delivery.servers import Server
from cqo_desktop.domain.correspondence import MessageRow, Posted
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Tell
from cqo_desktop.domain.vocabulary import MessageState
from cqo_desktop.jobs import finished
from cqo_desktop.services import invitations, mailing
from cqo_desktop.store.file import File
from cqo_desktop.views import error_sheet
from cqo_desktop.views.desk import Desk
from cqo_desktop.views.invitations.sending import mark_invited
from cqo_desktop.views.saying import said

MOST = 12
"""More problems than this are not all told."""


def send(desk: Desk, parent: QWidget, messages: Sequence[MessageRow], server: Server, password: str) -> None:
    """Send messages; the password is kept in the keyring, or is the one kept there where none is typed."""
    ids = [each.id for each in messages]
    hours = desk.hours

    def work(file: File, report: Tell) -> Posted:
        known = _password(server, password)
        posting = mailing.send(
            file, message_ids=ids, server=server, password=known, hours=hours, per_minute=mailing.PER_MINUTE
        )
        return finished(posting, report)

    desk.jobs.start(
        _said("Sending mails"),
        desk.document.alongside(work),
        then=partial(tell, desk, parent, ids),
        otherwise=partial(_fail, desk, ids),
    )


def _password(server: Server, typed: str) -> str:
    if not server.user:
        return ""
    if typed:
        try:
            passwords.keep(server, typed)
        except passwords.NoKeyring:
            # It is asked for again next time.
            return typed
        return typed
    found = passwords.kept(server)
    if not found:
        text = _said("No password of “{user}” is known; type it beside the server.")
        raise Refused(text.format(user=server.user))
    return found


def _fail(desk: Desk, ids: Sequence[int], error: Exception) -> None:
    _mark(desk, ids)
    desk.fail(error)


def _mark(desk: Desk, ids: Sequence[int]) -> None:
    found = desk.document.ask(invitations.by_id, message_ids=ids)
    mark_invited(desk, [each for each in found if each.state is MessageState.SENT])


def tell(desk: Desk, parent: QWidget, ids: Sequence[int], posted: Posted) -> None:
    """Say what came of sending: how many went out, and each that did not."""
    _mark(desk, ids)
    desk.said.emit(_said("Sent %n mail(s)", posted.sent), False)
    problems = [f"{each.name}: {said(each.problem)}" for each in (*posted.failed, *posted.unsure)]
    if posted.problem:
        problems.append(said(posted.problem))
    if problems:
        more = len(problems) - MOST
        shown = [*problems[:MOST], _said("… and %n more.", more)] if more > 0 else problems
        error_sheet.ErrorSheet(parent, _said("Some mails were not sent"), "\n\n".join(shown)).open()


def _said(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("Invitations", text, None, number)
