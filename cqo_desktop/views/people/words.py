"""The window's words for who people are."""

from collections.abc import Callable, Sequence
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from cqo_desktop.domain.text import fold
from cqo_desktop.domain.vocabulary import OrganizationKind, PersonKind
from cqo_desktop.exchange import countries


def person_kind(value: PersonKind) -> str:
    """Name whether somebody belongs to the network."""
    match value:
        case PersonKind.MEMBER:
            return QCoreApplication.translate("People", "Member")
        case PersonKind.GUEST:
            return QCoreApplication.translate("People", "Guest")


def organization_kind(value: OrganizationKind) -> str:
    """Name a kind of organization."""
    match value:
        case OrganizationKind.ACADEMIC_MEDICAL_CENTER:
            return QCoreApplication.translate("People", "Academic medical center")
        case OrganizationKind.FEDERALLY_QUALIFIED_HEALTH_CENTER:
            return QCoreApplication.translate("People", "Federally qualified health center")
        case OrganizationKind.PUBLIC_SYSTEM:
            return QCoreApplication.translate("People", "Public system")
        case OrganizationKind.SAFETY_NET:
            return QCoreApplication.translate("People", "Safety-net hospital")
        case OrganizationKind.HOSPITAL_BOARD:
            return QCoreApplication.translate("People", "Hospital board")
        case OrganizationKind.OTHER:
            return QCoreApplication.translate("People", "Other organization")


def country(code: str) -> str:
    """Name a country; a code that is none stays as it is."""
    english = QLocale.territoryToString(QLocale.codeToTerritory(code)) if code else ""
    return _understood(code, (QCoreApplication.translate("Country", english), english), country_code)


def country_code(text: str) -> str | None:
    """Give the two letters of a country by any of its names, or None where nobody could tell."""
    return countries.country(text) or _territories().get(fold(text))


def language(tag: str) -> str:
    """Name a language; a tag of which nobody could tell it stays as it is."""
    english = QLocale.languageToString(QLocale.codeToLanguage(tag)) if tag else ""
    return _understood(tag, (QCoreApplication.translate("Language", english), english), language_tag)


def language_tag(text: str) -> str | None:
    """Give the tag of a language by any of its names, or None where nobody could tell."""
    return _languages().get(fold(text)) or countries.language(text)


def _understood(code: str, names: Sequence[str], understand: Callable[[str], str | None]) -> str:
    """Give the first name that would be understood where somebody types it, else the code itself."""
    return next((name for name in names if understand(name) == code), code)


@cache
def _territories() -> dict[str, str]:
    codes = {fold(QLocale.territoryToString(each)): QLocale.territoryToCode(each) for each in QLocale.Country}
    return {name: code for name, code in codes.items() if len(code) == 2 and code.isalpha()}


@cache
def _languages() -> dict[str, str]:
    codes = {fold(QLocale.languageToString(each)): QLocale.languageToCode(each) for each in QLocale.Language}
    return {name: code for name, code in codes.items() if code}
