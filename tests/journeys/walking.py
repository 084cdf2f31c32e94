"""What is wrong with what a window shows, found by walking over all its parts."""

from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontInfo, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

SMALLEST_TARGET = 26
SMALLEST_LETTERS = 12

type Check = Callable[[QWidget], Iterable[str]]


def shown(window: QWidget) -> list[QWidget]:
    """List every part that can be seen, in the order they were made."""
    return [part for part in window.findChildren(QWidget) if part.isVisible() and not part.visibleRegion().isEmpty()]


def reachable(window: QWidget) -> list[QWidget]:
    """List the parts the keyboard comes to, the fields inside of boxes apart."""
    return [
        part
        for part in shown(window)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isEnabled()
        and not isinstance(part.parent(), QComboBox | QAbstractSpinBox)
    ]


def unnamed(window: QWidget) -> Iterator[str]:
    """Find what a screen reader could not name."""
    for part in reachable(window):
        spoken = QAccessible.queryAccessibleInterface(part)
        if spoken is None or not spoken.text(QAccessible.Text.Name).strip():
            yield told(part)


def small_targets(window: QWidget) -> Iterator[str]:
    """Find buttons that are hard to hit."""
    for part in shown(window):
        # The signs inside of a search field only repeat what keys do.
        if isinstance(part.parent(), QLineEdit):
            continue
        if isinstance(part, QAbstractButton) and min(part.width(), part.height()) < SMALLEST_TARGET:
            yield f"{told(part)} is {part.width()} x {part.height()}"


def small_letters(window: QWidget) -> Iterator[str]:
    """Find words that are hard to read."""
    for part in shown(window):
        if isinstance(part, QLabel | QAbstractButton | QLineEdit | QComboBox):
            pixels = QFontInfo(part.font()).pixelSize()
            if pixels < SMALLEST_LETTERS:
                yield f"{told(part)} in {pixels} px"


def cut_words(window: QWidget) -> Iterator[str]:
    """Find words that do not fit and have no tip that says them whole."""
    for part in shown(window):
        if isinstance(part, QLabel) and part.text() and not part.toolTip() and not _fits(part):
            yield f"{told(part)} in {part.width()} x {part.height()}"
        elif isinstance(part, QAbstractButton) and part.text() and not part.toolTip() and part.width() < _wanted(part):
            yield f"{told(part)} wants {_wanted(part)}, has {part.width()}"


def _wanted(part: QAbstractButton) -> int:
    return min(part.sizeHint().width(), part.minimumSizeHint().width() or part.sizeHint().width())


def _fits(label: QLabel) -> bool:
    if label.wordWrap():
        return label.heightForWidth(label.width()) <= label.height() + 1
    return label.sizeHint().width() <= label.width() + 1 and label.sizeHint().height() <= label.height() + 1


def jumps(window: QWidget) -> Iterator[str]:
    """Find where Tab goes against the reading order among parts of one group, and where it never leaves."""
    first = reachable(window)[0]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    seen = [first]
    while (part := _after(seen[-1])) not in seen:
        seen.append(part)
    if part is seen[-1] and len(reachable(window)) > 1:
        yield f"Tab does not leave {told(part)}"
    missed = [told(part) for part in reachable(window) if part not in seen]
    if missed:
        yield f"Tab does not come to {', '.join(missed)}"
    for one, two in pairwise(seen):
        if one.parent() is two.parent() and _is_back(_place(one, window), _place(two, window)):
            yield f"{told(one)} → {told(two)}"


def _after(part: QWidget) -> QWidget:
    # In a date, Tab goes from day to month to year first.
    for _ in range(4):
        QTest.keyClick(part, Qt.Key.Key_Tab)
        there = QApplication.focusWidget()
        if there not in {None, part}:
            return there
    return part


def _is_back(one: QRect, two: QRect) -> bool:
    level = one.top() < two.bottom() and two.top() < one.bottom()
    return (level and two.right() <= one.left()) or (two.bottom() <= one.top() and two.left() < one.right())


def _place(part: QWidget, window: QWidget) -> QRect:
    return QRect(part.mapTo(window, QPoint(0, 0)), part.size())


def without_ring(window: QWidget) -> Iterator[str]:
    """Find what does not show that the keyboard is there."""
    for part in reachable(window):
        rest = _picture(part, focused=False)
        there = _picture(part, focused=True)
        if changed(rest, there) < min(part.width() + part.height(), SMALLEST_TARGET * 2):
            yield told(part)


def _picture(part: QWidget, *, focused: bool) -> QImage:
    part.clearFocus()
    if focused:
        part.setFocus(Qt.FocusReason.TabFocusReason)
    parent = part.parentWidget() or part
    return parent.grab(part.geometry().adjusted(-3, -3, 3, 3)).toImage()


def changed(first: QImage, second: QImage) -> int:
    """Count the pixels that differ."""
    if first.size() != second.size():
        return first.width() * first.height()
    one, two = (each.convertToFormat(QImage.Format.Format_RGB32) for each in (first, second))
    before, after = bytes(one.constBits()), bytes(two.constBits())
    return sum(before[at : at + 4] != after[at : at + 4] for at in range(0, len(before), 4)) if before != after else 0


def told(part: QWidget) -> str:
    """Say which part is meant."""
    words = part.text() if isinstance(part, QLabel | QAbstractButton) else part.accessibleName()
    return f"{type(part).__name__} {part.objectName()} “{words[:50]}”"
