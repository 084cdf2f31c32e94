"""Files that another holds, or that one may only read."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services import people
from tests.faults.programs import HOLDS_THE_LOCK, READS_WHAT_IT_MAY_NOT_WRITE, ROOT, started
from tests.rich_file import filled


def test_lock_of_another_program_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    opened = filled(tmp_path / "locked.cqo")
    before = opened.ask(people.listed)
    with started(HOLDS_THE_LOCK, opened.path) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "locked\n"
        with opened.reading() as db:
            db.connection().exec_driver_sql("PRAGMA busy_timeout=100")
        with pytest.raises(Refused, match=r"Another program has been writing to “locked.cqo”"):
            opened.do(people.add, name="X")
        assert opened.ask(people.listed) == before
    opened.do(people.add, name="X")
    opened.close()


@pytest.mark.skipif(os.name != "posix", reason="rights as only POSIX has them")
@pytest.mark.parametrize("folder_rights", [0o555, 0o777])
def test_read_only_file_can_be_read_and_copied_but_not_changed(folder_rights: int) -> None:
    # Not pytest's folder, which is closed to others: where the tests run as root, somebody else has to try.
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "shelf"
        place.mkdir()
        opened = filled(place / "kept.cqo")
        opened.close()
        opened.path.chmod(0o444)
        place.chmod(folder_rights)
        desk = Path(folder) / "desk"
        desk.mkdir()
        Path(folder).chmod(0o755)
        desk.chmod(0o777)
        found = subprocess.run(
            [sys.executable, "-c", READS_WHAT_IT_MAY_NOT_WRITE, opened.path, desk / "copy.cqo"],
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        place.chmod(0o755)
        shutil.rmtree(desk)
    assert found.stderr == ""
    assert found.stdout.splitlines() == [
        "2",
        "“kept.cqo” is read-only, so nothing was changed. Save a copy where you may write, and change that one.",
        "copy.cqo",
    ]
