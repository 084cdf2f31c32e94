"""Another Python is ended with the wait for it, whatever it does."""

import os
import sys
from itertools import islice
from math import inf

import pytest

from cqo_desktop.solving.process import Gone, Silent, lines_of

NEVER = inf


def python(program: str) -> list[str]:
    return [sys.executable, "-c", program]


def is_there(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    return True


def test_lines_come_one_by_one_and_then_it_is_gone() -> None:
    lines = lines_of(python("print(input()); print(input(), flush=True)"), "one\ntwo\n", until=NEVER)
    heard = (each for each in lines if each is not None)
    assert [next(heard), next(heard)] == ["one\n", "two\n"]
    with pytest.raises(Gone):
        next(heard)


def test_waiting_goes_on_while_it_is_silent() -> None:
    lines = lines_of(python("input(); input()"), "task\n", until=NEVER)
    assert list(islice(lines, 3)) == [None, None, None]
    lines.close()


def test_process_is_ended_when_nobody_waits_any_more() -> None:
    lines = lines_of(python("import os; print(os.getpid(), flush=True); input(); input()"), "task\n", until=NEVER)
    process = int(next(each for each in lines if each is not None))
    assert is_there(process)
    lines.close()
    assert not is_there(process)


@pytest.mark.parametrize("program", ["input(); input()", "while True: print('still at it', flush=True)"])
def test_process_that_does_not_come_to_an_end_is_ended(program: str) -> None:
    with pytest.raises(Silent):
        list(islice(lines_of(python(program), "task\n", until=0.0), 10**9))


def test_program_that_is_not_there_is_gone() -> None:
    with pytest.raises(Gone):
        next(lines_of(["/nowhere/solver"], "task\n", until=NEVER))


def test_what_is_no_text_ends_it() -> None:
    program = "import sys, time; sys.stdout.buffer.write(b'\\xff\\xff\\n'); sys.stdout.flush(); time.sleep(600)"
    with pytest.raises(Gone):
        list(lines_of(python(program), "task\n", until=NEVER))
