"""The programme in a calendar on a server."""

import os
from pathlib import Path

import click

from cqo_desktop.cli.exchange import finished
from cqo_desktop.cli.opened import FILE, opened, print_table
from cqo_desktop.delivery import passwords
from cqo_desktop.delivery.collections import Collection, collection
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.publishing import Act, Entry, Plan, Publication
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.sentences import counted, listed, quoted
from cqo_desktop.services import publishing

PASSWORD = "CQO_CALDAV_PASSWORD"  # noqa: S105 - the name of the variable
"""The environment variable that holds the server's password."""


@click.command("publish")
@FILE
@click.option("--caldav", "url", required=True, help="As https://user@dav.example.org/path/of/calendar/.")
@click.option("--series", help="Only the sessions of this series.")
@click.option("--ask-password", is_flag=True, help="Ask for the password, and keep it in this computer's keyring.")
@click.option("--overwrite", is_flag=True, help="Write over what others changed in our entries there.")
@click.option("--dry-run", is_flag=True, help="Say what would happen to which entry, and change nothing.")
@click.pass_context
def publish(
    ctx: click.Context, *, file: Path, url: str, series: str | None, ask_password: bool, overwrite: bool, dry_run: bool
) -> None:
    """Put the programme into a calendar on a server that others subscribe to.

    Only entries made from here are changed; sessions that are called off or deleted stay there as cancelled. The
    password is that of the environment variable CQO_CALDAV_PASSWORD, else the one kept in the keyring. Exit 1 where
    an entry was left as it is there.
    """
    to = collection(url)
    password = _password(to, ask=ask_password)
    with opened(file) as there:
        plan = finished(publishing.plan(there, to=to, password=password, selection=Selection(series=series)))
        done = Publication()
        if dry_run:
            _tell(plan)
        else:
            done = finished(publishing.carry_out(there, plan=plan, to=to, password=password, overwrite=overwrite))
            _report(plan, done)
    left = [each for each in plan.entries if _is_left(each, overwrite=overwrite)]
    for each in left:
        click.echo(f"{quoted(each.wanted.title)} {_why(each)}", err=True)
    ctx.exit(1 if left or done.failed or done.left else 0)


def _is_left(entry: Entry, *, overwrite: bool) -> bool:
    return entry.act is Act.FOREIGN or (entry.act is Act.CONFLICT and not overwrite)


def _why(entry: Entry) -> str:
    if entry.act is Act.FOREIGN:
        return "was left alone: an entry that was not made from here lies in its place."
    if entry.etag is None:
        return "was deleted on the server; --overwrite makes it again."
    return f"was changed on the server ({listed(list(entry.differs))}); --overwrite writes over it."


def _report(plan: Plan, done: Publication) -> None:
    click.echo(
        f"Published to {plan.address}: {done.done.get(Act.CREATE, 0)} new, {done.done.get(Act.UPDATE, 0)} changed, "
        f"{done.done.get(Act.CANCEL, 0)} cancelled, {plan.count(Act.UNCHANGED)} as they were."
    )
    for each in done.failed:
        click.echo(f"{quoted(each.title)}: {each.problem}", err=True)
    if done.left:
        left = counted(done.left, "entry is", "entries are")
        click.echo(f"{left} left: {done.problem} Publish again to go on.", err=True)


def _tell(plan: Plan) -> None:
    print_table(
        [
            {"would": each.act.value, "session": each.wanted.title}
            for each in plan.entries
            if each.act is not Act.UNCHANGED
        ]
    )


def _password(to: Collection, *, ask: bool) -> str:
    if not to.user:
        return ""
    if ask:
        typed: str = click.prompt(f"Password of {to.user}", hide_input=True)
        passwords.keep(to, typed)
        return typed
    found = os.environ.get(PASSWORD) or passwords.kept(to)
    if not found:
        raise Refused(f"No password of “{to.user}” is known; set {PASSWORD}, or use --ask-password.")
    return found


commands = {"publish": publish}
