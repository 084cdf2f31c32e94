"""Mails out, through a server."""

import os
from pathlib import Path

import click

from cqo_desktop.cli.inviting import mark_invited
from cqo_desktop.cli.opened import FILE, opened, print_table
from cqo_desktop.delivery import passwords
from cqo_desktop.delivery.passwords import NoKeyring
from cqo_desktop.delivery.servers import Server, server
from cqo_desktop.domain.correspondence import MessageRow, Posted
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.reminders import in_words
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.vocabulary import MessageState
from cqo_desktop.domain.zones import moment
from cqo_desktop.services import composing, invitations, mailing, reminders
from cqo_desktop.store.file import File

PASSWORD = "CQO_SMTP_PASSWORD"  # noqa: S105 - the name of the variable
"""The environment variable that holds the server's password."""


@click.command("send")
@FILE
@click.option("--smtp", "url", required=True, help="As smtp://user@mail.example.org:587, or smtps:// with port 465.")
@click.option("--ask-password", is_flag=True, help="Ask for the password, and keep it in this computer's keyring.")
@click.option("--per-minute", default=mailing.PER_MINUTE, type=click.IntRange(1, 6000), show_default=True)
@click.option("--dry-run", is_flag=True, help="Say what would be sent to whom, and send nothing.")
@click.pass_context
def send(ctx: click.Context, *, file: Path, url: str, ask_password: bool, per_minute: int, dry_run: bool) -> None:
    """Send the drafts of the outbox; `invite` without --out puts them there.

    The password is that of the environment variable CQO_SMTP_PASSWORD, else the one kept in the keyring. Exit 1 where
    some did not arrive, or may not have.
    """
    to = server(url)
    with opened(file) as there:
        rows = there.ask(invitations.outbox)
        waiting = [each for each in rows if each.state is not MessageState.SENDING]
        if dry_run:
            _tell(there, waiting)
            return
        posted = _sent(there, waiting, to, per_minute, ask=ask_password) if waiting else Posted()
        for uid in {each.uid for each in waiting}:
            mark_invited(there, uid, _gone_out(there, waiting, uid))
    click.echo(f"Sent {counted(posted.sent, 'mail')}.")
    for each in (*posted.failed, *posted.unsure):
        click.echo(f"{each.name}: {each.problem}", err=True)
    for row in rows:
        if row.state is MessageState.SENDING:
            click.echo(f"{row.name}: perhaps sent at an earlier try; see in the window whether it arrived.", err=True)
    if posted.problem:
        click.echo(f"{counted(posted.left, 'mail')} left: {posted.problem}", err=True)
    ctx.exit(1 if posted.failed or posted.unsure or posted.left or len(rows) > len(waiting) else 0)


def _sent(there: File, waiting: list[MessageRow], to: Server, per_minute: int, *, ask: bool) -> Posted:
    posting = mailing.send(
        there,
        message_ids=[each.id for each in waiting],
        server=to,
        password=_password(to, ask=ask),
        per_minute=per_minute,
    )
    while True:
        try:
            next(posting)
        except StopIteration as end:
            posted: Posted = end.value
            return posted


def _password(to: Server, *, ask: bool) -> str:
    if not to.user:
        return ""
    if ask:
        typed: str = click.prompt(f"Password of {to.user}", hide_input=True)
        try:
            passwords.keep(to, typed)
        except NoKeyring as error:
            click.echo(str(error), err=True)
        return typed
    try:
        found = os.environ.get(PASSWORD) or passwords.kept(to)
    except NoKeyring:
        found = None
    if not found:
        raise Refused(f"No password of “{to.user}” is known; set {PASSWORD}, or use --ask-password.")
    return found


def _gone_out(there: File, waiting: list[MessageRow], uid: str) -> list[MessageRow]:
    found = there.ask(invitations.by_id, message_ids=[each.id for each in waiting if each.uid == uid])
    return [each for each in found if each.state is MessageState.SENT]


def _tell(there: File, waiting: list[MessageRow]) -> None:
    letters = there.ask(composing.letters, messages=waiting)
    print_table(
        [
            {
                "name": row.name,
                "address": row.address,
                "starts": f"{moment(row.facts.starts, row.facts.zone).wall:%Y-%m-%d %H:%M}",
                "subject": letter.subject,
            }
            for row, letter in zip(waiting, letters, strict=True)
        ]
    )


@click.command("remind")
@FILE
@click.option("--dry-run", is_flag=True, help="Say which reminders are due, and draft none.")
def remind(*, file: Path, dry_run: bool) -> None:
    """Draft the reminders and the letters after a session that are due by the plan of their series.

    They wait in the outbox for `send`, or for the window.
    """
    with opened(file) as there:
        due = there.ask(reminders.due, at=there.now())
        if dry_run:
            print_table(
                [{"people": each.people, "planned": _planned(each.minutes), "session": each.title} for each in due]
            )
            return
        drafted = there.do(reminders.draft_due).value
    click.echo(f"{counted(len(drafted), 'reminder waits', 'reminders wait')} in the outbox.")


def _planned(minutes: int) -> str:
    return f"{in_words(minutes)} before" if minutes > 0 else f"{in_words(-minutes)} after"


commands = {"remind": remind, "send": send}
