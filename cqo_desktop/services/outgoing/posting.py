"""Mails handed to a server one by one, each written down before and after in steps that are final."""

from collections import deque
from collections.abc import Callable, Collection, Generator, Iterator
from dataclasses import dataclass, field
from smtplib import SMTP

from cqo_desktop.delivery import smtp
from cqo_desktop.delivery.mail import Mail
from cqo_desktop.delivery.servers import Server
from cqo_desktop.domain.correspondence import MessageRow, Posted, Undelivered
from cqo_desktop.domain.errors import NotFound, Refused, Unwritable
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.vocabulary import Way
from cqo_desktop.domain.written import Hours
from cqo_desktop.services import invitations, sending
from cqo_desktop.services.outgoing.mails import mails
from cqo_desktop.store.file import File

_TICK = 0.2
"""Seconds after which a pause looks whether it was stopped."""
_TRIES = 2
"""How many lines may break in a row before the server is left alone."""


@dataclass(slots=True)
class _Round:
    """What is still to be handed over, and what came of the rest."""

    waiting: deque[tuple[MessageRow, Mail]] = field(default_factory=deque)
    total: int = 0
    sent: int = 0
    failed: list[Undelivered] = field(default_factory=list)
    unsure: list[Undelivered] = field(default_factory=list)

    def progress(self) -> Progress:
        name = self.waiting[0][0].name if self.waiting else ""
        return Progress(self.total - len(self.waiting), self.total, name)

    def posted(self, problem: str = "") -> Posted:
        return Posted(
            sent=self.sent,
            failed=tuple(self.failed),
            unsure=tuple(self.unsure),
            left=len(self.waiting),
            problem=problem,
        )


def post(
    file: File,
    *,
    message_ids: Collection[int],
    server: Server,
    password: str,
    hours: Hours | None,
    pause: float,
    wait: Callable[[float], object],
) -> Generator[Progress, None, Posted]:
    """Hand messages over; `pause` is in seconds.

    Raises:
        NoServer: the server cannot be used; nothing was sent.
    """
    made = _composed(file, message_ids, hours)
    broken = 0
    while made.waiting:
        yield made.progress()
        try:
            with smtp.connected(server, password=password) as line:
                broken += 1
                for _ in _until_broken(file, line, made):
                    broken = 0
                    yield from _pause(pause, made, wait)
        except smtp.NoServer as error:
            if not made.sent:
                raise
            return made.posted(str(error))
        if made.waiting and broken >= _TRIES:
            return made.posted("The mail server breaks off again and again; try later.")
    return made.posted()


def _composed(file: File, message_ids: Collection[int], hours: Hours | None) -> _Round:
    made = _Round()
    with file.reading() as db:
        rows = invitations.by_id(db, message_ids=message_ids)
        made.total = len(rows)
        for uid in dict.fromkeys(each.uid for each in rows):
            mine = [each for each in rows if each.uid == uid]
            try:
                made.waiting.extend(list(mails(db, messages=mine, at=file.now(), hours=hours)))
            except Refused as error:
                made.failed.extend(_undelivered(each, error) for each in mine)
    return made


def _until_broken(file: File, line: SMTP, made: _Round) -> Iterator[None]:
    """Hand over one after the other until the line breaks; a message that had no chance stays first in the queue."""
    while made.waiting:
        row, mail = made.waiting[0]
        try:
            file.do(sending.begin, message_ids=[row.id])
        except Unwritable:
            raise
        except (Refused, NotFound) as error:
            made.waiting.popleft()
            made.failed.append(_undelivered(row, error))
            continue
        try:
            smtp.hand_over(line, mail)
        except smtp.Unsure as error:
            made.waiting.popleft()
            made.unsure.append(_undelivered(row, error))
            return
        except smtp.Lost as error:
            _write_down(file, row, error)
            return
        except smtp.NotTaken as error:
            made.waiting.popleft()
            made.failed.append(_undelivered(row, error))
            _write_down(file, row, error)
        except smtp.NoServer as error:
            _write_down(file, row, error)
            raise
        else:
            file.do(sending.record, message_ids=[row.id], way=Way.MAIL)
            made.waiting.popleft()
            made.sent += 1
        yield


def _write_down(file: File, row: MessageRow, error: Exception) -> None:
    file.do(sending.record_failure, message_ids=[row.id], problem=str(error))


def _undelivered(row: MessageRow, error: Exception) -> Undelivered:
    return Undelivered(name=row.name, address=row.address, problem=str(error))


def _pause(seconds: float, made: _Round, wait: Callable[[float], object]) -> Generator[Progress]:
    """Keep to the pace that the server allows; who stops need not wait for it."""
    yield made.progress()
    while made.waiting and seconds > 0:
        wait(min(seconds, _TICK))
        seconds -= _TICK
        yield made.progress()
