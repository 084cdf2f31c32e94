"""Making files, checking them, copying and recovering them."""

from contextlib import ExitStack
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json
from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.problems import Severity
from cqo_desktop.domain.sentences import counted
from cqo_desktop.services import checking, network, sample
from cqo_desktop.services.opening import home_zone, login
from cqo_desktop.store import salvage
from cqo_desktop.store.file import create


@click.command("new")
@FILE
@click.option("--sample", "as_sample", is_flag=True, help="Fill it with the sample network.")
@click.option("--name", default="Our network", help="The network's name.")
@click.option("--zone", help="Its home zone, such as America/Toronto; else this computer's.")
@click.option("--organizer-name", default="", help="Who invites.")
@click.option("--organizer-email", default="", help="The address invitations come from.")
def new(*, file: Path, as_sample: bool, name: str, zone: str | None, organizer_name: str, organizer_email: str) -> None:
    """Make a new file."""
    home = zones.zone(zone).key if zone else home_zone()
    made = create(file, author=login())
    with ExitStack() as failing:
        failing.callback(file.unlink)
        failing.callback(made.close)
        if as_sample:
            sample.build(made, today=datetime.now(UTC).astimezone(zones.zone(home)).date())
        else:
            made.do(
                network.found_network,
                name=name,
                zone=home,
                organizer_name=organizer_name,
                organizer_email=organizer_email,
            )
        failing.pop_all()
    made.close()
    told = "the sample network" if as_sample else f"the network “{name}”, at home in {home}"
    click.echo(f"Made {file} with {told}.")


@click.command("check")
@FILE
@AS_JSON
@click.pass_context
def check(ctx: click.Context, *, file: Path, as_json: bool) -> None:
    """Check the file, its journal, its times and its programme; exit 1 where there are problems."""
    with opened(file) as there:
        findings = there.ask(checking.check, now=datetime.now(UTC))
    if as_json:
        print_json([asdict(finding) for finding in findings])
    else:
        for finding in findings:
            click.echo(f"{finding.severity.value}: {finding.sentence}")
        problems = sum(finding.severity is Severity.PROBLEM for finding in findings)
        click.echo(f"{counted(problems, 'problem')}, {counted(len(findings) - problems, 'other finding')}.")
    ctx.exit(1 if any(finding.severity is Severity.PROBLEM for finding in findings) else 0)


@click.command("recover")
@FILE
@click.argument("new_file", metavar="NEW", type=click.Path(path_type=Path))
@click.pass_context
def recover(ctx: click.Context, *, file: Path, new_file: Path) -> None:
    """Save what can be read of a damaged FILE into a NEW one; the damaged one stays as it is."""
    done = salvage.recover(file, new_file, author=login(), at=datetime.now(UTC))
    click.echo(f"Recovered {counted(done.rows, 'row')} into {new_file}.")
    if done.from_journal:
        click.echo(f"{counted(done.from_journal, 'row')} came back from the journal.")
    if done.lost:
        click.echo(f"{counted(done.lost, 'row')} could not be read. {salvage.offer(file)}")
    ctx.exit(1 if done.lost else 0)


@click.command("backup")
@FILE
@click.argument("to", type=click.Path(path_type=Path))
def backup(*, file: Path, to: Path) -> None:
    """Write a verified copy of FILE, open or not, under a name that is free."""
    target = to / file.name if to.is_dir() else to
    if target.exists():
        raise Refused(f"“{target}” exists already; choose another name.")
    with opened(file) as there:
        click.echo(f"Copied to {there.save_copy(target)}.")


commands = {"new": new, "check": check, "recover": recover, "backup": backup}
