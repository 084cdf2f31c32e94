"""Other programs that work on a file, started so that a test can kill them or let them wait."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]

WRITES_UNTIL_KILLED = """
import itertools, sys
from pathlib import Path
from cqo_desktop.services import people
from cqo_desktop.store.file import open_file

file = open_file(Path(sys.argv[1]), author="Writer")
for number in itertools.count():
    file.do(people.add, name=f"{sys.argv[2]}-{number}")
    print(number, flush=True)
"""

HOLDS_THE_LOCK = """
import sys
from pathlib import Path
from cqo_desktop.store.engine import connect

raw = connect(Path(sys.argv[1]))
raw.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
sys.stdin.read()
"""

READS_WHAT_IT_MAY_NOT_WRITE = """
import os
import sys
from pathlib import Path
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import pysqlite
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.services import people
from cqo_desktop.store.file import open_file

if os.geteuid() == 0:
    os.setuid(65534)  # root may write everywhere, nobody only where everybody may
file = open_file(Path(sys.argv[1]), author="Guest")
print(len(file.ask(people.listed)))
try:
    file.do(people.add, name="X")
except PlannerError as error:
    print(error)
print(file.save_copy(Path(sys.argv[2])).name)
file.close()
"""


@contextmanager
def started(program: str, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Start a program and end it, whatever becomes of the test."""
    process = subprocess.Popen(
        [sys.executable, "-c", program, *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def killed_after(process: subprocess.Popen[str], lines: int) -> list[str]:
    """Kill a program in the middle of its work, once it has said so many lines, and give all it said."""
    assert process.stdout is not None
    said = [process.stdout.readline().strip() for _ in range(lines)]
    os.kill(process.pid, signal.SIGKILL)
    return said + process.stdout.read().splitlines()
