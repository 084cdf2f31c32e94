"""The outbox through a real server on this machine: each message once, whatever happens on the way."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cqo_desktop.delivery.servers import Server
from cqo_desktop.delivery.smtp import NoServer
from cqo_desktop.domain.correspondence import Posted
from cqo_desktop.domain.errors import Cancelled
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.vocabulary import MessageState, Way
from cqo_desktop.jobs import finished
from cqo_desktop.services import invitations, mailing, people, programme, sending, sessions
from cqo_desktop.store.file import File
from tests.mail_server import PASSWORD, Post, certificate, running
from tests.rich_file import IDS

type Send = Callable[..., Posted]
MANY = 5
NAMES = [f"p{number}@example.org" for number in range(MANY)]


@pytest.fixture(scope="session")
def pem(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a certificate for this machine."""
    return certificate(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def server(pem: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Server, Post]]:
    """Run a server that is trusted."""
    monkeypatch.setenv("SSL_CERT_FILE", str(pem))
    with running(pem) as found:
        yield found


@pytest.fixture
def post(server: tuple[Server, Post]) -> Post:
    """Give what the server took."""
    return server[1]


@pytest.fixture
def outbox(rich: File) -> list[int]:
    """Draft invitations of five people, in the order of their addresses."""
    for address in NAMES:
        rich.do(people.add, name=address.partition("@")[0], email=address, zone="Europe/Zurich")
    rich.do(people.edit, person_id=IDS.zoe, email="")
    uid = rich.ask(programme.one, session_id=IDS.second).row.uid
    return list(rich.do(invitations.draft, uid=uid).value.message_ids)


@pytest.fixture
def send(rich: File, outbox: list[int], server: tuple[Server, Post]) -> Send:
    """Send the whole outbox."""

    def sent(*, tell: Callable[[Progress], None] = lambda _: None, **said: object) -> Posted:
        arguments = {"message_ids": outbox, "server": server[0], "password": PASSWORD, "wait": lambda _: None}
        return finished(mailing.send(rich, **arguments | said), tell)  # type: ignore[arg-type]  # facts of a test

    return sent


def states(file: File, outbox: list[int]) -> list[MessageState]:
    return [each.state for each in file.ask(invitations.by_id, message_ids=outbox)]


def test_everybody_gets_one_mail_of_their_own(rich: File, send: Send, post: Post, outbox: list[int]) -> None:
    assert send() == Posted(sent=MANY)
    assert (post.addresses, post.lines) == (NAMES, 1)
    rows = rich.ask(invitations.by_id, message_ids=outbox)
    assert {(row.state, row.way) for row in rows} == {(MessageState.SENT, Way.MAIL)}
    assert len({mail["Message-ID"] for mail in post.mails}) == MANY


def test_sent_messages_are_not_sent_again(rich: File, send: Send, post: Post) -> None:
    send()
    again = send()
    assert (again.sent, len(again.failed), len(post.mails)) == (0, MANY, MANY)


