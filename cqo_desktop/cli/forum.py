"""What is wrong with the timetable of a Forum, by the command line."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json
from cqo_desktop.domain.forum import repairs
from cqo_desktop.domain.forum.conflicts import Conflict, Strictness
from cqo_desktop.domain.sentences import counted
from cqo_desktop.services.forum import timetables
from cqo_desktop.services.forum.timetables import Forum

DONE, PROBLEMS = 0, 1


@click.command("conflicts")
@FILE
@click.option("--forum", "name", default="", help="The Forum's series by name; else the next Forum.")
@click.option("--repairs", "with_repairs", is_flag=True, help="Look for the smallest move that mends each conflict.")
@AS_JSON
@click.pass_context
def conflicts(ctx: click.Context, *, file: Path, name: str, with_repairs: bool, as_json: bool) -> None:
    """List what is wrong with the timetable of a Forum, what blocks first.

    Exits with 1 where something blocks.
    """
    with opened(file) as there:
        row = there.ask(timetables.wanted, name=name, now=datetime.now(UTC))
        forum = there.ask(timetables.one, series_id=row.series_id)
    found = forum.conflicts()
    if as_json:
        print_json({"forum": row.name, "conflicts": [_full(each, forum, with_repairs=with_repairs) for each in found]})
    else:
        for each in found:
            click.echo(_line(each, forum, with_repairs=with_repairs))
        click.echo(_sum(found, len(forum.table.places)))
    blocks = any(each.is_open and each.strictness is Strictness.BLOCK for each in found)
    ctx.exit(PROBLEMS if blocks else DONE)


def _full(conflict: Conflict, forum: Forum, *, with_repairs: bool) -> dict[str, Any]:
    repair = repairs.best(conflict, forum.live()) if with_repairs and conflict.is_open else None
    return {
        "rule": conflict.rule,
        "strictness": conflict.strictness,
        "finding": conflict.finding,
        "starts": conflict.start,
        "session_ids": list(conflict.key.cards),
        "people": conflict.people,
        "accepted": conflict.reason or None,
        **({"repair": repair.title if repair else None} if with_repairs else {}),
    }


def _line(conflict: Conflict, forum: Forum, *, with_repairs: bool) -> str:
    if not conflict.is_open:
        return f"accepted  {conflict.finding}: {conflict.reason}"
    repair = repairs.best(conflict, forum.live()) if with_repairs else None
    way = f". {repair.title}" if repair else ""
    return f"{conflict.strictness.value:8}  {conflict.finding}{way}"


def _sum(found: list[Conflict], sessions: int) -> str:
    still = [each for each in found if each.is_open]
    blocking = sum(each.strictness is Strictness.BLOCK for each in still)
    return f"{counted(sessions, 'session')}: {blocking:,} to mend, {len(still) - blocking:,} to look at."


commands = {"conflicts": conflicts}
