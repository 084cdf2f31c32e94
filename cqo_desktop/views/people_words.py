"""The window's words for who people are."""

from PySide6.QtCore import QCoreApplication, QLocale

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
    territory = QLocale.codeToTerritory(code) if code else QLocale.Country.AnyCountry
    name = QLocale.territoryToString(territory)
    return name if countries.country(name) == code else code


def language(tag: str) -> str:
    """Name a language; a tag of which nobody could tell it stays as it is."""
    name = QLocale.languageToString(QLocale.codeToLanguage(tag)) if tag else ""
    return name if countries.language(name) == tag else tag