def test_one_who_is_refused_keeps_nobody_else_from_their_mail(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    post.refuses[NAMES[1]] = "550 No such mailbox"
    posted = send()
    (failed,) = posted.failed
    assert (posted.sent, failed.address, post.addresses) == (MANY - 1, NAMES[1], [NAMES[0], *NAMES[2:]])
    row = rich.ask(invitations.by_id, message_ids=outbox)[1]
    assert (row.state, row.problem) == (MessageState.FAILED, failed.problem)
    assert row.problem.endswith("550 No such mailbox.")
    post.refuses.clear()
    assert send(message_ids=[row.id]).sent == 1


def test_server_that_hangs_up_on_whom_it_refuses_is_called_again(send: Send, post: Post) -> None:
    post.refuses |= dict.fromkeys(NAMES[1:4], "550 No such mailbox")
    post.hangs_up_on_refusal = True
    posted = send()
    assert (posted.sent, [each.address for each in posted.failed], posted.problem) == (2, NAMES[1:4], "")
    assert post.addresses == [NAMES[0], NAMES[4]]


def test_line_that_breaks_is_opened_again_and_nothing_is_lost(send: Send, post: Post) -> None:
    post.hangs_up_before.update({NAMES[0], NAMES[3]})
    assert send() == Posted(sent=MANY)
    assert (sorted(post.addresses), post.lines) == (NAMES, 3)


def test_mail_of_which_nobody_knows_is_asked_about_and_not_sent_again(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    post.hangs_up_after.add(NAMES[2])
    posted = send()
    assert (posted.sent, [each.address for each in posted.unsure]) == (MANY - 1, [NAMES[2]])
    assert [each.address for each in rich.ask(invitations.unsure)] == [NAMES[2]]
    post.hangs_up_after.clear()
    (refused,) = send(message_ids=[outbox[2]]).failed
    assert refused.problem.startswith("The message to “p2” has gone out already")
    assert post.addresses == NAMES
    rich.do(sending.record, message_ids=[outbox[2]], way=Way.MAIL)
    assert set(states(rich, outbox)) == {MessageState.SENT}


def test_mail_that_did_not_arrive_is_sent_again_under_the_same_name(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    post.hangs_up_after.add(NAMES[2])
    send()
    post.hangs_up_after.clear()
    rich.do(sending.record_failure, message_ids=[outbox[2]], problem="It did not arrive.")
    assert send(message_ids=[outbox[2]]).sent == 1
    first, second = (mail for mail, address in zip(post.mails, post.addresses, strict=True) if address == NAMES[2])
    assert first["Message-ID"] == second["Message-ID"]


def test_server_that_always_breaks_off_is_left_alone(rich: File, send: Send, post: Post, outbox: list[int]) -> None:
    post.refuses_data.update(dict.fromkeys(NAMES[1:], "421 Too much"))
    posted = send()
    assert (posted.sent, posted.left) == (1, MANY - 1)
    assert posted.problem == "The mail server breaks off again and again; try later."
    assert states(rich, outbox)[1:] == [MessageState.FAILED, *[MessageState.WAITING] * 3]


def test_server_that_loses_every_mail_is_left_alone(rich: File, send: Send, post: Post, outbox: list[int]) -> None:
    post.hangs_up_after.update(NAMES)
    posted = send()
    assert ([each.address for each in posted.unsure], posted.left) == (NAMES[:2], MANY - 2)
    assert states(rich, outbox) == [*[MessageState.SENDING] * 2, *[MessageState.WAITING] * 3]


def test_wrong_password_leaves_everything_waiting(rich: File, send: Send, post: Post, outbox: list[int]) -> None:
    with pytest.raises(NoServer, match="does not accept this password"):
        send(password="wrong")
    assert (set(states(rich, outbox)), post.mails) == ({MessageState.WAITING}, [])


def test_sender_that_is_refused_leaves_the_others_waiting(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    post.sender_refused = "553 Not yours"
    with pytest.raises(NoServer, match=r"does not let “ann@example\.org” send"):
        send()
    assert states(rich, outbox) == [MessageState.FAILED, *[MessageState.WAITING] * 4]


def test_stop_leaves_the_others_waiting_and_the_rest_is_sent_later(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    def stop_after_two(progress: Progress) -> None:
        if progress.done == 2:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        send(tell=stop_after_two)
    assert states(rich, outbox) == [*[MessageState.SENT] * 2, *[MessageState.WAITING] * 3]
    assert send(message_ids=outbox[2:]).sent == 3
    assert post.addresses == NAMES


def test_stop_need_not_wait_for_the_pause(send: Send) -> None:
    waited: list[float] = []

    def stop_in_the_pause(_: Progress) -> None:
        if len(waited) == 3:
            raise Cancelled("Stopped.")

    with pytest.raises(Cancelled):
        send(tell=stop_in_the_pause, per_minute=1, wait=waited.append)
    assert waited == [0.2] * 3


def test_pause_between_two_mails_keeps_the_pace(send: Send) -> None:
    waited: list[float] = []
    send(per_minute=60, wait=waited.append)
    assert sum(waited) == pytest.approx(MANY - 1)


def test_progress_names_the_next_person(send: Send) -> None:
    told: list[Progress] = []
    send(tell=told.append, per_minute=6000)
    assert told[0] == Progress(0, MANY, "p0")
    assert [each.done for each in told] == sorted(each.done for each in told)
    assert told[-1] == Progress(MANY, MANY, "")


def test_session_that_changes_on_the_way_stops_the_messages_about_it(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    def move_after_one(progress: Progress) -> None:
        if progress.done == 1 and len(post.mails) == 1:
            rich.do(sessions.resize, session_id=IDS.second, minutes=75)

    posted = send(tell=move_after_one, per_minute=6000)
    assert (posted.sent, len(posted.failed)) == (1, MANY - 1)
    assert "has changed since this was drafted" in posted.failed[0].problem
    assert states(rich, outbox)[1:] == [MessageState.WAITING] * 4


def test_session_that_has_changed_before_is_left_out_and_others_go(
    rich: File, send: Send, post: Post, outbox: list[int]
) -> None:
    (other,) = rich.do(invitations.draft, uid="gone@example.org").value.message_ids
    rich.do(sessions.call_off, session_id=IDS.second)
    posted = send(message_ids=[*outbox, other])
    assert (posted.sent, len(posted.failed)) == (1, MANY)


def test_draft_that_is_discarded_on_the_way_is_not_sent(rich: File, send: Send, post: Post, outbox: list[int]) -> None:
    def discard_the_last(progress: Progress) -> None:
        if progress.done == 1 and len(states(rich, outbox)) == MANY:
            rich.do(invitations.discard, message_ids=[outbox[-1]])

    posted = send(tell=discard_the_last, per_minute=6000)
    assert (posted.sent, [each.address for each in posted.failed]) == (MANY - 1, [NAMES[-1]])


def test_sending_is_told_in_the_history_once_and_stays(rich: File, send: Send) -> None:
    send()
    assert rich.undo().title == "Undo: Change the e-mail address of “Zoë Ångström”"
