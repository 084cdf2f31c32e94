"""Another Python beside this one, spoken to in lines."""

import os
import subprocess
import sys
from collections.abc import Generator, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic

import cqo_desktop

_PULSE = 0.2
"""Seconds between two words to whoever waits."""


class Silent(Exception):
    """The process said nothing more until its time was over."""


class Gone(Exception):
    """The process ended, or never began."""


def program() -> list[str]:
    """Name the command that starts the solver: this interpreter, or the bundle itself."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "solve"]
    return [sys.executable, "-P", "-m", "cqo_desktop.solving"]


def lines_of(command: Sequence[str], asked: str, *, until: float) -> Generator[str | None]:
    """Give a process its task and yield its lines, and None while it is silent; closing ends the process.

    Raises:
        Silent: it was still at work at `until`, by the monotonic clock.
        Gone: it ended, or could not be started.
    """
    try:
        process = _started(command)
    except OSError as error:
        raise Gone from error
    lines: SimpleQueue[str | None] = SimpleQueue()
    reader = Thread(target=_read, args=(process, asked, lines), daemon=True)
    reader.start()
    try:
        while True:
            if monotonic() > until:
                raise Silent
            try:
                line = lines.get(timeout=_PULSE)
            except Empty:
                yield None
            else:
                if line is None:
                    raise Gone
                yield line
    finally:
        process.kill()
        process.wait()
        reader.join()


def _started(command: Sequence[str]) -> subprocess.Popen[str]:
    root = str(Path(cqo_desktop.__file__).parents[1])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    return subprocess.Popen(  # noqa: S603 - this program itself
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths), "PYTHONUTF8": "1"},
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )


def _read(process: subprocess.Popen[str], asked: str, lines: SimpleQueue[str | None]) -> None:
    """Hand over the task, then every line, then None."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin, process.stdout:
            process.stdin.write(asked)
            process.stdin.flush()
            for line in process.stdout:
                lines.put(line)
    except (OSError, ValueError):
        # It ended before it had read or said everything, or said what is no text.
        pass
    finally:
        lines.put(None)
