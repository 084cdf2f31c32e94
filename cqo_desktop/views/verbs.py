"""What a person can do, as one record each: menus, keys, context menus and the help sheet all read it."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from cqo_desktop.widgets.icons import icon


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Verb:
    """One act; a text of nothing is a line between others."""

    text: str
    slot: Callable[[], object] = _always
    shortcut: str = ""
    """Its key; further ones stand behind a semicolon and a blank."""
    icon: str = ""
    applies: Callable[[], bool] = _always
    """Whether it can be done now; asked when a menu opens and when a key is pressed."""
    verbs: "tuple[Verb, ...]" = ()
    """Those behind this one, as a submenu."""


LINE = Verb("")


def actions(
    parent: QWidget, verbs: Sequence[Verb], context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut
) -> list[QAction]:
    """Make Qt's actions of verbs; their keys work where `parent` is, as `context` says."""
    made = [_action(parent, verb, context) for verb in verbs]
    parent.addActions(made)
    return made


def _action(parent: QWidget, verb: Verb, context: Qt.ShortcutContext) -> QAction:
    action = QAction(verb.text, parent)
    if not verb.text:
        action.setSeparator(True)
        return action
    if verb.icon:
        action.setIcon(icon(verb.icon))
    if verb.verbs:
        action.setMenu(menu(parent, verb.verbs))
    if verb.shortcut:
        action.setShortcuts(QKeySequence.listFromString(verb.shortcut))
        action.setShortcutContext(context)
    action.setData(verb)
    action.triggered.connect(lambda _checked=False, verb=verb: verb.applies() and verb.slot())
    return action


def menu(parent: QWidget, verbs: Sequence[Verb], title: str = "") -> QMenu:
    """Make a menu of verbs."""
    made = QMenu(title, parent)
    actions(made, verbs, Qt.ShortcutContext.WidgetShortcut)
    _keep_honest(made)
    return made


def fill(made: QMenu, offered: Iterable[QAction]) -> None:
    """Put actions into a menu that greys what does not apply while it is open."""
    made.clear()
    made.addActions(list(offered))
    _keep_honest(made)


def _keep_honest(made: QMenu) -> None:
    if not made.property("greys"):
        made.setProperty("greys", True)
        made.aboutToShow.connect(lambda made=made: grey(made))
        # A greyed action has no key; outside the menu the verb itself decides.
        made.aboutToHide.connect(lambda made=made: light(made))


def grey(made: QMenu) -> None:
    """Grey what does not apply now."""
    for action in made.actions():
        verb = action.data()
        if isinstance(verb, Verb):
            action.setEnabled(verb.applies())


def light(made: QMenu) -> None:
    """Let every key work again."""
    for action in made.actions():
        action.setEnabled(True)
