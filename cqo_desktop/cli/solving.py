"""`solve`: how the bundled program starts itself as the solver; nobody types it."""

import click

from cqo_desktop.solving import worker


@click.command(hidden=True)
def solve() -> None:
    """Take a task from standard input and say what is found, one JSON object a line."""
    worker.main()


commands = {"solve": solve}
