"""Qt and this Python agree about who owns None.

PySide6 6.12 gives back one reference to None too many in every call that returns nothing. Where None is
mortal (before Python 3.12) the process dies after some thousand calls, so the pair is tried here.
"""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QLabel

CALLS = 100


def set_text() -> Callable[[], object]:
    """Call a widget's setter."""
    label = QLabel()
    return lambda: label.setText("Human factors")


def set_item() -> Callable[[], object]:
    """Hand an object over to C++."""
    model = QStandardItemModel(1, 1)
    return lambda: model.setItem(0, 0, QStandardItem("Human factors"))


def missing_item() -> Callable[[], object]:
    """Get None back from C++."""
    model = QStandardItemModel(1, 1)
    return lambda: model.item(9, 9)


def reset_model() -> Callable[[], object]:
    """Call a pair of protected functions."""
    model = QStandardItemModel(1, 1)

    def reset() -> None:
        model.beginResetModel()
        model.endResetModel()

    return reset


@pytest.mark.parametrize("prepare", [set_text, set_item, missing_item, reset_model])
@pytest.mark.parametrize("immortal", [None, True, False])
def test_call_into_qt_leaves_pythons_constants_alone(
    qapp: QApplication,
    prepare: Callable[[], Callable[[], object]],
    immortal: object,
) -> None:
    call = prepare()
    call()
    before = sys.getrefcount(immortal)
    for _ in range(CALLS):
        call()
    assert sys.getrefcount(immortal) - before > -CALLS // 2
