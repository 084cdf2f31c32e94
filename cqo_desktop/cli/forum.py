"""The timetable of a Forum by the command line: what is wrong with it, and how it would be better."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any

import click

from cqo_desktop.cli.opened import AS_JSON, FILE, opened, print_json
from cqo_desktop.domain.forum import repairs
from cqo_desktop.domain.forum.arranging.proposal import Proposal
from cqo_desktop.domain.forum.arranging.search import Found, search
from cqo_desktop.domain.forum.conflicts import Conflict, Strictness
from cqo_desktop.domain.sentences import counted, quoted
from cqo_desktop.services.forum import arranging, timetables
from cqo_desktop.services.forum.arranging import Asked
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


@click.command("arrange")
@FILE
@click.option("--forum", "name", default="", help="The Forum's series by name; else the next Forum.")
@click.option("--day", "days", type=click.DateTime(["%Y-%m-%d"]), multiple=True, help="Only this day; may be repeated.")
@click.option("--all", "every_day", is_flag=True, help="All days.")
@click.option("--seconds", default=5.0, type=click.FloatRange(0.1, 3600), help="How long to look; 5 unless told.")
@click.option("--seed", default=1, help="Another number finds another timetable.")
@click.option("--afresh", is_flag=True, help="Forget where sessions lie, but for those that are locked.")
@click.option("--apply", "adopts", is_flag=True, help="Move the sessions, as one step that can be undone.")
@AS_JSON
@click.pass_context
def arrange(
    ctx: click.Context,
    *,
    file: Path,
    name: str,
    days: Sequence[datetime],
    every_day: bool,
    seconds: float,
    seed: int,
    afresh: bool,
    adopts: bool,
    as_json: bool,
) -> None:
    """Place what waits and improve what is: nothing that blocks first, then what those who attend wish.

    Nothing that is locked moves, and nothing moves at all without --apply. Exits with 1 where something still blocks
    or waits.
    """
    if bool(days) == every_day:
        raise click.UsageError("Say which days to arrange: --day 2026-12-07, or --all.")
    with opened(file) as there:
        row = there.ask(timetables.wanted, name=name, now=datetime.now(UTC))
        asked = there.ask(arranging.asked, series_id=row.series_id, days={each.date() for each in days}, afresh=afresh)
        found = _best(asked, seconds, seed, afresh=afresh)
        proposal = asked.proposal(found)
        if adopts:
            there.do(arranging.adopt, proposal=proposal)
    if as_json:
        print_json({"forum": row.name, "applied": adopts, **_whole(asked, proposal)})
    else:
        for sentence in _told(asked, proposal, adopts=adopts):
            click.echo(sentence)
    ctx.exit(PROBLEMS if proposal.blocking or proposal.waiting else DONE)


def _best(asked: Asked, seconds: float, seed: int, *, afresh: bool) -> Found:
    begun = monotonic()
    *_, best = search(asked.puzzle, seed=seed, spent=lambda _moves: (monotonic() - begun) / seconds, afresh=afresh)
    return best


def _whole(asked: Asked, proposal: Proposal) -> dict[str, Any]:
    rows = asked.forum.rows
    return {
        "moves": [
            {
                "session_id": each.card,
                "title": rows[each.card].title,
                "before": each.before and each.before.start,
                "after": each.after.start,
                "room": asked.forum.facts.room_name(each.after.room),
                "reason": each.reason,
            }
            for each in proposal.changes
        ],
        "gone": [each.finding for each in proposal.gone],
        "come": [each.finding for each in proposal.come],
        "blocking": proposal.blocking,
        "missed_wishes": {"before": proposal.missed_before, "after": proposal.missed},
        "waiting": list(asked.why_waiting(proposal)),
    }


def _told(asked: Asked, proposal: Proposal, *, adopts: bool) -> Iterator[str]:
    facts = asked.forum.facts
    for each in proposal.changes:
        title, room = quoted(asked.forum.rows[each.card].title), facts.room_name(each.after.room)
        yield f"{title}: {facts.told(each.after.start)}, {room}. {each.reason}"
    yield from asked.why_waiting(proposal)
    yield (
        f"{counted(len(proposal.changes), 'session')} {'moved' if adopts else 'would move'}, "
        f"{counted(len(proposal.gone), 'conflict')} gone, {len(proposal.come):,} new, {proposal.blocking:,} blocking."
    )
    if facts.wants.people:
        yield f"Wishes that cannot be: {proposal.missed:,} (before: {proposal.missed_before:,})."


commands = {"conflicts": conflicts, "arrange": arrange}
