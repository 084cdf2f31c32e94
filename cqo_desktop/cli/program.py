"""The one entry: which command is meant, and what its errors are for the shell."""

import difflib
import logging
import os
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from cqo_desktop import __version__
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Cancelled, Conflict, PlannerError

DONE, PROBLEMS, COULD_NOT = 0, 1, 2


class Commands(click.Group):
    """The commands, each loaded when it is called; a first word that is none of them is a file to open."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Name the commands in the order of a coordinator's work."""
        return list(_WHERE)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Load one command."""
        if cmd_name not in _WHERE:
            return None
        # The seam that keeps `--version` and the window quick: each command brings what it needs.
        module = __import__(f"cqo_desktop.cli.{_WHERE[cmd_name]}", fromlist=["commands"])
        found: click.Command = module.commands[cmd_name]
        return found

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Take a first word that names no command for a file."""
        if args and args[0] not in _WHERE:
            near = difflib.get_close_matches(args[0], _WHERE, n=1)
            if near and not Path(args[0]).exists():
                raise click.UsageError(f"There is no command or file “{args[0]}”; did you mean “{near[0]}”?")
            args = ["open", *args]
        return super().resolve_command(ctx, args)


_WHERE = {
    "open": "window",
    "new": "files",
    "import": "exchange",
    "export": "exchange",
    "list": "listing",
    "invite": "inviting",
    "remind": "mailing",
    "send": "mailing",
    "replies": "inviting",
    "outdated": "inviting",
    "publish": "publishing",
    "times": "times",
    "move": "planning",
    "undo": "planning",
    "redo": "planning",
    "fair": "fairness",
    "plan-year": "fair_years",
    "conflicts": "forum",
    "arrange": "forum",
    "check": "files",
    "recover": "files",
    "backup": "files",
    "showcase": "window",
    "solve": "solving",
}


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(__version__, prog_name="cqo-desktop", message="%(prog)s %(version)s")
@click.option("--sample", is_flag=True, help="Open the window on the sample network.")
@click.option("--smoke", is_flag=True, help="Open the window, paint it once, and leave.")
@click.pass_context
def commands(ctx: click.Context, *, sample: bool, smoke: bool) -> None:
    """Plan the year of a professional network: sessions, calendars that land, pages that print.

    `cqo-desktop [FILE]` opens the window; the commands work beside an open window, which notices.
    """
    if ctx.invoked_subcommand is None:
        from cqo_desktop import app  # noqa: PLC0415 - Qt is for the window alone

        ctx.exit(app.run(None, sample=sample, smoke=smoke))


def program(arguments: Sequence[str]) -> int:
    """Run a command and give its exit code; errors are one sentence on stderr, never a traceback."""
    zones.use_pinned_rules()
    logging.getLogger("cqo_desktop").addHandler(logging.NullHandler())
    try:
        code = commands.main(list(arguments), prog_name="cqo-desktop", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as leave:
        code = leave.exit_code
    except (BrokenPipeError, SystemExit):
        # The reader of a pipe has seen enough, which click answers by an exit; let Python's last flush go nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = DONE
    except Exception as error:  # noqa: BLE001 - the top of the program: a person gets a sentence, we get the trace
        sentence, code = _told(error)
        sys.stderr.write(f"{sentence}\n")
    return code if isinstance(code, int) else DONE


def _told(error: Exception) -> tuple[str, int]:
    match error:
        case click.ClickException():
            return " ".join(error.format_message().split()), COULD_NOT
        case click.Abort():
            return "Stopped; nothing was changed.", COULD_NOT
        case Conflict() | Cancelled():
            return str(error), PROBLEMS
        case PlannerError():
            return str(error), COULD_NOT
        case _:
            return f"Something unexpected happened; please report it with “{_kept()}”.", COULD_NOT


def _kept() -> Path:
    """Keep the trace of an unexpected fault in a file of its own; it may name people, so only its owner can read it."""
    handle, name = tempfile.mkstemp(prefix="cqo-desktop-", suffix=".txt")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(traceback.format_exc())
    return Path(name)
