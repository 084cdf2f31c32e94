"""A file of 10,000 sessions and 30,000 people: open, list, filter, move, undo; beside raw reading of the same rows."""

import tempfile
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path

from pysqlite3 import dbapi2

from cqo_desktop.domain.text import fold
from cqo_desktop.services import people, programme, sessions
from cqo_desktop.store.file import open_file
from tests.benchmarks.files import large
from tests.benchmarks.timing import in_turn, tell

SESSIONS, PEOPLE, ROUNDS = 10_000, 30_000, 5


def measure() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.cqo"
        large(path, sessions=SESSIONS, people=PEOPLE).close()
        file = open_file(path, author="bench")
        raw = dbapi2.connect(str(path))
        everybody = file.ask(people.listed)
        keys = [(fold(f"{row.name} {row.organization} {row.email}"), row) for row in everybody]
        days = count(1)

        def move_and_undo() -> None:
            to = datetime(2027, 3, 1, 9) + timedelta(days=next(days))
            file.do(sessions.move, session_id=5, to=to)
            file.undo()

        reads = in_turn(
            {
                "raw rows of people": lambda: raw.execute("SELECT * FROM person").fetchall(),
                "list people": lambda: file.ask(people.listed),
            },
            ROUNDS,
        )
        tell(reads, "raw rows of people", {"list people": "x2"})
        reads = in_turn(
            {
                "raw rows of sessions with their speakers": lambda: _raw_sessions(raw),
                "list sessions": lambda: file.ask(programme.listed),
            },
            ROUNDS,
        )
        tell(reads, "raw rows of sessions with their speakers", {"list sessions": "x2"})
        acts = in_turn(
            {
                "open": lambda: open_file(path, author="bench").close(),
                "filter people by a prepared key": lambda: [row for key, row in keys if "person 29" in key],
                "move a session and undo it": move_and_undo,
            },
            ROUNDS,
        )
        for name, taken in acts.items():
            print(f"  {name:<52} {taken * 1000:9.1f} ms")
        raw.close()
        file.close()


def _raw_sessions(raw: dbapi2.Connection) -> list[object]:
    speakers: dict[int, list[str]] = {}
    query = "SELECT p.session_id, n.name FROM session_part p JOIN person n ON n.id = p.person_id ORDER BY p.position"
    for session, name in raw.execute(query):
        speakers.setdefault(session, []).append(name)
    planned = dict(raw.execute("SELECT session_id, sum(minutes) FROM agenda_item GROUP BY session_id"))
    rows = raw.execute(
        "SELECT s.*, r.name, v.name, e.name FROM session s LEFT JOIN room r ON r.id = s.room_id "
        "LEFT JOIN venue v ON v.id = r.venue_id LEFT JOIN series e ON e.id = s.series_id ORDER BY s.instant"
    ).fetchall()
    return [(row, speakers.get(row[0]), planned.get(row[0])) for row in rows]
