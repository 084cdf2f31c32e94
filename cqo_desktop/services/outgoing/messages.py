"""The calendar part of messages: what all recipients of a version share is composed and written once."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from sqlalchemy.orm import Session as Db

from cqo_desktop.calendars import invitations
from cqo_desktop.calendars.event import CalendarEvent
from cqo_desktop.calendars.filenames import slug
from cqo_desktop.calendars.invitations import Letter
from cqo_desktop.calendars.mailboxes import Mailbox
from cqo_desktop.domain import zones
from cqo_desktop.domain.correspondence import MessageRow
from cqo_desktop.domain.errors import Refused
from cqo_desktop.domain.progress import Progress
from cqo_desktop.domain.rows import SessionDetail
from cqo_desktop.domain.sentences import quoted
from cqo_desktop.domain.told import Facts
from cqo_desktop.domain.vocabulary import MessageKind, SessionStatus
from cqo_desktop.domain.written import Hours, Writing, Written, usual_hours
from cqo_desktop.services import ledger, network, programme, series, standing
from cqo_desktop.services.outgoing.events import event
from cqo_desktop.services.outgoing.folder import ready, unique, write


def calendar_parts(
    db: Db, *, messages: Sequence[MessageRow], at: datetime, hours: Hours | None = None
) -> Iterator[tuple[MessageRow, bytes]]:
    """Write the calendar part of each message, in their order.

    Raises:
        Refused: a session has changed since a message about it was drafted.
    """
    facts = network.one(db)
    sender = Mailbox(facts.organizer_name, facts.organizer_email)
    known = ledger.sessions(db, uids={each.uid for each in messages})
    details = {each.row.uid: each for each in programme.details(db, rows=[row for row, _ in known.values()])}
    answers = {
        (there.uid, person.address.casefold()): person.answer
        for there in standing.several(db, uids=set(details), at=at)
        for person in there.people
    }
    cities, uids = series.member_zones(db), {row.id: row.uid for row in series.listed(db)}
    letters: dict[tuple[object, ...], Letter] = {}
    for each in messages:
        key = each.uid, each.kind, each.sequence, each.stamp, each.facts
        if key not in letters:
            detail = details.get(each.uid)
            if each.kind is MessageKind.TIME_KEPT:
                letters[key] = invitations.refused_proposal(
                    each.uid, sequence=each.sequence, organizer=sender, stamp=each.stamp
                )
            elif each.kind is MessageKind.CANCELLATION:
                made = replace(_taken_away(each), created=detail.created if detail else each.stamp)
                letters[key] = invitations.cancellation(made, organizer=sender, stamp=each.stamp)
            else:
                session = _as_drafted(each, detail, known[each.uid][1] if detail else None)
                uid = uids.get(session.row.series_id or 0)
                made = event(session, cities=cities, hours=hours or usual_hours(facts.paper), series_uid=uid)
                made = replace(made, sequence=each.sequence)
                letters[key] = invitations.request(made, organizer=sender, stamp=each.stamp)
        is_told = each.kind in {MessageKind.CANCELLATION, MessageKind.TIME_KEPT}
        answer = None if each.kind.asks or is_told else answers.get((each.uid, each.address.casefold()))
        person = Mailbox(each.name, each.address)
        yield each, letters[key].to(person, answer)


def _as_drafted(message: MessageRow, detail: SessionDetail | None, now: Facts | None) -> SessionDetail:
    if detail is None or now != message.facts:
        raise Refused(f"{quoted(message.facts.title)} has changed since this was drafted; draft it again.")
    return detail


def _taken_away(message: MessageRow) -> CalendarEvent:
    """Tell what somebody holds, so that they know what leaves their calendar."""
    facts = message.facts
    return CalendarEvent(
        uid=message.uid,
        sequence=message.sequence,
        created=message.stamp,
        revised=message.stamp,
        start=zones.moment(facts.starts, facts.zone),
        minutes=int((facts.ends - facts.starts).total_seconds()) // 60,
        in_person=bool(facts.place),
        title=facts.title,
        location=facts.place,
        link=facts.link,
        status=SessionStatus.CALLED_OFF,
    )


def message_files(db: Db, *, messages: Sequence[MessageRow], out: Path, at: datetime) -> Writing:
    """Write each message's calendar part as `<kind>-<name>.ics`; whoever opens the file finds it addressed to them.

    Raises:
        Refused: a session has changed since a message about it was drafted; nothing was written.
    """
    made = list(calendar_parts(db, messages=messages, at=at))
    folder = ready(out)
    taken: set[str] = set()
    files: list[Path] = []
    for row, data in made:
        yield Progress(len(files), len(made), row.name)
        name = unique(f"{row.kind.value}-{slug(row.name, most=80) or row.id}.ics", taken)
        files.append(write(folder / name, data))
    return Written(files=tuple(files))
