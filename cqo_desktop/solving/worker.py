"""The other process: one task on standard input, news on standard output, one JSON object a line."""

import json
import os
import sys
import traceback
from functools import partial
from threading import Thread
from time import monotonic
from types import TracebackType
from typing import TextIO

from cqo_desktop.domain import zones
from cqo_desktop.domain.errors import PlannerError
from cqo_desktop.domain.fair.limit import NoPlan
from cqo_desktop.solving import curve_work, year_work
from cqo_desktop.solving.report import Ending
from cqo_desktop.solving.wire import read

_WORK = {"year": year_work.plan, "curve": curve_work.draw}


def main() -> None:
    """Serve as the other process."""
    # HiGHS greets whoever reads standard output, before it can be told not to: what is said takes another way out.
    said = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.excepthook = partial(_own_up, said)
    task, problem = sys.stdin.readline(), sys.stdin.readline()
    Thread(target=_end_with, args=(sys.stdin,), daemon=True).start()
    work(task, problem, said)
    said.close()
    # The thread still reads: Python would wait for it.
    os._exit(0)


def _own_up(said: TextIO, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say what went wrong with this program itself."""
    said.write(json.dumps({"fault": "".join(traceback.format_exception(kind, error, trace))}) + "\n")
    said.flush()
    os._exit(1)


def work(task: str, problem: str, said: TextIO) -> None:
    """Do one task and say at the end how it went."""
    zones.use_pinned_rules()

    def say(**news: object) -> None:
        said.write(json.dumps(news) + "\n")
        said.flush()

    how = json.loads(task)
    end = monotonic() + float(how["seconds"])
    try:
        ending: Ending = _WORK[how["task"]](read(problem), how, end, say)
        say(ending=ending.value)
    except NoPlan as error:
        say(
            no_plan=[each.value for each in error.limits],
            session=error.session,
            before=error.before,
            together=error.together,
        )
    except PlannerError as error:
        say(refused=str(error))


def _end_with(asked: TextIO) -> None:
    """Leave when nobody listens any more."""
    asked.read()
    os._exit(0)
