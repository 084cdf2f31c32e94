"""The public schedule, as conference apps read it."""

from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.domain import zones
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.sentences import counted
from cqo_desktop.domain.written import Writing, Written
from cqo_desktop.exchange import schedule_json, schedule_xml
from cqo_desktop.services import network, schedule_facts, venues
from cqo_desktop.services.outgoing import talks
from cqo_desktop.services.outgoing.folder import ready, write
from cqo_desktop.services.outgoing.selecting import chosen, in_batches


def schedules(db: Db, *, out: Path, selection: Selection, now: datetime) -> Writing:
    """Write the sessions chosen that take place; ideas and those called off are no part of a schedule."""
    rows = chosen(db, selection=selection)
    taking_place = [row for row in rows if row.status.takes_place]
    facts = network.one(db)
    made = talks.schedule(
        list(in_batches(db, rows=taking_place)),
        network=facts,
        facts=schedule_facts.of(facts.extra),
        rooms=[room.name for room in venues.rooms(db)],
        today=now.astimezone(zones.zone(facts.zone)).date(),
    )
    folder = ready(out)
    written: list[Path] = []
    for name, rendered in (("schedule.xml", schedule_xml.write), ("schedule.json", schedule_json.write)):
        yield Progress(len(written), 2, name)
        written.append(write(folder / name, rendered(made)))
    left_out = len(rows) - len(taking_place)
    notes = (f"Left out: {counted(left_out, 'session')} called off or still an idea.",) if left_out else ()
    return Written(files=tuple(written), notes=notes)
