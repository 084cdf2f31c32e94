"""The outbox on its way to a mail server.

Each message is written down as `SENDING` before it is handed over and as what became of it after, each time for good:
whatever stops the program, nothing is sent twice without asking.
"""

from collections.abc import Callable, Collection, Generator
from time import sleep
from typing import TYPE_CHECKING

from cqo_desktop.domain.correspondence import Posted
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.written import Hours
from cqo_desktop.store.file import File

if TYPE_CHECKING:
    from cqo_desktop.delivery.servers import Server

PER_MINUTE = 30
"""What the large providers take from one account."""

type Posting = Generator[Progress, None, Posted]


def send(
    file: File,
    *,
    message_ids: Collection[int],
    server: "Server",
    password: str,
    hours: Hours | None = None,
    per_minute: int = PER_MINUTE,
    wait: Callable[[float], object] = sleep,
) -> Posting:
    """Hand messages to a mail server in their order; stopping between two leaves those to come as they are.

    Raises:
        NoServer: the server cannot be used; nothing was sent.
    """
    from cqo_desktop.services.outgoing.posting import post  # noqa: PLC0415 - loads mail, encryption and calendars

    return post(
        file,
        message_ids=message_ids,
        server=server,
        password=password,
        hours=hours,
        pause=60 / per_minute,
        wait=wait,
    )
