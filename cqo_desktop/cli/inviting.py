"""Invitations out, answers in, and who holds an old time."""

from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from cqo_desktop.cli.exchange import finished
from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, print_table, session_number
from cqo_desktop.domain.correspondence import MessageRow, PersonStanding, ReplyDraft, ReplyRow, SessionStanding
from cqo_desktop.domain.errors import NotFound
from cqo_desktop.domain.sentences import counted, moment_in_words
from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import Doubt, SessionStatus, Way
from cqo_desktop.domain.zones import moment
from cqo_desktop.services import answers, exporting, invitations, programme, sending, sessions, standing
from cqo_desktop.store.file import File


@click.command("invite")
@FILE
@click.argument("session", metavar="SESSION_ID")
@click.option("--out", type=click.Path(path_type=Path), help="The folder to write to; without one, drafts for `send`.")
@click.option("--ics", is_flag=True, help="Calendar files alone, instead of mails for your own mail program.")
@click.option("--dry-run", is_flag=True, help="Say who needs what, and change nothing.")
def invite(*, file: Path, session: str, out: Path | None, ics: bool, dry_run: bool) -> None:
    """Write what people need to hear of a session, and remember that they were told; or leave it in the outbox.

    That is an invitation, an update, a correction or a cancellation for each; people who know all that is so now get
    nothing. A mail is an .eml file that your mail program opens ready to be sent. A UID also names a session that is
    deleted here and that somebody still holds.
    """
    with opened(file) as there:
        now = datetime.now(UTC)
        uid = _uid(there, session)
        if dry_run:
            _tell_needs(there.ask(standing.one, uid=uid, at=now))
            return
        drafted = there.do(invitations.draft, uid=uid).value
        messages = there.ask(invitations.by_id, message_ids=drafted.message_ids)
        if out is None:
            click.echo(f"{counted(len(messages), 'draft waits', 'drafts wait')} in the outbox.")
        elif messages:
            for path in _written(there, uid, messages, out, now=now, ics=ics):
                click.echo(str(path))
    for name in drafted.without_address:
        click.echo(f"{name} has no address and was not told.", err=True)
    if not messages:
        click.echo("Everybody knows what is so now.", err=True)


def _written(
    there: File, uid: str, messages: list[MessageRow], out: Path, *, now: datetime, ics: bool
) -> tuple[Path, ...]:
    writing, way = (exporting.messages, Way.FILE) if ics else (exporting.mails, Way.DRAFT)
    with there.reading() as db:
        written = finished(writing(db, messages=messages, out=out, now=now))
    there.do(sending.record, message_ids=[each.id for each in messages], way=way)
    mark_invited(there, uid, messages)
    return written.files


def _uid(file: File, session: str) -> str:
    """Give a session's UID by its number or UID; one that is deleted is known by what people were told."""
    try:
        return file.ask(programme.one, session_id=session_number(file, session)).row.uid
    except NotFound:
        if session.isdecimal():
            raise
        return session


def mark_invited(file: File, uid: str, messages: list[MessageRow]) -> None:
    """Say in the programme that a confirmed session has been told to people, once a message asked them to come."""
    row = next((row for row in file.ask(programme.listed) if row.uid == uid), None)
    if row and row.status is SessionStatus.CONFIRMED and any(each.kind.asks for each in messages):
        file.do(sessions.set_status, session_id=row.id, status=SessionStatus.INVITED)


def _tell_needs(there: SessionStanding) -> None:
    print_table(
        [
            {"needs": each.need.value, "name": each.name, "address": each.address or "(none)"}
            for each in there.people
            if each.need
        ]
    )


@click.command("outdated")
@FILE
@AS_JSON
def outdated(*, file: Path, as_json: bool) -> None:
    """List who holds an old time, an old city, or a session that is no longer held."""
    with opened(file) as there:
        found = there.ask(invitations.outdated, at=datetime.now(UTC))
    pairs = [(session, person) for session in found for person in session.people]
    if as_json:
        print_json([_full(session, person) for session, person in pairs])
    else:
        print_table([_brief(session, person) for session, person in pairs])
        if pairs:
            click.echo(f"{counted(len(pairs), 'person holds', 'people hold')} what is no longer so.", err=True)


def _full(session: SessionStanding, person: PersonStanding) -> dict[str, object]:
    return {
        "session": session.session_id,
        "uid": session.uid,
        "title": session.title,
        "person": person.person_id,
        "name": person.name,
        "address": person.address,
        "needs": person.need,
        "told": person.told,
        "holds": _entry(person.held),
        "now": _entry(session.facts),
    }


def _entry(facts: Facts | None) -> dict[str, object] | None:
    if facts is None:
        return None
    return {
        "title": facts.title,
        "starts_utc": facts.starts.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "ends_utc": facts.ends.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "zone": facts.zone,
        "place": facts.place,
        "standing": facts.standing,
    }


def _brief(session: SessionStanding, person: PersonStanding) -> dict[str, object]:
    return {
        "name": person.name,
        "holds": _when(person.held),
        "now": _when(session.facts) if session.facts and person.invited else "no session",
        "session": session.title,
    }


def _when(facts: Facts | None) -> str:
    if facts is None or facts.is_off:
        return "no session"
    return moment_in_words(moment(facts.starts, facts.zone).wall, facts.zone)


@click.command("replies")
@FILE
@click.argument("sources", metavar="SOURCE...", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Say what the sources hold, and change nothing.")
@AS_JSON
@click.pass_context
def replies(ctx: click.Context, *, file: Path, sources: tuple[Path, ...], dry_run: bool, as_json: bool) -> None:
    """Take in answers from .ics, .eml and .mbox files and folders of them; exit 1 where some wait to be checked.

    The same answer read twice changes nothing.
    """
    with opened(file) as there:
        read = answers.read(sources)
        taken = answers.Taken() if dry_run else there.do(answers.take, read=read).value
        waiting = there.ask(answers.to_check)
    if as_json:
        print_json(
            {
                "dry_run": dry_run,
                **asdict(taken),
                "others": read.others,
                "problems": read.problems,
                "replies": [asdict(each) for each in read.replies],
                "waiting": [asdict(each) for each in waiting],
            }
        )
    elif dry_run:
        found = [{"answer": _said(each), "from": each.address, "file": each.source} for each in read.replies]
        print_table(found)
    else:
        new = counted(taken.counted, "new answer")
        click.echo(f"{new}, {taken.known} known already, {taken.to_check} to check.")
    if not as_json:
        for sentence in (*read.problems, *map(_doubt, waiting)):
            click.echo(sentence, err=True)
    ctx.exit(1 if read.problems or waiting else 0)


def _said(reply: ReplyDraft | ReplyRow) -> str:
    return reply.answer.value if reply.answer else reply.said or "nothing"


def _doubt(reply: ReplyRow) -> str:
    return f"To check: {reply.address} ({_said(reply)}) {_why(reply)}."


def _why(reply: ReplyRow) -> str:
    match reply.doubt:
        case Doubt.UNKNOWN_SESSION:
            return f"answers to “{reply.uid[:80]}”, which is no session of this file"
        case Doubt.UNKNOWN_PERSON:
            return "was not invited under this address"
        case Doubt.UNKNOWN_VERSION:
            return "was not invited under this address, and does not say which version it answers"
        case Doubt.OTHER_SENDER:
            return f"is spoken for by {reply.sender}"
        case Doubt.UNKNOWN_ANSWER | None:
            return "says nothing that is an answer"


commands = {"invite": invite, "outdated": outdated, "replies": replies}
