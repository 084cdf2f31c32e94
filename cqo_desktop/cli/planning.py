"""Moving a session, undo and redo."""

from datetime import datetime
from pathlib import Path

import click

from cqo_desktop.cli.opened import FILE, opened, session_number
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.sentences import told
from cqo_desktop.services import sessions


def wall_time(text: str) -> datetime:
    """Read 'YYYY-MM-DD HH:MM'.

    Raises:
        Refused: it is none.
    """
    try:
        return datetime.strptime(text.replace("T", " "), "%Y-%m-%d %H:%M")  # noqa: DTZ007 - wall time is naive by nature
    except ValueError:
        raise Refused(f"“{text}” is not a time; write it as “2026-10-21 16:00”.") from None


@click.command("move")
@FILE
@click.argument("session", metavar="SESSION_ID")
@click.argument("to", metavar='"YYYY-MM-DD HH:MM"')
@click.option("--zone", help="Whose wall time it is; else the session's own.")
def move(*, file: Path, session: str, to: str, zone: str | None) -> None:
    """Move a session to another wall time."""
    with opened(file) as there:
        done = there.do(sessions.move, session_id=session_number(there, session), to=wall_time(to), zone=zone)
    click.echo(_sentence(done.step.title) if done.step.title else "It is there already.")


@click.command("undo")
@FILE
def undo(*, file: Path) -> None:
    """Take back your newest step."""
    with opened(file) as there:
        click.echo(_sentence(there.undo().title))


@click.command("redo")
@FILE
def redo(*, file: Path) -> None:
    """Do again what you undid last."""
    with opened(file) as there:
        click.echo(_sentence(there.redo().title))


def _sentence(title: str) -> str:
    """Tell a step as a whole sentence: 'Moved “X” to 21 October.'."""
    past = told(title)
    return f"{past[:1].upper()}{past[1:]}."


commands = {"move": move, "undo": undo, "redo": redo}
