"""Files in and files out."""

from collections.abc import Generator
from dataclasses import asdict
from datetime import UTC, date, datetime
from pathlib import Path

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json, session_number
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.incoming import Fate, ImportPlan, PlanRow, Read
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.domain.vocabulary import Language, Paper, Stock
from cqo_desktop.domain.written import Document, Labels
from cqo_desktop.services import exporting, importing, network, overlays
from cqo_desktop.store.file import File


@click.command("import")
@FILE
@click.argument("source", type=click.Path(path_type=Path))
@click.option("--zone", help="For times that carry no zone; else the network's home zone.")
@click.option("--dry-run", is_flag=True, help="Say what it would do, and change nothing.")
@click.option("--overlay", is_flag=True, help="Import no session; show it as a calendar of others.")
@AS_JSON
@click.pass_context
def import_(
    ctx: click.Context, *, file: Path, source: Path, zone: str | None, dry_run: bool, overlay: bool, as_json: bool
) -> None:
    """Import people or sessions from SOURCE as one step; exit 1 where lines had problems."""
    with opened(file) as there:
        read = importing.read(source, home=there.ask(network.one).zone, zone=zone)
        if overlay:
            ctx.exit(_lay_over(there, read, dry_run=dry_run))
        plan = there.ask(importing.plan, read=read)
        counts = plan.counts if dry_run else there.do(importing.apply, plan=plan).value
    if as_json:
        print_json(
            {
                **asdict(counts),
                "dry_run": dry_run,
                "zone": read.zone,
                "zone_reason": read.zone_reason,
                "lines": [_line(row) for row in plan.rows],
            }
        )
    else:
        done = "Would import" if dry_run else "Imported"
        click.echo(
            f"{done} from {source.name}: {counts.new} new, {counts.changed} changed, "
            f"{counts.same} same, {counted(counts.problems, 'problem')}."
        )
        if read.zone_reason:
            click.echo(read.zone_reason)
        if dry_run:
            _tell_changes(plan)
        _tell_problems(plan)
    ctx.exit(1 if counts.problems else 0)


def _lay_over(there: File, read: Read, *, dry_run: bool) -> int:
    """Keep what was read as a calendar of its own, and say what was left out of it."""
    if dry_run:
        click.echo(f"Would read {counted(len(read.drafts), 'date')} from {read.name}.")
    else:
        laid = there.do(overlays.lay, read=read).value
        click.echo(f"Added the overlay calendar {quoted(laid.name)}: {counted(laid.dates, 'date')}.")
        for number, why in ((laid.off, "called off"), (laid.undated, "without a date")):
            if number:
                click.echo(f"{counted(number, 'date')} left out: {why}.", err=True)
    for each in read.problems:
        where = f"{read.name}, line {each.line}" if each.line else read.name
        click.echo(f"{where}: {each.message}", err=True)
    return 1 if any(each.fatal for each in read.problems) else 0


def _line(row: PlanRow) -> dict[str, object]:
    changes = [asdict(change) for change in row.changes]
    return {"line": row.line, "kind": row.kind, "label": row.label, "changes": changes, "note": row.note}


def _tell_changes(plan: ImportPlan) -> None:
    for row in plan.rows:
        if row.kind in {Fate.NEW, Fate.CHANGED}:
            changes = "; ".join(f"{each.field}: {each.old or '(empty)'} → {each.new}" for each in row.changes)
            click.echo(f"  {row.kind.value}, line {row.line}: {row.label}" + (f" ({changes})" if changes else ""))


def _tell_problems(plan: ImportPlan) -> None:
    for row in plan.rows:
        if row.kind is Fate.PROBLEM:
            where = "" if row.line is None or row.note.startswith("Line") else f"Line {row.line}: "
            click.echo(f"{where}{row.note or row.label}", err=True)


def _day(text: str | None) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refused(f"“{text}” is not a day; write it as 2026-10-21.") from None


def finished[T](work: Generator[Progress, None, T]) -> T:
    """Run long work to its end and give what it answers."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            result: T = end.value
            return result


def _parts(text: str) -> tuple[str, ...]:
    """Split a list at its commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


_ALL = "all"
_OLD = {"agenda": Document.AGENDAS.value}
"""Names that scripts may still use."""
_DOCUMENTS = [*(each.value for each in Document), _ALL, *_OLD]


@click.command("export")
@FILE
@click.argument("kind", type=click.Choice(["ics", "pdf", "csv", "schedule"]))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="The folder to write to.")
@click.option("--series", help="Only this series, by name.")
@click.option("--session", "chosen", multiple=True, help="Only this session, by number or UID; may be repeated.")
@click.option("--from", "start", help="Only from this day on.")
@click.option("--to", "end", help="Only up to this day.")
@click.option("--document", type=click.Choice(_DOCUMENTS), default="agendas", help="What to print.")
@click.option("--paper", type=click.Choice([paper.value for paper in Paper]), help="Else the network's.")
@click.option("--zones", default="", help="Whose hours are printed, such as America/Toronto,Europe/Paris; home first.")
@click.option(
    "--lang", type=click.Choice([each.value for each in Language]), default="en", help="The pages' own words."
)
@click.option("--labels", type=click.Choice([each.value for each in Stock]), help="Of badges; else 5395 or L4785.")
@click.option("--nudge", type=(float, float), default=(0, 0), help="Move badges right and down, in millimetres.")
@click.option("--used", type=click.IntRange(0), default=0, help="How many labels of the first sheet are gone.")
@click.option("--columns", default="", help="Of a list, such as title,speakers.")
@click.option("--html", is_flag=True, help="Of pages, write one file for the browser too.")
@click.option("--dry-run", is_flag=True, help="Print nothing; say what would be, and what is missing.")
@AS_JSON
@click.pass_context
def export(
    ctx: click.Context,
    *,
    file: Path,
    kind: str,
    out: Path,
    series: str | None,
    chosen: tuple[str, ...],
    start: str | None,
    end: str | None,
    document: str,
    paper: str | None,
    zones: str,
    lang: str,
    labels: str | None,
    nudge: tuple[float, float],
    used: int,
    columns: str,
    html: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Write calendars, pages, tables or the public schedule, and print each file written."""
    now = datetime.now(UTC)
    with opened(file) as there, there.reading() as db:
        session_ids = tuple(session_number(there, each) for each in chosen)
        selection = Selection(series=series, session_ids=session_ids, start=_day(start), end=_day(end))
        match kind:
            case "ics":
                writing = exporting.ics(db, out=out, selection=selection, now=now)
            case "pdf":
                writing = exporting.documents(
                    db,
                    out=out,
                    wanted=tuple(Document) if document == _ALL else (Document(_OLD.get(document, document)),),
                    selection=selection,
                    now=now,
                    paper=Paper(paper) if paper else None,
                    language=Language(lang),
                    zones=_parts(zones),
                    columns=_parts(columns),
                    labels=Labels(stock=Stock(labels) if labels else None, across=nudge[0], down=nudge[1], used=used),
                    dry=dry_run,
                    html=html,
                )
            case "csv":
                writing = exporting.csv(db, out=out, selection=selection)
            case _:
                writing = exporting.schedule(db, out=out, selection=selection, now=now)
        written = finished(writing)
    if as_json:
        files = [str(path) for path in written.files]
        print_json({"files": files, "notes": written.notes, "problems": written.problems})
    else:
        for path in written.files:
            click.echo(str(path))
        for sentence in (*written.notes, *written.problems):
            click.echo(sentence, err=True)
    ctx.exit(1 if written.problems else 0)


commands = {"import": import_, "export": export}
