"""What a coordinator waits for on the sample network, warm."""

import tempfile
from datetime import UTC, datetime
from pathlib import Path

from cqo_desktop.domain.selection import EVERYTHING, Selection
from cqo_desktop.domain.written import Writing
from cqo_desktop.services import exporting, programme
from tests.benchmarks.files import sample
from tests.benchmarks.timing import in_turn

AIM = 0.1


def measure() -> None:
    now = datetime.now(UTC)
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder)
        file = sample(out / "sample.cqo")
        with file.reading() as db:
            first = Selection(session_ids=(programme.listed(db)[0].id,))
            works = {
                "calendars, whole programme": lambda: _finish(
                    exporting.ics(db, out=out, selection=EVERYTHING, now=now)
                ),
                "one session's calendar": lambda: _finish(exporting.ics(db, out=out, selection=first, now=now)),
                "tables": lambda: _finish(exporting.csv(db, out=out)),
                "schedule": lambda: _finish(exporting.schedule(db, out=out, now=now)),
                "one agenda": lambda: exporting.agenda_pdf(db, session_id=first.session_ids[0], now=now),
            }
            for work in works.values():
                work()
            for name, taken in in_turn(works, 7).items():
                print(f"  {name:<52} {taken * 1000:9.1f} ms   x{taken / AIM:6.2f} of the aim of 100 ms")
        file.close()


def _finish(writing: Writing) -> None:
    for _ in writing:
        pass
