"""Garbage is looked for in the window's thread alone."""

import gc
import threading
import weakref

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cqo_desktop import garbage
from cqo_desktop.domain.progress import Tell
from cqo_desktop.jobs import Jobs


class Holder(QObject):
    """Something of the window's that holds itself."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self


def test_job_never_destroys_what_belongs_to_the_window(qapp: QApplication, qtbot: QtBot) -> None:
    garbage.Sweeper(qapp)
    left, jobs = weakref.ref(Holder()), Jobs()
    ended: list[object] = []

    def work(_tell: Tell) -> object:
        kept = [[each] for each in range(50_000)]
        return left() is None or len(kept) < 50_000

    jobs.start("Filling memory", work, then=ended.append)
    qtbot.waitUntil(lambda: ended == [False])
    jobs.close()


def test_sweep_lets_go_in_the_thread_that_asks(qapp: QApplication) -> None:
    gc.collect()
    threads: list[int] = []
    left = Holder()
    weakref.finalize(left, lambda: threads.append(threading.get_ident()))
    del left
    more = [[each] for each in range(garbage.YOUNG + 1)]
    garbage.sweep()
    assert (threads, len(more)) == ([threading.get_ident()], garbage.YOUNG + 1)
