"""Cities by the names the window's language has for them."""

from PySide6.QtCore import QCoreApplication

from cqo_desktop.domain import zones


def city(zone: str) -> str:
    """Name the city of a time zone: 'London', in French « Londres »."""
    name = zones.city(zone)
    return named(name)


def named(name: str) -> str:
    """Name a city that English calls so."""
    return QCoreApplication.translate("City", name)
