"""Kill the program while it writes: every step it has confirmed is there, and no half of one."""

import os
from pathlib import Path

import pytest

from cqo_desktop.services import people
from cqo_desktop.store.engine import connect
from cqo_desktop.store.file import open_file
from tests.faults.programs import WRITES_UNTIL_KILLED, killed_after, started
from tests.rich_file import founded

KILLS = int(os.environ.get("CQO_KILLS", "8"))


@pytest.mark.skipif(os.name != "posix", reason="kills as only POSIX can")
def test_killed_program_loses_no_confirmed_step(tmp_path: Path) -> None:
    path = tmp_path / "killed.cqo"
    founded(path).close()
    confirmed: list[str] = []
    for run in range(KILLS):
        with started(WRITES_UNTIL_KILLED, path, run) as writer:
            confirmed += [f"{run}-{number}" for number in killed_after(writer, lines=3 + run % 5)]
        opened = open_file(path, author="Ann")
        names = {row.name for row in opened.ask(people.listed)}
        opened.close()
        assert names >= set(confirmed)
        assert len(names) <= len(confirmed) + run + 1
    raw = connect(path)
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert raw.execute("SELECT count(*) FROM open_step").fetchone() == (0,)
    changes = raw.execute("SELECT count(*) FROM change WHERE table_name = 'person'").fetchone()
    assert changes == raw.execute("SELECT count(*) FROM person").fetchone()
    raw.close()
