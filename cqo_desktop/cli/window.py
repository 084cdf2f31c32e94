"""The window, and the pictures of it."""

from pathlib import Path

import click


@click.command("open")
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--sample", is_flag=True, help="Open the sample network.")
@click.option("--smoke", is_flag=True, help="Paint once, and leave.")
@click.pass_context
def open_(ctx: click.Context, *, file: Path | None, sample: bool, smoke: bool) -> None:
    """Open the window on FILE, or on the file used last."""
    from cqo_desktop import app  # noqa: PLC0415 - Qt is for the window alone

    ctx.exit(app.run(file, sample=sample, smoke=smoke))


@click.command("showcase")
@click.argument("out", type=click.Path(path_type=Path))
@click.option("--screens-only", is_flag=True, help="Only pictures of the window.")
def showcase(*, out: Path, screens_only: bool) -> None:
    """Write the sample network's calendars, pages and pictures of the window to OUT."""
    from cqo_desktop import app  # noqa: PLC0415 - Qt is for the window alone
    from cqo_desktop.cli.sampling import export_sample  # noqa: PLC0415

    if not screens_only:
        for path in export_sample(out):
            click.echo(str(path))
    for path in app.shots(out if screens_only else out / "screens"):
        click.echo(str(path))


commands = {"open": open_, "showcase": showcase}
