"""Long work beside the window: a pool of threads, progress, stop at the next word, one way for what goes wrong."""

from collections.abc import Callable, Generator
from functools import partial
from threading import Event
from time import sleep
from typing import Any, override

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal
from shiboken6 import isValid

from cqo_desktop.domain.errors import Cancelled, PlannerError
from cqo_desktop.domain.progress import Progress, Tell

type Work[T] = Callable[[Tell], T]
type Steps[T] = Generator[Progress, None, T]


def finished[T](steps: Steps[T], tell: Tell) -> T:
    """Run a generator of progress to its end and give what it returns."""
    try:
        while True:
            tell(next(steps))
    except StopIteration as end:
        result: T = end.value
        return result
    finally:
        # Where the report raised Cancelled, the generator tidies up behind its yield.
        steps.close()


class Job(QObject):
    """One piece of work under way."""

    progressed = Signal(object)
    succeeded = Signal(object)
    failed = Signal(object)

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self.progress = Progress(0, 0, title)
        self._stopped = Event()

    def stop(self) -> None:
        """Ask the work to stop at its next word."""
        self._stopped.set()

    def report(self, progress: Progress) -> None:
        """Pass on how far it is; called in the work's own thread.

        Raises:
            Cancelled: it was asked to stop.
        """
        if self._stopped.is_set():
            raise Cancelled(f"“{self.title}” was stopped; nothing was changed.")
        self.progressed.emit(progress)


class _Run[T](QRunnable):
    def __init__(self, job: Job, work: Work[T]) -> None:
        super().__init__()
        self._job, self._work = job, work

    @override
    def run(self) -> None:
        try:
            result = self._work(self._job.report)
        except Exception as error:  # noqa: BLE001 - every fault of every job comes out here, and the window says it
            self._job.failed.emit(error)
        else:
            self._job.succeeded.emit(result)


class Jobs(QObject):
    """The work under way; all its signals arrive in the window's thread."""

    changed = Signal()
    """A job began, got on, or ended."""
    failed = Signal(object)
    """A job whose starter did not want to know failed with this error."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._closed = False
        self._running: dict[Job, tuple[Callable[[object], object], Callable[[Exception], object]]] = {}

    @property
    def running(self) -> list[Job]:
        """List the jobs under way, the oldest first."""
        return list(self._running)

    def start[T](
        self,
        title: str,
        work: Work[T],
        *,
        then: Callable[[T], object],
        otherwise: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Run work in a thread; what it returns goes to `then`, what it raises to `otherwise`, both in this thread.

        Nothing runs any more once all was closed.
        """
        job = Job(title, self)
        if self._closed:
            # A timer of a window that was left: a thread begun now would outlive its pool.
            return job
        self._running[job] = (then, otherwise or self.failed.emit)  # type: ignore[assignment] # T is its own work's
        job.progressed.connect(self._got_on)
        job.succeeded.connect(self._succeed)
        job.failed.connect(self._fail)
        self._pool.start(_Run(job, work))
        self.changed.emit()
        return job

    def close(self) -> None:
        """Stop everything and wait for it; nothing is begun afterwards."""
        self._closed = True
        self._halt()

    def forget(self) -> None:
        """Stop everything, wait for it, and tell nobody: those who began it are leaving."""
        self._halt()
        # What ended just now still waits in the window's queue.
        self._running = dict.fromkeys(self._running, (_ignore, _ignore))

    def _halt(self) -> None:
        for job in self._running:
            job.stop()
        # Qt's own waiting would hold the interpreter's lock, for which the work waits.
        while self._pool.activeThreadCount():
            sleep(0.002)

    def _got_on(self, progress: Progress) -> None:
        self._sender().progress = progress
        self.changed.emit()

    def _succeed(self, result: object) -> None:
        then, _ = self._end(self._sender())
        if not _is_gone(then):
            then(result)

    def _fail(self, error: Exception) -> None:
        _, otherwise = self._end(self._sender())
        if not _is_gone(otherwise):
            otherwise(error)
        elif not isinstance(error, PlannerError):
            self.failed.emit(error)

    def _sender(self) -> Job:
        job = self.sender()
        assert isinstance(job, Job)
        return job

    def _end(self, job: Job) -> tuple[Callable[[object], object], Callable[[Exception], object]]:
        ways = self._running.pop(job)
        self.changed.emit()
        job.deleteLater()
        return ways


def _is_gone(way: Callable[[Any], object]) -> bool:
    """Tell whether it belongs to a part of the window that was closed meanwhile: nobody is left to hear it."""
    bound = way.func if isinstance(way, partial) else way
    owner = getattr(bound, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)


def _ignore(_outcome: object) -> None:
    """Leave an outcome alone."""
