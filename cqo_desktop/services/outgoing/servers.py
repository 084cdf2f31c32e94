"""The programme put into a calendar on a server, entry by entry."""

from collections import Counter
from collections.abc import Generator, Iterator, Mapping
from datetime import datetime
from urllib.parse import unquote

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars import sameness, writer
from cqo_desktop.calendars.calling_off import called_off
from cqo_desktop.delivery import caldav
from cqo_desktop.delivery.collections import Collection, resource_name
from cqo_desktop.delivery.weblines import Line, NoCalendar, opened
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.publishing import Act, Entry, Failure, Plan, Publication, Put, Wanted, foreseen, seen
from cqo_desktop.domain.selection import Selection
from cqo_desktop.domain.vocabulary import SessionStatus
from cqo_desktop.domain.written import Hours, usual_hours
from cqo_desktop.services import network, programme, publishing, series
from cqo_desktop.services.outgoing.events import event
from cqo_desktop.services.outgoing.selecting import chosen, in_batches
from cqo_desktop.store.file import File

_DONE = frozenset({Act.CREATE, Act.UPDATE, Act.CANCEL})


def plan(
    file: File, *, to: Collection, password: str, selection: Selection, hours: Hours | None, patience: float
) -> Generator[Progress, None, Plan]:
    """Compare what is wanted, what was put last, and what is there."""
    yield Progress(0, 0, to.host)
    with file.reading() as db:
        put = publishing.put(db, address=to.address)
        wanted = [*_wanted(db, selection, hours), *_gone(db, put, file.now())]
    entries: list[Entry] = []
    with opened(to, password=password, patience=patience) as line:
        marks = caldav.listed(line)
        for each in wanted:
            yield Progress(len(entries), len(wanted), each.title)
            entry = foreseen(each, put.get(each.uid), marks.get(unquote(each.name)))
            entries.append(_looked_at(file, line, entry) if entry.look else entry)
    return Plan(address=to.address, entries=tuple(entries))


def _wanted(db: Db, selection: Selection, hours: Hours | None) -> Iterator[Wanted]:
    # An idea is nobody's date yet.
    rows = [row for row in chosen(db, selection=selection) if row.status is not SessionStatus.IDEA]
    hours = hours or usual_hours(network.one(db).paper)
    cities, uids = series.member_zones(db), {row.id: row.uid for row in series.listed(db)}
    for detail in in_batches(db, rows=rows):
        row = detail.row
        made = event(detail, cities=cities, hours=hours, series_uid=uids.get(row.series_id or 0))
        yield Wanted(
            uid=row.uid,
            title=row.title,
            name=resource_name(row.uid),
            data=writer.resource(made).decode(),
            off=row.status is SessionStatus.CALLED_OFF,
        )


def _gone(db: Db, put: Mapping[str, Put], at: datetime) -> Iterator[Wanted]:
    """Call off what was published and is deleted here, or only an idea again."""
    here = {row.uid for row in programme.listed(db) if row.status is not SessionStatus.IDEA}
    for uid, each in put.items():
        if each.data and uid not in here:
            data = called_off(each.data, at)
            title = sameness.title(data.encode())
            yield Wanted(uid=uid, title=title, name=resource_name(uid), data=data, off=True)


def _looked_at(file: File, line: Line, entry: Entry) -> Entry:
    """Fetch what stands there and compare; what arrived before the program stopped is written down now."""
    there = caldav.fetched(line, entry.wanted.name)
    put = entry.put
    if there is None or put is None:
        return foreseen(entry.wanted, put, None)
    tried = [each.encode() for each in (put.attempt, put.data) if each]
    differs = [sameness.differences(each, there.data) for each in tried]
    made, is_there = seen(
        entry,
        is_wanted=not sameness.differences(entry.wanted.data.encode(), there.data),
        is_ours=() in differs,
        differs=differs[-1],
        etag=there.etag,
    )
    if is_there:
        file.do(publishing.record, address=line.to.address, wanted=entry.wanted, etag=there.etag)
    return made


def carry_out(
    file: File, *, made: Plan, to: Collection, password: str, overwrite: bool, patience: float
) -> Generator[Progress, None, Publication]:
    """Put what is to be put."""
    acts = _DONE | {Act.CONFLICT} if overwrite else _DONE
    due = [each for each in made.entries if each.act in acts]
    if not due:
        return Publication()
    done: Counter[Act] = Counter()
    failed: list[Failure] = []
    with opened(to, password=password, patience=patience) as line:
        file.do(publishing.begin, address=to.address, wanted=[each.wanted for each in due])
        for number, each in enumerate(due):
            yield Progress(number, len(due), each.wanted.title)
            try:
                etag = _put(line, each)
            except (caldav.NotTaken, caldav.Changed) as error:
                file.do(publishing.record_refusal, address=to.address, uid=each.wanted.uid)
                failed.append(Failure(title=each.wanted.title, problem=str(error)))
            except NoCalendar as error:
                if not done:
                    raise
                return Publication(done=done, failed=tuple(failed), left=len(due) - number, problem=str(error))
            else:
                file.do(publishing.record, address=to.address, wanted=each.wanted, etag=etag)
                done[each.act] += 1
    return Publication(done=done, failed=tuple(failed))


def _put(line: Line, entry: Entry) -> str:
    return caldav.put(line, entry.wanted.name, entry.wanted.data.encode(), etag=entry.etag)
