"""Files on their way out."""

import subprocess
import sys
from pathlib import Path

import pytest

from cqo_desktop.domain.errors import Refused
from cqo_desktop.services.outgoing.folder import ready, unique, write

# A child of its own, since a limit on the size of files holds for a whole process.
FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from cqo_desktop.domain.errors import Refused
from cqo_desktop.services.outgoing.folder import write
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))
try:
    write(Path(sys.argv[1]), b"x" * 5000)
except Refused as refused:
    print(refused)
"""


def test_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    assert ready(tmp_path / "a" / "b").is_dir()
    assert ready(tmp_path / "a" / "b").is_dir()


def test_folder_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("x")
    for path in (tmp_path / "a", tmp_path / "a" / "b"):
        with pytest.raises(Refused, match=r"is no folder, so nothing was written; choose another place."):
            ready(path)


def test_file_replaces_what_stood_there_and_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("old")
    assert write(tmp_path / "a.ics", b"new").read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["a.ics"]


def test_full_disk_keeps_the_old_file_and_no_half_of_the_new(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_text("old")
    command = [sys.executable, "-c", FULL_DISK, str(tmp_path / "a.ics")]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert told == f"The disk is full, so “{tmp_path / 'a.ics'}” was not written. Free some space and export again.\n"
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("a.ics", "old")]


def test_place_that_is_a_folder_is_refused_and_left(tmp_path: Path) -> None:
    (tmp_path / "a.ics").mkdir()
    with pytest.raises(Refused, match="was not written"):
        write(tmp_path / "a.ics", b"new")
    assert [path.name for path in tmp_path.iterdir()] == ["a.ics"]


def test_name_taken_is_numbered_whatever_its_case() -> None:
    taken: set[str] = set()
    assert [unique(name, taken) for name in ("a.ics", "A.ics", "a-2.ics", "b.ics")] == [
        "a.ics",
        "A-2.ics",
        "a-2-2.ics",
        "b.ics",
    ]
