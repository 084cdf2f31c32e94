"""The window speaks the language that is preferred, or that of the system, and writes days by it."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from cqo_desktop.models import clock
from cqo_desktop.models.clock import Clock
from cqo_desktop.views import language
from cqo_desktop.views.people import words
from tests.languages import spoken


@pytest.mark.parametrize(
    ("preferred", "system", "wanted"),
    [
        ("es", ["fr-CA"], "es"),
        ("auto", ["fr-CA", "en"], "fr"),
        ("auto", ["de-DE", "es-ES"], "es"),
        ("auto", ["de-DE"], "en"),
        ("auto", ["es_MX"], "es"),
        ("klingon", ["C"], "en"),
    ],
)
def test_language_is_the_preferred_one_or_the_first_the_system_shares(
    preferred: str, system: list[str], wanted: str
) -> None:
    assert language.chosen(preferred, system) == wanted


@pytest.mark.parametrize(
    ("wanted", "system", "made"),
    [
        ("fr", "fr_CA", "fr_CA"),
        ("fr", "en_CA", "fr_CA"),
        ("es", "en_US", "es_US"),
        ("en", "de_DE", "en_DE"),
        ("en", "C", "C"),
        ("fr", "C", "fr_FR"),
    ],
)
def test_locale_is_the_language_in_the_country_of_the_system(wanted: str, system: str, made: str) -> None:
    assert language.locale(wanted, QLocale(system)).name() == made


@pytest.mark.parametrize(("key", "cancel"), [("fr", "Annuler"), ("es", "Cancelar")])
def test_qt_speaks_the_language_too(qapp: QApplication, key: str, cancel: str) -> None:
    with spoken(qapp, key):
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel


def test_language_that_was_spoken_before_is_forgotten(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        language.speak(qapp, "en")
        assert QCoreApplication.translate("Place", "Programme") == "Programme"
        assert QCoreApplication.translate("Window", "&File") == "&File"


@pytest.mark.parametrize(
    ("key", "long_day", "span"),
    [
        ("fr", "jeudi 22 octobre 2026", "16:00 – 17:30"),
        ("es", "jueves 22 de octubre de 2026", "16:00 a 17:30"),
    ],
)
def test_days_and_hours_follow_the_language(qapp: QApplication, key: str, long_day: str, span: str) -> None:
    with spoken(qapp, key):
        assert clock.long_day(date(2026, 10, 22)) == long_day
        assert Clock(twelve=False).span(datetime(2026, 10, 22, 16), 90) == span


def test_first_of_a_month_is_an_ordinal_in_french_alone(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        assert clock.weekday_day(date(2026, 12, 1)) == "mardi 1er décembre"
        assert clock.long_day(date(2026, 12, 11)) == "vendredi 11 décembre 2026"
    with spoken(qapp, "es"):
        assert clock.weekday_day(date(2026, 12, 1)) == "martes 1 de diciembre"


def test_hours_without_a_preference_are_written_as_the_locale_does(qapp: QApplication) -> None:
    with spoken(qapp, "fr"):
        assert not clock.is_twelve("auto")
        QLocale.setDefault(QLocale("en_US"))
        assert clock.is_twelve("auto")


def test_countries_and_languages_have_their_names_and_are_understood_by_them(qapp: QApplication) -> None:
    with spoken(qapp, "es"):
        assert (words.country("GB"), words.language("fr")) == ("Reino Unido", "francés")
        assert (words.country_code("Reino Unido"), words.language_tag("francés")) == ("GB", "fr")
        # Nobody could type this one: it stays as English has it.
        assert words.language("cy") == "Welsh"
