"""What every check asks about invitations, nobody told yet and everybody told of many sessions, beside raw rows."""

import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pysqlite3 import dbapi2
from sqlalchemy import insert
from sqlalchemy.orm import Session as Db

from cqo_desktop.domain.vocabulary import Answer, MessageKind, MessageState, ReplyState, SessionStatus, Way
from cqo_desktop.services import inviting, people, programme, standing
from cqo_desktop.store.journal import entitle
from cqo_desktop.store.tables import Message, Reply, Session
from tests.benchmarks.files import large
from tests.benchmarks.timing import in_turn, tell

SESSIONS, CROWD = 480, 30_000
MEMBERS, TOLD = 3_000, 30
ROUNDS = 3
AT = datetime(2027, 1, 2, tzinfo=UTC)


def measure() -> None:
    with tempfile.TemporaryDirectory() as folder:
        for people_, told in ((CROWD, 0), (MEMBERS, TOLD)):
            path = Path(folder) / f"{people_}.cqo"
            file = large(path, sessions=SESSIONS, people=people_)
            uids = [row.uid for row in file.ask(programme.listed)]
            file.do(_tell, uids=uids[:told])
            raw = dbapi2.connect(str(path))
            works = {
                "read every person and message raw": lambda raw=raw: _raw(raw),
                "the lists of invitations": lambda file=file: file.ask(inviting.listed, at=AT),
                "one session, everybody by name": lambda file=file, uids=uids: file.ask(
                    standing.one, uid=uids[0], at=AT
                ),
                "one person's sessions": lambda file=file: file.ask(standing.theirs, person_id=7, at=AT),
            }
            print(f"  {people_:,} members, {SESSIONS} sessions to come, {told} of them told to everybody")
            tell(in_turn(works, ROUNDS), "read every person and message raw")
            raw.close()
            file.close()


def _raw(raw: dbapi2.Connection) -> int:
    return len(raw.execute("SELECT * FROM person").fetchall()) + len(raw.execute("SELECT * FROM message").fetchall())


def _tell(db: Db, *, uids: list[str]) -> None:
    """Write down that everybody was told of some sessions, and that most answered; confirm all."""
    entitle(db, "Tell everybody")
    for row in db.query(Session):
        row.status, row.link = SessionStatus.CONFIRMED, "https://meet.example.org/1"
    rows = {row.uid: row for row in programme.listed(db)}
    everybody = people.listed(db)
    for number, uid in enumerate(uids):
        row = rows[uid]
        shared = {
            "uid": uid, "kind": MessageKind.INVITATION, "state": MessageState.SENT, "way": Way.MAIL,
            "sent": AT - timedelta(days=9), "stamp": AT - timedelta(days=9), "sequence": 0, "title": row.title,
            "starts": row.instant, "ends": row.end, "zone": row.zone, "place": "", "city": "", "link": row.link,
            "standing": row.status.standing,
        }  # fmt: skip
        db.execute(
            insert(Message),
            [{**shared, "person_id": each.id, "name": each.name, "address": each.email} for each in everybody],
        )
        db.execute(
            insert(Reply),
            [
                {
                    "uid": uid, "person_id": each.id, "address": each.email, "answer": Answer.ACCEPTED, "sequence": 0,
                    "stamp": AT - timedelta(days=5), "state": ReplyState.TAKEN, "digest": f"{number}/{each.id}",
                }
                for each in everybody[::2]
            ],
        )  # fmt: skip
