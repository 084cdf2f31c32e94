"""All that can be done in any window, as one table: menu bar, keys, palette and help sheet are read from it."""

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cqo_desktop.views import panes
from cqo_desktop.views.places import PLACES
from cqo_desktop.views.printing import catalogue
from cqo_desktop.views.verbs import LINE, Verb

if TYPE_CHECKING:
    from cqo_desktop.views.main_window import MainWindow

OF_PAGES = ("session", "people")
"""The menus that end with what the page offers."""


@dataclass(frozen=True, slots=True)
class Menu:
    """One menu of the bar."""

    key: str
    title: str
    verbs: tuple[Verb, ...]


def menus(window: "MainWindow") -> tuple[Menu, ...]:
    """List the menus of a window in their order."""
    return (
        Menu("file", _said("&File"), _file(window)),
        Menu("edit", _said("&Edit"), _edit(window)),
        Menu("view", _said("&View"), _view(window)),
        Menu("session", _said("&Session"), _session(window)),
        Menu("people", _said("&People"), _people(window)),
        Menu("window", _said("&Window"), _window(window)),
        Menu("help", _said("&Help"), _help(window)),
    )


def place_verbs(window: "MainWindow") -> tuple[Verb, ...]:
    """List the pages of the rail; the palette shows them as pages, not as something to do."""
    return tuple(
        Verb(
            QCoreApplication.translate("Place", place.text),
            partial(window.place_wanted.emit, place.key),
            "Ctrl+,; " * (place.key == "settings") + f"Ctrl+{number}",
            place.icon,
            window.is_ready,
        )
        for number, place in enumerate(PLACES, 1)
    )


def _file(window: "MainWindow") -> tuple[Verb, ...]:
    ready = window.is_ready
    return (
        Verb(_said("New network…"), window.new_wanted.emit, "Ctrl+Shift+N", "file-plus"),
        Verb(_said("Open…"), window.open_wanted.emit, "Ctrl+O", "folder-open"),
        Verb(_said("Look around with the sample network"), window.sample_wanted.emit, icon="sparkles"),
        LINE,
        Verb(_said("Save"), window.save_wanted.emit, "Ctrl+S", "check", ready),
        Verb(_said("Save a copy…"), window.copy_wanted.emit, "Ctrl+Shift+S", "save", ready),
        LINE,
        Verb(_said("Import…"), partial(window.import_wanted.emit, ""), "Ctrl+I", "upload", ready),
        Verb(_said("Print"), icon="printer", applies=ready, verbs=_documents(window)),
        Verb(_said("Export…"), window.export_wanted.emit, "Ctrl+E", "download", ready),
        LINE,
        Verb(_said("Quit"), window.close, "Ctrl+Q"),
    )


def _documents(window: "MainWindow") -> tuple[Verb, ...]:
    groups = (
        tuple(
            Verb(
                entry.name, partial(window.print_wanted.emit, entry.document), icon=entry.icon, applies=window.is_ready
            )
            for entry in group.entries
        )
        for group in catalogue.groups()
    )
    first, *others = groups
    return first + tuple(verb for each in others for verb in (LINE, *each))


def _edit(window: "MainWindow") -> tuple[Verb, ...]:
    ready = window.is_ready
    return (
        Verb(_said("Undo"), window.undo_wanted.emit, "Ctrl+Z", "undo-2", ready),
        Verb(_said("Redo"), window.redo_wanted.emit, "Ctrl+Shift+Z; Ctrl+Y", "redo-2", ready),
        LINE,
        Verb(_said("Search or do…"), window.palette_wanted.emit, "Ctrl+K", "search", ready),
        Verb(_said("Find on this page"), window.find_wanted.emit, "Ctrl+F", "search", ready),
    )


def _view(window: "MainWindow") -> tuple[Verb, ...]:
    return (
        *place_verbs(window),
        LINE,
        Verb(_said("Next pane"), partial(panes.go, window, 1), "F6"),
        Verb(_said("Previous pane"), partial(panes.go, window, -1), "Shift+F6"),
        LINE,
        Verb(_said("Menu bar"), window.show_menus, "F10", "menu"),
        Verb(_said("Fold the rail"), window.toggle_rail, "Ctrl+\\", "panel-left"),
    )


def _session(window: "MainWindow") -> tuple[Verb, ...]:
    ready, fair = window.is_ready, window.fair_wanted.emit
    return (
        Verb(_said("New on this page"), window.fresh_wanted.emit, "Ctrl+N", "plus", ready),
        LINE,
        Verb(_said("Find a time for a session"), partial(fair, "find", 0), icon="scale", applies=ready),
        Verb(_said("Who took the hard hours"), partial(fair, "ledger", 0), icon="moon", applies=ready),
        Verb(_said("Plan a fair year"), partial(fair, "year", 0), icon="scale", applies=ready),
    )


def _people(window: "MainWindow") -> tuple[Verb, ...]:
    show = partial(window.place_wanted.emit, "people")
    return (Verb(_said("Show everybody"), show, icon="users", applies=window.is_ready),)


def _window(window: "MainWindow") -> tuple[Verb, ...]:
    return (
        Verb(_said("New window on this file"), window.window_wanted.emit, "Ctrl+Alt+N", "copy", window.is_ready),
        Verb(_said("Full screen"), window.toggle_full_screen, "F11", "monitor"),
        Verb(_said("Close this window"), window.close, "Ctrl+W", "x"),
    )


def _help(window: "MainWindow") -> tuple[Verb, ...]:
    return (
        Verb(_said("Keys of this page"), window.help_wanted.emit, "F1; ?", "info"),
        Verb(_said("About CQO Desktop"), window.about_wanted.emit, icon="info"),
    )


def _said(text: str) -> str:
    return QCoreApplication.translate("Window", text)
