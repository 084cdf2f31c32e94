"""F6: from the rail to the page, to its parts, to the status line, and round."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget

from cqo_desktop.widgets.rail import RailButton

if TYPE_CHECKING:
    from cqo_desktop.views.main_window import MainWindow


def go(window: "MainWindow", step: int) -> None:
    """Put the keyboard into the next pane, or the one before, that can take it."""
    panes = [pane for pane in _panes(window) if _first(pane) is not None]
    focused = window.focusWidget()
    here = next((place for place, pane in enumerate(panes) if focused is pane or pane.isAncestorOf(focused)), -1)
    if panes:
        # From nowhere the first step goes to the first pane, and the first step back to the last.
        place = (here + step) % len(panes) if here >= 0 or step > 0 else len(panes) - 1
        target = _first(panes[place])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)


def _panes(window: "MainWindow") -> Iterator[QWidget]:
    yield window.rail
    page = window.stack.currentWidget()
    parts = page.panes() if page is not None and hasattr(page, "panes") else []
    yield from parts or [page]
    yield window.status


def _first(pane: QWidget) -> QWidget | None:
    """Find where the keyboard goes in a pane: where it was last, to what is chosen or listed, or to the first."""
    last = pane.focusWidget()
    able = [each for each in (pane, *pane.findChildren(QWidget)) if _takes_focus(each)]
    chosen = (each for each in able if isinstance(each, RailButton) and each.isChecked())
    listed = (each for each in able if isinstance(each, QAbstractItemView))
    ways = (each for each in (last, next(chosen, None), next(listed, None), *able[:1]) if each in able)
    return next(ways, None)


def _takes_focus(widget: QWidget) -> bool:
    wanted = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return wanted and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
