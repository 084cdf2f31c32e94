"""Jobs run beside the window and answer in its thread."""

import threading
from functools import partial

import pytest
import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop.domain.errors import Cancelled, Refused
from cqo_desktop.domain.progress import Progress, Tell
from cqo_desktop.jobs import Jobs, Steps, finished


@pytest.fixture
def jobs(qapp: QApplication) -> Jobs:
    return Jobs()


def test_result_arrives_in_the_starting_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads, results = [], []

    def work(tell: Tell) -> int:
        threads.append(threading.get_ident())
        return 42

    def take(result: int) -> None:
        threads.append(threading.get_ident())
        results.append(result)

    jobs.start("Counting", work, then=take)
    qtbot.waitUntil(lambda: results == [42])
    assert threads[0] != threads[1] == threading.get_ident()
    assert jobs.running == []


def test_progress_is_shown_while_it_runs(jobs: Jobs, qtbot: QtBot) -> None:
    go_on, seen = threading.Event(), []

    def work(tell: Tell) -> None:
        tell(Progress(1, 3, "one"))
        go_on.wait(5)

    job = jobs.start("Counting", work, then=seen.append)
    qtbot.waitUntil(lambda: job.progress == Progress(1, 3, "one"))
    assert jobs.running == [job]
    go_on.set()
    qtbot.waitUntil(lambda: seen == [None])


@pytest.mark.parametrize("fault", [Refused("No."), ZeroDivisionError()])
def test_every_fault_goes_one_way(jobs: Jobs, qtbot: QtBot, fault: Exception) -> None:
    errors: list[Exception] = []

    def work(tell: Tell) -> None:
        raise fault

    jobs.start("Failing", work, then=lambda _: None, otherwise=errors.append)
    qtbot.waitUntil(lambda: errors == [fault])


def test_fault_nobody_asked_for_is_told_to_all(jobs: Jobs, qtbot: QtBot) -> None:
    def work(tell: Tell) -> None:
        raise Refused("No.")

    with qtbot.waitSignal(jobs.failed) as signal:
        jobs.start("Failing", work, then=lambda _: None)
    assert str(signal.args[0]) == "No."


def test_stop_ends_a_generator_at_its_next_word_and_lets_it_tidy_up(jobs: Jobs, qtbot: QtBot) -> None:
    tidied, errors = [], []

    def steps() -> Steps[int]:
        try:
            for done in range(10_000_000):
                yield Progress(done, 0, "")
        finally:
            tidied.append(True)
        return 1

    job = jobs.start("Endless", lambda tell: finished(steps(), tell), then=lambda _: None, otherwise=errors.append)
    job.stop()
    qtbot.waitUntil(lambda: bool(errors))
    assert [type(error) for error in errors] == [Cancelled]
    assert tidied == [True]


def test_generator_gives_what_it_returns() -> None:
    told: list[Progress] = []

    def steps() -> Steps[str]:
        yield Progress(1, 1, "one")
        return "done"

    assert finished(steps(), told.append) == "done"
    assert told == [Progress(1, 1, "one")]


def test_close_stops_what_runs(jobs: Jobs) -> None:
    def steps() -> Steps[None]:
        while True:
            yield Progress(0, 0, "")

    job = jobs.start("Endless", lambda tell: finished(steps(), tell), then=lambda _: None)
    jobs.close()
    assert jobs.running == [job]  # its end is told by the event loop, which no longer runs


class Listener(QObject):
    """A part of the window that may be closed before its job ends."""

    def __init__(self, heard: list[object]) -> None:
        super().__init__()
        self.heard = heard

    def hear(self, outcome: object) -> None:
        self.heard.append(outcome)


def test_part_of_the_window_that_is_gone_hears_nothing_but_our_own_faults_are_told(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[object] = []
    listener, told, go_on = Listener(heard), [], threading.Event()
    jobs.failed.connect(told.append)

    def fail(tell: Tell, error: Exception) -> None:
        go_on.wait()
        raise error

    def work(tell: Tell) -> int:
        go_on.wait()
        return 42

    jobs.start("Well", work, then=listener.hear)
    jobs.start("Stopped", partial(fail, error=Refused("No.")), then=listener.hear, otherwise=listener.hear)
    fault = ZeroDivisionError()
    jobs.start("Ill", partial(fail, error=fault), then=listener.hear, otherwise=partial(listener.hear))
    shiboken6.delete(listener)
    go_on.set()
    qtbot.waitUntil(lambda: jobs.running == [])
    assert (heard, told) == ([], [fault])


def test_forgotten_jobs_are_stopped_and_tell_nobody_how_they_ended(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[object] = []

    def steps() -> Steps[None]:
        while True:
            yield Progress(0, 0, "")

    jobs.start("Endless", lambda tell: finished(steps(), tell), then=told.append, otherwise=told.append)
    jobs.start("Quick", lambda tell: 42, then=told.append)
    jobs.forget()
    qtbot.waitUntil(lambda: jobs.running == [])
    assert told == []
