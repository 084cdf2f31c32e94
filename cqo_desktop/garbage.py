"""Objects that hold each other and nobody else holds: looked for in the window's thread alone.

Python itself looks for them in whichever thread happens to run. From the thread of a job it would destroy widgets and
pools of threads that belong to the window's, and Qt then crashes, or waits for itself for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

EVERY = 1_000
"""Milliseconds between two looks."""
YOUNG, MIDDLE, OLD = 10_000, 20, 50
"""How seldom all that is in use is looked through; over a large file the window stands still for it."""


def sweep() -> None:
    """Let go of what nobody holds any more, as thoroughly as is due."""
    young, middle, old = gc.get_count()
    if young > YOUNG:
        gc.collect(2 if old > OLD else 1 if middle > MIDDLE else 0)


class Sweeper(QObject):
    """Sweeps from time to time in the thread that made it, in Python's stead."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(sweep)
        self._timer.start()
