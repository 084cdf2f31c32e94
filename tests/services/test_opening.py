"""Opening a file by today's zone rules."""

from datetime import datetime
from pathlib import Path

from pysqlite3 import dbapi2

from cqo_desktop.domain import zones
from cqo_desktop.services import opening, programme, sessions
from tests.rich_file import Clock, founded


def by_older_rules(path: Path, *, instant: str) -> None:
    """Make a file whose one session was computed when clocks stood otherwise."""
    file = founded(path)
    file.do(sessions.add, title="Talk", wall=datetime(2026, 10, 22, 16))
    file.close()
    raw = dbapi2.connect(str(path), isolation_level=None)
    raw.execute("INSERT INTO open_step (step_id) VALUES (1)")
    raw.execute("UPDATE session SET rules_version = '2020.1', instant = ?", (instant,))
    raw.execute("DELETE FROM open_step")
    raw.close()


def test_sessions_that_new_rules_move_are_named_and_the_step_undoes(tmp_path: Path) -> None:
    by_older_rules(tmp_path / "a.cqo", instant="2026-10-22T21:00:00Z")
    opened = opening.open_file(tmp_path / "a.cqo", author="Ann", now=Clock())
    (notice,) = opened.notices
    assert notice.startswith(f"Moved by the zone rules {zones.rules_version()}: “Talk” (")
    assert [f"{row.instant:%H:%M}" for row in opened.file.ask(programme.listed)] == ["20:00"]
    assert opened.file.undo().title == f"Undo: Update the times to the zone rules {zones.rules_version()}"
    opened.file.close()


def test_rules_that_move_nothing_are_taken_over_in_silence(tmp_path: Path) -> None:
    by_older_rules(tmp_path / "a.cqo", instant="2026-10-22T20:00:00Z")
    for _ in range(2):
        opened = opening.open_file(tmp_path / "a.cqo", author="Ann", now=Clock())
        assert opened.notices == ()
        opened.file.close()
