"""Cities are named as the window's language names them."""

from PySide6.QtWidgets import QApplication

from cqo_desktop.domain import zones
from cqo_desktop.models import cities
from resources.i18n.names import named
from tests.languages import spoken


def test_city_has_its_name_in_the_language(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        assert cities.city("Europe/London") == "Londres"
        assert cities.city("America/Port_of_Spain") == "Port-d’Espagne"
        assert cities.city("America/Toronto") == "Toronto"
    assert cities.city("Europe/London") == "London"


def test_every_translated_city_is_that_of_a_zone() -> None:
    assert set(named("City")) - {zones.city(name) for name in zones.names()} == set()
